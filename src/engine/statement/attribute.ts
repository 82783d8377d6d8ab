import type { Language } from '../../lang/language.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import { compareSpans, type Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { coverage } from './coverage.ts';
import { cueLexicon } from './cue-lexicon.ts';
import { endEmbedded } from './embedded-clause.ts';
import { findChannel } from './find-channel.ts';
import { findCiting } from './find-citing.ts';
import { findCueVerbs } from './find-cue-verbs.ts';
import { findUnresolved } from './find-unresolved.ts';
import type { CueVerb, Found } from './found.ts';
import { creditFreeQuotations } from './free-quotations.ts';
import { giveReasons } from './give-reasons.ts';
import { judgeKind } from './judge-kind.ts';
import { judgeStance } from './judge-stance.ts';
import { nameOmitted } from './name-omitted.ts';
import { findParents } from './nest.ts';
import { buildReading, type Reading, tokenFrom } from './reading.ts';
import { adjective } from './rules/adjective.ts';
import { bareClause } from './rules/bare-clause.ts';
import { clause, question } from './rules/clause.ts';
import { colon } from './rules/colon.ts';
import { figureObject } from './rules/figure-object.ts';
import { findHeadlines } from './rules/headline.ts';
import { findHearsayAdverbs, hearsay } from './rules/hearsay.ts';
import { infinitive } from './rules/infinitive.ts';
import { findNounClauses } from './rules/noun-clause.ts';
import { findNounColons } from './rules/noun-colon.ts';
import { findNounThat } from './rules/noun-that.ts';
import { object } from './rules/object.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { passive } from './rules/passive.ts';
import { predicate } from './rules/predicate.ts';
import { findPrepositionCues } from './rules/preposition.ts';
import { label, quotation, quotedObject } from './rules/quoted.ts';
import { findReferring } from './rules/referring.ts';
import { findReportedConditionals, joinConditionals } from './rules/reported-conditional.ts';
import type { CueRule } from './rules/rule.ts';
import { creditTitleQuotations } from './title-quotations.ts';
import { findVerbGroups } from './verb-group.ts';

/** The ways in which a verb credits somebody, tried in this order; the first that applies is taken. */
const VERB_RULES: readonly CueRule[] = [
  parenthetical,
  hearsay,
  clause,
  bareClause,
  question,
  colon,
  adjective,
  infinitive,
  label,
  figureObject,
  quotedObject,
  predicate,
  object,
  quotation,
  passive,
];

/**
 * Finds who is credited with what: every statement of the text with cue, source and content, in text order.
 *
 * The separate steps (cue, content, source, then resolving) follow BBC Citron.
 *
 * @example « Le maire a promis que le pont rouvrirait. » gives cue « a promis », source « Le maire », content
 *   « que le pont rouvrirait », stance assert.
 */
export function attribute(
  text: string,
  segmentation: Segmentation,
  paragraphs: readonly Paragraph[],
  language: Pick<Language, 'cues'>,
): { attributions: Attribution[]; notUnderstood: Span[] } {
  const reading = buildReading(text, segmentation, paragraphs, cueLexicon(language.cues));
  const groups = findVerbGroups(reading);
  const cues = endEmbedded(reading, findCueVerbs(reading, groups));
  const cuesAt = indexCues(cues);
  const byVerbs = applyRules(reading, cues, cuesAt);
  const byPhrases = [
    ...findPrepositionCues(reading, cuesAt),
    ...findNounClauses(reading, cuesAt),
    ...findNounColons(reading),
    ...findHeadlines(reading),
  ];
  const direct = [...byVerbs, ...byPhrases, ...findNounThat(reading, cuesAt, byVerbs)];
  const credited = dropGuesses(dropRepeated([...direct, ...findReferring(reading, cues, cuesAt, direct)]));
  const told = dropOwnRepeats(reading, credited);
  const heads = new Set(told.map(({ cueAt }) => cueAt));
  const covered = coverage(reading, told);
  const isHead = (t: number) => heads.has(t);
  const reported = [...told, ...findHearsayAdverbs({ reading, cues, cuesAt }, covered, isHead)];
  const conditionals = findReportedConditionals(reading, groups, coverage(reading, reported), isHead);
  const free = creditFreeQuotations(reading, joinConditionals(reading, reported, conditionals), cues);
  const titled = creditTitleQuotations(reading, free.found).sort(compareFound);
  const found = nameOmitted(reading, titled, cues);
  const parents = findParents(found);
  const inner = innerContents(found, parents);
  return {
    attributions: found.map((one, index): Attribution => {
      const judgement = judgeStance(reading, one, inner[index]!);
      return {
        kind: judgeKind(reading, one),
        content: one.content,
        source: one.source,
        naming: one.naming ?? one.source,
        unnamed: one.rule === 'noun-clause' && one.naming === null,
        cue: one.cue,
        stance: judgement.stance,
        within: parents[index]!,
        channel: findChannel(reading, one),
        citing: findCiting(reading, one, cues),
        reasons: giveReasons(reading, one, judgement),
      };
    }),
    notUnderstood: findUnresolved(reading, cues, cuesAt, found, free.notUnderstood),
  };
}

/** Cue verbs by their first token; a participle with a subject of its own also by that: « …, le maire parlant de ». */
function indexCues(cues: readonly CueVerb[]): Map<number, CueVerb> {
  const index = new Map(cues.map((cue) => [cue.group.first, cue]));
  for (const cue of cues) {
    const phrase = cue.subject?.phrase;
    const own =
      cue.group.form === 'present-participle' &&
      phrase &&
      phrase.last < cue.group.first &&
      phrase.last >= cue.group.first - 3;
    if (own && !index.has(phrase.first)) index.set(phrase.first, cue);
  }
  return index;
}

function applyRules(
  reading: Reading,
  cues: readonly CueVerb[],
  cuesAt: ReadonlyMap<number, CueVerb>,
): Found[] {
  const context = { reading, cues, cuesAt };
  const found: Found[] = [];
  for (const cue of cues) {
    for (const rule of VERB_RULES) {
      const one = rule(context, cue);
      if (one) {
        found.push(one);
        break;
      }
    }
  }
  return found;
}

/** One content credited twice to one cue or by two rules: the first rule's reading stays. */
function dropRepeated(found: readonly Found[]): Found[] {
  const seen = new Set<string>();
  return found.filter(({ content, source }) => {
    const key = `${content.map(({ start, end }) => `${start}-${end}`).join()}|${source?.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** « X a dit qu’il ne pouvait pas confirmer »: the pronoun that opens the content is the speaker, not somebody else. */
function dropOwnRepeats(reading: Reading, found: readonly Found[]): Found[] {
  const { complementisers, subjectPronouns } = reading.lexicon.sets;
  const openings = new Set<number>();
  for (const { content, rule } of found) {
    if (rule !== 'clause') continue;
    let t = tokenFrom(reading, content[0]!.start);
    if (complementisers.has(reading.tokens[t]?.norm ?? '')) t++;
    if (subjectPronouns.has(reading.tokens[t]?.norm ?? '')) openings.add(reading.tokens[t]!.start);
  }
  return found.filter(({ source }) => source === null || !openings.has(source.start));
}

/** A verb that is no reporting verb gives way where its quotation is already credited by one that is. */
function dropGuesses(found: readonly Found[]): Found[] {
  const sure = found
    .filter(({ rule }) => !rule.endsWith('any-verb'))
    .flatMap(({ content }) => content)
    .sort(compareSpans);
  const ends: number[] = [];
  for (const { end } of sure) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return found.filter(({ rule, content }) => {
    if (!rule.endsWith('any-verb')) return true;
    const { start } = content[0]!;
    const before = firstFrom(sure, start + 1) - 1;
    return before < 0 || ends[before]! <= start;
  });
}

/** For each statement the contents of those directly within it. */
function innerContents(found: readonly Found[], parents: readonly (number | null)[]): Span[][] {
  const inner: Span[][] = found.map(() => []);
  for (const [index, parent] of parents.entries())
    if (parent !== null) inner[parent]!.push(...found[index]!.content);
  return inner;
}

function compareFound(a: Found, b: Found): number {
  return (
    compareSpans(a.content[0]!, b.content[0]!) ||
    (a.cue?.start ?? 0) - (b.cue?.start ?? 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
}
