import type { Dossier } from '../model/dossier.ts';

/** What made a dossier; the version is that of package.json (a test compares them). */
export const generator: Dossier['generator'] = { name: 'recoupe', version: '0.1.0' };
