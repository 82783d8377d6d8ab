import { cleanName, cleanWords } from '../clean.ts';
import { formatDay } from '../dates.ts';
import type { FigureMark, RelatedFigures } from '../outline/model.ts';
import { nameDocument } from '../phrases.ts';
import type { Printer } from './paint.ts';
import { hang } from './wrap.ts';

const ABOUT_WORDS = 120;
const VALUE_WORDS = 60;
/** Columns before the lines of an entry. */
const MARGIN = 6;
/** Figures of one entry that are printed: the first and the last ones. */
const MARKS = 6;

/** The sign in front of an entry, so that it reads without colour. */
const SIGNS: Readonly<Record<RelatedFigures['relation'], string>> = { updated: '↗', narrower: '⊂' };

/** Figures of one count in order of time, or a part and what it is a part of; each with day, speaker and article. */
export function renderRelated(one: RelatedFigures, printer: Printer): string[] {
  const { width, words } = printer;
  const head = `${cleanWords(one.about, ABOUT_WORDS)} (${words.relations[one.relation]})`;
  return [
    ...hang(`  ${SIGNS[one.relation]} `, 4, head, width),
    ...renderMarks(one.marks, printer),
    ...(one.whole.length === 0 ? [] : hang(' '.repeat(MARGIN), MARGIN, `${words.partOf}`, width)),
    ...renderMarks(one.whole, printer),
  ];
}

function renderMarks(marks: readonly FigureMark[], { width, paint, words }: Printer): string[] {
  const rest = marks.length - MARKS;
  const shown = rest > 0 ? [...marks.slice(0, 1), ...marks.slice(1 - MARKS)] : marks;
  const lines = shown.flatMap((mark) => {
    const day = mark.date === null ? words.noDate : formatDay(mark.date, words);
    const speaker = mark.speaker === null ? words.unnamedSpeaker : cleanName(mark.speaker);
    const [first, ...others] = mark.documents;
    const where = [
      ...(first === undefined ? [] : [nameDocument(first)]),
      ...(others.length === 0 ? [] : [words.alsoIn(others.map(nameDocument).join(', '))]),
    ].join(' · ');
    const text = `${cleanWords(mark.words, VALUE_WORDS)}  ${speaker} ${paint.provenance(`— ${where}`)}`;
    return hang(' '.repeat(MARGIN), MARGIN + 2, `${paint.provenance(day)}  ${text}`, width);
  });
  return rest > 0 ? [...lines, `${' '.repeat(MARGIN)}${paint.provenance(words.moreHere(rest))}`] : lines;
}
