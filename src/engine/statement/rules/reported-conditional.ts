import { afterConnectives, contentSpan } from '../content.ts';
import type { Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import type { Reading } from '../reading.ts';
import type { VerbGroup } from '../verb-group.ts';

/**
 * « Deux ouvriers auraient été blessés. »: the conditional of an auxiliary in the article's own voice reports what
 * nobody is named for. Not « si …, ils auraient pu », not « il aurait fallu », not « devrait ».
 */
export function findReportedConditionals(
  reading: Reading,
  groups: readonly VerbGroup[],
  covered: (token: number) => boolean,
): Found[] {
  const found: Found[] = [];
  const { tokens, lexicon } = reading;
  const { modals, expectation, conditions } = lexicon.data.stance;
  const single = new Set(conditions.filter((phrase) => !phrase.includes(' ')));
  let lastSentence = -1;
  for (const group of groups) {
    if (!group.conditional || group.form !== 'finite' || group.firstPerson) continue;
    const s = reading.sentenceOf[group.first]!;
    if (s === lastSentence || reading.outerOf[group.first]! >= 0 || covered(group.first)) continue;
    const auxiliary = lexicon.sets.auxiliaries.has(tokens[group.first]!.lemma);
    if (!auxiliary || group.verbs.length < 2 || group.negated) continue;
    // « aurait dû », « aurait voulu » regret or suppose; « serait dû à » reports.
    const lemmas = group.verbs.map((verb) => tokens[verb]!.lemma);
    const passive = lemmas[0] === lexicon.data.passive;
    const supposes = (lemma: string) =>
      modals.includes(lemma) || expectation.includes(lemma) || lexicon.sets.carriers.has(lemma);
    if (!passive && lemmas.some(supposes)) continue;
    const sentence = reading.sentences[s]!;
    let hypothetical = false;
    for (let t = sentence.first; t < sentence.last && t < sentence.first + 120; t++)
      if (single.has(tokens[t]!.norm) && tokens[t]!.pos !== 'ADV') hypothetical = true;
    if (hypothetical) continue;
    const content = contentSpan(
      reading,
      afterConnectives(reading, sentence.first, sentence.last),
      sentence.last,
    );
    if (!content) continue;
    lastSentence = s;
    const nobody = { source: null, cue: null, cueAt: group.head };
    found.push(madeWithoutVerb('reported-conditional', [content], nobody, 'hedge'));
  }
  return found;
}
