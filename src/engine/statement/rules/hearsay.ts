import type { Span } from '../../../text/span.ts';
import { afterConnectives, afterTopic, clauseEnd, contentSpan } from '../content.ts';
import { clauseStart, embeddedLimit } from '../embedded-clause.ts';
import type { CueVerb, Found } from '../found.ts';
import { madeWithoutVerb } from '../made-without-verb.ts';
import { beforeFinite } from '../narration.ts';
import { type Reading, tokenSpan } from '../reading.ts';
import { skipToObject } from '../skip-adverbials.ts';
import type { VerbGroup } from '../verb-group.ts';
import { opensClause } from './bare-clause.ts';
import { agentOf, isImpersonal } from './clause.ts';
import { infinitiveAt } from './infinitive.ts';
import { makeFound } from './make-found.ts';
import type { CueRule, RuleContext } from './rule.ts';

/**
 * “The driver | is said | to have fled”, “It is understood | that the plant will close”: in the passive the verb reports
 * what nobody is named for; with “by her friends” it names whom.
 */
export const hearsay: CueRule = ({ reading, cuesAt }, cue) => {
  const takes = cue.behaviours.filter((behaviour) => behaviour.hearsay);
  if (takes.length === 0 || !cue.group.passive || cue.group.form !== 'finite') return null;
  const agent = agentOf(reading, cue, cue.limit);
  const first = skipToObject(reading, (agent?.phrase?.last ?? cue.last) + 1, cue.limit);
  if (first >= cue.limit) return null;
  const end = contentEnd({ reading, cuesAt }, cue, first);
  if (isImpersonal(reading, cue)) {
    const that = reading.lexicon.sets.complementisers.has(reading.tokens[first]!.norm);
    if (!that && !opensClause(reading, first, cue.limit)) return null;
    return makeFound(reading, 'hearsay', cue, agent, [contentSpan(reading, first, end)], takes);
  }
  if (!opensInfinitive(reading, first, cue.limit)) return null;
  const whom = subjectSpan(reading, cue);
  if (!whom) return null;
  return makeFound(reading, 'hearsay', cue, agent, [whom, contentSpan(reading, first, end)], takes);
};

function contentEnd(
  { reading, cuesAt }: Pick<RuleContext, 'reading' | 'cuesAt'>,
  cue: CueVerb,
  first: number,
) {
  const limit = cue.subject?.kind === 'relative' ? embeddedLimit(reading, first, cue.limit) : cue.limit;
  const end = clauseEnd(reading, first, limit, cuesAt, cue.subordinate);
  return beforeFinite(reading, first, end, cuesAt, reading.innerOf[cue.group.head]!);
}

function opensInfinitive(reading: Reading, t: number, limit: number): boolean {
  return (
    reading.lexicon.sets.carrierPrepositions.has(reading.tokens[t]!.norm) &&
    infinitiveAt(reading, t + 1, limit)
  );
}

/** What is said of: “a parrot, which | is said”; alone where a verb of its own stands between: “He left and | is said”. */
function subjectSpan(reading: Reading, cue: CueVerb): Span | null {
  const { group, subject, floor } = cue;
  if (!subject?.phrase)
    return subject?.kind === 'empty' && group.first > floor
      ? contentSpan(reading, group.first - 1, group.first)
      : null;
  const { first, last } = subject.phrase;
  if (last >= group.first) return null;
  for (let t = last + 1; t < group.first; t++)
    if (reading.tokens[t]!.morph.verbForm === 'Fin') return tokenSpan(reading, first, last);
  return contentSpan(reading, first, group.first);
}

/**
 * “The singer | reportedly | paid two million”, “a man who | allegedly | sold tickets”: an adverb beside a finite verb of
 * the article’s own. Not in what somebody is credited with, and not beside a verb of reporting, whose speaker is named.
 *
 * @param covered whether a token stands in the content of a statement already found
 * @param isCue whether a token is the head of the cue of one
 */
export function findHearsayAdverbs(
  { reading, cues, cuesAt }: RuleContext,
  covered: (token: number) => boolean,
  isCue: (token: number) => boolean,
): Found[] {
  const found: Found[] = [];
  let reach = -1;
  for (const cue of cues) {
    const { group } = cue;
    if (group.form !== 'finite' || group.first <= reach || isCue(group.head)) continue;
    const adverb = hearsayAdverb(reading, group);
    if (adverb < 0 || covered(adverb) || covered(group.first) || reading.outerOf[adverb]! >= 0) continue;
    const first = clauseFirst(reading, cue);
    const relative = cue.subject?.kind === 'relative';
    const limit = relative ? embeddedLimit(reading, group.last + 1, cue.limit) : cue.limit;
    const clause = clauseEnd(reading, first, limit, cuesAt, cue.subordinate);
    const end = beforeFinite(reading, group.last, clause, cuesAt, reading.innerOf[group.head]!);
    const content = [contentSpan(reading, first, adverb), contentSpan(reading, adverb + 1, end)];
    const spans = content.filter((span) => span !== null);
    if (spans.length === 0) continue;
    reach = end;
    const credit = { source: null, cue: tokenSpan(reading, adverb, adverb), cueAt: adverb };
    found.push(madeWithoutVerb('hearsay', spans, credit, 'hedge'));
  }
  return found;
}

/** The adverb before, in or right behind the verb group, or −1. */
export function hearsayAdverb({ tokens, lexicon }: Reading, group: VerbGroup): number {
  for (let t = group.first - 1; t <= group.last + 1; t++)
    if (lexicon.sets.hearsayAdverbs.has(tokens[t]?.norm ?? '')) return t;
  return -1;
}

/** Where the clause of a verb begins: at its subject in a clause of another, else at the head of the sentence. */
function clauseFirst(reading: Reading, cue: CueVerb): number {
  const { group, subject, floor } = cue;
  const opener = clauseStart(reading, group.first, floor);
  if (opener < 0) return afterTopic(reading, afterConnectives(reading, floor, group.first), group.first);
  if (subject?.phrase && subject.phrase.first < group.first) return subject.phrase.first;
  return opener + 1;
}
