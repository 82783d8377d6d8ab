import type { Dossier } from '../../model/index.ts';
import { cleanWords } from '../clean.ts';
import { phraseReason } from '../grouping-reasons.ts';
import { claimItem } from '../outline/items.ts';
import { createLookup } from '../outline/lookup.ts';
import type { Line } from '../outline/model.ts';
import { traceLines } from '../outline/origins.ts';
import { listShifts } from '../outline/shifts.ts';
import {
  nameDocument,
  phraseOrigins,
  phraseShift,
  phraseShiftSide,
  phraseSpeaker,
  quoteWords,
} from '../phrases.ts';
import { createPaint, type Printer } from '../terminal/paint.ts';
import { renderTree } from '../terminal/tree.ts';
import { hang, measure } from '../terminal/wrap.ts';
import type { TerminalOptions } from '../terminal.ts';
import { WORDS } from '../words.ts';

const WORDS_SHOWN = 300;
const MARGIN = 4;

/**
 * Why statements were grouped: each claim of several statements with all of them, what the grouping rests on, to whom
 * it goes back; then what each change of certainty rests on. Plain text; ends with a line feed.
 */
export function renderGroupings(dossier: Dossier, options: TerminalOptions = {}): string {
  const language = options.lang ?? 'fr';
  const printer: Printer = {
    width: measure(options.width ?? 80),
    paint: createPaint(options.colour ?? false),
    words: WORDS[language],
  };
  const { width, paint, words } = printer;
  const reasons = (why: readonly string[]): string[] => [
    `${' '.repeat(MARGIN)}${paint.heading(words.why)}`,
    ...why.flatMap((reason) =>
      hang(
        ' '.repeat(MARGIN + 2),
        MARGIN + 2,
        cleanWords(phraseReason(reason, language, words.colon), WORDS_SHOWN),
        width,
      ),
    ),
  ];
  // Not the sections' items: a claim that a difference shows whole stands in none of them.
  const lookup = createLookup(dossier);
  const shifts = listShifts(lookup);
  const originOf = traceLines(lookup, dossier.claims);
  const claims = dossier.claims
    .filter(({ why }) => why.length > 0)
    .flatMap((claim) => claimItem(lookup, claim, originOf) ?? []);
  const blocks = [
    ...claims.map((item) => [
      ...hang('• ', 2, paint.heading(cleanWords(item.text?.words ?? '', WORDS_SHOWN)), width),
      ...item.groups.flatMap(({ lines }) => lines.flatMap((line) => renderLine(line, printer))),
      ...reasons(item.why),
      ...hang(' '.repeat(MARGIN), MARGIN, paint.provenance(phraseOrigins(item.origins, words)), width),
      ...renderTree(item.tree, MARGIN, printer),
    ]),
    ...shifts.map((shift) => [
      ...hang('~ ', 2, paint.heading(phraseShift(shift, words)), width),
      ...[shift.from, shift.to].flatMap((side) => {
        const said = quoteWords(cleanWords(side.words, WORDS_SHOWN), side.line ?? {}, words);
        const by = paint.provenance(`— ${phraseShiftSide(side, words)} · ${nameDocument(side.document)}`);
        return hang(' '.repeat(MARGIN), MARGIN, `${said} ${by}`, width);
      }),
      ...reasons(shift.why),
    ]),
  ];
  if (blocks.length === 0) return `${hang('', 0, words.noGroupings, width).join('\n')}\n`;
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function renderLine(line: Line, { width, paint, words }: Printer): string[] {
  const statement = line.id.slice(line.document.id.length + 1);
  const said = quoteWords(cleanWords(line.words, WORDS_SHOWN), line, words);
  const by = `— ${phraseSpeaker(line, words)}, ${words.readings[line.reading]} · ${nameDocument(line.document)} ${statement}`;
  return hang(' '.repeat(MARGIN), MARGIN, `${said} ${paint.provenance(by)}`, width);
}
