import { canSpeak } from '../can-speak.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb, Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { type Phrase, phraseStartingAt } from '../noun-phrase.ts';
import { openPreposition, type Reading, tokenSpan } from '../reading.ts';
import { beforePredicate } from './noun-clause.ts';

/** Tokens from the noun to its clause: « l’annonce par la préfète de Lorme | que … ». */
const FURTHEST = 10;

/**
 * « La rumeur que le stade fermerait », « l’assurance du maire que le pont tiendrait »: a noun for something said, with
 * its clause. Its source is the noun’s complement; a bare rumour has none.
 *
 * @param found what verbs credit; a clause that one of them opens is not the noun’s
 */
export function findNounThat(
  reading: Reading,
  cuesAt: ReadonlyMap<number, CueVerb>,
  found: readonly Found[],
): Found[] {
  const { tokens, lexicon } = reading;
  const taken = new Set(found.flatMap(({ content }) => content.map(({ start }) => start)));
  const result: Found[] = [];
  for (let t = 1; t < tokens.length; t++) {
    const { pos, lemma } = tokens[t]!;
    if (pos !== 'NOUN' || !lexicon.sets.nounsOfSaying.has(lemma) || tokens[t - 1]!.pos !== 'DET') continue;
    const unit = reading.units[reading.unitOf[t]!];
    if (!unit) continue;
    const owner = ownerOf(reading, t + 1, Math.min(unit.last, t + FURTHEST));
    const opener = owner ? owner.last + 1 : t + 1;
    const that = tokens[opener];
    if (
      !that ||
      opener + 1 >= unit.last ||
      !lexicon.sets.complementisers.has(that.norm) ||
      that.pos === 'PRON'
    )
      continue;
    if (taken.has(that.start) || isObjectOf(reading, opener, unit.last)) continue;
    const end = clauseEnd(reading, opener, unit.last, cuesAt);
    const content = contentSpan(reading, opener, beforePredicate(reading, t - 1, opener + 1, end));
    if (!content) continue;
    const source = owner && tokenSpan(reading, owner.first, owner.last);
    const act = lexicon.stance.rumours.has(lemma) ? 'hedge' : 'assert';
    const cue = tokenSpan(reading, t - 1, t);
    result.push(madeWithoutVerb('noun-that', [content], { source, cue, cueAt: t }, act));
  }
  return result;
}

/** Tokens of a relative clause up to its verb. */
const FURTHEST_VERB = 14;

/** « l’annonce | que | le maire a faite »: a participle that agrees shows that « que » is the verb’s object. */
function isObjectOf({ tokens, lexicon }: Reading, that: number, limit: number): boolean {
  for (let t = that + 1; t < limit && t < that + FURTHEST_VERB; t++) {
    const { pos, norm, lemma, morph } = tokens[t]!;
    if (lexicon.sets.clitics.has(norm) && pos === 'PRON') return false;
    if (morph.verbForm !== 'Fin') continue;
    if (!lexicon.sets.auxiliaries.has(lemma) || lemma === lexicon.data.passive) return false;
    let k = t + 1;
    while (k < limit && k < t + 4 && tokens[k]!.pos === 'ADV') k++;
    const participle = tokens[k]?.morph;
    return participle?.verbForm === 'Part' && (participle.gender === 'Fem' || participle.number === 'Plur');
  }
  return false;
}

/** « l’assurance | du maire |», « l’annonce | par la préfète |» */
function ownerOf(reading: Reading, t: number, limit: number): Phrase | null {
  const { lexicon, tokens } = reading;
  const of = openPreposition(reading, t) === lexicon.data.genitive;
  if (t + 1 >= limit || (!of && !lexicon.sets.agents.has(tokens[t]!.norm))) return null;
  const phrase = phraseStartingAt(reading, t + 1, limit);
  return phrase && canSpeak(reading, { phrase, kind: 'named' }) ? phrase : null;
}
