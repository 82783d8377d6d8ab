import type { Phrase } from './noun-phrase.ts';

/** Who does what the verb says. `phrase` is null for a subject that names nobody (« il est prévu que »). */
export interface Subject {
  readonly phrase: Phrase | null;
  readonly kind: 'named' | 'pronoun' | 'relative' | 'place' | 'author' | 'empty' | 'own-voice' | 'omitted';
  /** Who is meant, where the phrase itself names nobody: « À l’Élysée, | on assure ». */
  readonly namedBy?: Phrase;
}

export const EMPTY: Subject = { phrase: null, kind: 'empty' };
export const OMITTED: Subject = { phrase: null, kind: 'omitted' };
export const OWN_VOICE: Subject = { phrase: null, kind: 'own-voice' };

/** The pronoun that an inverted verb carries behind a hyphen: « -t-il » → `il`; other words stay as they are. */
export function inverted(norm: string): string {
  return norm.startsWith('-') ? norm.slice(norm.lastIndexOf('-') + 1) : norm;
}
