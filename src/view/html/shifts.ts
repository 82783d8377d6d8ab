import { cleanWords } from '../clean.ts';
import type { ShiftEntry, ShiftSide } from '../outline/model.ts';
import { nameDocument, phraseShift, phraseShiftSide, quoteWords } from '../phrases.ts';
import { WORDS } from '../words.ts';
import { escapeHtml, inBoth } from './escape.ts';
import { foldRest, type PageContext, renderReasons, storyAttribute } from './items.ts';

const WORDS_SHOWN = 700;
const ENTRIES = 25;

/** Changes of certainty, the two wordings side by side. */
export function renderShifts(shifts: readonly ShiftEntry[], context: PageContext): string {
  const entries = shifts.map(
    (shift) =>
      `<article class="item shift"${storyAttribute(shift.stories, context)}><h3 class="about">${inBoth(
        (words) => phraseShift(shift, words),
      )}</h3><ol class="lines pair">${renderSide(shift.from, context)}${renderSide(shift.to, context)}</ol><div class="foot">${renderReasons(shift.why)}</div></article>\n`,
  );
  return foldRest(entries, ENTRIES, (html) => `<div class="items">${html}</div>`);
}

function renderSide(side: ShiftSide, context: PageContext): string {
  const number = context.references.add(side.line ?? side);
  const lang = side.document.lang;
  const words = quoteWords(
    cleanWords(side.words, WORDS_SHOWN),
    side.line ?? {},
    lang.startsWith('fr') ? WORDS.fr : WORDS.en,
  );
  const by = `${inBoth((texts) => phraseShiftSide(side, texts))} <span class="from"><span class="where">${escapeHtml(nameDocument(side.document))}</span></span>`;
  const reading = side.line === null ? '' : ` r-${side.line.reading}`;
  return `<li class="line${reading}" id="r${number}"><a class="words voice" href="#r${number}" lang="${escapeHtml(lang)}" dir="auto">${escapeHtml(words)}</a><p class="by">${by}</p></li>`;
}
