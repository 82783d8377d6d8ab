import type { Dossier } from '../model/dossier.ts';
import type { DossierDiff } from '../model/dossier-diff.ts';

/** A dossier as JSON in pieces: one line for each document, actor, claim and so on. */
export function dossierJson(dossier: Dossier): Generator<string> {
  const { version, generator, asOf, ...lists } = dossier;
  return listsJson({ version, generator, asOf }, lists);
}

/** A diff as JSON in pieces: one line for each change. */
export function diffJson(diff: DossierDiff): Generator<string> {
  const { version, generator, old, new: next, ...lists } = diff;
  return listsJson({ version, generator, old, new: next }, lists);
}

/** JSON in pieces, so that no string has to hold all of it. The same values give the same bytes. */
function* listsJson(head: object, lists: Readonly<Record<string, readonly unknown[]>>): Generator<string> {
  yield JSON.stringify(head).slice(0, -1);
  for (const [name, items] of Object.entries(lists)) {
    yield `,\n"${name}":[`;
    for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
    yield items.length > 0 ? '\n]' : ']';
  }
  yield '}\n';
}
