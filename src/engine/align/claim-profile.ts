import type { Analysis, StatementFeatures } from '../../model/analysis.ts';
import type { Statement } from '../../model/statement.ts';
import { type ScopedFigure, scopedFigures } from './figure-scope.ts';
import type { Lineage } from './lineage.ts';
import { itemAt } from './locate.ts';

/** What a statement does, as far as comparing goes: only statements of one mode say the same thing. */
export type Mode =
  | 'claim'
  | 'comment'
  | 'demand'
  | 'conditional'
  | 'deny'
  | 'open'
  | 'doubt'
  | 'evade'
  | 'relay';

/** A statement with all that it is compared by. */
export interface Profile {
  /** Place in the list of profiles: documents by id, statements in text order. */
  readonly index: number;
  readonly document: string;
  readonly statement: Statement;
  readonly features: StatementFeatures;
  readonly mode: Mode;
  readonly negated: boolean;
  readonly terms: readonly string[];
  readonly events: readonly string[];
  /** Actors that the content names; with those that an elliptic figure takes over, and the speaker as subject. */
  readonly actors: readonly string[];
  /** Of these, places below a country. */
  readonly places: readonly string[];
  readonly figures: readonly ScopedFigure[];
  /** Days that the content names, as ISO intervals. */
  readonly dates: readonly { readonly from: string; readonly to: string; readonly precision: string }[];
  /** The time that the content speaks of; a day after the publication makes it the future. */
  readonly tense: StatementFeatures['tense'];
  /** The actor that the statement rests on: whom its speaker cites, else its speaker. */
  readonly speaker: string | null;
  /** In a heading, which stands before what it sums up. */
  readonly heading: boolean;
}

const NO_FEATURES: StatementFeatures = {
  terms: [],
  actors: [],
  towns: [],
  figures: [],
  dates: [],
  said: null,
  refersBack: false,
  refersToFigure: false,
  points: false,
  involvement: false,
  also: false,
  events: [],
  act: 'claim',
  negated: false,
  predicate: [],
  occurrence: [],
  tense: null,
  relays: false,
  ofSpeaker: false,
  doers: [],
  doneBySpeaker: false,
  subject: { actors: [], terms: [], acts: false },
  accuses: false,
  untold: false,
  beside: { actors: [], terms: [], tells: false },
  wording: { start: 0, end: 0 },
  complete: false,
};

/** Profiles of all statements: documents by id, statements in text order. */
export function profileStatements(analyses: readonly Analysis[], lineage: Lineage): readonly Profile[] {
  const profiles: Profile[] = [];
  for (const analysis of [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1))) {
    for (const profile of profileDocument(analysis, lineage)) {
      profiles.push({ ...profile, index: profiles.length });
    }
  }
  return profiles;
}

function profileDocument(analysis: Analysis, lineage: Lineage): readonly Omit<Profile, 'index'>[] {
  const { document, features } = analysis;
  const figures = scopedFigures(analysis);
  const resolved = new Map(document.dates.map((date) => [`${date.span.start}:${date.span.end}`, date]));
  const statements = new Map(document.statements.map((statement) => [statement.id, statement]));
  return document.statements.map((statement) => {
    const own = features.statements[statement.id] ?? NO_FEATURES;
    const source = inheritedFrom(statement, own, analysis);
    const mode = modeOf(statement, own);
    // « accuse la préfecture d’avoir menti » says that she did
    const named = new Set([...own.actors, ...own.doers, ...(source?.actors ?? [])]);
    if (own.ofSpeaker || mode === 'deny') {
      const subject = subjectOf(statement, own, statements, lineage);
      if (subject !== null) named.add(subject);
    }
    const actors = [...new Set([...named].flatMap((id) => withState(id, lineage)))].sort();
    const start = statement.content[0]?.start ?? 0;
    const dates = own.dates.flatMap((index) => {
      const span = features.dates[index];
      return (span === undefined ? undefined : resolved.get(`${span.start}:${span.end}`)) ?? [];
    });
    return {
      document: document.id,
      statement,
      features: own,
      mode,
      negated: own.negated,
      terms: [...new Set([...own.terms, ...(source?.terms ?? [])])],
      events: [...new Set([...own.events, ...(source?.events ?? [])])],
      actors,
      places: actors.filter((actor) => lineage.actor(actor)?.type === 'place'),
      figures: own.figures.flatMap((index) => figures[index] ?? []),
      dates,
      tense: dates.some(({ from }) => from > (document.published?.date ?? '9')) ? 'future' : own.tense,
      speaker: lineage.origin(statement),
      heading: HEADINGS.includes(document.paragraphs[itemAt(document.paragraphs, start)]?.kind ?? 'body'),
    };
  });
}

const HEADINGS: readonly string[] = ['title', 'heading'];

/** Who « il », « nous » or a bare infinitive in the content stands for: its speaker, or that of the outer statement. */
function subjectOf(
  statement: Statement,
  own: StatementFeatures,
  statements: ReadonlyMap<string, Statement>,
  lineage: Lineage,
): string | null {
  const outer = statement.within === null ? undefined : statements.get(statement.within);
  const subject = lineage.origin(statement) ?? (outer === undefined ? null : lineage.origin(outer));
  if (subject === null) return null;
  const state = lineage.chain(subject).find((id) => lineage.actor(id)?.type === 'country');
  // « il » in a person's words is as often somebody else, or nobody (« il est possible »).
  const sure = statement.stance === 'deny' || own.tense === null || lineage.actor(subject)?.type !== 'person';
  return state ?? (sure ? subject : null);
}

/** An actor, with the state that it is an organ of; a people (« les Nord-Coréens ») counts as its country. */
function withState(id: string, lineage: Lineage): readonly string[] {
  const actor = lineage.actor(id);
  const state = actor === null ? null : lineage.state(actor.country);
  if (actor === null || state === null || actor.type === 'person' || actor.type === 'place') return [id];
  return actor.type === 'group' ? [state] : [...new Set([id, state])];
}

/** The statement whose figure this one's elliptic figure takes over: « leur nombre serait inférieur à 100 ». */
function inheritedFrom(
  statement: Statement,
  own: StatementFeatures,
  analysis: Analysis,
): StatementFeatures | null {
  for (const index of own.figures) {
    const from = analysis.document.figures[index]?.inherits ?? null;
    const holder = from === null ? null : (analysis.document.figures[from]?.statement ?? null);
    if (holder !== null && holder !== statement.id) return analysis.features.statements[holder] ?? null;
  }
  return null;
}

function modeOf(statement: Statement, features: StatementFeatures): Mode {
  if (statement.stance === 'deny') return 'deny';
  if (statement.stance === 'unknown') return 'open';
  if (statement.stance === 'demand' || statement.stance === 'conditional' || statement.stance === 'evade') {
    return statement.stance;
  }
  return features.relays && features.act === 'claim' ? 'relay' : features.act;
}
