import { shippedEngine } from '../../../../src/app/engine.ts';
import { analyze } from '../../../../src/app/library.ts';
import type { Claim, Dossier, Statement } from '../../../../src/model/index.ts';
import { fold } from '../../../../src/text/fold.ts';
import type { ChainCase, Place } from './chain-case.ts';

export function readChain(chain: ChainCase): Dossier {
  const analyses = chain.articles.map((article) => analyze({ ...article, lang: 'fr' }));
  return shippedEngine.compose(analyses, {});
}

/** One line for each expectation of a cluster: what was looked at, and what is wrong with it (null: nothing). */
export interface Finding {
  readonly about: string;
  readonly wrong: string | null;
}

export function checkChain(chain: ChainCase, dossier = readChain(chain)): readonly Finding[] {
  const findings: Finding[] = [];
  const check = (about: string, wrong: string | null) => findings.push({ about, wrong });
  for (const { holds, origins, status } of chain.claims) {
    const places = Object.keys(holds) as Place[];
    const claims = places.map((place) => claimAt(dossier, place));
    const first = claims[0];
    const elsewhere = places.filter((_, index) => claims[index] === undefined || claims[index] !== first);
    check(
      `one claim: ${places.join(' | ')}`,
      elsewhere.length === 0 ? null : `apart: ${elsewhere.join(' | ')}`,
    );
    for (const [place, position] of Object.entries(holds)) {
      const found = positionAt(dossier, place as Place);
      check(`position: ${place}`, found === position ? null : `${found}, not ${position}`);
    }
    if (first === undefined) continue;
    if (origins !== undefined) {
      const names = first.origins.map(
        ({ actor }) => dossier.actors.find(({ id }) => id === actor)?.name ?? actor,
      );
      check(
        `origins: ${places[0]}`,
        sameNames(names, origins) ? null : `${names.join(' | ')}, not ${origins.join(' | ')}`,
      );
    }
    if (status !== undefined)
      check(`status: ${places[0]}`, first.status === status ? null : `${first.status}, not ${status}`);
  }
  for (const [a, b] of chain.apart ?? []) {
    const [one, other] = [claimAt(dossier, a), claimAt(dossier, b)];
    check(`apart: ${a} | ${b}`, one !== undefined && one === other ? 'in one claim' : null);
  }
  const found = shiftsOf(dossier);
  const used = new Set<string>();
  for (const [kind, from, to] of chain.shifts) {
    const hit = found.find(
      (shift) => shift.kind === kind && stands(dossier, from, shift.from) && stands(dossier, to, shift.to),
    );
    if (hit !== undefined) used.add(hit.id);
    check(`shift: ${kind} ${from} → ${to}`, hit === undefined ? 'not found' : null);
  }
  const extra = found.filter(({ id }) => !used.has(id));
  check(
    'no other shift',
    extra.length === 0
      ? null
      : extra
          .map(({ kind, from, to }) => `${kind}: ${wordsOf(dossier, from)} → ${wordsOf(dossier, to)}`)
          .join(' ; '),
  );
  return findings;
}

interface Side {
  readonly document: string;
  readonly span: { readonly start: number; readonly end: number };
}
interface Shift {
  readonly id: string;
  readonly kind: string;
  readonly from: Side;
  readonly to: Side;
}

function shiftsOf(dossier: Dossier): readonly Shift[] {
  return (dossier as unknown as { certaintyShifts?: readonly Shift[] }).certaintyShifts ?? [];
}

function wordsOf(dossier: Dossier, { document, span }: Side): string {
  return `${document}: ${textOf(dossier, document).slice(span.start, span.end)}`;
}

function textOf(dossier: Dossier, id: string): string {
  return dossier.documents.find((document) => document.id === id)!.text;
}

/** The last place of the words: a title may say them too. */
function locate(dossier: Dossier, place: Place): { document: string; start: number; end: number } {
  const [, document, words] = /^(\w+): (.*)$/su.exec(place)!;
  const start = textOf(dossier, document!).lastIndexOf(words!);
  if (start < 0) throw new Error(`not in the text: ${place}`);
  return { document: document!, start, end: start + words!.length };
}

function stands(dossier: Dossier, place: Place, side: Side): boolean {
  const { document, start, end } = locate(dossier, place);
  return document === side.document && start < side.span.end && side.span.start < end;
}

/** The innermost statement whose content the words begin in; else the one whose cue, source or channel they touch. */
function statementAt(dossier: Dossier, place: Place): Statement | null {
  const { document, start } = locate(dossier, place);
  const { statements } = dossier.documents.find(({ id }) => id === document)!;
  const length = (statement: Statement) =>
    statement.content.reduce((sum, { start: a, end: b }) => sum + b - a, 0);
  return (
    statements
      .filter(({ content }) => content.some((span) => span.start <= start && start < span.end))
      .sort((a, b) => length(a) - length(b))[0] ?? null
  );
}

function claimAt(dossier: Dossier, place: Place): Claim | undefined {
  const id = statementAt(dossier, place)?.id;
  const { document } = locate(dossier, place);
  return dossier.claims.find(({ statements }) =>
    statements.some((one) => one.document === document && one.statement === id),
  );
}

function positionAt(dossier: Dossier, place: Place): string {
  const id = statementAt(dossier, place)?.id;
  const { document } = locate(dossier, place);
  const claim = claimAt(dossier, place);
  return (
    claim?.statements.find((one) => one.document === document && one.statement === id)?.position ?? 'nothing'
  );
}

function sameNames(found: readonly (string | null)[], wanted: readonly (string | null)[]): boolean {
  if (found.length !== wanted.length) return false;
  const left = [...found];
  return wanted.every((name) => {
    const at = left.findIndex((one) =>
      name === null ? one === null : one !== null && fold(one).includes(fold(name)),
    );
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  });
}
