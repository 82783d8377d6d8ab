import { canSpeak } from './can-speak.ts';
import { isFiniteVerb } from './finite-verb.ts';
import type { CueVerb } from './found.ts';
import { phraseAt, type Reading } from './reading.ts';

/** Tokens from a contrasting conjunction to its verb, from a noun to its participle, from that to its agent. */
const FURTHEST_VERB = 14;
const FURTHEST_PARTICIPLE = 5;
const FURTHEST_AGENT = 8;

/**
 * Whether a clause of contrast behind the comma is no more of what is said: somebody else answers (« …, mais la ville
 * conteste ce chiffre »), or its tense is the article’s (« a dit que le pont tenait, mais | il a cédé »).
 *
 * @param from first token of the content
 */
export function opensContrast(
  reading: Reading,
  from: number,
  comma: number,
  cuesAt: ReadonlyMap<number, CueVerb>,
): boolean {
  const { tokens, lexicon } = reading;
  const length = phraseAt(reading, lexicon.phrases.contrasts, comma + 1);
  if (length === 0) return false;
  const first = comma + 1 + length;
  for (let t = first; t < first + FURTHEST_VERB; t++) {
    const cue = cuesAt.get(t);
    if (cue?.group.form !== 'finite') continue;
    const { behaviours, subject } = cue;
    if (subject?.phrase?.first !== first) return false;
    const { mood, tense } = tokens[t]!.morph;
    if (mood === 'Cnd' || tense === 'Imp') return false;
    const answers = behaviours.some(({ clause, label, stance }) => clause || label || stance === 'deny');
    if (answers && canSpeak(reading, subject)) return true;
    // « tandis que celui du singe affiche 1 % »: a conjunction of time may tell what is always so
    return tokens[comma + 1]!.pos === 'CCONJ' && isBackshifted(reading, from, comma);
  }
  return false;
}

/** « a dit | qu’il pleuvait », « … qu’il pleuvrait »: the clause is told from a point in the past. */
function isBackshifted({ tokens, lexicon }: Reading, from: number, end: number): boolean {
  if (!lexicon.sets.complementisers.has(tokens[from]!.norm)) return false;
  for (let t = from + 1; t < end; t++)
    if (isFiniteVerb(tokens[t]!)) return tokens[t]!.morph.tense === 'Imp' || tokens[t]!.morph.mood === 'Cnd';
  return false;
}

/** « …, | un chiffre contesté par la mairie », « …, | une mesure saluée hier par les élus »: what others say of all of it. */
export function opensComment(reading: Reading, comma: number, cuesAt: ReadonlyMap<number, CueVerb>): boolean {
  const { tokens, lexicon } = reading;
  const noun = lexicon.sets.indefinites.has(tokens[comma + 1]?.norm ?? '') ? comma + 2 : comma + 1;
  if (tokens[noun]?.pos !== 'NOUN' || lexicon.speaks(tokens[noun]!.lemma)) return false;
  for (let t = noun + 1; t < noun + FURTHEST_PARTICIPLE; t++) {
    const cue = cuesAt.get(t);
    if (!cue) continue;
    if (cue.group.form !== 'past-participle' || cue.behaviours.length === 0) return false;
    for (let k = cue.last + 1; k < cue.last + FURTHEST_AGENT && tokens[k] && tokens[k]!.norm !== ','; k++)
      if (lexicon.sets.agents.has(tokens[k]!.norm)) return true;
    return false;
  }
  return false;
}
