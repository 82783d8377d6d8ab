import { describe, expect, it } from 'vitest';
import { CERTAINTY_CASES } from './certainty-cases.ts';
import { checkChain } from './check-chain.ts';
import { LATER_CASES } from './later-cases.ts';
import { ORIGIN_CASES } from './origin-cases.ts';

/** What is misread and could not be mended so far; begins of `about`, by cluster. */
const KNOWN_MISSES: Readonly<Record<string, readonly string[]>> = {
  // « l’association Rivières vivantes » is named « Rivières »: a small word is not taken for a part of the name.
  'a demand and a comment confirm nothing; a denial by reference is linked': ['origins: a: L’usine chimique'],
  // « La police a compté 5 000 personnes » is not read as the word of the police.
  'bounds of the same amount in other words': ['shift: bound-dropped'],
  // « sa direction » and « la direction de Solveg » are not yet one.
  'an upper bound is dropped; a different figure is no lost bound': ['shift: bound-dropped'],
};

describe.each([...ORIGIN_CASES, ...CERTAINTY_CASES, ...LATER_CASES])('$name', (chain) => {
  const missed = KNOWN_MISSES[chain.name] ?? [];
  for (const { about, wrong } of checkChain(chain)) {
    const known = missed.some((beginning) => about.startsWith(beginning));
    (known ? it.fails : it)(about, () => {
      expect(wrong).toBeNull();
    });
  }
});
