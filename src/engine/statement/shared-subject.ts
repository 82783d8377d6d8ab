import { canSpeak } from './can-speak.ts';
import { matchEntry } from './match-entry.ts';
import { headOf } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { markBefore, subjectBeforeMark } from './subject-before-mark.ts';
import { groupStart, type VerbGroup } from './verb-group.ts';

/** Verb groups back to the verb whose subject a later one shares. */
const FURTHEST_GROUP = 12;

/**
 * « Le maire a salué l’accord et | a promis une enquête »: the subject of the verb before the conjunction. Behind what
 * somebody says it is the speaker’s act where it cannot be another’s: “The minister said the plant was safe and |
 * denied any leak”; of “The guard said the man went home and | told his wife” nobody is sure.
 */
export function sharedSubject(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): Subject | null {
  const group = groups[g]!;
  let t = groupStart(group) - 1;
  const { tokens } = reading;
  while (t >= floor && (tokens[t]!.pos === 'ADV' || tokens[t]!.pos === 'PRON')) t--;
  if (t < floor || tokens[t]!.pos !== 'CCONJ') return null;
  const told = toldClause(reading, groups, g, floor);
  if (!told) return mainSubject(reading, groups, g, floor);
  return isSpeakersOwn(reading, told, group) ? told.speaker : null;
}

/** A clause that somebody says, and who says it: “The minister said | the plant was safe | and denied”. */
interface ToldClause {
  readonly speaker: Subject;
  readonly subject: Subject;
  readonly verb: VerbGroup;
}

/** The clause before the verb group `g`, where a verb of reporting governs it. */
function toldClause(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): ToldClause | null {
  let inner: Pick<ToldClause, 'subject' | 'verb'> | null = null;
  for (let k = g - 1; k >= 0 && k >= g - FURTHEST_GROUP && groups[k]!.first >= floor; k--) {
    const verb = groups[k]!;
    const depth = reading.innerOf[groups[g]!.head]!;
    const outside = markBefore(reading, verb);
    const beside =
      reading.innerOf[verb.head] === depth || (outside > 0 && reading.innerOf[outside - 1] === depth);
    if (verb.form !== 'finite' || !beside) continue;
    const subject = subjectBeforeMark(reading, verb) ?? subjectBefore(reading, verb, floor);
    if (!subject?.phrase || subject.kind === 'relative') continue;
    if (inner) {
      const governs = inner.subject.phrase!.first > verb.last && takesClause(reading, verb);
      return governs ? { ...inner, speaker: subject } : null;
    }
    inner = { subject, verb };
  }
  return null;
}

function takesClause(reading: Reading, verb: VerbGroup): boolean {
  return matchEntry(reading, verb)?.behaviours.some(({ clause, question }) => clause || question) ?? false;
}

/** Whether the verb behind the conjunction can only be the speaker’s: another form, a thing, or the speaker again. */
function isSpeakersOwn(reading: Reading, { speaker, subject, verb }: ToldClause, joined: VerbGroup): boolean {
  const { tokens } = reading;
  const lead = tokens[verb.first]!;
  // “said it would close the plant and | promised”: the auxiliary would ask for an infinitive
  const carries = verb.verbs.length > 1 && tokens[verb.head]!.morph.verbForm === 'Inf';
  // “said it would rebuild the hall and | would announce a date”
  const repeats = lead.pos === 'AUX' && lead.norm === tokens[joined.first]!.norm;
  if (repeats) return false;
  const carried = joined.verbs.length > 1 && tokens[joined.head]!.morph.verbForm === 'Inf';
  if (carries !== carried) return true;
  const { tense, mood } = tokens[joined.first]!.morph;
  if (!joined.shared && (lead.morph.tense !== tense || lead.morph.mood !== mood)) return true;
  if (isSame(reading, speaker, subject)) return true;
  // “said the clerk came in and threatened”: what acts may be somebody, whatever the lists know
  const acts = verb.verbs.length === 1 && lead.pos === 'VERB';
  return !acts && !canSpeak(reading, subject);
}

/** “The firm said | it …”, “Smith said | he …”: a pronoun that can stand for the speaker. */
function isSame(reading: Reading, speaker: Subject, { phrase, kind }: Subject): boolean {
  if (kind !== 'pronoun') return false;
  const { tokens } = reading;
  if (speaker.kind === 'pronoun') return tokens[speaker.phrase!.first]!.norm === tokens[phrase!.first]!.norm;
  return tokens[headOf(reading, speaker.phrase!)]!.morph.number !== 'Plur';
}

/**
 * The subject of the sentence's main verb before: of the nearest verb of reporting, for what stands behind its clause
 * (« X a dit que Y était parti, | ajoutant que »); else of the nearest finite verb.
 */
export function mainSubject(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): Subject | null {
  let nearest: Subject | null = null;
  const depth = reading.innerOf[groups[g]!.head]!;
  for (let k = g - 1; k >= 0 && k >= g - FURTHEST_GROUP; k--) {
    const before = groups[k]!;
    if (before.first < floor) break;
    const outside = markBefore(reading, before);
    const beside =
      reading.innerOf[before.head] === depth || (outside > 0 && reading.innerOf[outside - 1] === depth);
    if (before.form !== 'finite' || !beside) continue;
    const own =
      before.inverted >= 0
        ? null
        : (subjectBeforeMark(reading, before) ?? subjectBefore(reading, before, floor));
    const subject = own ?? subjectAfter(reading, before, groups[g]!.first);
    if (!subject?.phrase || subject.kind === 'relative' || !canSpeak(reading, subject)) continue;
    if (matchEntry(reading, before)?.behaviours.some((behaviour) => behaviour.clause || behaviour.quotation))
      return subject;
    nearest ??= subject;
  }
  return nearest;
}
