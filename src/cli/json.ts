import type { Dossier } from '../model/dossier.ts';

/**
 * A dossier as JSON in pieces, so that no string has to hold all of it: one line for each document, actor, claim
 * and so on. The same dossier gives the same bytes.
 */
export function* dossierJson(dossier: Dossier): Generator<string> {
  const { version, generator, asOf, ...lists } = dossier;
  yield `{"version":${version},"generator":${JSON.stringify(generator)},"asOf":${JSON.stringify(asOf)}`;
  for (const [name, items] of Object.entries(lists)) {
    yield `,\n"${name}":[`;
    for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item)}`;
    yield items.length > 0 ? '\n]' : ']';
  }
  yield '}\n';
}
