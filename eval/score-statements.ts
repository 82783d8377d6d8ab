import type { Document, Statement } from '../src/model/index.ts';
import type { AnnotatedArticle, Annotation } from './annotated-article.ts';
import { matchGreedily } from './match-greedily.ts';
import { isSameActor } from './same-actor.ts';
import { coverage, intersectionOverUnion, joinStretch, measureShared, type Stretch } from './stretch.ts';

/** How two contents are compared, and from which ratio on they count as the same. */
const MEASURES = [
  { name: '.5', ratio: intersectionOverUnion, limit: 0.5 },
  { name: '.8', ratio: intersectionOverUnion, limit: 0.8 },
  { name: 'ggt.3', ratio: coverage, limit: 0.3 },
  { name: 'ggt.8', ratio: coverage, limit: 0.8 },
] as const;

const LABELS = ['speaker', 'cue', 'kind', 'stance', 'actor'] as const;
export type MeasureName = (typeof MEASURES)[number]['name'];
export type LabelName = (typeof LABELS)[number];

export interface FoundCount {
  found: number;
  given: number;
  required: number;
}

/** Labels are counted on the statements that match at .5. */
export interface LabelCount {
  right: number;
  compared: number;
}

export interface Score {
  readonly statements: Readonly<Record<MeasureName, FoundCount>>;
  readonly labels: Readonly<Record<LabelName, LabelCount>>;
  /** Of the statements that match at .5 and have an annotated stance, in article order. */
  readonly stances: readonly StancePair[];
  /** Ids of annotated articles that have no document. */
  readonly missing: readonly string[];
  /** Ids of documents whose text is not the annotated text. */
  readonly changed: readonly string[];
  /** What was not found or is wrong at .5, in article order. */
  readonly errors: readonly ScoreError[];
}

/** `found` is null where no statement was found. */
export interface StancePair {
  readonly annotated: string;
  readonly found: string | null;
}

export interface ScoreError {
  readonly kind: 'missed' | 'wrong';
  readonly article: string;
  readonly words: string;
}

export interface ScoreOptions {
  /** Leave out annotations with `core: false`, and predictions that meet one. */
  readonly core?: boolean;
}

interface Row<T> {
  readonly value: T;
  readonly content: Stretch;
}

/** Compares statements with annotations. `documents` are looked up by id; extra ones are ignored. */
export function scoreStatements(
  articles: readonly AnnotatedArticle[],
  documents: readonly Pick<Document, 'id' | 'text' | 'statements'>[],
  options: ScoreOptions = {},
): Score {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const score = {
    statements: mapNames(
      MEASURES.map(({ name }) => name),
      () => ({ found: 0, given: 0, required: 0 }),
    ),
    labels: mapNames(LABELS, () => ({ right: 0, compared: 0 })),
    stances: [] as StancePair[],
    missing: [] as string[],
    changed: [] as string[],
    errors: [] as ScoreError[],
  };
  for (const article of articles) {
    const document = byId.get(article.id);
    if (!document) score.missing.push(article.id);
    else if (document.text !== article.text) score.changed.push(article.id);
    scoreArticle(score, article, document?.statements ?? [], options.core ?? false);
  }
  return score;
}

type MutableScore = Omit<Score, 'errors' | 'stances'> & {
  readonly errors: ScoreError[];
  readonly stances: StancePair[];
};

function scoreArticle(
  score: MutableScore,
  article: AnnotatedArticle,
  statements: readonly Statement[],
  core: boolean,
): void {
  const annotated = article.statements.map((value) => ({ value, content: joinStretch(value.content) }));
  const predicted = statements.map((value) => ({
    value,
    content: joinStretch(value.content.map(({ start, end }) => [start, end] as const)),
  }));
  const isRequired = (row: Row<Annotation>) => !core || row.value.core;

  for (const { name, ratio, limit } of MEASURES) {
    const hits = matchGreedily(annotated, predicted, (a, b) => ratio(a.content, b.content)).filter(
      ([i, , value]) => value >= limit && isRequired(annotated[i]!),
    );
    const hitAnnotated = new Set(hits.map(([i]) => i));
    const hitPredicted = new Set(hits.map(([, j]) => j));
    const isFree = (row: Row<Statement>, j: number) =>
      !hitPredicted.has(j) && annotated.some((a) => !isRequired(a) && ratio(a.content, row.content) >= limit);
    const counted = predicted.filter((row, j) => !isFree(row, j));
    const count = score.statements[name];
    count.found += hits.length;
    count.given += counted.length;
    count.required += annotated.filter(isRequired).length;
    if (name !== '.5') continue;
    // the matching has the best pairs first; who reads wants the order of the text
    for (const [i, j] of hits.toSorted((x, y) => x[0] - y[0])) {
      const [annotation, statement] = [annotated[i]!.value, predicted[j]!.value];
      countLabels(score.labels, annotation, statement);
      if (annotation.stance) score.stances.push({ annotated: annotation.stance, found: statement.stance });
    }
    const missed = annotated.filter((row, i) => isRequired(row) && !hitAnnotated.has(i));
    const wrong = predicted.filter(
      (row, j) => !hitPredicted.has(j) && !isFree(row, j) && row.content.length > 0,
    );
    score.errors.push(
      ...missed.map(({ content }) => describeError('missed', article, content)),
      ...wrong.map(({ content }) => describeError('wrong', article, content)),
    );
  }
}

function countLabels(labels: Score['labels'], annotation: Annotation, statement: Statement): void {
  count(labels.speaker, isSamePlace(annotation.source, statement.source));
  count(labels.cue, isSamePlace(annotation.cue, statement.cue));
  if (annotation.kind) count(labels.kind, annotation.kind === statement.kind);
  if (annotation.stance) count(labels.stance, annotation.stance === statement.stance);
  if (annotation.actor) count(labels.actor, isSameActor(annotation.actor, statement.speaker?.name ?? ''));
}

function count(label: LabelCount, right: boolean): void {
  label.compared++;
  if (right) label.right++;
}

/** Both absent, or sharing at least one character. */
function isSamePlace(pair: Annotation['source'], span: Statement['source']): boolean {
  const a = joinStretch(pair ? [pair] : []);
  const b = joinStretch(span ? [[span.start, span.end]] : []);
  return a.length === 0 && b.length === 0 ? true : measureShared(a, b) > 0;
}

function describeError(kind: ScoreError['kind'], article: AnnotatedArticle, content: Stretch): ScoreError {
  const words = article.text.slice(content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0);
  return { kind, article: article.id, words };
}

function mapNames<Name extends string, Value>(
  names: readonly Name[],
  make: () => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Value>;
}
