import type { CueVerbs } from '../../../lang/contract/cue.ts';
import type { Token } from '../../../model/token.ts';
import { clauseEnd, contentSpan } from '../content.ts';
import { isFiniteVerb } from '../finite-verb.ts';
import type { CueVerb } from '../found.ts';
import { isStillToSay } from '../is-planned.ts';
import { beforeFinite } from '../narration.ts';
import { phraseStartingAt } from '../noun-phrase.ts';
import { isOpeningMark, isQuotationMark, openPreposition, type Reading } from '../reading.ts';
import { afterCircumstances, afterInsertion, skipToObject } from '../skip-adverbials.ts';
import { agentOf, isImpersonal, reports } from './clause.ts';
import { makeFound } from './make-found.ts';
import type { CueRule } from './rule.ts';

const REACH = 25;

/** « Il nie avoir signé », « Elle promet de revenir », « Ils appellent les habitants à partir. » */
export const infinitive: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter(
    ({ infinitive, completed }) => infinitive && (cue.group.past || !completed),
  );
  if (
    takes.length === 0 ||
    isStillToSay(reading, cue) ||
    (cue.group.passive && !isImpersonal(reading, cue) && !takes.some(asksInPassive)) ||
    !(
      isToldTo(cue, takes) ||
      reports(
        reading,
        cue,
        takes.every((t) => t.needsSpeaker),
      )
    )
  )
    return null;
  const opener = findInfinitive(reading, cue, takes);
  // “a man | ordered to pay”: a participle that describes
  if (
    opener < 0 ||
    (cue.group.form === 'past-participle' && !joinsPassive(reading, cue)) ||
    (takes.every(({ stance }) => stance === 'unknown') && !tellsOf(reading, opener))
  )
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
  const subject = cue.group.passive ? agentOf(reading, cue, cue.limit) : cue.subject;
  const negated =
    first > cue.last + 1 && reading.lexicon.sets.negationParticles.has(reading.tokens[first - 1]!.norm);
  return makeFound(
    reading,
    'infinitive',
    cue,
    subject,
    [contentSpan(reading, negated ? first - 1 : first, end)],
    taken,
  );
};

/** “was fined and | told to leave”; a title: “Residents | told to stay indoors”. */
function joinsPassive({ tokens }: Reading, { group, floor, limit }: CueVerb): boolean {
  if (tokens[group.first - 1]?.pos === 'CCONJ') return true;
  for (let t = floor; t < limit && t < floor + REACH; t++) if (isFiniteVerb(tokens[t]!)) return false;
  return true;
}

function asksInPassive({ passive, passiveInfinitive, stance }: CueVerbs): boolean {
  return passiveInfinitive === true || (passive === true && stance === 'demand');
}

/** “Residents were told | to stay indoors”, “was fined and | told | to leave”: whoever the subject is. */
function isToldTo({ group }: CueVerb, takes: readonly CueVerbs[]): boolean {
  const told = group.form === 'finite' || group.form === 'past-participle';
  return group.passive && told && takes.some(({ passiveInfinitive }) => passiveInfinitive);
}

/** « a dit | aux parents | de rentrer », « leur a dit | de rentrer », “asked | drivers | to slow down” */
function isAddressed(reading: Reading, cue: CueVerb, opener: number): boolean {
  if (cue.group.passive) return true;
  const first = skipToObject(reading, cue.last + 1, cue.limit);
  const joined = reading.lexicon.sets.clitics.size > 0;
  if (first === opener) return joined;
  if (behindAudience(reading, first, cue.limit) === opener) return true;
  return !joined && phraseStartingAt(reading, first, opener)?.last === opener - 1;
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
  for (let t = opener; t < opener + 6 && t < reading.tokens.length; t++) {
    // “did not want to be identified”
    const passive = reading.tokens[t - 1]?.lemma === reading.lexicon.data.passive;
    if (knowing.has(reading.tokens[t]!.lemma) && !passive) return true;
  }
  return false;
}

function findInfinitive(reading: Reading, cue: CueVerb, takes: readonly CueVerbs[]): number {
  const { tokens, lexicon } = reading;
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
  let awaited = 0;
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
    // “urged anyone | who saw the car | to call”: the relative clause has a verb of its own
    if (pos === 'PRON' && lexicon.sets.relativeSubjects.has(norm)) awaited++;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin' && awaited-- <= 0) return -1;
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
      if (lexicon.grammar.verbalNouns && morph.verbForm === 'Part' && morph.tense === 'Pres') return true;
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
