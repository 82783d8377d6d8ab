import type { Kind, Paragraph, Reason, Stance, StanceRule } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';
import { formatDays } from '../dates.ts';
import type { InterfaceLanguage } from '../words/contract.ts';
import { WORDS } from '../words.ts';
import { describeRule } from './describe-rule.ts';
import type { Description } from './description.ts';
import { VERB_GROUPS } from './verb-groups.ts';
import type { ExplainWords, Topic } from './words/contract.ts';
import { EXPLAIN_WORDS } from './words.ts';

/** What is explained: the parts that a statement and a line of the dossier have in common. */
export interface Explained {
  readonly paragraph: Paragraph['kind'] | null;
  readonly kind: Kind;
  readonly stance: Stance;
  readonly speaker: string | null;
  readonly reasons: readonly Reason[];
  /** Speakers in whose content it stands, nearest first. */
  readonly through: readonly string[];
  readonly citing: { readonly name: string; readonly span: Span } | null;
  readonly channel: string | null;
  readonly said: { readonly from: string; readonly to: string } | null;
}

/** A text of the interface, or words of the article, which are the same in every language. */
export type Wording = string | Readonly<Record<InterfaceLanguage, string>>;

/** One step of an explanation, for every view. Words of the article are as they stand: a view must clean them. */
export interface Step {
  readonly topic: Topic;
  /** What came out: who, how surely, when. */
  readonly result: Wording | null;
  /** By which rule, in a plain sentence. */
  readonly rule: Description | null;
  /** Name of the rule or group, as in the data. */
  readonly name: string | null;
  /** The words that decided it. */
  readonly span: Span | null;
}

/** What a careful reader did, in the order in which it is told. */
export function stepsOf(explained: Explained): Step[] {
  const { paragraph, kind, stance, speaker, through, citing, channel, said } = explained;
  const of = (step: Reason['step']) => explained.reasons.filter((reason) => reason.step === step);
  const place = both((words) =>
    [...(paragraph === null ? [] : [words.paragraphs[paragraph]]), words.kinds[kind]].join(', '),
  );
  return [
    step('place', place),
    ...of('attribute').map((reason) => byRule('attribute', null, reason)),
    ...of('verb').map(({ rule, span }) => ({
      ...step('verb', VERB_GROUPS.get(rule) ?? null, span),
      name: rule,
    })),
    ...of('resolve').map((reason) => byRule('resolve', speaker ?? both(({ nobody }) => nobody), reason)),
    ...of('stance').map((reason) =>
      byRule(
        'stance',
        both(({ stances }) => stances[stance]),
        reason,
      ),
    ),
    ...(through.length > 0 ? [step('within', through.join(' ← '))] : []),
    ...(citing ? [step('citing', citing.name, citing.span)] : []),
    ...(channel === null ? [] : [step('channel', channel)]),
    ...(said
      ? [
          step('said', {
            fr: formatDays(said.from, said.to, WORDS.fr),
            en: formatDays(said.from, said.to, WORDS.en),
          }),
        ]
      : []),
  ];
}

/** The wording in one language. */
export function inLanguage(wording: Wording, language: InterfaceLanguage): string {
  return typeof wording === 'string' ? wording : wording[language];
}

function step(topic: Topic, result: Wording | null, span: Span | null = null): Step {
  return { topic, result, rule: null, name: null, span };
}

function byRule(topic: Topic, result: Wording | null, reason: Reason): Step {
  const { rule } = reason;
  // that nothing decides otherwise is shown by no words
  return { topic, result, rule: describeRule(reason), name: rule, span: rule === PLAIN ? null : reason.span };
}

const PLAIN: StanceRule = 'plain';

function both(select: (words: ExplainWords) => string): Wording {
  return { fr: select(EXPLAIN_WORDS.fr), en: select(EXPLAIN_WORDS.en) };
}
