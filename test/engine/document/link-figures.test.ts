import { describe, expect, it } from 'vitest';
import { linkFigures } from '../../../src/engine/document/link-figures.ts';
import type { DateExpression } from '../../../src/model/date-expression.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Statement } from '../../../src/model/statement.ts';

const figure = (start: number, end: number): Figure => ({
  span: { start, end },
  low: 1,
  high: 1,
  approximate: false,
  unit: null,
  thing: '',
  statement: null,
  qualifiers: [],
  status: null,
  places: [],
  vague: null,
  asOf: null,
  inherits: null,
});
const statement = (id: string, start: number, end: number): Statement => ({
  id,
  kind: 'indirect',
  content: [{ start, end }],
  source: null,
  cue: null,
  speaker: null,
  stance: 'assert',
  within: null,
  said: null,
  channel: null,
  citing: null,
  reasons: [],
});
const place = (actor: string, start: number): Mention => ({
  span: { start, end: start + 3 },
  actor,
  type: 'place',
});
const date = (start: number, end: number): DateExpression => ({
  start,
  end,
  parts: { type: 'weekday', weekday: 2, direction: 0 },
  tense: null,
});
const sentence = (start: number, end: number) => ({ start, end, first: 0, last: 0, paragraph: 0 });

describe('linkFigures', () => {
  it('takes the innermost statement around the figure, and the places and the date of its content', () => {
    const [first, second, third] = linkFigures(
      [figure(12, 15), figure(25, 27), figure(60, 62)],
      [statement('s1', 5, 40), statement('s2', 10, 20)],
      [place('place:lorme', 30), place('place:aze', 70)],
      [date(35, 38), date(45, 48)],
      { tokens: [], sentences: [sentence(0, 50), sentence(51, 90)], quotations: [] },
    );
    expect([first?.statement, first?.places, first?.asOf]).toEqual(['s2', [], null]);
    expect([second?.statement, second?.places, second?.asOf?.span]).toEqual([
      's1',
      ['place:lorme'],
      { start: 35, end: 38 },
    ]);
    expect([third?.statement, third?.places, third?.asOf]).toEqual([null, ['place:aze'], null]);
  });
});
