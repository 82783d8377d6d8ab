import type { CueVerbs } from '../../../lang/contract/cue.ts';
import type { Token } from '../../../model/token.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import type { CueVerb } from '../found.ts';
import { isStillToSay } from '../is-planned.ts';
import { beforeFinite } from '../narration.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, isQuotationMark, openPreposition, type Reading } from '../reading.ts';
import { afterCircumstances, afterInsertion, skipToObject } from '../skip-adverbials.ts';
import { isImpersonal, reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const REACH = 25;

/** « Il nie avoir signé », « Elle promet de revenir », « Ils appellent les habitants à partir. » */
export const infinitive: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.infinitive);
  if (
    takes.length === 0 ||
    isStillToSay(reading, cue) ||
    (cue.group.passive &&
      !isImpersonal(reading, cue) &&
      !takes.some(({ passive, stance }) => passive && stance === 'demand')) ||
    !reports(
      reading,
      cue,
      takes.every((t) => t.needsSpeaker),
    )
  )
    return null;
  const opener = findInfinitive(reading, cue, takes);
  if (opener < 0 || (takes.every(({ stance }) => stance === 'unknown') && !tellsOf(reading, opener)))
    return null;
  const given = openPreposition(reading, opener);
  const taken = takes.filter(({ infinitive, addressed }) => {
    if (!infinitive?.includes(opensInfinitive(reading.tokens[opener]!) ? given : '')) return false;
    return !addressed || isAddressed(reading, cue, opener);
  });
  if (taken.length === 0) return null;
  const first = quotationOpening(reading, cue, opener);
  const clause = clauseEnd(reading, opener, cue.limit, cuesAt, cue.subordinate);
  const end = beforeFinite(reading, opener, clause, cuesAt, reading.innerOf[cue.group.head]!);
  const subject = cue.group.passive ? null : cue.subject;
  return makeFound(reading, 'infinitive', cue, subject, [contentSpan(reading, first, end)], taken);
};

/** « a dit | aux parents | de rentrer », « leur a dit | de rentrer » */
function isAddressed(reading: Reading, cue: CueVerb, opener: number): boolean {
  const first = skipToObject(reading, cue.last + 1, cue.limit);
  return first === opener || behindAudience(reading, first, cue.limit) === opener;
}

/** « de », « to », “accused of | lying”: treebanks of some languages call them particles or conjunctions. */
function opensInfinitive({ pos }: Token): boolean {
  return pos === 'ADP' || pos === 'PART' || pos === 'SCONJ';
}

/** First token behind « aux parents », « devant le juge » at `first`, or −1. */
function behindAudience(reading: Reading, first: number, limit: number): number {
  const { tokens, lexicon } = reading;
  if (first >= limit || tokens[first]!.pos !== 'ADP') return -1;
  const to = openPreposition(reading, first);
  if (!lexicon.sets.audiencePrepositions.has(to)) return -1;
  const whom = phraseStartingAt(reading, tokens[first]!.norm === to ? first + 1 : first, limit);
  return whom ? whom.last + 1 : -1;
}

/** « demande "à chacun | de rester calme" »: the quotation that holds the infinitive and began before it. */
function quotationOpening(reading: Reading, cue: CueVerb, opener: number): number {
  const q = reading.innerOf[opener]!;
  if (q < 0 || q === reading.innerOf[cue.group.head]) return opener;
  for (let t = opener; t > cue.last; t--) if (isOpeningMark(reading, t) && reading.innerOf[t] === q) return t;
  return opener;
}

/** « refuse de commenter »: about telling or knowing; « refuse de partir » is an act. */
function tellsOf(reading: Reading, opener: number): boolean {
  const { knowing } = reading.lexicon.stance;
  for (let t = opener; t < opener + 6 && t < reading.tokens.length; t++)
    if (knowing.has(reading.tokens[t]!.lemma)) return true;
  return false;
}

function findInfinitive(reading: Reading, cue: CueVerb, takes: readonly CueVerbs[]): number {
  const { tokens } = reading;
  const prepositions = new Set(takes.flatMap((behaviour) => behaviour.infinitive ?? []));
  if (prepositions.has('') && infinitiveAt(reading, cue.last + 1, cue.limit))
    return afterPlainAdverbs(reading, cue.last + 1, cue.limit);
  // « a démenti jeudi | avoir payé », « a reconnu jeudi, dans un communiqué, | avoir payé »
  const behind = afterCircumstances(reading, cue.last + 1, cue.limit);
  if (prepositions.has('') && infinitiveAt(reading, behind, cue.limit)) return behind;
  // « a déclaré au juge | avoir payé »
  const told = behindAudience(reading, behind, cue.limit);
  if (prepositions.has('') && told >= 0 && infinitiveAt(reading, told, cue.limit))
    return afterPlainAdverbs(reading, told, cue.limit);
  const highest = Math.min(cue.limit, cue.last + 1 + REACH);
  for (let t = cue.last + 1; t < highest; t++) {
    t = Math.min(afterInsertion(reading, t, cue.limit), highest - 1);
    const { norm, pos, morph } = tokens[t]!;
    if (
      prepositions.has(openPreposition(reading, t)) &&
      opensInfinitive(tokens[t]!) &&
      infinitiveAt(reading, t + 1, cue.limit)
    )
      return t;
    if (norm === ':' || norm === ';' || norm === '.' || pos === 'SCONJ') return -1;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return -1;
    if (t > cue.last + 1 && norm === ',' && tokens[t + 1]?.pos === 'CCONJ') return -1;
  }
  return -1;
}

/** Skips adverbs, but not the negation, which belongs to the content: « dit | ne pas savoir ». */
function afterPlainAdverbs(reading: Reading, from: number, limit: number): number {
  const { tokens, lexicon } = reading;
  let t = from;
  while (t < limit && tokens[t]!.pos === 'ADV' && !lexicon.sets.negationParticles.has(tokens[t]!.norm)) t++;
  return t;
}

/** An infinitive at `t`, its clitics, negation and opening mark before it counted in. */
export function infinitiveAt(reading: Reading, t: number, limit: number): boolean {
  const { tokens, lexicon } = reading;
  let k = t;
  for (let steps = 0; k < limit && steps < 5; steps++, k++) {
    const { norm, pos, morph } = tokens[k]!;
    if (pos === 'VERB' || pos === 'AUX') {
      if (morph.verbForm === 'Inf') return true;
      // « denied | sending troops »
      if (lexicon.data.verbalNouns && morph.verbForm === 'Part' && morph.tense === 'Pres') return true;
    }
    const light =
      lexicon.sets.clitics.has(norm) ||
      pos === 'ADV' ||
      lexicon.stance.negations.has(norm) ||
      isQuotationMark(reading, k);
    if (!light) return false;
  }
  return false;
}
