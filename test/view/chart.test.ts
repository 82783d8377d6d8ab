import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { renderFigures } from '../../src/view/html/chart.ts';
import { layOut } from '../../src/view/html/chart-layout.ts';
import { createReferences } from '../../src/view/html/page-data.ts';
import type { FigureMark, FigureSeries } from '../../src/view/index.ts';
import { outline } from '../../src/view/index.ts';
import { FIXTURE } from './fixture.ts';

const BASE = outline(FIXTURE).series[0]!.marks[0]!;

function mark(parts: Partial<FigureMark>): FigureMark {
  return { ...BASE, words: `${parts.low ?? parts.high}`, ...parts };
}

function series(...marks: FigureMark[]): FigureSeries {
  return { about: 'habitants', unit: null, relation: 'differs', marks };
}

function draw(...marks: FigureMark[]) {
  return parseHTML(`<body>${renderFigures([series(...marks)], createReferences(FIXTURE))}</body>`).document;
}

const count = (root: ReturnType<typeof draw>, selector: string): number =>
  [...root.querySelectorAll(`.chart ${selector}`)].length;

const place = (one: FigureSeries) => layOut(one, ({ words, speaker }) => [words, speaker ?? '']);

describe('bounds are drawn as such', () => {
  test('an exact figure is a filled point, an approximate one hollow', () => {
    expect(count(draw(mark({ low: 7, high: 7 })), '.t-plain circle')).toBe(1);
    expect(count(draw(mark({ low: 7, high: 7 })), '.hollow')).toBe(0);
    expect(count(draw(mark({ low: 7, high: 7, approximate: true })), '.hollow circle')).toBe(1);
  });

  test('"at least" points up from its bound, "fewer than" down, neither is a point', () => {
    const up = draw(mark({ low: 7, high: null }))
      .querySelector('.chart .t-plain path')
      .getAttribute('transform');
    const down = draw(mark({ low: null, high: 7 }))
      .querySelector('.chart .t-plain path')
      .getAttribute('transform');
    expect(up).toContain('rotate(0)');
    expect(down).toContain('rotate(180)');
    expect(count(draw(mark({ low: 7, high: null })), 'circle')).toBe(0);
  });

  test('a range is a bar from one value to the other', () => {
    const bar = draw(mark({ low: 10, high: 20 })).querySelector('.chart .t-plain line');
    expect(Number(bar.getAttribute('y1'))).not.toBe(Number(bar.getAttribute('y2')));
  });

  test('hedged and denied ones are hollow and in their own colour', () => {
    expect(count(draw(mark({ low: 7, high: 7, reading: 'hedges' })), '.t-unsure.hollow circle')).toBe(1);
    expect(count(draw(mark({ low: 7, high: 7, reading: 'denies' })), '.t-denied.hollow circle')).toBe(1);
  });
});

describe('scales', () => {
  test('logarithmic where magnitudes differ by much, and says so', () => {
    const far = series(mark({ low: 100, high: 100 }), mark({ low: 12_000, high: 12_000 }));
    expect(place(far).type).toBe('log');
    expect(place(far).steps).toEqual([50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000]);
    expect(draw(...far.marks).querySelector('figcaption').textContent).toContain('logarithmique');
  });

  test('linear otherwise, and where a value is zero or below', () => {
    expect(place(series(mark({ low: 14, high: 14 }), mark({ low: 27, high: 27 }))).type).toBe('linear');
    expect(place(series(mark({ low: 0, high: 0 }), mark({ low: 5000, high: 5000 }))).type).toBe('linear');
  });

  test('an undated figure stands in a band of its own, left of the axis of time', () => {
    const layout = place(series(mark({ low: 7, high: 7 }), mark({ low: 9, high: 9, date: null })));
    const dated = layout.marks.find((placed) => placed.mark.date !== null)!;
    const undated = layout.marks.find((placed) => placed.mark.date === null)!;
    expect(layout.band).not.toBeNull();
    expect(undated.x.getTime()).toBeLessThan(layout.xDomain[0].getTime());
    expect(dated.x.getTime()).toBeGreaterThan(layout.xDomain[0].getTime());
    expect(place(series(mark({ low: 7, high: 7 }))).band).toBeNull();
  });

  test('marks of one day stand side by side', () => {
    const layout = place(series(mark({ low: 7, high: 7 }), mark({ low: 7, high: 7, speaker: 'autre' })));
    const [first, second] = layout.marks;
    expect(second!.x.getTime()).toBeGreaterThan(first!.x.getTime());
  });
});

test('labels overlap neither each other nor the edges, and are left out where there is no room', () => {
  const many = Array.from({ length: 24 }, (_, index) =>
    mark({ low: 10 + index, high: 10 + index, words: `${index} habitants` }),
  );
  const { marks } = place(series(...many));
  const labelled = marks.filter(({ label }) => label !== null);
  expect(labelled.length).toBeGreaterThan(3);
  expect(place(series(mark({ low: 1, high: 1 }))).marks[0]?.label).not.toBeNull();
  for (const { label } of labelled)
    expect(Math.max(...label!.lines.map((line) => line.length))).toBeLessThanOrEqual(26);
});

test('each mark links to its line, and the table has every figure', () => {
  const references = createReferences(FIXTURE);
  const view = outline(FIXTURE);
  const numbers = new Map(
    view.sections
      .flatMap(({ items }) => items.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines)))
      .map((line) => [line.id, references.add(line)] as const)
      .reverse(),
  );
  const { document } = parseHTML(`<body>${renderFigures(view.series, references)}</body>`);
  const [wounded] = [...document.querySelectorAll('figure')];
  const links = [...wounded.querySelectorAll('.chart circle')].map((circle) =>
    circle.closest('a').getAttribute('href'),
  );
  expect([...links].sort()).toEqual(
    ['courrier#s4', 'radio#s3', 'blog-7#s3'].map((id) => `#r${numbers.get(id)}`).sort(),
  );
  expect([...wounded.querySelectorAll('tbody tr')]).toHaveLength(3);
});

test('the drawing carries no style of its own', () => {
  const html = renderFigures(outline(FIXTURE).series, createReferences(FIXTURE));
  expect(html).toContain('<svg');
  expect(html).not.toMatch(/<style|style=/);
});
