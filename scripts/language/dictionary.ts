import { toFineTag } from '../../src/engine/segment/fine-tag.ts';
import { LONGEST_ENDING } from '../../src/engine/segment/lexicon.ts';

/** One line of a dictionary of inflected forms; the form is lower-cased. */
export interface DictionaryReading {
  readonly form: string;
  readonly pos: string;
  readonly lemma: string;
  readonly features: string;
}

/** How often a training text uses a lemma, and an inflection, under a part of speech: `VERB sentir`, `VERB Mood=…`. */
export type LemmaCounts = ReadonlyMap<string, number>;

/** Readings by form, the one with the commonest lemma first, then the one with the commonest inflection. */
export function groupReadings(
  readings: readonly DictionaryReading[],
  counts: LemmaCounts,
): ReadonlyMap<string, readonly DictionaryReading[]> {
  const groups = new Map<string, DictionaryReading[]>();
  const seen = new Set<string>();
  for (const reading of readings) {
    const key = `${reading.form}\t${reading.pos}\t${reading.lemma}\t${reading.features}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const group = groups.get(reading.form);
    if (group) group.push(reading);
    else groups.set(reading.form, [reading]);
  }
  const lemma = (reading: DictionaryReading): number => counts.get(`${reading.pos} ${reading.lemma}`) ?? 0;
  const inflection = (reading: DictionaryReading): number =>
    counts.get(`${reading.pos} ${reading.features}`) ?? 0;
  for (const group of groups.values()) {
    group.sort((a, b) => lemma(b) - lemma(a) || inflection(b) - inflection(a));
  }
  return groups;
}

/** How to make the lemma of the form: `déclarait`, `déclarer` → strip 3, add `er`. */
function editOf(form: string, lemma: string): { readonly strip: number; readonly add: string } {
  let shared = 0;
  while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
  return { strip: form.length - shared, add: lemma.slice(shared) };
}

/** A reading in the lexicon file's notation: `VERB/3/er/17`. */
export function encodeReading(reading: DictionaryReading, features: Map<string, number>): string {
  const { strip, add } = editOf(reading.form, reading.lemma);
  const known = features.get(reading.features);
  const number = known ?? features.size;
  if (known === undefined) features.set(reading.features, number);
  return `${reading.pos}/${strip}/${add}/${number}`;
}

/** An ending needs so many forms that agree before it says anything. */
const SMALLEST_SUPPORT = 4;
const OPEN_CLASSES: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'VERB', 'ADV']);

/**
 * For every fine tag, the reading that most forms with an ending have. An ending is left out where the next shorter
 * one says the same.
 */
export function learnEndings(
  groups: ReadonlyMap<string, readonly DictionaryReading[]>,
  encode: (reading: DictionaryReading) => string,
): readonly string[] {
  const tallies = new Map<string, Map<string, number>>();
  for (const [form, group] of groups) {
    const done = new Set<string>();
    for (const reading of group) {
      const tag = toFineTag(reading.pos, reading.features);
      // Only the first reading of each tag: a form votes once.
      if (!OPEN_CLASSES.has(reading.pos) || done.has(tag)) continue;
      done.add(tag);
      const encoded = encode(reading);
      const longest = Math.min(LONGEST_ENDING, form.length - 1);
      for (let length = 0; length <= longest; length++) {
        const key = `${tag} ${form.slice(form.length - length)}`;
        const tally = tallies.get(key) ?? new Map<string, number>();
        tallies.set(key, tally.set(encoded, (tally.get(encoded) ?? 0) + 1));
      }
    }
  }
  const best = new Map<string, string>();
  for (const [key, tally] of tallies) {
    const [encoded, support] = [...tally].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (support >= SMALLEST_SUPPORT) best.set(key, encoded);
  }
  const rows: string[] = [];
  for (const [key, encoded] of best) {
    const [tag, ending] = key.split(' ') as [string, string];
    let shorter: string | undefined;
    for (let cut = 1; cut <= ending.length && shorter === undefined; cut++)
      shorter = best.get(`${tag} ${ending.slice(cut)}`);
    if (ending === '' || shorter !== encoded) rows.push(`${ending} ${encoded}`);
  }
  return rows.sort();
}

/** A tag belongs to an ending where at least this share of the forms with it has the tag. */
const SMALLEST_SHARE = 0.15;
const LONGEST_TAG_ENDING = 5;

/**
 * For every ending the fine tags that words with it may have: `raient` → `VERB.Fin`. An ending is left out where the
 * next shorter one says the same.
 */
export function learnEndingTags(
  groups: ReadonlyMap<string, readonly DictionaryReading[]>,
): readonly string[] {
  const tallies = new Map<string, Map<string, number>>();
  for (const [form, group] of groups) {
    const tags = new Set(
      group.filter(({ pos }) => OPEN_CLASSES.has(pos)).map(({ pos, features }) => toFineTag(pos, features)),
    );
    if (tags.size === 0) continue;
    for (let length = 1; length <= Math.min(LONGEST_TAG_ENDING, form.length - 1); length++) {
      const ending = form.slice(form.length - length);
      const tally = tallies.get(ending) ?? new Map<string, number>();
      for (const tag of ['', ...tags]) tally.set(tag, (tally.get(tag) ?? 0) + 1);
      tallies.set(ending, tally);
    }
  }
  const signatures = new Map<string, string>();
  for (const [ending, tally] of tallies) {
    const forms = tally.get('')!;
    if (forms < SMALLEST_SUPPORT) continue;
    const common = [...tally].filter(([tag, count]) => tag !== '' && count >= SMALLEST_SHARE * forms);
    signatures.set(
      ending,
      common
        .map(([tag]) => tag)
        .sort()
        .join(' '),
    );
  }
  return [...signatures]
    .filter(([ending, signature]) => signatures.get(ending.slice(1)) !== signature)
    .map(([ending, signature]) => `${ending} ${signature}`)
    .sort();
}
