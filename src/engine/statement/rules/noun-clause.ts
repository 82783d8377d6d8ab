import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb, Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { phraseBehindPreposition, phraseEndingAt } from '../noun-phrase.ts';
import { isQuotationMark, phraseAt, type Reading, tokenSpan } from '../reading.ts';

/** « des informations selon lesquelles un accord serait proche »: the noun phrase stands for its unnamed source. */
export function findNounClauses(reading: Reading, cuesAt: ReadonlyMap<number, CueVerb>): Found[] {
  const found: Found[] = [];
  const { tokens, lexicon } = reading;
  for (let t = 1; t < tokens.length; t++) {
    if (reading.sentenceOf[t]! < 0) continue;
    const length = phraseAt(reading, lexicon.phrases.nounRelatives, t);
    if (length === 0) continue;
    const unit = reading.units[reading.unitOf[t]!]!;
    const before = tokens[t - 1]!.norm === ',' ? t - 2 : t - 1;
    let floor = before;
    while (floor > unit.first && floor > before - 20 && !isQuotationMark(reading, floor - 1)) floor--;
    const noun =
      phraseEndingAt(reading, before, floor, false) ?? phraseBehindPreposition(reading, before, floor);
    const inside = reading.innerOf[t]!;
    let limit = unit.last;
    if (inside >= 0) {
      limit = reading.sentences[reading.sentenceOf[t]!]!.last;
      const { inner } = reading.quotations[inside]!;
      let end = t;
      while (end < limit && end < t + 200 && tokens[end]!.end <= inner.end) end++;
      limit = end;
    }
    const first = t + length;
    if (!noun || first >= limit) continue;
    const content = contentSpan(reading, first, clauseEnd(reading, first, limit, cuesAt));
    if (!content) continue;
    const source = tokenSpan(reading, noun.first, noun.last);
    const cue = tokenSpan(reading, t, first - 1);
    found.push(madeWithoutVerb('noun-clause', [content], { source, cue, cueAt: t }));
  }
  return found;
}
