import type { Quotation } from '../../model/token.ts';

/** A family of quotation marks: a closing mark closes an open one of its own family first. */
export type MarkFamily = 'guillemets' | 'reversed' | 'angle' | 'curly' | 'straight' | 'single' | 'apostrophe';

/** `turns`: the mark both opens and closes, and its surroundings tell which. */
export type MarkRole = 'opens' | 'closes' | 'turns';

export interface QuotationMark {
  readonly family: MarkFamily;
  readonly role: MarkRole;
}

export const QUOTATION_MARKS: ReadonlyMap<string, QuotationMark> = new Map([
  ['«', { family: 'guillemets', role: 'opens' }],
  ['»', { family: 'guillemets', role: 'closes' }],
  ['<<', { family: 'guillemets', role: 'opens' }],
  ['>>', { family: 'guillemets', role: 'closes' }],
  ['‹', { family: 'angle', role: 'opens' }],
  ['›', { family: 'angle', role: 'closes' }],
  ['“', { family: 'curly', role: 'opens' }],
  ['„', { family: 'curly', role: 'opens' }],
  ['‟', { family: 'curly', role: 'opens' }],
  ['”', { family: 'curly', role: 'closes' }],
  ['"', { family: 'straight', role: 'turns' }],
  ['＂', { family: 'straight', role: 'turns' }],
  ["''", { family: 'straight', role: 'turns' }],
  ['’’', { family: 'curly', role: 'closes' }],
  ['‘‘', { family: 'curly', role: 'opens' }],
  ['‘', { family: 'single', role: 'opens' }],
  ['‚', { family: 'single', role: 'opens' }],
  ['’', { family: 'single', role: 'closes' }],
  ["'", { family: 'apostrophe', role: 'turns' }],
]);

/** What each family is called in the result. */
export const FAMILY_NAMES: Readonly<Record<MarkFamily, Quotation['marks']>> = {
  guillemets: 'guillemets',
  reversed: 'guillemets',
  angle: 'guillemets',
  curly: 'double',
  straight: 'double',
  single: 'single',
  apostrophe: 'single',
};

/**
 * Families a closing mark closes, in the order tried: after its own, those that writers mix with it
 * (opened by `"`, closed by `»`).
 */
export const CLOSED_BY: Readonly<Record<MarkFamily, readonly MarkFamily[]>> = {
  guillemets: ['guillemets', 'straight', 'curly'],
  reversed: ['reversed'],
  angle: ['angle', 'single'],
  curly: ['curly', 'straight', 'guillemets'],
  straight: ['straight', 'curly', 'guillemets'],
  single: ['single', 'apostrophe'],
  apostrophe: ['apostrophe', 'single'],
};
