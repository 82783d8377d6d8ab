import { withApposition } from './apposition.ts';
import { isAside } from './aside.ts';
import { isFiniteVerb } from './finite-verb.ts';
import { headOf, type Phrase, phraseStartingAt } from './noun-phrase.ts';
import { isClosingMark, openPreposition, type Reading } from './reading.ts';

/** Tokens that may belong to a naming behind its noun phrase. */
const LONGEST = 30;

/**
 * The whole naming of a speaker that begins at token `first`: noun phrase, apposition, and what else tells who it is:
 * « un rapport | publié lundi par l’Insee », « un diplomate | qui a requis l’anonymat |, », « le canal Front-Est |,
 * réputé proche de l’armée |, ». Null where no naming begins there.
 */
export function readNaming(reading: Reading, first: number, limit: number): Phrase | null {
  const { tokens, lexicon } = reading;
  const token = tokens[first];
  if (!token || first >= limit) return null;
  if (lexicon.sets.stressedPronouns.has(token.norm) && tokens[first + 1]?.pos !== 'NOUN')
    return { first, last: first };
  if (token.pos === 'PRON') return null;
  const phrase = phraseStartingAt(reading, first, limit);
  if (!phrase) return null;
  const whole = withComplement(reading, withApposition(reading, phrase, limit), limit);
  return withAsides(reading, withApposition(reading, whole, limit), limit);
}

/** A participle or relative clause right behind the noun phrase, up to the next mark or finite verb. */
function withComplement(reading: Reading, phrase: Phrase, limit: number): Phrase {
  const { tokens, lexicon } = reading;
  // « des informations | non confirmées », « les notes | les accompagnant »
  let from = phrase.last + 1;
  while (from < limit && (tokens[from]?.pos === 'ADV' || lexicon.sets.clitics.has(tokens[from]?.norm ?? '')))
    from++;
  const lead = tokens[from];
  if (!lead || from >= limit || lead.pos === 'PUNCT') return phrase;
  const relative = lexicon.sets.relativeSubjects.has(lead.norm);
  const ended = tokens[phrase.last]!.morph.verbForm === 'Part';
  const participle = ended || ((lead.pos === 'VERB' || lead.pos === 'AUX') && lead.morph.verbForm === 'Part');
  const agent = lexicon.sets.agents.has(lead.norm);
  if (!relative && !participle && !agent) return phrase;
  let last = from;
  const highest = Math.min(limit, last + LONGEST);
  for (let t = last; t < highest; t++) {
    const { norm, pos, morph } = tokens[t]!;
    if (/^[,.;:!?…–—()]$/u.test(norm)) break;
    const finite = (pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin';
    if (finite && !relative) return phrase;
    last = t;
  }
  // a relative clause without a comma behind it may run into the article's own clause
  return relative && tokens[last + 1]?.norm !== ',' ? phrase : { first: phrase.first, last };
}

/** What stands between commas behind the naming and tells of it, in agreement with its head. */
function withAsides(reading: Reading, phrase: Phrase, limit: number): Phrase {
  const { tokens, lexicon } = reading;
  let { last } = phrase;
  for (let hops = 0; hops < 2; hops++) {
    const lead = tokens[last + 2];
    if (tokens[last + 1]?.norm !== ',' || !lead || last + 2 >= limit) break;
    if (lexicon.sets.citing.has(lead.lemma)) break;
    const genitive = openPreposition(reading, last + 2) === lexicon.data.genitive;
    const participle = lead.morph.verbForm === 'Part' || lead.pos === 'ADJ' || lead.pos === 'NUM';
    if (!genitive && !(participle && isAside(reading, last + 2, limit))) break;
    if (participle && !agrees(reading, phrase, last + 2)) break;
    let end = last + 2;
    while (end < limit && end < last + LONGEST && !/^[,.;:!?…–—]$/u.test(tokens[end]!.norm)) {
      const { pos, morph } = tokens[end]!;
      if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') return { first: phrase.first, last };
      end++;
    }
    if (tokens[end]?.norm !== ',' || isClosingMark(reading, end - 1)) break;
    last = end - 1;
  }
  return { first: phrase.first, last };
}

function agrees(reading: Reading, phrase: Phrase, t: number): boolean {
  const head = reading.tokens[headOf(reading, phrase)]!.morph;
  const { morph, pos } = reading.tokens[t]!;
  if (pos === 'NUM') return true;
  const number = !head.number || !morph.number || head.number === morph.number;
  return number && (!head.gender || !morph.gender || head.gender === morph.gender);
}

/** « Selon une liste, | des élus, des agents, étaient payés »: what a verb follows is its subject, no apposition. */
export function withoutSubject(reading: Reading, naming: Phrase | null, limit: number): Phrase | null {
  if (!naming) return null;
  const { tokens, lexicon } = reading;
  let t = naming.last + 1;
  if (tokens[t]?.norm !== ',') return naming;
  do t++;
  while (
    t < limit &&
    (lexicon.sets.clitics.has(tokens[t]!.norm) || lexicon.sets.negationParticles.has(tokens[t]!.norm))
  );
  if (t >= limit || !isFiniteVerb(reading.tokens[t]!) || tokens[t + 1]?.norm.startsWith('-')) return naming;
  for (let k = naming.first + 1; k < naming.last; k++)
    if (tokens[k]!.norm === ',') return { first: naming.first, last: k - 1 };
  return naming;
}
