import type { InterfaceLanguage } from '../words/contract.ts';
import type { ExplainWords } from './words/contract.ts';
import { en } from './words/en.ts';
import { fr } from './words/fr.ts';

/** What explanations say, in each language of the interface. */
export const EXPLAIN_WORDS: Readonly<Record<InterfaceLanguage, ExplainWords>> = { fr, en };
