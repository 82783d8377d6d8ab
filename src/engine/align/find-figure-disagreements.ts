import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { Disagreement } from '../../model/disagreement.ts';
import type { Story } from '../../model/story.ts';
import { hashText } from '../../text/hash-text.ts';
import { compareValues } from './compare-values.ts';
import { type ScopedFigure, sameScope, scopedFigures } from './figure-scope.ts';
import { figureWords, thingWords } from './figure-words.ts';
import type { Lineage } from './lineage.ts';
import { figureKey, poolScopes } from './pool-scopes.ts';
import { indexStatements, type StatementIndex } from './statement-index.ts';

/** A figure that somebody gives. */
interface Given {
  readonly scoped: ScopedFigure;
  readonly claim: string;
  readonly statement: string;
  readonly actor: string | null;
  /** First day on which it can have been said; null where unknown. */
  readonly day: string | null;
  readonly events: readonly string[];
}

/** Figures of one thing that each is compared with; keeps the comparing linear in the figures. */
const NEIGHBOURS = 60;
/** Figures of one difference that are shown; more of one kind are not natural text. */
const LARGEST = 200;

/**
 * Figures of one scope that cannot both be true: « 1.500 soldats des forces spéciales » of one speaker, « moins de
 * 100 » of another. Never one speaker against himself in one article, and a later figure of the same speaker is an
 * update, not a difference.
 */
export function findFigureDisagreements(
  claims: readonly Claim[],
  analyses: readonly Analysis[],
  stories: readonly Story[],
  lineage: Lineage,
): readonly Disagreement[] {
  const index = indexStatements(analyses);
  const given = collectFigures(claims, analyses, index, lineage);
  const byDocument = Map.groupBy(given, ({ scoped }) => scoped.document);
  const found = new Map<string, Disagreement>();
  for (const story of stories) {
    const inside = story.documents.flatMap((document) => byDocument.get(document) ?? []);
    for (const group of conflictGroups(inside, lineage)) {
      const disagreement = describeGroup(group, index);
      if (!found.has(disagreement.id)) found.set(disagreement.id, disagreement);
    }
  }
  return [...found.values()];
}

function collectFigures(
  claims: readonly Claim[],
  analyses: readonly Analysis[],
  index: StatementIndex,
  lineage: Lineage,
): readonly Given[] {
  const byDocument = new Map(analyses.map((analysis) => [analysis.document.id, analysis]));
  const byStatement = Map.groupBy(
    analyses.flatMap((analysis) => scopedFigures(analysis)),
    ({ document, figure }) => `${document}\n${figure.statement}`,
  );
  const featuresOf = (document: string, statement: string) =>
    byDocument.get(document)!.features.statements[statement];
  const figuresOf = (document: string, statement: string): readonly ScopedFigure[] =>
    byStatement.get(`${document}\n${statement}`) ?? [];
  const pooled = poolScopes(claims, figuresOf);
  return claims.flatMap((claim) =>
    claim.statements
      .filter(({ position }) => position === 'asserts')
      .flatMap(({ document, statement }) => {
        const said = index.statement({ document, statement });
        return figuresOf(document, statement).map(
          (figure): Given => ({
            scoped: pooled.get(figureKey(figure)) ?? figure,
            claim: claim.id,
            statement,
            actor: lineage.origin(said),
            day: said.said?.from ?? index.document(document).published?.date ?? null,
            events: featuresOf(document, statement)?.events ?? [],
          }),
        );
      }),
  );
}

/** Groups of figures in which each differs from at least one other. */
function conflictGroups(given: readonly Given[], lineage: Lineage): readonly (readonly Given[])[] {
  const byThing = new Map<string, number[]>();
  for (const [place, { scoped }] of given.entries()) {
    for (const thing of scoped.features.things) {
      const key = `${scoped.figure.unit ?? ''}\n${thing}`;
      const list = byThing.get(key);
      if (list === undefined) byThing.set(key, [place]);
      else list.push(place);
    }
  }
  const parent = given.map((_, place) => place);
  const root = (place: number): number => {
    let at = place;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const differing = new Set<number>();
  for (const places of byThing.values()) {
    for (const [one, a] of places.entries()) {
      for (const b of places.slice(one + 1, one + 1 + NEIGHBOURS)) {
        if (!differ(given[a]!, given[b]!, lineage)) continue;
        differing.add(a).add(b);
        const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
        parent[high] = low;
      }
    }
  }
  const components = Map.groupBy(
    [...differing].sort((a, b) => a - b),
    root,
  );
  return [...components.values()].flatMap((places) =>
    splitByScope(places.slice(0, LARGEST).map((place) => given[place]!)).filter((group) =>
      group.some((one) => group.some((other) => differ(one, other, lineage))),
    ),
  );
}

/** Groups in which every two figures are of one scope: a figure without a place must not join two towns. */
function splitByScope(given: readonly Given[]): readonly (readonly Given[])[] {
  const groups: Given[][] = [];
  const fullestFirst = [...given].sort(
    (a, b) =>
      b.scoped.features.places.length - a.scoped.features.places.length ||
      fullness(b) - fullness(a) ||
      byKey(a, b),
  );
  for (const one of fullestFirst) {
    const group = groups.find((members) => members.every((other) => sameScope(one.scoped, other.scoped)));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups;
}

function byKey(a: Given, b: Given): number {
  return figureKey(a.scoped) < figureKey(b.scoped) ? -1 : 1;
}

function differ(a: Given, b: Given, lineage: Lineage): boolean {
  if (a.claim === b.claim) return false;
  if (!sameScope(a.scoped, b.scoped) || isVague(a) || isVague(b)) return false;
  if (compareValues(a.scoped.figure, b.scoped.figure) !== 'differs') return false;
  const same = a.actor !== null && lineage.relate(a.actor, b.actor) === 'same';
  if (same && (a.scoped.document === b.scoped.document || a.day !== b.day)) return false;
  return !isUpdate(a, b) && (a.actor !== null || b.actor !== null);
}

/** People of whom nothing is said to happen: too little to compare. */
function isVague({ scoped, events }: Given): boolean {
  return scoped.features.status === null && events.length === 0 && scoped.features.things.includes(PEOPLE);
}

const PEOPLE = '#person';
/** What is counted up while an event goes on: a later, higher figure is news, not a difference. */
const GROWING: ReadonlySet<string> = new Set([
  'killed',
  'wounded',
  'hospitalised',
  'arrested',
  'evacuated',
  'displaced',
  'rescued',
  'infected',
]);

/** The later figure is what the earlier one has become. */
function isUpdate(a: Given, b: Given): boolean {
  if (a.day === null || b.day === null || a.day === b.day) return false;
  const [earlier, later] = a.day < b.day ? [a, b] : [b, a];
  const status = earlier.scoped.features.status;
  if (status === 'missing') return true;
  return status !== null && GROWING.has(status) && middle(later) > middle(earlier);
}

function describeGroup(group: readonly Given[], index: StatementIndex): Disagreement {
  const sides: Given[][] = [];
  const byValue = [...group].sort((a, b) => middle(b) - middle(a) || byKey(a, b));
  for (const one of byValue) {
    const side = sides.find((members) =>
      members.every((other) => compareValues(one.scoped.figure, other.scoped.figure) !== 'differs'),
    );
    if (side === undefined) sides.push([one]);
    else side.push(one);
  }
  const clearest = [...group].sort((a, b) => fullness(b) - fullness(a) || byKey(a, b))[0]!;
  const about = thingWords(clearest.scoped, index.document(clearest.scoped.document).text);
  const claims = [...new Set(group.map(({ claim }) => claim))].sort();
  return {
    id: `d-${hashText(
      `figure\n${claims.join('\n')}\n${group
        .map(({ scoped }) => figureKey(scoped))
        .sort()
        .join('\n')}`,
    )}`,
    kind: 'figure',
    about,
    sides: sides.map((members) => sideOf(members, index)),
    claims,
    why: reasons(clearest),
  };
}

function sideOf(members: readonly Given[], index: StatementIndex): Disagreement['sides'][number] {
  const first = members[0]!.scoped;
  const references = new Map(
    members.map(({ scoped, statement }) => [
      `${scoped.document}\n${statement}`,
      { document: scoped.document, statement },
    ]),
  );
  return {
    value: figureWords(first, index.document(first.document).text),
    actors: [...new Set(members.flatMap(({ actor }) => actor ?? []))].sort(),
    statements: [...references].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, reference]) => reference),
  };
}

function middle({ scoped }: Given): number {
  const { low, high } = scoped.figure;
  return ((low ?? high ?? 0) + (high ?? low ?? 0)) / 2;
}

/** How much of its scope a figure says itself. */
function fullness({ scoped }: Given): number {
  const own = scoped.figure.inherits === null ? 10 : 0;
  return own + scoped.figure.qualifiers.length + (scoped.figure.thing === '' ? 0 : 1);
}

function reasons({ scoped }: Given): readonly string[] {
  const plain = (key: string): string => (key.startsWith('#') ? key.slice(1) : key);
  const { things, qualifiers, status, extent } = scoped.features;
  return [
    `counts: ${things.map(plain).join(', ')}`,
    ...(qualifiers.length > 0 ? [`narrowed by: ${qualifiers.map(plain).join(', ')}`] : []),
    ...(status === null ? [] : [`status: ${status}`]),
    ...(extent === null ? [] : [`extent: ${extent}`]),
  ];
}
