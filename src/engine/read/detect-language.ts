import { eld } from 'eld/extrasmall';
import type { Language } from '../../lang/language.ts';

const SAMPLE_LENGTH = 1500;
const FEWEST_WORDS = 8;
/**
 * Share of closed-class words from which a text counts as written in a language that the n-grams do not know. Calibrated
 * with the French list: 91 French news articles have .45 to .59, 460 English ones at most .12.
 */
const LEAST_SHARE = 0.3;
/** The tag for a language that could not be told (BCP 47). */
const UNDETERMINED = 'und';

/** An instance of its own: settings elsewhere in the process change nothing here. */
const detector = eld.newInstance();
const known: ReadonlySet<string> = new Set(Object.values(detector.info().Languages));

export interface DetectedLanguage {
  /** BCP 47: `fr`; `und` where it could not be told. */
  readonly tag: string;
  /** The pack for it; null where there is none. */
  readonly language: Language | null;
}

/**
 * The language of a text by its letter n-grams (Efficient Language Detector), or, for packs whose language that does not
 * know, by the share of articles, pronouns and prepositions among its words. A text of a few words gives no evidence and
 * takes the first pack.
 *
 * @example detectLanguage('El alcalde dijo que el puente resiste.', [fr]) // { tag: 'es', language: null }
 */
export function detectLanguage(text: string, languages: readonly Language[]): DetectedLanguage {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const own = byClosedClass(sample, languages);
  if (own) return { tag: own.code, language: own };
  const tag = detectTag(sample);
  const language = languages.find(({ code }) => code === tag);
  if (language) return { tag, language };
  const words = sample.match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS && languages[0]) return { tag: languages[0].code, language: languages[0] };
  return { tag, language: null };
}

/** The language of a text by its letter n-grams: `fr`; `und` where they do not tell. */
export function detectTag(text: string): string {
  const result = detector.detect(text);
  return result.isReliable() ? result.language : UNDETERMINED;
}

function byClosedClass(sample: string, languages: readonly Language[]): Language | null {
  const unknown = languages.filter(({ code }) => !known.has(code));
  if (unknown.length === 0) return null;
  const words =
    sample
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+'?/gu) ?? [];
  if (words.length < FEWEST_WORDS) return null;
  let best: Language | null = null;
  let bestShare = LEAST_SHARE;
  for (const language of unknown) {
    const closed = closedClass(language);
    const share = words.filter((word) => closed.has(word)).length / words.length;
    if (share >= bestShare) {
      best = language;
      bestShare = share;
    }
  }
  return best;
}

const cache = new WeakMap<Language, ReadonlySet<string>>();

/** Share of a text's words that are articles, pronouns, prepositions and the like of a language. */
export function shareOfClosedClass(text: string, language: Language): number {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+'?/gu) ?? [];
  const closed = closedClass(language);
  return words.length === 0 ? 0 : words.filter((word) => closed.has(word)).length / words.length;
}

function closedClass(language: Language): ReadonlySet<string> {
  let set = cache.get(language);
  if (!set) {
    const { words, elisions } = language.segment;
    const { DET, PRON, ADP, ADV, CCONJ, SCONJ, AUX } = words;
    set = new Set([DET, PRON, ADP, ADV, CCONJ, SCONJ, AUX, elisions].flatMap((list) => list ?? []));
    cache.set(language, set);
  }
  return set;
}
