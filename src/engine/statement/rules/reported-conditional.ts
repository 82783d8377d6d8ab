import { afterConnectives, afterTopic, contentSpan } from '../content.ts';
import type { Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { type Reading, tokenFrom } from '../reading.ts';
import type { VerbGroup } from '../verb-group.ts';

/** Tokens of a sentence in which a condition is looked for. */
const LOOK = 120;

/**
 * « Deux ouvriers auraient été blessés. », « Le contrat se chiffrerait à un milliard. »: the conditional in the main
 * clause of the article's own voice reports what nobody is named for. Not « si …, ils auraient pu », not « il
 * aurait fallu », not « devrait », not « un projet qui permettrait »; nor « Le témoin aurait dit que », whose speaker
 * is named.
 *
 * @param covered whether a token stands in the content of a statement already found
 * @param isCue whether a token is the head of the cue of one
 */
export function findReportedConditionals(
  reading: Reading,
  groups: readonly VerbGroup[],
  covered: (token: number) => boolean,
  isCue: (token: number) => boolean,
): Found[] {
  if (!reading.lexicon.grammar.reportativeConditional) return [];
  const found: Found[] = [];
  let lastSentence = -1;
  for (const group of groups) {
    if (!group.conditional || group.form !== 'finite' || group.firstPerson) continue;
    const s = reading.sentenceOf[group.first]!;
    if (s === lastSentence || reading.outerOf[group.first]! >= 0 || covered(group.first) || isCue(group.head))
      continue;
    if (supposes(reading, group) || isSubordinate(reading, group, s) || isHypothetical(reading, s)) continue;
    const { first, last } = reading.sentences[s]!;
    const start = afterTopic(reading, afterConnectives(reading, first, last), group.first);
    const content = contentSpan(reading, start, last);
    if (!content) continue;
    lastSentence = s;
    const nobody = { source: null, cue: null, cueAt: group.head };
    found.push(madeWithoutVerb('reported-conditional', [content], nobody, 'hedge'));
  }
  return found;
}

/**
 * « Selon un témoin, le feu aurait pris à la cave. Un fumeur l’aurait allumé. »: a conditional right behind a
 * sentence that a preposition credits in the conditional is more of the same statement.
 */
export function joinConditionals(
  reading: Reading,
  found: readonly Found[],
  conditionals: readonly Found[],
): Found[] {
  const byEnd = new Map<number, number>();
  found.forEach((one, index) => {
    if (one.rule === 'preposition' && isConditional(reading, one))
      byEnd.set(reading.sentenceOf[tokenFrom(reading, one.content.at(-1)!.start)]!, index);
  });
  const result = [...found];
  for (const one of conditionals) {
    const s = reading.sentenceOf[one.cueAt]!;
    const index = byEnd.get(s - 1);
    const near =
      index !== undefined && reading.sentences[s - 1]!.paragraph === reading.sentences[s]!.paragraph;
    if (near) result[index] = { ...result[index]!, content: [...result[index]!.content, ...one.content] };
    else result.push(one);
  }
  return result;
}

function isConditional(reading: Reading, { content }: Found): boolean {
  for (const { start, end } of content)
    for (let t = tokenFrom(reading, start); t < reading.tokens.length && reading.tokens[t]!.end <= end; t++)
      if (reading.tokens[t]!.morph.mood === 'Cnd') return true;
  return false;
}

/** « aurait dû », « aurait voulu », « permettrait » regret or suppose; « serait dû à » reports. */
function supposes({ tokens, lexicon }: Reading, group: VerbGroup): boolean {
  const { modals, expectation, supposing } = lexicon.stance;
  const lemmas = group.verbs.map((verb) => tokens[verb]!.lemma);
  const passive = lemmas.length > 1 && lemmas[0] === lexicon.data.passive;
  const auxiliary = lexicon.sets.auxiliaries.has(lemmas[0]!);
  if (!passive && lemmas.some((lemma) => modals.has(lemma) || expectation.has(lemma))) return true;
  if (!passive && lemmas.some((lemma) => supposing.has(lemma))) return true;
  if (lemmas.length === 1 && auxiliary && judgesUsefulness(tokens, group.first)) return true;
  // « ce ne serait pas », « il n’y aurait pas »: what is not so is argued, rarely reported
  return group.negated && !(auxiliary && lemmas.length > 1);
}

/** « il serait utile de », « serait bienvenu que »: what would be good is no report. */
function judgesUsefulness(tokens: Reading['tokens'], verb: number): boolean {
  let t = verb + 1;
  while (tokens[t]?.pos === 'ADV') t++;
  if (tokens[t]?.pos !== 'ADJ') return false;
  return tokens[t + 1]?.pos === 'SCONJ' || tokens[t + 2]?.morph.verbForm === 'Inf';
}

/** The verb stands in a clause of its own behind a conjunction or a relative. */
function isSubordinate({ tokens, lexicon, sentences }: Reading, group: VerbGroup, s: number): boolean {
  const { first } = sentences[s]!;
  for (let t = group.first - 1; t >= first; t--) {
    const { norm, pos, morph } = tokens[t]!;
    if (pos === 'SCONJ' || lexicon.sets.relatives.has(norm)) return true;
    if (norm === ':' || norm === ';' || ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin'))
      return false;
  }
  return false;
}

function isHypothetical({ tokens, lexicon, sentences }: Reading, s: number): boolean {
  const { first, last } = sentences[s]!;
  for (let t = first; t < last && t < first + LOOK; t++)
    if (lexicon.sets.conditionWords.has(tokens[t]!.norm) && tokens[t]!.pos !== 'ADV') return true;
  return false;
}
