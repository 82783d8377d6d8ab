import type { Claim, Disagreement } from '../../model/index.ts';
import { claimItem, differenceItem, statementItem } from './items.ts';
import { AGAINST, foldReprints, toLine } from './lines.ts';
import { type Lookup, statementKey } from './lookup.ts';
import type { Item, Line, SectionId } from './model.ts';
import type { OriginOf } from './origins.ts';

const DIFFERENCE_ORDER = ['figure', 'date', 'place', 'identity', 'denial'];

type Sections = Record<SectionId, Item[]>;

/**
 * Puts every claim, difference and unclaimed statement into its section. A claim that rests on one origin though
 * several documents carry it stands under `single-origin` too, wherever else it stands.
 */
export function fillSections(lookup: Lookup, originOf: OriginOf): Sections {
  const { claims, disagreements } = lookup.dossier;
  const sections: Sections = { agreed: [], differs: [], denied: [], 'single-origin': [] };
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  /** The statements that the differences of these two sections already show. */
  const shown = { differs: new Set<string>(), denied: new Set<string>() };
  const claimed = new Set<string>();

  const denials = denialsOfOneClaim(claims, disagreements);
  for (const disagreement of disagreements) {
    if (denials.has(disagreement.id)) continue;
    const stories = disagreement.claims.flatMap((id) => claimsById.get(id)?.stories ?? []);
    const item = differenceItem(lookup, disagreement, [...new Set(stories)], originOf);
    if (item === null) continue;
    const section = disagreement.kind === 'denial' ? 'denied' : 'differs';
    sections[section].push(item);
    for (const line of linesOf(item)) shown[section].add(line.id);
  }
  for (const claim of claims) {
    const item = claimItem(lookup, claim, originOf);
    if (item !== null) place(sections, claim, item, shown);
    for (const { document, statement } of claim.statements) claimed.add(statementKey(document, statement));
  }
  for (const line of unclaimed(lookup, claimed.union(shown.differs).union(shown.denied))) {
    const section = AGAINST.has(line.reading) ? 'denied' : 'single-origin';
    sections[section].push(statementItem(lookup, line, originOf));
  }
  for (const id of Object.keys(sections) as SectionId[]) sections[id].sort(compare(rankIn(id)));
  return linkSections(sections);
}

/** Denials whose statements are all in one claim: the claim shows them, with its origins. */
function denialsOfOneClaim(
  claims: readonly Claim[],
  disagreements: readonly Disagreement[],
): ReadonlySet<string> {
  const claimsOf = new Map<string, Set<string>>();
  for (const claim of claims) {
    for (const { document, statement } of claim.statements) {
      const key = statementKey(document, statement);
      claimsOf.set(key, (claimsOf.get(key) ?? new Set()).add(claim.id));
    }
  }
  const found = disagreements.filter((disagreement) => {
    if (disagreement.kind !== 'denial') return false;
    const keys = disagreement.sides.flatMap((side) =>
      side.statements.map(({ document, statement }) => statementKey(document, statement)),
    );
    return disagreement.claims.some((id) => keys.every((key) => claimsOf.get(key)?.has(id) === true));
  });
  return new Set(found.map((disagreement) => disagreement.id));
}

function place(
  sections: Sections,
  claim: Claim,
  item: Item,
  shown: { readonly differs: ReadonlySet<string>; readonly denied: ReadonlySet<string> },
): void {
  const lines = linesOf(item);
  const against = lines.filter((line) => AGAINST.has(line.reading));
  const covered = (section: 'differs' | 'denied') => lines.every((line) => shown[section].has(line.id));
  const denied = against.length === lines.length || against.some((line) => line.reading === 'denies');
  const doubted = claim.status === 'denied' || claim.status === 'unconfirmed';
  let placed = false;
  if (denied || doubted) {
    if (!covered('denied')) sections.denied.push(item);
    placed = true;
  } else if (claim.status === 'disputed') {
    if (!covered('differs')) sections.differs.push(item);
    placed = true;
  } else if (claim.status === 'agreed') {
    sections.agreed.push(item);
    placed = true;
  }
  const { articles, named, unnamed, unestablished } = item.origins;
  const one = named.length + unnamed.length === 1 && unestablished === 0;
  const shared = articles > 1 && one && against.length < lines.length;
  if (!placed || shared) sections['single-origin'].push(item);
}

function linesOf(item: Item): Line[] {
  return item.groups.flatMap((group) => group.lines);
}

/** Statements of no claim. One that only carries another ("selon X, Y a dit …") is shown with that other. */
function unclaimed(lookup: Lookup, shown: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  for (const document of lookup.dossier.documents) {
    const carriers = new Set(document.statements.map((statement) => statement.within));
    for (const statement of document.statements) {
      if (shown.has(statementKey(document.id, statement.id)) || carriers.has(statement.id)) continue;
      const line = toLine(lookup, { document: document.id, statement: statement.id });
      if (line !== null) lines.push(line);
    }
  }
  return foldReprints(lookup, lines, false);
}

type Rank = (item: Item) => number;

function rankIn(section: SectionId): Rank {
  if (section === 'differs') {
    return (item) => (item.difference === null ? 9 : DIFFERENCE_ORDER.indexOf(item.difference));
  }
  if (section === 'denied') {
    return (item) => {
      const readings = new Set(linesOf(item).map((line) => line.reading));
      if (item.difference === 'denial' || readings.has('denies')) return 0;
      return [...readings].every((reading) => reading === 'evades') ? 2 : 1;
    };
  }
  return (item) => (item.kind === 'statement' ? 1 : 0);
}

/** By rank, then weight: articles, origins, lines; equal ones keep the order of the dossier. */
function compare(rank: Rank): (a: Item, b: Item) => number {
  return (a, b) =>
    rank(a) - rank(b) ||
    b.origins.articles - a.origins.articles ||
    b.origins.named.length - a.origins.named.length ||
    b.origins.unnamed.length - a.origins.unnamed.length ||
    linesOf(b).length - linesOf(a).length;
}

/** Tells each claim in which other sections it, or a difference about it, stands. */
function linkSections(sections: Sections): Sections {
  const where = new Map<string, Set<SectionId>>();
  const ids = Object.keys(sections) as SectionId[];
  for (const id of ids) {
    for (const item of sections[id]) {
      for (const line of linesOf(item)) where.set(line.id, (where.get(line.id) ?? new Set()).add(id));
    }
  }
  const link = (id: SectionId, item: Item): Item => {
    const found = new Set(linesOf(item).flatMap((line) => [...(where.get(line.id) ?? [])]));
    return { ...item, elsewhere: ids.filter((other) => other !== id && found.has(other)) };
  };
  for (const id of ids) sections[id] = sections[id].map((item) => link(id, item));
  return sections;
}
