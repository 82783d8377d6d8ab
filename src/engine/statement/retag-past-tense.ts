import type { Sentence, Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** Tokens to the end of the verb's clause that are looked at. */
const CLAUSE = 25;
/** Tokens from the head of a sentence to its verb; keeps the cost linear in hostile texts. */
const LONGEST_BEFORE = 80;
/** Tokens from the verb of an inserted clause to the comma or mark before its subject. */
const LONGEST_SUBJECT = 8;
const CLAUSE_MARK = /^[,:"“”»]$/u;

/**
 * Reporting verbs in the past tense put right where a tagger takes them for participles of the same form: at the end of
 * an inserted clause (« The tunnel is closed, local media | reported |. ») and before a conjunction of content.
 */
export function retagPastTense(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: CueLexicon,
): readonly Token[] {
  if (!lexicon.grammar.ambiguousParticiples) return tokens;
  let corrected: Token[] | null = null;
  for (const { first, last } of sentences) {
    for (let t = first + 1; t < last; t++) {
      const { pos, morph, lemma } = tokens[t]!;
      if (isToldTo(tokens, t, lexicon) || isAccused(tokens, t, lexicon)) {
        corrected ??= [...tokens];
        corrected[t] = { ...tokens[t]!, morph: { verbForm: 'Part', tense: 'Past' } };
        continue;
      }
      if (pos !== 'VERB' || morph.verbForm !== 'Part' || morph.tense !== 'Past') continue;
      const reports = lexicon.verbs.has(lemma) && isPredicate(tokens, t, first, last, lexicon);
      if (!reports && !followsRelative(tokens, t, lexicon) && !isNeither(corrected ?? tokens, t, lexicon))
        continue;
      corrected ??= [...tokens];
      corrected[t] = { ...tokens[t]!, morph: { verbForm: 'Fin', mood: 'Ind', tense: 'Past' } };
    }
  }
  return corrected ?? tokens;
}

/** “He was fined and | told | to leave”, “Residents | told | to stay indoors”: who tells would name whom. */
function isToldTo(tokens: readonly Token[], t: number, lexicon: CueLexicon): boolean {
  const { pos, morph, lemma } = tokens[t]!;
  if (pos !== 'VERB' || morph.verbForm !== 'Fin' || morph.tense !== 'Past') return false;
  if (!asksSomebody(lemma, lexicon)) return false;
  const next = tokens[t + 1]?.norm ?? '';
  // “was called in and | told | that”
  if (lexicon.sets.complementisers.has(next)) return joinsPassive(tokens, t, lexicon);
  return lexicon.sets.carrierPrepositions.has(next) && tokens[t + 2]?.morph.verbForm === 'Inf';
}

/** “was fined and | told”: the verb before the conjunction is in the passive. */
function joinsPassive(tokens: readonly Token[], t: number, lexicon: CueLexicon): boolean {
  if (tokens[t - 1]?.pos !== 'CCONJ') return false;
  let verb = t - 2;
  while (verb > 0 && verb > t - CLAUSE && tokens[verb]!.pos !== 'VERB' && tokens[verb]!.pos !== 'AUX') verb--;
  let auxiliary = verb - 1;
  while (auxiliary > 0 && tokens[auxiliary]!.pos === 'ADV') auxiliary--;
  return tokens[verb]?.morph.verbForm === 'Part' && tokens[auxiliary]?.lemma === lexicon.data.passive;
}

/** Whether what the verb asks for is asked of somebody, who then has to be named: “urged | residents | to leave”. */
function asksSomebody(lemma: string, lexicon: CueLexicon): boolean {
  return (lexicon.verbs.get(lemma) ?? []).some(
    ({ tail, groups }) => tail.length === 0 && groups.some((g) => g.passiveInfinitive && !g.addressed),
  );
}

/** “Ministers | accused | of lying”: of somebody, who would be named. */
function isAccused(tokens: readonly Token[], t: number, lexicon: CueLexicon): boolean {
  const { genitive } = lexicon.data;
  const { pos, lemma } = tokens[t]!;
  if (pos !== 'VERB' || tokens[t + 1]?.norm !== genitive) return false;
  return (lexicon.verbs.get(lemma) ?? []).some(({ groups }) =>
    groups.some(({ infinitive }) => infinitive?.includes(genitive)),
  );
}

/** “The army neither | confirmed | nor | denied | it”; but “has neither confirmed nor denied” has its auxiliary. */
function isNeither(tokens: readonly Token[], t: number, lexicon: CueLexicon): boolean {
  const before = tokens[t - 1]!;
  if (before.pos !== 'CCONJ' || !lexicon.stance.negations.has(before.norm)) return false;
  if (isFiniteVerb(tokens[t - 2]!)) return tokens[t - 2]!.pos === 'VERB';
  return ['NOUN', 'PROPN', 'PRON'].includes(tokens[t - 2]!.pos);
}

/** “a man who | reportedly | posed as a monk”: right behind a relative subject stands its verb. */
function followsRelative(tokens: readonly Token[], verb: number, lexicon: CueLexicon): boolean {
  let t = verb - 1;
  while (t > 0 && tokens[t]!.pos === 'ADV') t--;
  return lexicon.sets.relativeSubjects.has(tokens[t]!.norm);
}

function isPredicate(
  tokens: readonly Token[],
  t: number,
  first: number,
  last: number,
  lexicon: CueLexicon,
): boolean {
  const before = tokens[t - 1]!.pos;
  if (before === 'CCONJ') return joinsFinite(tokens, t, first, lexicon);
  if (tokens[t - 1]!.norm === ',') return endsInsertion(tokens, t, first, last, lexicon);
  // “the attorney | general | announced”
  const postposed = before === 'ADJ' && tokens[t - 2]?.pos === 'NOUN';
  if (!postposed && before !== 'NOUN' && before !== 'PROPN' && before !== 'PRON' && before !== 'NUM')
    return false;
  const next = tokens[t + 1];
  if (next && lexicon.sets.complementisers.has(next.norm)) return true;
  if (isOnlyVerb(tokens, t, first, last, lexicon)) return true;
  let behind = t + 1;
  while (behind < last && lexicon.sets.timeWords.has(tokens[behind]!.norm)) behind++;
  if (behind < last && tokens[behind]!.pos !== 'PUNCT') return false;
  for (let k = t - 1; k >= first && k > t - LONGEST_SUBJECT; k--) {
    if (tokens[k]!.pos === 'VERB' || tokens[k]!.pos === 'AUX') return false;
    if (CLAUSE_MARK.test(tokens[k]!.norm)) return true;
  }
  return false;
}

/** “The firm, Sarvani Projects, | blamed | ice”: between the commas stands no verb that the sentence could do with. */
function endsInsertion(
  tokens: readonly Token[],
  t: number,
  first: number,
  last: number,
  lexicon: CueLexicon,
): boolean {
  if (t - first > LONGEST_BEFORE) return false;
  const comma = tokens.slice(first, t - 1).some(({ norm }) => norm === ',');
  if (!comma || lexicon.sets.agents.has(tokens[t + 1]?.norm ?? '')) return false;
  const isOpener = ({ pos, norm }: Token) =>
    pos === 'SCONJ' || (pos === 'PRON' && lexicon.sets.relatives.has(norm));
  let awaited = 1;
  // what is quoted before has verbs of its own
  let own = t - 1;
  while (own > first && !/^[”’"]$/u.test(tokens[own]!.norm)) own--;
  for (let k = own; k < t; k++) {
    if (isOpener(tokens[k]!)) awaited++;
    else if (isFiniteVerb(tokens[k]!)) awaited--;
  }
  if (awaited <= 0) return false;
  awaited = 0;
  for (let k = t + 1; k < last && k < t + CLAUSE; k++) {
    if (tokens[k]!.pos === 'CCONJ' || /^[:;“"]$/u.test(tokens[k]!.norm)) return true;
    if (isOpener(tokens[k]!)) awaited++;
    else if (isFiniteVerb(tokens[k]!) && awaited-- <= 0) return false;
  }
  return true;
}

/** “She was sorry and | promised | a review”; but “was arrested and | ordered | to pay” goes on with the passive. */
function joinsFinite(tokens: readonly Token[], t: number, first: number, lexicon: CueLexicon): boolean {
  const next = tokens[t + 1];
  if (!next || next.pos === 'PUNCT' || lexicon.sets.agents.has(next.norm)) return false;
  for (let k = t - 2; k >= first && k > t - CLAUSE; k--) {
    const { pos, morph } = tokens[k]!;
    if (pos === 'AUX' || (pos === 'VERB' && morph.verbForm === 'Fin')) return tokens[t - 2]!.pos !== 'VERB';
    if (pos === 'VERB' && morph.verbForm !== 'Inf') return false;
  }
  return false;
}

/** « The union | called | for a strike »: no other verb of its clause is finite, and no agent follows. */
function isOnlyVerb(
  tokens: readonly Token[],
  t: number,
  first: number,
  last: number,
  lexicon: CueLexicon,
): boolean {
  if (lexicon.sets.agents.has(tokens[t + 1]?.norm ?? '')) return false;
  for (let k = t - 1; k >= first; k--) {
    const { pos, norm } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') return false;
    if (pos === 'SCONJ' || norm === ':' || norm === ';') break;
    if (t - k > CLAUSE) return false;
  }
  for (let k = t + 1; k < last && k < t + CLAUSE; k++) {
    const { pos, norm } = tokens[k]!;
    if (pos === 'SCONJ' || lexicon.sets.relatives.has(norm) || CLAUSE_MARK.test(norm)) return true;
    // “The minister | told | the paper | she would not go”: the verb behind has a subject of its own
    if (isFiniteVerb(tokens[k]!))
      return k - 1 > t + 1 && lexicon.sets.subjectPronouns.has(tokens[k - 1]!.norm);
  }
  return true;
}
