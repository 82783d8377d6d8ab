/**
 * Recoupe as a library: `analyze` reads one article, `compose` cross-checks many. Both are pure: no file, network,
 * clock or randomness.
 *
 * @example
 * import { analyze, compose } from 'recoupe';
 * const dossier = compose([
 *   analyze({ id: 'a', text: 'La mairie annonce 300 blessés.' }),
 *   analyze({ id: 'b', text: 'Selon la police, moins de 100 personnes ont été blessées.' }),
 * ]);
 */
export * from './app/library.ts';
export * from './model/index.ts';
