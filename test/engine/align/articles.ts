import type { Actor } from '../../../src/model/actor.ts';
import type { Analysis, FigureFeatures, StatementFeatures } from '../../../src/model/analysis.ts';
import type { Document } from '../../../src/model/document.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Statement } from '../../../src/model/statement.ts';
import { noFeatures } from '../features.ts';

/** What a hand-made statement says; all but its words and speaker may be left out. */
export interface Said extends Partial<Omit<StatementFeatures, 'figures' | 'wording' | 'said'>> {
  readonly words: string;
  readonly by: string | null;
  readonly stance?: Statement['stance'];
  readonly citing?: string;
  readonly saidOn?: string;
  /** Number (from 1) of the statement that holds this one. */
  readonly within?: number;
  readonly figures?: readonly Counted[];
  readonly heading?: boolean;
}

/** A figure in the words of a statement: `words` must stand in them. */
export interface Counted extends Partial<FigureFeatures> {
  readonly words: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly thing: string;
  readonly unit?: string;
  readonly inherits?: number;
  /** Day in the words of its clause. */
  readonly on?: string;
}

/** A hand-made article: one line a statement, « words, a dit NAME. », numbered s1, s2 … */
export function article(id: string, published: string | null, said: readonly Said[]): Analysis {
  let text = '';
  const statements: Statement[] = [];
  const features: Record<string, StatementFeatures> = {};
  const figures: Figure[] = [];
  const counted: FigureFeatures[] = [];
  const paragraphs: Document['paragraphs'][number][] = [];
  for (const [index, one] of said.entries()) {
    const start = text.length;
    const name = one.by ?? 'on';
    text += `${one.words}, a dit ${name}.\n`;
    const content = { start, end: start + one.words.length };
    const cue = { start: content.end + 2, end: content.end + 7 };
    const source = { start: cue.end + 1, end: cue.end + 1 + name.length };
    paragraphs.push({ start, end: text.length - 1, kind: one.heading ? 'heading' : 'body', selector: null });
    const statementId = `s${index + 1}`;
    const own = (one.figures ?? []).map((figure) => {
      const at = start + one.words.indexOf(figure.words);
      figures.push(figureOf(figure, at, statementId));
      counted.push(countedOf(figure));
      return figures.length - 1;
    });
    statements.push({
      id: statementId,
      kind: 'indirect',
      content: [content],
      source,
      cue,
      speaker: one.by === null ? null : { actor: one.by, name },
      stance: one.stance ?? 'assert',
      within: one.within === undefined ? null : `s${one.within}`,
      said: one.saidOn === undefined ? null : { from: one.saidOn, to: one.saidOn },
      channel: null,
      citing: one.citing === undefined ? null : { actor: one.citing, name: one.citing, span: source },
      reasons: [],
    });
    features[statementId] = {
      terms: one.terms ?? [],
      actors: one.actors ?? [],
      towns: one.towns ?? [],
      figures: own,
      dates: [],
      said: null,
      refersBack: one.refersBack ?? false,
      refersToFigure: one.refersToFigure ?? false,
      points: one.points ?? one.refersBack ?? false,
      involvement: one.involvement ?? false,
      also: one.also ?? false,
      events: one.events ?? [],
      act: one.act ?? 'claim',
      negated: one.negated ?? false,
      predicate: one.predicate ?? [],
      occurrence: one.occurrence ?? [],
      tense: one.tense ?? null,
      relays: one.relays ?? false,
      ofSpeaker: one.ofSpeaker ?? false,
      doers: one.doers ?? [],
      doneBySpeaker: one.doneBySpeaker ?? false,
      subject: one.subject ?? { actors: [], terms: [], acts: false },
      accuses: one.accuses ?? false,
      untold: one.untold ?? false,
      beside: one.beside ?? { actors: [], terms: [], tells: false },
      wording: content,
      complete: one.complete ?? true,
    };
  }
  return {
    document: {
      id,
      file: null,
      text,
      title: null,
      lang: 'fr',
      outlet: null,
      author: null,
      url: null,
      published: published === null ? null : { date: published, basis: 'given' },
      paragraphs,
      boilerplate: [],
      statements,
      figures,
      dates: [],
      mentions: [],
      credits: [],
      foreign: [],
      notUnderstood: [],
    },
    actors: [],
    listed: [],
    features: { ...noFeatures, statements: features, figures: counted },
  };
}

function figureOf(figure: Counted, start: number, statement: string): Figure {
  return {
    span: { start, end: start + figure.words.length },
    low: figure.low,
    high: figure.high,
    approximate: false,
    unit: figure.unit ?? null,
    thing: figure.thing,
    statement,
    qualifiers: [],
    status: figure.status ?? null,
    places: [],
    vague: null,
    asOf:
      figure.on === undefined
        ? null
        : { span: { start: 0, end: 1 }, from: figure.on, to: figure.on, basis: 'words' },
    inherits: figure.inherits ?? null,
  };
}

function countedOf(figure: Counted): FigureFeatures {
  return {
    things: figure.things ?? [figure.thing],
    qualifiers: figure.qualifiers ?? [],
    nations: figure.nations ?? [],
    places: figure.places ?? [],
    setting: figure.setting ?? [],
    left: figure.left ?? [],
    domain: figure.domain ?? [],
    status: figure.status ?? null,
    extent: figure.extent ?? null,
    planned: figure.planned ?? false,
    superseded: figure.superseded ?? false,
    revised: figure.revised ?? false,
    provisional: figure.provisional ?? false,
    aside: figure.aside ?? false,
  };
}

export function actor(id: string, more: Partial<Actor> = {}): Actor {
  return {
    id,
    name: id,
    type: 'organisation',
    country: null,
    wikidata: null,
    aliases: [],
    anonymous: false,
    institution: null,
    speaksFor: null,
    ...more,
  };
}

/** One story of all the articles. */
export function storyOf(analyses: readonly Analysis[]) {
  const documents = analyses.map(({ document }) => document.id).sort();
  return [{ id: 's-1', title: 'Story', documents, from: null, to: null, timeline: [] }];
}
