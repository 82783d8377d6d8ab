import type { InterfaceLanguage, Words } from './words/contract.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/** What the views say, in each language of the interface. */
export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { fr, en };
