import type { CueVerbs } from '../../lang/contract/cue.ts';
import type { CueEntry } from './cue-lexicon.ts';
import type { Reading } from './reading.ts';
import type { VerbGroup } from './verb-group.ts';

/** The entry of the lexicon that the group stands for, all behaviours of one verb taken together. */
export function matchEntry(
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
