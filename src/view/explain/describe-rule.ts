import type { AttributionRule, Reason, ResolutionRule, StanceRule } from '../../model/index.ts';
import { ATTRIBUTION_DESCRIPTIONS } from './attribution-rules.ts';
import type { Description } from './description.ts';
import { RESOLUTION_DESCRIPTIONS } from './resolution-rules.ts';
import { STANCE_DESCRIPTIONS } from './stance-rules.ts';

type Rule = AttributionRule | StanceRule | ResolutionRule;

/** One for each rule: the compiler asks for it when a rule is added. No two steps share the name of a rule. */
const DESCRIPTIONS: Readonly<Record<Rule, Description>> = {
  ...ATTRIBUTION_DESCRIPTIONS,
  ...STANCE_DESCRIPTIONS,
  ...RESOLUTION_DESCRIPTIONS,
};

/** What a rule does; null for a name that is none, as in the output of another version. */
export function describeRule({ step, rule }: Pick<Reason, 'step' | 'rule'>): Description | null {
  return step !== 'verb' && Object.hasOwn(DESCRIPTIONS, rule) ? DESCRIPTIONS[rule as Rule] : null;
}

/** The descriptions of some reasons, each once, by "step:rule". */
export function describeRules(
  reasons: Iterable<Pick<Reason, 'step' | 'rule'>>,
): ReadonlyMap<string, Description> {
  const found = new Map<string, Description>();
  for (const reason of reasons) {
    const key = `${reason.step}:${reason.rule}`;
    const description = found.has(key) ? null : describeRule(reason);
    if (description) found.set(key, description);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
