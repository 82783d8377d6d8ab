import { analyze, type Claim, compose, type Dossier } from '../../src/index.ts';
import { isSameActor } from '../same-actor.ts';
import { isCovered, type Located, type LookUp, lookUp } from './look-up.ts';
import type { ClaimCase, ClaimExpectation, Place, Relation } from './read-claim-cases.ts';

/** What the dossier of one cluster gives against what was expected of it. */
export interface ClaimScore {
  readonly name: string;
  readonly found: readonly ClaimExpectation[];
  readonly missing: readonly ClaimExpectation[];
  /** What a careful reader would call false, by what it is about. */
  readonly wrong: readonly Wrong[];
}

export interface Wrong {
  readonly relation: Relation;
  readonly what: string;
}

/** Forbidden, or allowed: not looked for. */
const NOT_WANTED: ReadonlySet<Relation> = new Set([
  'apart',
  'either',
  'no-denial',
  'either-denies',
  'either-shift',
]);

/** Composes each cluster by itself and holds every expectation against the dossier. */
export function scoreClaims(cases: readonly ClaimCase[]): readonly ClaimScore[] {
  return cases.map(({ name, expected, articles }) => {
    const dossier = compose(articles.map((article) => analyze(article)));
    const look = lookUp(dossier);
    const wanted = expected.filter(({ relation }) => !NOT_WANTED.has(relation));
    const found = wanted.filter((expectation) => holds(expectation, dossier, look));
    const missing = wanted.filter((expectation) => !found.includes(expectation));
    const misread = missing.flatMap((expectation) => misreading(expectation, look));
    return {
      name,
      found,
      missing,
      wrong: [
        ...dossier.claims.flatMap((claim) => wrongJoins(claim, expected, look)),
        ...misread,
        ...dossier.claims.flatMap((claim) => wrongDenials(claim, expected, look)),
        ...wrongShifts(expected, dossier, look),
      ],
    };
  });
}

function holds(
  { relation, value, places, chain }: ClaimExpectation,
  dossier: Dossier,
  look: LookUp,
): boolean {
  const [first, second] = places;
  const at = look.at(first!);
  switch (relation) {
    case 'same':
      return places.every((place) => at.some((one) => look.at(place).some((other) => isJoined(one, other))));
    case 'origin':
      return at.some((one) => goesBack(one, chain, look));
    case 'origins':
      return at.some(({ claim }) => namedOrigins(claim).length === Number(value));
    case 'status':
      return at.some(({ claim }) => claim.status === value);
    case 'denies':
      return at.some(
        ({ claim, position }) =>
          position === 'denies' &&
          look.at(second!).some((other) => other.claim === claim && other.position === 'asserts'),
      );
    default:
      return dossier.certaintyShifts.some(
        ({ kind, from, to }) => kind === relation && meets(from, first!) && meets(to, second!),
      );
  }
}

function isJoined(one: Located, other: Located): boolean {
  return one.claim === other.claim && one.position === other.position;
}

function namedOrigins({ origins }: Claim): readonly string[] {
  return origins.flatMap(({ actor }) => actor ?? []);
}

/** The claim's origin in this article has the last name of the chain, and those before carry the statement. */
function goesBack({ claim, document, statement }: Located, chain: readonly string[], look: LookUp): boolean {
  const ends = claim.origins.some(
    (origin) => origin.documents.includes(document) && isNamed(look.names(origin.actor), chain.at(-1)!),
  );
  const carriers: string[] = [];
  for (let at = statement; ; ) {
    carriers.push(at.speaker?.name ?? '', ...look.names(at.speaker?.actor ?? null));
    const outer = at.within === null ? null : look.statement(document, at.within);
    if (outer === null) break;
    at = outer;
  }
  return ends && chain.slice(0, -1).every((name) => isNamed(carriers, name));
}

function isNamed(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name !== '' && isSameActor(name, wanted));
}

/** What stands instead of what was expected, where that is false and not only less. */
function misreading(
  { relation, value, places, chain, line }: ClaimExpectation,
  look: LookUp,
): readonly Wrong[] {
  const wrong = (what: string): readonly Wrong[] => [{ relation, what: `${line}: ${what}` }];
  const [one] = look.at(places[0]!);
  if (one === undefined) return [];
  const { claim, document } = one;
  if (relation === 'origins') {
    const named = namedOrigins(claim);
    if (named.length <= Number(value)) return [];
    return wrong(named.map((actor) => look.names(actor)[0]).join(', '));
  }
  if (relation === 'status') {
    return claim.status === 'single-origin' || claim.status === 'unconfirmed' ? [] : wrong(claim.status);
  }
  if (relation !== 'origin') return [];
  const named = claim.origins.filter(
    ({ documents, actor }) => actor !== null && documents.includes(document),
  );
  const names = named.map(({ actor }) => look.names(actor));
  if (names.length === 0 || names.some((some) => isNamed(some, chain.at(-1)!))) return [];
  return wrong(names.map(([name]) => name).join(', '));
}

/** Statements of two articles in one claim that no line says are the same. */
function wrongJoins(claim: Claim, expected: readonly ClaimExpectation[], look: LookUp): readonly Wrong[] {
  const groups = expected.filter(({ relation }) => relation === 'same' || relation === 'either');
  const standing = claim.statements.filter(({ position }) => position !== 'denies');
  const documents = [...new Set(standing.map(({ document }) => document))];
  const holding = (document: string, places: readonly Place[]): boolean =>
    standing.some(
      (one) =>
        one.document === document && places.some((place) => look.covers(document, one.statement, place)),
    );
  return documents.flatMap((first, at) =>
    documents.slice(at + 1).flatMap((second): Wrong[] => {
      if (groups.some(({ places }) => holding(first, places) && holding(second, places))) return [];
      const sides = [first, second].map((document) => wordsIn(document, standing, look));
      return [{ relation: 'same', what: sides.join(' | ') }];
    }),
  );
}

function wordsIn(document: string, statements: Claim['statements'], look: LookUp): string {
  const { statement } = statements.find((one) => one.document === document)!;
  return wordsOf(document, statement, look);
}

function wordsOf(document: string, id: string, look: LookUp): string {
  const { content } = look.statement(document, id)!;
  return content.map((span) => look.words(document, span)).join(' … ');
}

/** Denials that stand against something which nobody says they deny. */
function wrongDenials(claim: Claim, expected: readonly ClaimExpectation[], look: LookUp): readonly Wrong[] {
  const asserting = claim.statements.filter(({ position }) => position === 'asserts');
  if (asserting.length === 0) return [];
  const pairs = expected.filter(({ relation }) => relation === 'denies' || relation === 'either-denies');
  return claim.statements.flatMap(({ document, statement, position }): Wrong[] => {
    if (position !== 'denies') return [];
    const fits = pairs.some(
      ({ places: [denial, denied] }) =>
        look.covers(document, statement, denial!) &&
        asserting.some((one) => look.covers(one.document, one.statement, denied!)),
    );
    if (fits) return [];
    const denied = asserting.map((one) => wordsOf(one.document, one.statement, look));
    return [{ relation: 'denies', what: `${wordsOf(document, statement, look)} | ${denied[0]}` }];
  });
}

function wrongShifts(
  expected: readonly ClaimExpectation[],
  { certaintyShifts }: Dossier,
  look: LookUp,
): readonly Wrong[] {
  return certaintyShifts.flatMap(({ kind, from, to }): Wrong[] => {
    const fits = expected.some(({ relation, places: [first, second] }) => {
      if (relation === kind) return meets(from, first!) && meets(to, second!);
      if (relation !== 'either-shift') return false;
      return (meets(from, first!) && meets(to, second!)) || (meets(from, second!) && meets(to, first!));
    });
    const sides = [from, to].map(({ document, span }) => look.words(document, span));
    return fits ? [] : [{ relation: kind, what: sides.join(' | ') }];
  });
}

/** The words of the dossier and those of the expectation are mostly the same place. */
function meets({ document, span }: Dossier['certaintyShifts'][number]['from'], place: Place): boolean {
  return document === place.document && isCovered({ content: [span] }, place);
}
