import type { Printer } from '../terminal/paint.ts';
import { hang } from '../terminal/wrap.ts';
import type { InterfaceLanguage } from '../words/contract.ts';
import { type Mark, SIGNS } from './mark-words.ts';
import type { ExplainWords } from './words/contract.ts';

/** What every part of the explanation needs. */
export interface Explainer extends Printer {
  readonly lang: InterfaceLanguage;
  readonly explain: ExplainWords;
}

/** Column in which labels begin, and how far behind it their text does. */
const MARGIN = 4;
const LABEL = 14;

/** What the signs under a sentence stand for. */
export function legend(roles: readonly Mark['role'][], { paint, explain, width }: Explainer): string[] {
  const parts = roles.map((role) => `${SIGNS[role].repeat(3)} ${paint.marks[role](explain.marks[role])}`);
  return hang('', 0, parts.join('   '), width);
}

/** One or several lines behind a label, which has a column of so many signs. */
export function labelled(
  label: string,
  texts: readonly string[],
  { width, paint }: Explainer,
  column = LABEL,
): string[] {
  const indent = ' '.repeat(MARGIN);
  return texts.flatMap((text, index) => {
    const lead = `${indent}${paint.provenance(label.padEnd(column))}`;
    return hang(index === 0 ? lead : ' '.repeat(MARGIN + column), MARGIN + column, text, width);
  });
}
