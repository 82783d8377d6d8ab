import wrapAnsi from 'wrap-ansi';
import { cleanWords } from '../clean.ts';
import type { ShiftEntry, ShiftSide } from '../outline/model.ts';
import { nameDocument, phraseShift, phraseShiftSide, quoteWords } from '../phrases.ts';
import type { Printer } from './paint.ts';
import { hang } from './wrap.ts';

const WORDS = 240;
/** Columns before the two wordings, and between them. */
const MARGIN = 4;
const GAP = 3;
/** Below this many columns a wording is set under the other. */
const NARROWEST = 28;

/** A change of certainty: what it is, then both wordings side by side, or one under the other where that is narrow. */
export function renderShift(shift: ShiftEntry, printer: Printer): string[] {
  const { width, paint, words } = printer;
  const head = hang('  ~ ', MARGIN, paint.unsure(phraseShift(shift, words)), width);
  const column = Math.floor((width - MARGIN - GAP) / 2);
  const indent = ' '.repeat(MARGIN);
  if (column < NARROWEST) {
    return [
      ...head,
      ...[shift.from, shift.to].flatMap((side, index) =>
        hang(
          `${indent}${index === 0 ? '' : '→ '}`,
          MARGIN + index * 2,
          sideText(side, printer).join(' '),
          width,
        ),
      ),
    ];
  }
  const [from, to] = [shift.from, shift.to].map((side) =>
    sideText(side, printer).flatMap((part, index) =>
      wrapAnsi(part, column, { hard: true, trim: true })
        .split('\n')
        .map((text) => ({ text, quiet: index > 0 })),
    ),
  ) as [Row[], Row[]];
  const rows = Array.from({ length: Math.max(from.length, to.length) }, (_, index) => {
    const [left, right] = [from[index], to[index]];
    const gap = ' '.repeat(column - [...(left?.text ?? '')].length + GAP);
    return `${indent}${tone(left, printer)}${right === undefined ? '' : `${gap}${tone(right, printer)}`}`;
  });
  return [...head, ...rows];
}

interface Row {
  readonly text: string;
  readonly quiet: boolean;
}

function tone(row: Row | undefined, { paint }: Printer): string {
  return row === undefined ? '' : row.quiet ? paint.provenance(row.text) : row.text;
}

/** The words, and who says them where. */
function sideText(side: ShiftSide, { words }: Printer): [string, string] {
  const said = quoteWords(cleanWords(side.words, WORDS), side.line ?? {}, words);
  return [said, `— ${phraseShiftSide(side, words)} · ${nameDocument(side.document)}`];
}
