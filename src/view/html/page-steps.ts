import { cleanName } from '../clean.ts';
import { type Explained, type Step, stepsOf, type Wording } from '../explain/steps.ts';
import { EXPLAIN_WORDS } from '../explain/words.ts';
import type { InterfaceLanguage } from '../words/contract.ts';

/**
 * A step of what led to a statement: what it is about and what came out (indices into `texts`), by which rule (index
 * into `rules`), and the words that decided it. −1 stands for none.
 */
export type PageStep = readonly [topic: number, result: number, rule: number, from: number, to: number];

/** What a rule does. `name` is the one that the data has. */
export interface PageRule extends Readonly<Record<InterfaceLanguage, string>> {
  readonly name: string;
  readonly example: string;
  readonly gloss: string;
}

/** Collects the steps of all lines of a page; what they share is kept once. */
export interface PageSteps {
  add(line: Explained): PageStep[];
  readonly texts: readonly Wording[];
  readonly rules: readonly PageRule[];
}

export function createSteps(): PageSteps {
  const texts: Wording[] = [];
  const rules: PageRule[] = [];
  const indexOfText = createPool(texts);
  const indexOfRule = createPool(rules);
  return {
    texts,
    rules,
    add: (line) =>
      stepsOf(line).map((step): PageStep => {
        const topic = { fr: EXPLAIN_WORDS.fr.topics[step.topic], en: EXPLAIN_WORDS.en.topics[step.topic] };
        const rule = ruleOf(step);
        return [
          indexOfText(topic),
          step.result === null || step.topic === 'verb' ? -1 : indexOfText(cleanWording(step.result)),
          rule === null ? -1 : indexOfRule(rule),
          step.span?.start ?? -1,
          step.span?.end ?? -1,
        ];
      }),
  };
}

/** Gives equal entries one number. */
function createPool<T>(entries: T[]): (entry: T) => number {
  const known = new Map<string, number>();
  return (entry) => {
    const key = JSON.stringify(entry);
    const number = known.get(key) ?? entries.push(entry) - 1;
    known.set(key, number);
    return number;
  };
}

/** What the rule of a step does; a rule or group without a description is shown by its name. */
function ruleOf({ topic, rule, name, result }: Step): PageRule | null {
  if (name === null) return null;
  const { fr, en, example, gloss } = rule ?? { fr: '', en: '', example: '', gloss: '' };
  const group = topic !== 'verb' || result === null ? { fr, en } : inEach(result);
  return { name: cleanName(name), ...group, example, gloss };
}

function inEach(wording: Wording): Readonly<Record<InterfaceLanguage, string>> {
  return typeof wording === 'string' ? { fr: wording, en: wording } : wording;
}

function cleanWording(wording: Wording): Wording {
  if (typeof wording === 'string') return cleanName(wording);
  return { fr: cleanName(wording.fr), en: cleanName(wording.en) };
}
