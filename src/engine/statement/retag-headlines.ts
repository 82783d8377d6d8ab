import type { Paragraph } from '../../model/document.ts';
import type { Sentence, Token } from '../../model/token.ts';
import type { CueEntry, CueLexicon } from './cue-lexicon.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** Words of a headline’s subject, and of the clause that closes a sentence. */
const LONGEST_SUBJECT = 8;
const PART_END = /^[,;:–—]$/u;
const PRESENT: Token['morph'] = { verbForm: 'Fin', mood: 'Ind', tense: 'Pres' };

/**
 * Reporting verbs put right where a tagger takes them for nouns because headlines do without articles: “Union | vows | to
 * fight on”, “PM | urges | calm”; and in the short clause that closes a sentence: “Ferry to return in May, operator |
 * confirms |”. Not before a finite verb: “Police reports | show …”.
 */
export function retagHeadlines(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  paragraphs: readonly Paragraph[],
  lexicon: CueLexicon,
): readonly Token[] {
  if (!lexicon.grammar.nounsLikeVerbs) return tokens;
  const corrected = [...tokens];
  for (const { first, last, paragraph } of sentences) {
    if (paragraphs[paragraph]?.kind === 'title')
      for (const [from, to] of parts(tokens, first, last)) retagPart(corrected, from, to, lexicon);
    retagClosing(corrected, first, last, lexicon);
  }
  return corrected;
}

/** What stands between commas, colons and dashes. */
function parts(tokens: readonly Token[], first: number, last: number): [number, number][] {
  const list: [number, number][] = [];
  let from = first;
  for (let t = first; t <= last; t++) {
    if (t < last && !PART_END.test(tokens[t]!.norm)) continue;
    if (t > from) list.push([from, t]);
    from = t + 1;
  }
  return list;
}

function retagPart(tokens: Token[], from: number, to: number, lexicon: CueLexicon): void {
  for (let t = from + 1; t < to && t <= from + LONGEST_SUBJECT; t++) {
    const subject = tokens[t - 1]!;
    const entries = reportingForm(tokens[t]!, subject, lexicon);
    if (!entries || !isSpeaker(subject, lexicon) || !takes(tokens, t, to, entries, lexicon)) {
      // the first word of a headline may be tagged as anything
      if (t > from + 1 && isFiniteVerb(tokens[t - 1]!)) return;
      continue;
    }
    if (t - 1 === from && subject.pos !== 'PROPN') {
      const lemma = lexicon.speaks(subject.norm) ? subject.norm : subject.lemma;
      tokens[from] = { ...subject, pos: 'NOUN', lemma, morph: {} };
    }
    tokens[t] = { ...tokens[t]!, pos: 'VERB', lemma: entries[0]!.lemma, morph: PRESENT };
    const object = tokens[t + 1]!;
    if (t + 2 === to && object.pos === 'VERB') tokens[t + 1] = { ...object, pos: 'NOUN', morph: {} };
    return;
  }
}

/** The entries of the verb that the word may be: “vows” behind “union”, “urge” behind “ministers”. */
function reportingForm(token: Token, subject: Token, lexicon: CueLexicon): readonly CueEntry[] | undefined {
  if (token.pos === 'PROPN' || token.pos === 'PUNCT') return undefined;
  const { number } = subject.morph;
  const plural = number === 'Plur' || lexicon.sets.pluralNouns.has(subject.norm);
  const lemma = plural ? token.norm : lexicon.presentForms.get(token.norm);
  return lemma === undefined ? undefined : lexicon.verbs.get(lemma);
}

function isSpeaker({ pos, norm, lemma }: Token, lexicon: CueLexicon): boolean {
  if (pos === 'DET' || pos === 'ADP' || pos === 'PUNCT') return false;
  return (
    pos === 'PROPN' || [norm, lemma].some((word) => lexicon.speaks(word) || lexicon.sets.documents.has(word))
  );
}

/** Whether the words behind are such as the verb takes: a noun phrase, one of its prepositions, an infinitive. */
function takes(
  tokens: readonly Token[],
  t: number,
  to: number,
  entries: readonly CueEntry[],
  { sets }: CueLexicon,
): boolean {
  const next = tokens[t + 1];
  if (!next || t + 1 >= to) return false;
  if (entries.some(({ tail }) => tail[0] === next.norm)) return true;
  const groups = entries.filter(({ tail }) => tail.length === 0).flatMap((entry) => entry.groups);
  if (groups.length === 0 || isFiniteVerb(next)) return t + 2 === to && next.pos === 'VERB';
  if (sets.carrierPrepositions.has(next.norm)) return groups.some(({ infinitive }) => infinitive);
  if (next.pos === 'ADP') return groups.some(({ object }) => object?.includes(next.norm));
  return (
    next.pos !== 'CCONJ' && next.pos !== 'AUX' && (next.pos !== 'PUNCT' || /^[“”‘’"']$/u.test(next.norm))
  );
}

/** “…, study | finds |”: a comma, a naming without an article and a verb, and the sentence is over. */
function retagClosing(tokens: Token[], first: number, last: number, lexicon: CueLexicon): void {
  const end = tokens[last - 1]?.norm === '.' ? last - 1 : last;
  const verb = end - 1;
  const token = tokens[verb];
  if (!token || verb - 3 < first || token.pos === 'VERB' || !isSpeaker(tokens[verb - 1]!, lexicon)) return;
  const lemma = lexicon.presentForms.get(token.norm) ?? token.norm;
  const credits = lexicon.verbs
    .get(lemma)
    ?.some(({ tail, groups }) => tail.length === 0 && groups.some(({ parenthetical }) => parenthetical));
  if (!credits) return;
  for (let t = verb - 1; t > first && t > verb - LONGEST_SUBJECT; t--) {
    const { norm, pos, morph } = tokens[t]!;
    if (/^[,–—”’"']$/u.test(norm)) {
      tokens[verb] = { ...token, pos: 'VERB', lemma, morph: PRESENT };
      return;
    }
    // “…, emails | seen | by the paper show”
    if (pos === 'VERB' && morph.verbForm === 'Part') continue;
    if (pos === 'CCONJ' || pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return;
  }
}
