import type { Language } from '../../lang/language.ts';
import type { ForeignPassage } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';
import { detectTag, shareOfClosedClass } from './detect-language.ts';

/** Words from which the language of a quotation can be told. */
const FEWEST_WORDS = 8;
const SAMPLE_LENGTH = 600;
/** Share of small words from which a passage is in the article's own language; English ones have at most .12 of French. */
const OWN = 0.25;
/** Quotations of one article that are looked at. */
const MOST = 400;

/**
 * Quotations in another language than the article's: « "We had no choice but to close the bridge", a-t-elle dit. »
 *
 * @param quotations what stands within the marks, the outer marks only
 * @param tag        BCP 47 tag of the article
 */
export function findForeignPassages(
  text: string,
  quotations: readonly Span[],
  tag: string,
  language: Language,
): readonly ForeignPassage[] {
  const own = tag.split('-')[0]!;
  return quotations.slice(0, MOST).flatMap(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + SAMPLE_LENGTH));
    if ((words.match(/\p{L}+/gu) ?? []).length < FEWEST_WORDS) return [];
    if (shareOfClosedClass(words, language) >= OWN) return [];
    const lang = detectTag(words);
    return lang === own || lang === 'und' ? [] : [{ span: { start, end }, lang }];
  });
}
