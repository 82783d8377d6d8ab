import { canSpeak } from '../can-speak.ts';
import { contentSpan } from '../content.ts';
import type { Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { headOf, isNominal, phraseEndingAt, phraseStartingAt } from '../noun-phrase.ts';
import { isQuotationMark, type Reading, tokenFrom, tokenSpan, type Unit } from '../reading.ts';

const LONGEST_NAMING = 14;
/** Tokens from the end of a title back to the mark before the speaker. */
const LONGEST_SIGNATURE = 6;

/** « Urgences de Lorme : Québec "ne ferme la porte à rien" »: in a title, a naming and the quotation that ends it. */
function besideNaming(reading: Reading, unit: Unit): Found[] {
  const last = unit.last - 1;
  if (reading.paragraphs[unit.paragraph]?.kind !== 'title' || !isQuotationMark(reading, last)) return [];
  const { start, end } = reading.quotations[reading.outerOf[last]!]!;
  const mark = tokenFrom(reading, start);
  if (mark <= unit.first || reading.tokens[mark - 1]!.norm === ':') return [];
  const naming = phraseEndingAt(reading, mark - 1, unit.first, true);
  const opens = naming && (naming.first === unit.first || reading.tokens[naming.first - 1]!.norm === ':');
  if (!opens || !canSpeak(reading, { phrase: naming, kind: 'named' })) return [];
  const source = tokenSpan(reading, naming.first, naming.last);
  return [madeWithoutVerb('headline', [{ start, end }], { source, cue: null, cueAt: -1 })];
}

/** “Ferry to return in May – operator”, “Two held over theft: police”: a title ends with a common noun for a speaker. */
function beforeNaming(reading: Reading, unit: Unit): Found[] {
  const { tokens, lexicon } = reading;
  if (reading.paragraphs[unit.paragraph]?.kind !== 'title' || !lexicon.grammar.barePeopleInTitles) return [];
  let mark = unit.last - 2;
  while (
    mark > unit.first + 2 &&
    mark > unit.last - LONGEST_SIGNATURE &&
    !/^[:–—-]$/u.test(tokens[mark]!.norm)
  )
    mark--;
  if (!/^[:–—-]$/u.test(tokens[mark]?.norm ?? '')) return [];
  const naming = phraseStartingAt(reading, mark + 1, unit.last);
  if (naming?.last !== unit.last - 1) return [];
  // “… - The Harbor Post” is where the article stands
  for (let t = naming.first; t <= naming.last; t++) if (tokens[t]!.pos === 'PROPN') return [];
  const { lemma } = tokens[headOf(reading, naming)]!;
  if (!lexicon.sets.speakers.has(lemma) && !lexicon.sets.documents.has(lemma)) return [];
  const content = contentSpan(reading, unit.first, mark);
  const source = tokenSpan(reading, naming.first, naming.last);
  return content ? [madeWithoutVerb('headline', [content], { source, cue: null, cueAt: mark })] : [];
}

/** « Le maire : "Nous reconstruirons" », « Grèves : le ministre "serein" » is none: naming, colon, quotation. */
export function findHeadlines(reading: Reading): Found[] {
  const found: Found[] = [];
  const { tokens } = reading;
  for (const unit of reading.units) {
    const highest = Math.min(unit.last, unit.first + LONGEST_NAMING);
    let colon = unit.first;
    while (colon < highest && tokens[colon]!.norm !== ':') colon++;
    found.push(...besideNaming(reading, unit), ...beforeNaming(reading, unit));
    if (colon >= highest || colon === unit.first || colon + 1 >= unit.last) continue;
    if (!isQuotationMark(reading, colon + 1)) continue;
    const naming = phraseEndingAt(reading, colon - 1, unit.first, true);
    if (!naming || naming.first !== unit.first || !canSpeak(reading, { phrase: naming, kind: 'named' }))
      continue;
    const closed = tokenFrom(reading, reading.quotations[reading.outerOf[colon + 1]!]!.end);
    // “Reports: ‘quicker’ ferry to replace the bridge”: the quoted words only open what is said
    const goesOn = closed < unit.last && isNominal(reading, closed);
    const end = goesOn ? unit.last : Math.min(unit.last, closed);
    const content = contentSpan(reading, colon + 1, end);
    if (!content) continue;
    const source = tokenSpan(reading, naming.first, naming.last);
    found.push(madeWithoutVerb('headline', [content], { source, cue: null, cueAt: colon }));
  }
  return found;
}
