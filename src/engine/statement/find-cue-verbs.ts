import type { CueVerbs } from '../../lang/contract/cue.ts';
import { canSpeak } from './can-speak.ts';
import type { CueEntry } from './cue-lexicon.ts';
import type { CueVerb } from './found.ts';
import { goesOnTelling, isNarrated, perceived } from './narrated-infinitive.ts';
import { headOf, phraseEndingAt } from './noun-phrase.ts';
import { omittedSubject } from './omitted-subject.ts';
import { type Reading, tokenSpan, WINDOW } from './reading.ts';
import type { Subject } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';
import { markBefore, subjectBeforeMark } from './subject-before-mark.ts';
import { groupStart, type VerbGroup } from './verb-group.ts';

/** The verb groups that can report something, each with its reach and the subject to its left. */
export function findCueVerbs(reading: Reading, groups: readonly VerbGroup[]): CueVerb[] {
  const found: CueVerb[] = [];
  groups.forEach((group, g) => {
    const match = matchEntry(reading, group);
    // « n’a pas souhaité commenter »: some verbs credit only where they are negated
    const behaviours = (match?.behaviours ?? []).filter(({ negated }) => group.negated || !negated);
    const last = match?.last ?? group.last;
    const { floor, limit } = reach(reading, group.head);
    const subject =
      findSubject(reading, groups, g, floor) ?? omittedSubject(reading, group, last, floor, limit);
    const span = {
      start: reading.tokens[cueStart(reading, group)]!.start,
      end: tokenSpan(reading, last, last).end,
    };
    const subordinate = group.form === 'finite' && opensWithConjunction(reading, group.first, floor);
    const tells = behaviours.some(({ clause }) => clause);
    const narrated =
      group.form === 'infinitive' &&
      (isNarrated(reading, groups, g, floor) || (tells && goesOnTelling(reading, groups, g, floor)));
    found.push({ group, behaviours, last, span, floor, limit, subordinate, narrated, subject });
  });
  return found;
}

const CLAUSE_OPENING = 30;

/** Whether the clause of token `t` begins with a subordinating conjunction, at the head of the sentence or after a comma. */
function opensWithConjunction(reading: Reading, t: number, floor: number): boolean {
  const { tokens, lexicon } = reading;
  for (let k = t - 1; k >= floor && k > t - CLAUSE_OPENING; k--) {
    const { norm, pos } = tokens[k]!;
    if (pos !== 'SCONJ') continue;
    // « bien que », « alors que »: the adverb before belongs to the conjunction; a bare « que » opens a complement
    const compound =
      lexicon.sets.complementisers.has(norm) &&
      k > floor &&
      (tokens[k - 1]!.pos === 'ADV' || tokens[k - 1]!.pos === 'ADP' || tokens[k - 1]!.pos === 'SCONJ');
    if (lexicon.sets.complementisers.has(norm) && !compound) return false;
    const first = compound ? k - 1 : k;
    return (
      first === floor ||
      tokens[first - 1]!.norm === ',' ||
      lexicon.sets.complementisers.has(tokens[first - 1]!.norm)
    );
  }
  return false;
}

/** The cue with the words that change its sense: the gerund's « en », the negation's « ne ». */
function cueStart(reading: Reading, group: VerbGroup): number {
  const { tokens, lexicon } = reading;
  const start = groupStart(group);
  const before = tokens[start - 1]?.norm ?? '';
  const gerund = group.form === 'present-participle' && lexicon.sets.gerunds.has(before);
  const negation = lexicon.sets.negationParticles.has(before);
  const without = group.negated && lexicon.sets.negatingPrepositions.has(before);
  return gerund || negation || without ? start - 1 : start;
}

/** The entry of the lexicon that the group stands for, all behaviours of one verb taken together. */
function matchEntry(
  reading: Reading,
  group: VerbGroup,
): { behaviours: readonly CueVerbs[]; last: number } | null {
  return matchVerbs(reading, group, true) ?? matchVerbs(reading, group, false);
}

/** Fixed phrases come first: « laisse entendre » is no « entendre ». */
function matchVerbs(reading: Reading, group: VerbGroup, phrases: boolean) {
  const { tokens, lexicon } = reading;
  for (let v = group.verbs.length - 1; v >= 0; v--) {
    const verb = group.verbs[v]!;
    const entries = lexicon.verbs.get(tokens[verb]!.lemma);
    if (!entries) continue;
    for (const entry of entries) {
      // « s’est fait remarquer » is no « faire remarquer »
      if (phrases !== entry.tail.length > 0 || (phrases && entry.reflexive !== group.reflexive)) continue;
      // « s’assurer que », « se rappeler que »: not what the verb says without its pronoun
      if (entry.reflexive !== group.reflexive) continue;
      const last = matchTail(reading, entry, verb);
      if (last >= 0) return { behaviours: entry.groups, last: Math.max(last, group.last) };
    }
  }
  return null;
}

/** Last token of the fixed phrase, or −1; adverbs may stand inside it: « met également en cause ». */
function matchTail(reading: Reading, entry: CueEntry, verb: number): number {
  const { tokens } = reading;
  let last = verb;
  let t = verb + 1;
  for (const word of entry.tail) {
    while (t < tokens.length && t <= last + 3 && tokens[t]!.pos === 'ADV' && tokens[t]!.norm !== word) t++;
    const token = tokens[t];
    if (!token || (token.norm !== word && token.lemma !== word)) return -1;
    last = t++;
  }
  return last;
}

/** The unit of the cue, or the quotation or brackets around it. */
function reach(reading: Reading, t: number): { floor: number; limit: number } {
  const unit = reading.units[reading.unitOf[t]!]!;
  let floor = unit.first;
  let limit = unit.last;
  const q = reading.innerOf[t]!;
  if (q >= 0) {
    const { inner } = reading.quotations[q]!;
    const sentence = reading.sentences[reading.sentenceOf[t]!]!;
    floor = Math.max(floor, sentence.first);
    while (floor < t && reading.tokens[floor]!.start < inner.start) floor++;
    let end = t;
    const highest = Math.min(limit, t + WINDOW * 2);
    while (end < highest && reading.tokens[end]!.end <= inner.end) end++;
    limit = Math.min(end, sentence.last);
  }
  for (let k = t - 1; k >= Math.max(floor, t - WINDOW); k--) {
    const { norm } = reading.tokens[k]!;
    if (norm === ')') break;
    if (norm === '(') {
      let close = t;
      while (close < limit && close < t + WINDOW && reading.tokens[close]!.norm !== ')') close++;
      if (reading.tokens[close]?.norm === ')') {
        floor = k + 1;
        limit = close;
      }
      break;
    }
  }
  return { floor, limit };
}

function findSubject(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): Subject | null {
  const group = groups[g]!;
  if (group.form === 'finite' && !group.shared)
    return (
      subjectBefore(reading, group, floor) ??
      subjectBeforeMark(reading, group) ??
      sharedSubject(reading, groups, g, floor)
    );
  if (group.shared) return sharedSubject(reading, groups, g, floor);
  if (group.form === 'present-participle') return participleSubject(reading, groups, g, floor);
  if (group.form === 'infinitive')
    return (
      perceived(reading, groups, g) ??
      mainSubject(reading, groups, g, floor) ??
      mainSubject(reading, groups, g, sentenceBefore(reading, floor))
    );
  return null;
}

/** First token of the sentence before, in the same paragraph: « … dit-elle. | Et d’ajouter : ». */
function sentenceBefore(reading: Reading, floor: number): number {
  const u = reading.unitOf[floor]!;
  const before = reading.units[u - 1];
  return before && before.paragraph === reading.units[u]!.paragraph ? before.first : floor;
}

/** « Le maire a salué l’accord et | a promis une enquête »: the subject of the verb before the conjunction. */
function sharedSubject(
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
  return mainSubject(reading, groups, g, floor);
}

/**
 * The subject of the sentence's main verb before: of the nearest verb of reporting, for what stands behind its clause
 * (« X a dit que Y était parti, | ajoutant que »); else of the nearest finite verb.
 */
function mainSubject(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): Subject | null {
  let nearest: Subject | null = null;
  const depth = reading.innerOf[groups[g]!.head]!;
  for (let k = g - 1; k >= 0 && k >= g - 12; k--) {
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

/** « Dénonçant un complot, | le ministre | a quitté la salle »: the subject of the verb behind the participle’s clause. */
function followingSubject(reading: Reading, groups: readonly VerbGroup[], g: number): Subject | null {
  const unit = reading.unitOf[groups[g]!.first]!;
  for (let k = g + 1; k < groups.length && k < g + 8; k++) {
    const next = groups[k]!;
    if (reading.unitOf[next.first] !== unit) break;
    if (next.form !== 'finite' || reading.outerOf[next.head]! >= 0) continue;
    const subject = subjectBefore(reading, next, groups[g]!.last + 1);
    const opens = subject?.phrase && reading.tokens[subject.phrase.first - 1]?.norm === ',';
    if (opens && subject.kind !== 'relative' && canSpeak(reading, subject)) return subject;
  }
  return null;
}

/** « un communiqué affirmant que », « le porte-parole X qualifiant … »; else the subject of the main verb. */
function participleSubject(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): Subject | null {
  const { tokens, lexicon } = reading;
  const group = groups[g]!;
  const main = mainSubject(reading, groups, g, floor);
  let t = groupStart(group) - 1;
  if (t < floor) return followingSubject(reading, groups, g);
  if (lexicon.sets.gerunds.has(tokens[t]?.norm ?? ''))
    return t === floor ? followingSubject(reading, groups, g) : main;
  while (t > floor && (tokens[t]!.pos === 'ADV' || lexicon.sets.clitics.has(tokens[t]!.norm))) t--;
  if (tokens[t]?.norm === ',') return main ?? nominalBefore(reading, t, floor);
  const phrase = phraseEndingAt(reading, t, floor, group.plural);
  if (!phrase) return main;
  const own: Subject = { phrase, kind: 'named' };
  const head = tokens[headOf(reading, phrase)]!;
  const issued = lexicon.sets.documents.has(head.lemma) && main && issues(reading, groups, g);
  if (issued) return main;
  return canSpeak(reading, own) ? own : main;
}

/** « Le maire, | dénonçant un complot, a quitté la salle »: the subject whose verb is still to come. */
function nominalBefore(reading: Reading, comma: number, floor: number): Subject | null {
  const phrase =
    phraseEndingAt(reading, comma - 1, floor, false) ?? phraseEndingAt(reading, comma - 1, floor, true);
  const opens = phrase && (phrase.first === floor || reading.tokens[phrase.first - 1]!.norm === ',');
  const subject: Subject | null = opens ? { phrase, kind: 'named' } : null;
  return subject && canSpeak(reading, subject) ? subject : null;
}

function issues(reading: Reading, groups: readonly VerbGroup[], g: number): boolean {
  for (let k = g - 1; k >= 0 && k >= g - 3; k--)
    if (groups[k]!.form === 'finite')
      return reading.lexicon.sets.issuing.has(reading.tokens[groups[k]!.head]!.lemma);
  return false;
}
