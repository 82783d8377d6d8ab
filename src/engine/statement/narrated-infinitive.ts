import { canSpeak } from './can-speak.ts';
import { isPlanned } from './is-planned.ts';
import { phraseStartingAt } from './noun-phrase.ts';
import { phraseAt, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';
import { groupStart, type VerbGroup } from './verb-group.ts';

/** Tokens between a verb and the infinitive that goes with it. */
const NEAR_VERB = 10;

/** « avant d’ajouter », « Et de conclure : », « profite de sa visite pour annoncer », « a entendu le maire dire » */
export function isNarrated(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): boolean {
  const { tokens, lexicon } = reading;
  const group = groups[g]!;
  if (takesOccasion(reading, groups, g) || perceived(reading, groups, g)) return true;
  let t = groupStart(group) - 1;
  while (t > floor && (lexicon.sets.clitics.has(tokens[t]!.norm) || tokens[t]!.pos === 'ADV')) t--;
  if (t < floor) return false;
  if (t - 1 >= floor && phraseAt(reading, lexicon.phrases.narrativeInfinitives, t - 1) === 2) return true;
  // « sans confirmer ni démentir »: two verbs negated together answer somebody
  return lexicon.sets.negatingPrepositions.has(tokens[t]!.norm) && group.last > group.head;
}

/** « a tenu à remercier les secours | et à rappeler »: what was carried out goes on; one speaks of oneself at once. */
export function goesOnTelling(
  reading: Reading,
  groups: readonly VerbGroup[],
  g: number,
  floor: number,
): boolean {
  const { tokens, lexicon } = reading;
  let t = groupStart(groups[g]!) - 1;
  while (t > floor && lexicon.sets.clitics.has(tokens[t]!.norm)) t--;
  if (lexicon.sets.carrierPrepositions.has(tokens[t]?.norm ?? '')) t--;
  if (t < floor || tokens[t]!.pos !== 'CCONJ') return false;
  const before = groups[g - 1];
  if (!before || before.first < floor || before.last < t - NEAR_VERB || before.form !== 'finite')
    return false;
  const carries = before.verbs.length > 1 && tokens[before.head]!.morph.verbForm === 'Inf';
  const done = before.past && !isPlanned(reading, { group: before });
  return carries && !before.negated && (before.firstPerson || done);
}

/** « profite de sa visite | pour annoncer »: what the occasion was taken for was done. */
function takesOccasion(reading: Reading, groups: readonly VerbGroup[], g: number): boolean {
  const { tokens, lexicon } = reading;
  const before = groups[g - 1];
  const start = groupStart(groups[g]!);
  if (!before || before.last < start - NEAR_VERB || before.negated) return false;
  const purpose = lexicon.sets.purposes.has(tokens[start - 1]?.norm ?? '');
  return purpose && lexicon.sets.occasions.has(tokens[before.head]!.lemma);
}

/** « a entendu | le maire | dire »: whom the verb before has heard or seen say something. */
export function perceived(reading: Reading, groups: readonly VerbGroup[], g: number): Subject | null {
  const { tokens, lexicon } = reading;
  const before = groups[g - 1];
  const start = groupStart(groups[g]!);
  if (!before || before.last < start - NEAR_VERB || !lexicon.sets.perceiving.has(tokens[before.head]!.lemma))
    return null;
  const phrase = phraseStartingAt(reading, before.last + 1, start);
  if (!phrase || phrase.last !== start - 1) return null;
  const subject: Subject = { phrase, kind: 'named' };
  return canSpeak(reading, subject) ? subject : null;
}
