import type { Language } from '../lang/language.ts';
import { neutral } from '../lang/neutral.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Document, Paragraph, Published } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { DossierDiff } from '../model/dossier-diff.ts';
import type { Inspection } from '../model/inspection.ts';
import type { ListedActor } from '../model/listed-actor.ts';
import type { Segmentation } from '../model/segmentation.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { alignClaims } from './align/align-claims.ts';
import { describe } from './align/describe.ts';
import { describeWords } from './align/describe-words.ts';
import { findCertaintyShifts } from './align/find-certainty-shifts.ts';
import { findDisagreements } from './align/find-disagreements.ts';
import { findReuse } from './align/find-reuse.ts';
import { mergeActors } from './align/merge-actors.ts';
import { renameActors } from './align/rename-actors.ts';
import { traceOrigins } from './align/trace-origins.ts';
import { translateStories, translateTerms } from './align/translate-terms.ts';
import type { ReadText, WordKnowledge } from './diff/comparison.ts';
import { diffDossiers } from './diff/diff-dossiers.ts';
import { assembleStatements, dateStatements } from './document/assemble-statements.ts';
import { dateFigures } from './document/date-figures.ts';
import { linkFigures } from './document/link-figures.ts';
import { composeDossier } from './dossier/compose-dossier.ts';
import { resolveActors } from './mention/actor.ts';
import { inferPublished, recogniseDates, resolveDates } from './mention/date.ts';
import { recogniseFigures } from './mention/figure.ts';
import { recogniseNames } from './mention/name.ts';
import { clipParagraphs, LONGEST_READ } from './read/clip-paragraphs.ts';
import { detectLanguage } from './read/detect-language.ts';
import { findCredits } from './read/find-credits.ts';
import { findForeignPassages } from './read/find-foreign-passages.ts';
import { findPublicationLines } from './read/find-publication-lines.ts';
import { isIsoDay } from './read/iso-day.ts';
import { readParagraphs } from './read/read-paragraphs.ts';
import { decodeLexicon } from './segment/lexicon.ts';
import { segment } from './segment/segment.ts';
import { attribute } from './statement/attribute.ts';
import { cueLexicon } from './statement/cue-lexicon.ts';
import { findCueVerbs } from './statement/find-cue-verbs.ts';
import { buildReading } from './statement/reading.ts';
import { findVerbGroups } from './statement/verb-group.ts';
import { groupStories } from './story/group-stories.ts';
import { resolveAgain } from './story/resolve-again.ts';

/**
 * The ordered list of stages. This file alone knows them; no stage imports another.
 *
 * analyze (one article)
 *   read        readParagraphs      text → paragraphs, clutter marked
 *   segment     segment             → tokens with part of speech and lemma, sentences, quotations
 *   recognise   recogniseFigures    → quantities with bounds and what they count
 *   recognise   recogniseDates      → date expressions; inferPublished, resolveDates → days
 *   recognise   recogniseNames      → people, organisations, places, countries
 *   attribute   attribute           → cue + source + content, stance, nesting
 *   resolve     resolveActors       → who each source is, through the article
 *   align       describe            → comparable keys of each statement
 * compose (many articles)
 *   align       mergeActors         → one actor through the dossier
 *   align       findReuse           → copies and shared passages
 *   align       translateTerms      → one set of terms for articles of different languages
 *   story       groupStories        → articles by event; dates resolved again with the story's days
 *   align       alignClaims         → statements that say the same thing
 *   align       traceOrigins        → whom each claim goes back to
 *   align       findDisagreements, findCertaintyShifts → where accounts differ, and how sure they are
 *   dossier     buildTimeline       → the dossier
 * diff (two dossiers)
 *   diff        diffDossiers        → what is new, gone or put otherwise; edited articles are segmented again
 */
export type StageName =
  | 'read'
  | 'segment'
  | 'recognise'
  | 'attribute'
  | 'resolve'
  | 'align'
  | 'story'
  | 'dossier';

/** Told when a stage begins and ends; for measuring. The engine itself has no clock. */
export type Trace = (stage: StageName, phase: 'start' | 'end') => void;

export interface AnalyzeOptions {
  /** The language packs to choose from; the first is taken for texts too short to tell. */
  readonly languages: readonly Language[];
  /** BCP 47 tag of the articles, where the caller knows it; an article's own `lang` comes first. */
  readonly lang?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  /** Actors with all of their names, as the user knows them. */
  readonly actors?: readonly ListedActor[];
  readonly trace?: Trace;
}

/**
 * Reads one article: text in, statements, figures, dates and actors out, each with its spans (UTF-16 code units).
 * Never throws on any text. An article in a language without a pack keeps its paragraphs and is not understood.
 */
export function analyze(article: Article, options: AnalyzeOptions): Analysis {
  return readArticle(article, options).analysis;
}

/**
 * The same with what the stages saw on the way: tokens, sentences, quotations, verbs of reporting. For explaining
 * what was found and why nothing was; `analyze` keeps none of it and looks for no verb twice.
 */
export function inspect(article: Article, options: AnalyzeOptions): Inspection {
  const { analysis, segmentation, paragraphs, language } = readArticle(article, options);
  if (!segmentation || !language) return { analysis, segmentation: null, cues: [] };
  // The attribute stage corrects some tags before it looks; what it saw is shown.
  const reading = buildReading(article.text, segmentation, paragraphs, cueLexicon(language.cues));
  const { tokens } = reading;
  const cues = findCueVerbs(reading, findVerbGroups(reading))
    .filter(({ behaviours }) => behaviours.length > 0)
    .map(({ span, behaviours, subject }) => {
      const { first, last } = subject?.phrase ?? { first: -1, last: -1 };
      return {
        span,
        groups: behaviours.map(({ name }) => name),
        subject: first < 0 ? null : { start: tokens[first]!.start, end: tokens[last]!.end },
      };
    });
  return { analysis, segmentation: { ...segmentation, tokens }, cues };
}

interface ReadArticle {
  readonly analysis: Analysis;
  readonly segmentation: Segmentation | null;
  readonly paragraphs: readonly Paragraph[];
  readonly language: Language | null;
}

function readArticle(article: Article, options: AnalyzeOptions): ReadArticle {
  const run = tracer(options.trace);
  const { text } = article;
  const { language, tag } = run('read', () => chooseLanguage(article, options));
  if (!language) {
    const analysis = analyzeUnknown(article, tag, options.notAfter ?? null);
    return { analysis, segmentation: null, paragraphs: [], language };
  }

  const whole = run('read', () => readParagraphs(article, language.read));
  // All of it is kept and shown; what lies beyond the limit is listed as not understood.
  const paragraphs = clipParagraphs(whole);
  const segmentation = run('segment', () => segment(text, paragraphs, language.segment));
  const { figures, expressions, names } = run('recognise', () => {
    const expressions = recogniseDates(text, segmentation, language);
    return {
      expressions,
      figures: recogniseFigures(text, segmentation, language, expressions),
      names: recogniseNames(text, segmentation, paragraphs, language.actors, options.actors),
    };
  });
  const notAfter = options.notAfter ?? null;
  const published =
    givenDate(article) ??
    readPublicationLines(article, paragraphs, language, notAfter) ??
    inferPublished(text, paragraphs, expressions, language, { notAfter });
  const resolvedDates = resolveDates(expressions, published, { notAfter });
  const { attributions, notUnderstood } = run('attribute', () =>
    attribute(text, segmentation, paragraphs, language),
  );
  const { actors, listed, mentions, resolved } = run('resolve', () => {
    const namings = attributions.flatMap(({ naming, citing, unnamed }) =>
      [unnamed ? null : naming, citing].filter((span) => span !== null),
    );
    const input = { text, segmentation, paragraphs, names, namings };
    return resolveActors(input, language.actors, options.actors);
  });
  const undated = assembleStatements(text, attributions, resolved);
  const linked = linkFigures(figures, undated, mentions, expressions, segmentation);
  const features = run('align', () =>
    describe(
      { text, segmentation, statements: undated, figures: linked, dates: expressions, mentions, paragraphs },
      language.align,
    ),
  );
  const statements = dateStatements(undated, (id) => features.statements[id]?.said ?? null, resolvedDates);
  const analysis: Analysis = {
    document: {
      ...frame(article, tag, published, whole),
      title: article.title ?? titleOf(text, paragraphs),
      credits: run('read', () => findCredits(text, article.author ?? null, paragraphs, language.read)),
      foreign: run('read', () => findForeignPassages(text, outerQuotations(segmentation), tag, language)),
      statements,
      figures: dateFigures(linked, expressions, resolvedDates, statements, published),
      dates: resolvedDates.filter((date) => date !== null),
      mentions,
      notUnderstood: [...notUnderstood, ...unread(whole)],
    },
    actors,
    listed,
    features,
  };
  return { analysis, segmentation, paragraphs, language };
}

export interface ComposeOptions {
  readonly generator: Dossier['generator'];
  /** The day (ISO) from which "scheduled" is seen; left out: the latest publication day. */
  readonly asOf?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  readonly trace?: Trace;
}

/**
 * Cross-checks analysed articles: actors merged, stories grouped, claims aligned, origins traced, differences found.
 * The same analyses give the same dossier in any order.
 */
export function compose(analyses: readonly Analysis[], options: ComposeOptions): Dossier {
  const run = tracer(options.trace);
  const limits = { notAfter: options.notAfter ?? null };
  return composeDossier(
    analyses,
    {
      mergeActors: (all) =>
        run('align', () => {
          const { actors, rename } = mergeActors(all);
          const named = all.map((one) => renameActors(one, rename.get(one.document.id) ?? new Map()));
          return { actors, analyses: named };
        }),
      findReuse: (all) => run('align', () => findReuse(all)),
      groupStories: (all) => run('story', () => groupStories(translateTerms(all))),
      resolveAgain: (all, stories) =>
        run('story', () =>
          resolveAgain(
            translateStories(all, stories),
            stories,
            (expressions, published) => resolveDates(expressions, published, limits),
            { dateFigures, notAfter: limits.notAfter },
          ),
        ),
      alignClaims: (all, stories, actors) => run('align', () => alignClaims(all, stories, actors)),
      traceOrigins: (claims, all, actors, reuse) =>
        run('align', () => traceOrigins(claims, all, actors, reuse)),
      findDisagreements: (claims, all, stories, actors) =>
        run('align', () => findDisagreements(claims, all, stories, actors)),
      findCertaintyShifts: (claims, all, stories, actors, reuse) =>
        run('align', () => findCertaintyShifts(claims, all, stories, actors, reuse)),
    },
    { generator: options.generator, asOf: options.asOf ?? null },
  );
}

export interface DiffOptions {
  readonly generator: Dossier['generator'];
  /** The language packs by which edited articles are read again. */
  readonly languages: readonly Language[];
}

/**
 * What changed between two dossiers, each line with the words of the old, the new, or both. The same two dossiers
 * give the same diff.
 */
export function diff(old: Dossier, next: Dossier, { generator, languages }: DiffOptions): DossierDiff {
  const knowledge = new Map<Language, WordKnowledge>();
  const read = ({ text, lang, paragraphs }: Document): ReadText | null => {
    const code = lang.toLowerCase().split(/[-_]/u)[0]!;
    const language = languages.find((one) => one.code === code);
    if (language === undefined) return null;
    const words = knowledge.get(language) ?? wordKnowledge(language);
    knowledge.set(language, words);
    const { tokens, sentences } = segment(text, clipParagraphs(paragraphs), language.segment);
    return { tokens, sentences, words };
  };
  const people = new Set(languages.flatMap(nounsOfPeople));
  return diffDossiers(old, next, { generator, read, people });
}

/** Nouns for people and for what became of them, in singular and plural: `personne`, `morts`. */
function nounsOfPeople({ align: { outcomes, people, synonyms } }: Language): readonly string[] {
  const nouns = [...outcomes, ...people.flatMap((key) => synonyms[key] ?? [])];
  return nouns.flatMap((noun) => [fold(noun), `${fold(noun)}s`]);
}

/** What the words of a language tell of a change. */
function wordKnowledge({ read, segment: { lexicon }, cues: { stance }, align }: Language): WordKnowledge {
  const dictionary = lexicon && decodeLexicon(lexicon);
  return {
    isKnown: (norm) => dictionary === null || dictionary.find(norm) !== undefined,
    particles: new Set(align.negations),
    negations: new Set(stance.negations),
    doubts: stance.doubt.map((phrase) => phrase.split(' ')),
    doubtVerbs: new Set(stance.doubtVerbs),
    notices: read.changeNotices.map((notice) => notice.split(' ')),
  };
}

function tracer(trace: Trace | undefined): <T>(stage: StageName, work: () => T) => T {
  return (stage, work) => {
    trace?.(stage, 'start');
    const result = work();
    trace?.(stage, 'end');
    return result;
  };
}

function chooseLanguage(
  article: Article,
  options: AnalyzeOptions,
): { language: Language | null; tag: string } {
  const asked = article.lang ?? options.lang ?? null;
  if (asked !== null && asked !== '') {
    const primary = asked.toLowerCase().split(/[-_]/u)[0]!;
    return { language: options.languages.find(({ code }) => code === primary) ?? null, tag: asked };
  }
  return detectLanguage(article.text, options.languages);
}

function givenDate(article: Article): Published | null {
  const day = article.published?.slice(0, 10) ?? null;
  if (day === null || !isIsoDay(day)) return null;
  return { date: day, basis: article.publishedBasis ?? 'given' };
}

/** « Publié le 3 mars 2024 »: the lines are clutter, so no other stage reads their dates. */
function readPublicationLines(
  article: Article,
  paragraphs: readonly Paragraph[],
  language: Language,
  notAfter: string | null,
): Published | null {
  const lines = findPublicationLines(article, paragraphs, language.read).map(
    (span): Paragraph => ({ ...span, kind: 'body', selector: null }),
  );
  if (lines.length === 0) return null;
  const { text } = article;
  const expressions = recogniseDates(text, segment(text, lines, language.segment), language);
  return inferPublished(text, lines, expressions, language, { notAfter });
}

function unread(paragraphs: readonly Paragraph[]): Span[] {
  const end = paragraphs.at(-1)?.end ?? 0;
  return end > LONGEST_READ ? [{ start: LONGEST_READ, end }] : [];
}

function titleOf(text: string, paragraphs: readonly Paragraph[]): string | null {
  const title = paragraphs.find(({ kind }) => kind === 'title');
  return title ? text.slice(title.start, title.end) : null;
}

/** What stands within the outermost quotation marks, in order. */
function outerQuotations({ quotations }: Segmentation): Span[] {
  const outer: Span[] = [];
  let end = -1;
  for (const { start, end: last, inner } of quotations) {
    if (start < end) continue;
    outer.push(inner);
    end = last;
  }
  return outer;
}

/** What is known of an article without reading its language. */
function frame(
  article: Article,
  tag: string,
  published: Published | null,
  paragraphs: readonly Paragraph[],
): Document {
  return {
    id: article.id,
    file: article.file ?? null,
    text: article.text,
    title: article.title ?? null,
    lang: tag,
    outlet: article.outlet ?? null,
    author: article.author ?? null,
    url: article.url ?? null,
    published,
    paragraphs,
    boilerplate: paragraphs
      .filter(({ kind }) => kind === 'boilerplate')
      .map(({ start, end }) => ({ start, end })),
    credits: [],
    foreign: [],
    statements: [],
    figures: [],
    dates: [],
    mentions: [],
    notUnderstood: [],
  };
}

/**
 * An article in a language that has no pack: kept whole, figures and dates in digits read, its words kept for stories
 * and reuse. Nobody is credited with anything, so all of it is listed as not understood.
 */
function analyzeUnknown(article: Article, tag: string, notAfter: string | null): Analysis {
  const { text } = article;
  const whole = readParagraphs(article, neutral.read);
  const paragraphs = clipParagraphs(whole);
  const segmentation = segment(text, paragraphs, neutral.segment);
  const expressions = recogniseDates(text, segmentation, neutral);
  const figures = recogniseFigures(text, segmentation, neutral, expressions);
  const published =
    givenDate(article) ?? inferPublished(text, paragraphs, expressions, neutral, { notAfter });
  const resolvedDates = resolveDates(expressions, published, { notAfter });
  const linked = linkFigures(figures, [], [], expressions, segmentation);
  const notUnderstood = whole
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => ({ start, end }));
  return {
    document: {
      ...frame(article, tag, published, whole),
      title: article.title ?? titleOf(text, paragraphs),
      figures: dateFigures(linked, expressions, resolvedDates, [], published),
      dates: resolvedDates.filter((date) => date !== null),
      notUnderstood,
    },
    actors: [],
    listed: [],
    features: describeWords(text, []),
  };
}
