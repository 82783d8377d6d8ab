import type { Analysis, StatementFeatures } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Figure } from '../../model/figure.ts';
import { fold } from '../../text/fold.ts';
import { alikeStatus, isFate, statusOfEvent } from './alike-classes.ts';
import { type ScopedFigure, scopedFigures } from './figure-scope.ts';
import type { Lineage } from './lineage.ts';
import { plainKey } from './plain-key.ts';
import { figureKey, poolScopes } from './pool-scopes.ts';
import type { StoryView } from './story-view.ts';

/** A figure that somebody gives. */
export interface GivenFigure {
  readonly scoped: ScopedFigure;
  /** Its own words, or its article, tell of a place; `scoped` also knows what others tell of the claim. */
  readonly placed: boolean;
  readonly claim: string;
  readonly statement: string;
  readonly actor: string | null;
  /** First day on which it can have been said; null where unknown. */
  readonly day: string | null;
  /** The day of the article; tells which of two figures of one day is the later. */
  readonly published: string | null;
  /** Of the content it stands in. */
  readonly content: GivenContent;
}

export interface GivenContent {
  readonly events: readonly string[];
  readonly predicate: readonly string[];
  readonly terms: readonly string[];
  /** Of these, what is neither its verb nor in the figure’s words: « la | dette | s’élève à 95 millions d’euros ». */
  readonly measured: readonly string[];
  /** What its verb tells to have become of people, but for what it tells of another figure in it. */
  readonly fates: readonly string[];
  /** Actors that it names, places and countries left out. */
  readonly actors: readonly string[];
  /** Days that it names. */
  readonly dates: readonly DateMention[];
  /** Figures without a noun, in this figure's unit: more than one is too little to tell which is meant. */
  readonly bare: number;
}

/** The figures of all statements that assert something, in the order of the claims. */
export function collectFigures(
  claims: readonly Claim[],
  { analyses, byDocument, index, lineage }: StoryView,
): readonly GivenFigure[] {
  const byStatement = Map.groupBy(
    analyses.flatMap((analysis) => scopedFigures(analysis)),
    ({ document, figure: { statement } }) => `${document}\n${teller(document, statement, index)}`,
  );
  const datesOf = new Map(analyses.map((analysis) => [analysis.document.id, datesByStart(analysis)]));
  const figuresOf = (document: string, statement: string): readonly ScopedFigure[] =>
    byStatement.get(`${document}\n${statement}`) ?? [];
  const pooled = poolScopes(claims, figuresOf);
  return claims.flatMap((claim) =>
    claim.statements
      .filter(({ position }) => position === 'asserts')
      .flatMap(({ document, statement }) => {
        const said = index.statement({ document, statement });
        const { features } = byDocument.get(document)!;
        const own = features.statements[statement];
        const figures = figuresOf(document, statement);
        const published = index.document(document).published?.date ?? null;
        const dates = (own?.dates ?? []).flatMap(
          (place) => datesOf.get(document)!.get(features.dates[place]?.start ?? -1) ?? [],
        );
        return figures.map(
          (figure): GivenFigure => ({
            scoped: pooled.get(figureKey(figure)) ?? figure,
            placed: figure.features.places.length > 0 || figure.features.setting.length > 0,
            claim: claim.id,
            statement,
            actor: lineage.origin(said),
            day: said.said?.from ?? published,
            published,
            content: contentOf(
              own,
              dates,
              figure,
              figures,
              lineage,
              wordsOf(figure, index.document(document).text),
            ),
          }),
        );
      }),
  );
}

/**
 * The statement that tells a figure: of what somebody demands, the one that tells of the demand. « Selon la police, les
 * ravisseurs réclament 3 millions d’euros » gives the police’s figure.
 */
function teller(document: string, statement: string | null, index: StoryView['index']): string | null {
  if (statement === null) return null;
  const { stance, within } = index.statement({ document, statement });
  return stance === 'demand' && within !== null ? within : statement;
}

function datesByStart({ document }: Analysis): ReadonlyMap<number, DateMention> {
  return new Map(document.dates.map((date) => [date.span.start, date]));
}

function contentOf(
  own: StatementFeatures | undefined,
  dates: readonly DateMention[],
  { figure }: ScopedFigure,
  figures: readonly ScopedFigure[],
  lineage: Lineage,
  words: readonly string[],
): GivenContent {
  const bare = figures.filter((other) => isBare(other) && other.figure.unit === figure.unit).length;
  return {
    events: own?.events ?? [],
    predicate: own?.predicate ?? [],
    fates: (own?.predicate ?? [])
      .map(plainKey)
      .filter((event) => isFate(event) && !isOfAnother(event, figure, figures)),
    terms: own?.terms ?? [],
    measured: (own?.terms ?? []).filter(
      (term) => !own!.predicate.includes(term) && !words.some((word) => word.startsWith(term)),
    ),
    actors: (own?.actors ?? []).filter((id) => isAgent(id, lineage)),
    dates,
    bare,
  };
}

/** Folded words of a figure: « 95 millions d’euros ». */
function wordsOf({ figure: { span } }: ScopedFigure, text: string): readonly string[] {
  return fold(text.slice(span.start, span.end)).split(/[\s'’]+/u);
}

/** « trois personnes sont mortes et sept sont portées disparues »: dying is no fate of the seven. */
function isOfAnother(event: string, figure: Figure, figures: readonly ScopedFigure[]): boolean {
  return figures.some(
    (other) => other.figure !== figure && alikeStatus(statusOfEvent(event), other.features.status),
  );
}

/** Units of what spreads: a fire, a flood. */
const SPREADING: ReadonlySet<string> = new Set(['ha', 'km2', 'acre']);

/** Whether it measures what spreads, of whatever kind the land is: « 450 hectares de garrigue ». */
export function isSpreading({ figure }: ScopedFigure): boolean {
  return figure.unit !== null && SPREADING.has(figure.unit);
}

/** Only its unit tells what it measures: « coûtera 42 millions d’euros ». */
export function isBare(scoped: ScopedFigure): boolean {
  return scoped.features.things.length === 0 || isSpreading(scoped);
}

function isAgent(id: string, lineage: Lineage): boolean {
  const type = lineage.actor(id)?.type;
  return type === 'person' || type === 'organisation';
}
