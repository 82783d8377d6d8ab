import type { CueVerbs } from '../../lang/contract/cue.ts';
import { canSpeak } from './can-speak.ts';
import type { CueVerb } from './found.ts';
import { matchEntry } from './match-entry.ts';
import { goesOnTelling, isNarrated, perceived } from './narrated-infinitive.ts';
import { headOf, type Phrase, phraseEndingAt } from './noun-phrase.ts';
import { omittedSubject } from './omitted-subject.ts';
import { type Reading, tokenSpan, WINDOW } from './reading.ts';
import { mainSubject, sharedSubject } from './shared-subject.ts';
import type { Subject } from './subject.ts';
import { subjectBefore } from './subject-before.ts';
import { subjectBeforeMark } from './subject-before-mark.ts';
import { groupStart, type VerbGroup } from './verb-group.ts';

/** The verb groups that can report something, each with its reach and the subject to its left. */
export function findCueVerbs(reading: Reading, groups: readonly VerbGroup[]): CueVerb[] {
  const found: CueVerb[] = [];
  groups.forEach((group, g) => {
    const match = matchEntry(reading, group);
    // « n’a pas souhaité commenter »: some verbs credit only where they are negated
    const last = match?.last ?? group.last;
    const { floor, limit } = reach(reading, group.head);
    const subject =
      findSubject(reading, groups, g, floor) ?? omittedSubject(reading, group, last, floor, limit);
    const { behaviours, negated } = fitting(reading, group, subject, match?.behaviours ?? []);
    const span = {
      start: reading.tokens[cueStart(reading, group)]!.start,
      end: tokenSpan(reading, last, last).end,
    };
    const subordinate = group.form === 'finite' && opensWithConjunction(reading, group.first, floor);
    const tells = behaviours.some(({ clause }) => clause);
    const narrated =
      group.form === 'infinitive' &&
      (isNarrated(reading, groups, g, floor) || (tells && goesOnTelling(reading, groups, g, floor)));
    found.push({
      group: negated ? { ...group, negated } : group,
      behaviours,
      last,
      span,
      floor,
      limit,
      subordinate,
      narrated,
      subject,
    });
  });
  return found;
}

/** What of a verb's behaviours fits here: « n’a pas souhaité commenter », “The court heard that”. */
function fitting(
  reading: Reading,
  group: VerbGroup,
  subject: Subject | null,
  all: readonly CueVerbs[],
): { behaviours: readonly CueVerbs[]; negated: boolean } {
  const { tokens, paragraphs, units, unitOf, lexicon } = reading;
  const first = subject?.kind === 'named' ? tokens[subject.phrase!.first]! : null;
  // “| Neither | firm has confirmed it”
  const nobody = lexicon.negatesAlone && first !== null && lexicon.stance.negations.has(first.norm);
  const negated = group.negated || nobody;
  const listens = subject?.phrase ? isCourt(reading, subject.phrase) : false;
  const behaviours = all.filter((one) => (negated || !one.negated) && (listens || !one.heard));
  const others = behaviours.filter(({ heard }) => !heard);
  // “Jury told nurse was tired”: in a title the court is told, else it tells
  const title = paragraphs[units[unitOf[group.head]!]!.paragraph]?.kind === 'title';
  const told = title && others.length < behaviours.length;
  if (told) return { behaviours: behaviours.filter(({ heard }) => heard), negated };
  return { behaviours: others.length > 0 ? others : behaviours, negated };
}

function isCourt(reading: Reading, phrase: Phrase): boolean {
  return reading.lexicon.sets.courts.has(reading.tokens[headOf(reading, phrase)]!.lemma);
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
  const neither = reading.tokens[start - 1]?.pos === 'CCONJ' && lexicon.stance.negations.has(before);
  const negation = neither || lexicon.sets.negationParticles.has(before);
  const without = group.negated && lexicon.sets.negatingPrepositions.has(before);
  return gerund || negation || without ? start - 1 : start;
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
  // “kept migrants | from | claiming help”; but “was quoted | as | saying”
  const governed =
    tokens[t]!.pos === 'ADP' ||
    (lexicon.grammar.verbalNouns &&
      tokens[t]!.pos === 'SCONJ' &&
      !lexicon.sets.likewise.has(tokens[t]!.norm));
  if (governed && !lexicon.sets.negatingPrepositions.has(tokens[t]!.norm)) return null;
  if (isGerundOf(reading, t)) return null;
  if (tokens[t]?.norm === ',') return main ?? nominalBefore(reading, t, floor);
  const phrase = phraseEndingAt(reading, t, floor, group.plural);
  if (!phrase) return main;
  const own: Subject = { phrase, kind: 'named' };
  const head = tokens[headOf(reading, phrase)]!;
  const issued = lexicon.sets.documents.has(head.lemma) && main && issues(reading, groups, g);
  if (issued) return main;
  return canSpeak(reading, own) ? own : main;
}

/** “denied | claiming that”: the verb before tells what was done with the saying. */
function isGerundOf({ tokens, lexicon }: Reading, verb: number): boolean {
  const { pos, lemma } = tokens[verb]!;
  if (!lexicon.grammar.verbalNouns || pos !== 'VERB') return false;
  return (lexicon.verbs.get(lemma) ?? []).some(({ groups }) =>
    groups.some((g) => g.infinitive?.includes('')),
  );
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
