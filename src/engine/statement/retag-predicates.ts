import type { Sentence, Token } from '../../model/token.ts';
import type { CueLexicon } from './cue-lexicon.ts';
import { isFiniteVerb } from './finite-verb.ts';

/** Tokens from a verb to that of the clause behind it. */
const FURTHEST_VERB = 14;
/** Adjectives between a speaker and the verb. */
const MOST_ADJECTIVES = 2;

/**
 * Tokens with verbs of reporting put right where a tagger takes them for nouns, adjectives or participles: « Le
 * collectif (CDR) menace de bloquer », « Le chercheur juge que », « Le préfet précise : "…" ». The place is the
 * predicate's: right after a noun, before a clause, an infinitive or a colon, in a sentence without a finite verb so
 * far; before an object where the sentence has no finite verb at all.
 */
export function retagPredicates(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  lexicon: CueLexicon,
): readonly Token[] {
  let corrected: Token[] | null = null;
  for (const { first, last } of sentences) {
    const total = countFinite(tokens, first, last);
    let seen = 0;
    for (let t = first + 1; t + 1 < last; t++) {
      const token = tokens[t]!;
      if (isFiniteVerb(token)) seen++;
      const lemma = lexicon.presentForms.get(token.norm);
      if (lemma === undefined || isFiniteVerb(token)) continue;
      const predicate =
        takesUpNumber(tokens, t, lexicon) ||
        (seen === 0 ? isPredicate(tokens, t, last, total, lexicon) : isSecondPredicate(tokens, t, lexicon));
      if (!predicate) continue;
      corrected ??= [...tokens];
      corrected[t] = {
        ...token,
        pos: 'VERB',
        lemma,
        morph: { verbForm: 'Fin', mood: 'Ind', tense: 'Pres', person: 3, number: 'Sing' },
      };
      seen++;
    }
  }
  return corrected ?? tokens;
}

function countFinite(tokens: readonly Token[], first: number, last: number): number {
  let count = 0;
  for (let t = first; t < last; t++) if (isFiniteVerb(tokens[t]!)) count++;
  return count;
}

function isPredicate(
  tokens: readonly Token[],
  t: number,
  last: number,
  total: number,
  lexicon: CueLexicon,
): boolean {
  const { pos } = tokens[t]!;
  // « Le quotidien | écrit | que »: the participle of the same form
  if (pos === 'VERB')
    return speakerBefore(tokens, t, lexicon) && lexicon.sets.complementisers.has(tokens[t + 1]!.norm);
  if ((pos !== 'NOUN' && pos !== 'ADJ' && pos !== 'ADV') || !endsNaming(tokens[t - 1]!)) return false;
  if (opensComplement(tokens, t, last, lexicon)) return true;
  if (!speakerBefore(tokens, t, lexicon)) return false;
  // « Le préfet | précise | : "…" », « The agency | notes |, "…" »
  if (tokens[t + 1]!.norm === ':' || tokens[t + 1]!.norm === ',')
    return t + 2 < last && isMark(tokens[t + 2]!);
  if (opensBareClause(tokens, t, last, lexicon)) return true;
  return total === 0 && opensObject(tokens, t + 1);
}

/** « Woman | claims | | club locked her out »: a subject and a finite verb of their own follow a verb that takes them bare. */
function opensBareClause(tokens: readonly Token[], t: number, last: number, lexicon: CueLexicon): boolean {
  const lemma = lexicon.presentForms.get(tokens[t]!.norm) ?? '';
  const bare = lexicon.verbs.get(lemma)?.some(({ groups }) => groups.some(({ bareClause }) => bareClause));
  if (!bare) return false;
  const { pos } = tokens[t + 1]!;
  if (pos !== 'DET' && pos !== 'PROPN' && pos !== 'PRON') return false;
  for (let k = t + 2; k < last && k < t + FURTHEST_VERB; k++) if (isFiniteVerb(tokens[k]!)) return true;
  return false;
}

/** « La police en a vu 300, le syndicat en | annonce | 900 » */
function takesUpNumber(tokens: readonly Token[], t: number, { sets }: CueLexicon): boolean {
  const stands = sets.partitivePronouns.has(tokens[t - 1]!.norm) && tokens[t + 1]!.pos === 'NUM';
  return stands && endsNaming(tokens[t - 2] ?? tokens[t - 1]!);
}

/** « Le groupe revoit ses comptes et | annonce | 300 départs »: a bare noun behind a conjunction takes no determiner. */
function isSecondPredicate(tokens: readonly Token[], t: number, lexicon: CueLexicon): boolean {
  if (tokens[t]!.pos !== 'NOUN' || tokens[t - 1]!.pos !== 'CCONJ') return false;
  const { pos, norm } = tokens[t + 1]!;
  // “and | points | out that”
  const entries = lexicon.verbs.get(tokens[t]!.lemma) ?? [];
  return pos === 'DET' || pos === 'NUM' || (pos === 'ADP' && entries.some(({ tail }) => tail[0] === norm));
}

/** « L’opposition critique | un "passage en force" », « La cour juge | illégale la taxe » */
function opensObject(tokens: readonly Token[], t: number): boolean {
  const { pos } = tokens[t]!;
  return pos === 'DET' || isMark(tokens[t]!) || (pos === 'ADJ' && tokens[t + 1]?.pos === 'DET');
}

function isMark({ pos, norm }: Token): boolean {
  return pos === 'PUNCT' && /^[«“”"]$/u.test(norm);
}

/** Whether a name, or a noun for somebody or a document, stands before token `t`, adjectives looked over. */
function speakerBefore(tokens: readonly Token[], t: number, lexicon: CueLexicon): boolean {
  let k = t - 1;
  while (k > t - 2 - MOST_ADJECTIVES && tokens[k]?.pos === 'ADJ') k--;
  const before = tokens[k];
  if (before?.pos === 'PROPN') return true;
  return before?.pos === 'NOUN' && (lexicon.speaks(before.lemma) || lexicon.sets.documents.has(before.lemma));
}

function endsNaming({ pos, norm }: Token): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ' || norm === ')';
}

function opensComplement(tokens: readonly Token[], verb: number, last: number, lexicon: CueLexicon): boolean {
  let t = verb + 1;
  while (t < last && tokens[t]!.pos === 'ADV') t++;
  if (t >= last) return false;
  const { norm, pos } = tokens[t]!;
  if (lexicon.sets.complementisers.has(norm)) return true;
  // « dément toute panne », « dément avoir payé »: before these only what the tagger could not take for a noun either
  if (tokens[verb]!.pos === 'ADV' && (pos === 'DET' || tokens[t]!.morph.verbForm === 'Inf')) return true;
  let k = t + 1;
  if (lexicon.sets.audiencePrepositions.has(norm)) {
    // « conseille aux riverains de partir »: the infinitive behind the audience
    while (
      k < last &&
      k < t + 8 &&
      !(lexicon.sets.namingPrepositions.has(tokens[k]!.norm) && tokens[k + 1]?.morph.verbForm === 'Inf')
    )
      k++;
    return k < last && k < t + 8;
  }
  if (!lexicon.sets.namingPrepositions.has(norm)) return false;
  while (k < last && k < t + 4 && lexicon.sets.clitics.has(tokens[k]!.norm)) k++;
  return k < last && tokens[k]!.morph.verbForm === 'Inf';
}
