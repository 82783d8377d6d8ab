import { generator } from '../app/generator.ts';
import type { Explanation } from '../model/index.ts';
import { describeRules } from '../view/index.ts';

/** Explanations as one JSON document in pieces: an article a line, then what the rules named there do. */
export class ExplanationJson {
  readonly #reasons = new Map<
    string,
    { readonly step: 'attribute' | 'verb' | 'stance' | 'resolve'; readonly rule: string }
  >();
  #count = 0;

  *add(explanation: Explanation): Generator<string> {
    yield this.#count++ === 0
      ? `{"version":1,"generator":${JSON.stringify(generator)},\n"articles":[\n`
      : ',\n';
    yield JSON.stringify(explanation);
    for (const { step, rule } of explanation.statements.flatMap(({ reasons }) => reasons))
      this.#reasons.set(`${step}:${rule}`, { step, rule });
  }

  *end(): Generator<string> {
    const rules = Object.fromEntries(describeRules(this.#reasons.values()));
    yield `\n],\n"rules":${JSON.stringify(rules, null, 1)}}\n`;
  }
}
