import type {
  Actor,
  Claim,
  Disagreement,
  Document,
  Dossier,
  StanceRule,
  Statement,
} from '../../src/model/index.ts';
import type { Span } from '../../src/text/span.ts';
import { SOURCES, type Source } from './articles.ts';

/** Where `words` stand in `text`. Throws where they do not, or more than once. */
export function find(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not found: ${words}`);
  if (text.indexOf(words, start + 1) >= 0) throw new Error(`found twice: ${words}`);
  return { start, end: start + words.length };
}

/** Source and cue stand next to their content, so one search for the whole clause pins both. */
export function findIn(text: string, context: string, words: string): Span {
  const outer = find(text, context);
  const inner = find(context, words);
  return { start: outer.start + inner.start, end: outer.start + inner.end };
}

export interface Told {
  readonly id: string;
  /** The sentence; content, source and cue are searched in it. */
  readonly sentence: string;
  readonly content: readonly string[];
  readonly source?: string;
  readonly cue?: string;
  readonly actor?: string | null;
  readonly name?: string;
  readonly stance?: Statement['stance'];
  readonly kind?: Statement['kind'];
  readonly within?: string;
  readonly said?: string;
  readonly channel?: string;
  readonly citing?: { readonly actor: string; readonly words: string };
}

const STANCE_RULES: Readonly<Record<Statement['stance'], StanceRule>> = {
  assert: 'plain',
  deny: 'denying-verb',
  hedge: 'reportative-conditional',
  unknown: 'withheld-answer',
  demand: 'demanding-verb',
  conditional: 'condition',
  evade: 'evading-verb',
};

export function statement(text: string, told: Told): Statement {
  const at = (words: string) => findIn(text, told.sentence, words);
  const cue = told.cue === undefined ? null : at(told.cue);
  const source = told.source === undefined ? null : at(told.source);
  return {
    id: told.id,
    kind: told.kind ?? 'indirect',
    content: told.content.map(at),
    source,
    cue,
    speaker: told.source === undefined ? null : { actor: told.actor ?? null, name: told.name ?? told.source },
    stance: told.stance ?? 'assert',
    within: told.within ?? null,
    said: told.said === undefined ? null : { from: told.said, to: told.said },
    channel: told.channel ?? null,
    citing:
      told.citing === undefined
        ? null
        : { actor: told.citing.actor, name: told.citing.words, span: at(told.citing.words) },
    reasons: [
      { step: 'attribute', rule: told.kind === 'direct' ? 'quotation' : 'clause', span: cue },
      { step: 'stance', rule: STANCE_RULES[told.stance ?? 'assert'], span: cue },
      { step: 'resolve', rule: source ? 'named-in-full' : 'nobody-named', span: source },
    ],
  };
}

export function actor(id: string, name: string, more: Partial<Actor> = {}): Actor {
  return {
    id,
    name,
    type: 'organisation',
    country: 'FR',
    wikidata: null,
    aliases: [],
    anonymous: false,
    institution: null,
    speaksFor: null,
    ...more,
  };
}

export function source(id: string): Source {
  const found = SOURCES.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
}

export function document(id: string, parts: Partial<Document>): Document {
  const { file, outlet, title, published, text } = source(id);
  return {
    id,
    file,
    text,
    title,
    lang: 'fr',
    outlet,
    author: null,
    url: id === 'radio' ? 'https://radio-montbrac.example/ammoniac' : null,
    published,
    paragraphs: [],
    boilerplate: [],
    statements: [],
    figures: [],
    dates: [],
    mentions: [],
    credits: [],
    foreign: [],
    notUnderstood: [],
    ...parts,
  };
}

export function claim(
  id: string,
  text: readonly [document: string, words: string],
  statements: readonly (readonly [string, string, Claim['statements'][number]['position']?])[],
  origins: readonly (readonly [string | null, readonly string[]])[],
  status: Claim['status'],
  why: readonly string[] = [],
): Claim {
  return {
    id,
    text: { document: text[0], span: find(source(text[0]).text, text[1]) },
    stories: ['montbrac'],
    statements: statements.map(([document, statement, position = 'asserts']) => ({
      document,
      statement,
      position,
    })),
    origins: origins.map(([actor, documents]) => ({ actor, documents, first: '2025-03-12' })),
    status,
    why,
  };
}

export function side(
  value: string,
  actors: readonly string[],
  statements: readonly (readonly [string, string])[],
): Disagreement['sides'][number] {
  return { value, actors, statements: statements.map(([document, id]) => ({ document, statement: id })) };
}

/** A dossier with nothing in it; parts replace its empty ones. */
export function dossier(parts: Partial<Dossier> = {}): Dossier {
  return {
    version: 1,
    generator: { name: 'recoupe', version: '0.1.0' },
    asOf: null,
    documents: [],
    actors: [],
    claims: [],
    disagreements: [],
    certaintyShifts: [],
    series: [],
    reuse: [],
    stories: [],
    ...parts,
  };
}
