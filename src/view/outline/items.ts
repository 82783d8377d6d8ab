import type { Claim, Disagreement } from '../../model/index.ts';
import { contains } from '../../text/span.ts';
import { AGAINST, foldReprints, joinSpans, toLine } from './lines.ts';
import { type Lookup, takePassage } from './lookup.ts';
import type { Group, Item, Line, Passage } from './model.ts';
import { growTree, type OriginOf, summariseOrigins } from './origins.ts';

const READING_ORDER = [
  'asserts',
  'hedges',
  'conditional',
  'demands',
  'comments',
  'denies',
  'doubts',
  'cannot-confirm',
  'evades',
];

/** A claim with those who stand behind it and those who do not. Null where no statement of it can be found. */
export function claimItem(lookup: Lookup, claim: Claim, originOf: OriginOf): Item | null {
  const all = claim.statements.map((reference) => toLine(lookup, reference)).filter((line) => line !== null);
  if (all.length === 0) return null;
  const document = lookup.document(claim.text.document);
  const text = document === undefined ? null : takePassage(lookup, document, [claim.text.span]);
  const leads = (line: Line) =>
    [line.document, ...line.also].some((name) => name.id === claim.text.document) &&
    line.spans.some((span) => contains(span, claim.text.span) || contains(claim.text.span, span));
  const lines = foldReprints(lookup, all, true);
  const rank = (line: Line) => (leads(line) ? -1 : READING_ORDER.indexOf(line.reading));
  lines.sort((a, b) => rank(a) - rank(b));

  const behind = lines.filter((line) => !AGAINST.has(line.reading));
  const against = lines.filter((line) => AGAINST.has(line.reading));
  const carried = behind.length > 0 ? behind : against;
  const origins = summariseOrigins(lookup, carried, originOf);
  return {
    id: claim.id,
    kind: 'claim',
    difference: null,
    about: null,
    text: clauseOf(lookup, lines) ?? text ?? lines[0]!,
    groups: [
      group(lookup, 'for', null, behind, originOf),
      group(lookup, 'against', null, against, originOf),
    ].filter(({ lines }) => lines.length > 0),
    origins,
    tree: origins.articles + origins.reprints > 1 ? growTree(lookup, carried, originOf) : [],
    elsewhere: [],
    stories: claim.stories,
    why: claim.why,
  };
}

/** A difference with a group for each side. `stories` come from its claims. */
export function differenceItem(
  lookup: Lookup,
  disagreement: Disagreement,
  stories: readonly string[],
  originOf: OriginOf,
): Item | null {
  const groups = disagreement.sides
    .map((side) => {
      const lines = side.statements
        .map((reference) => toLine(lookup, { ...reference, ...positionOf(lookup, disagreement, reference) }))
        .filter((line) => line !== null);
      return group(lookup, 'value', side.value, foldReprints(lookup, lines, true), originOf);
    })
    .filter(({ lines, value }) => lines.length > 0 || value !== '');
  if (groups.length === 0) return null;
  const lines = groups.flatMap((side) => side.lines);
  return {
    id: disagreement.id,
    kind: 'difference',
    difference: disagreement.kind,
    about: disagreement.about === '' ? null : disagreement.about,
    text: null,
    groups,
    origins: summariseOrigins(lookup, lines, originOf),
    tree: [],
    elsewhere: [],
    stories,
    why: disagreement.why,
  };
}

function positionOf(
  lookup: Lookup,
  disagreement: Disagreement,
  reference: { readonly document: string; readonly statement: string },
): { position?: Claim['statements'][number]['position'] } {
  const position = lookup.position(disagreement.claims, reference.document, reference.statement);
  return position === undefined ? {} : { position };
}

/** Longest clause, in UTF-16 units, that stands for a question without an answer. */
const LONGEST_CLAUSE = 400;

/** What was not answered ("les cuves") says little alone: the clause with speaker and cue is shown in its place. */
function clauseOf(lookup: Lookup, lines: readonly Line[]): Passage | null {
  const line = lines[0];
  if (line === undefined || lines.some(({ reading }) => reading !== 'evades')) return null;
  const document = lookup.document(line.document.id);
  const clause = joinSpans([...line.spans, line.source, line.cue]);
  if (document === undefined || clause.length === 0) return null;
  const [{ start, end } = { start: 0, end: 0 }] = clause;
  return end - start > LONGEST_CLAUSE ? null : takePassage(lookup, document, clause);
}

/** A statement that belongs to no claim. */
export function statementItem(lookup: Lookup, line: Line, originOf: OriginOf): Item {
  const side = AGAINST.has(line.reading) ? 'against' : 'for';
  return {
    id: line.id,
    kind: 'statement',
    difference: null,
    about: null,
    text: clauseOf(lookup, [line]) ?? line,
    groups: [group(lookup, side, null, [line], originOf)],
    origins: summariseOrigins(lookup, [line], originOf),
    tree: [],
    elsewhere: [],
    stories: lookup.storiesOf(line.document.id),
    why: [],
  };
}

function group(
  lookup: Lookup,
  side: Group['side'],
  value: string | null,
  lines: readonly Line[],
  originOf: OriginOf,
): Group {
  return { side, value, lines, origins: summariseOrigins(lookup, lines, originOf) };
}
