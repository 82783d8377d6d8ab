import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { cleanName, cleanWords } from '../clean.ts';
import { formatDay } from '../dates.ts';
import type { FigureMark, FigureSeries, Reading } from '../outline/model.ts';
import { nameBriefly } from '../phrases.ts';
import { INTERFACE_LANGUAGES, type Words } from '../words/contract.ts';
import { WORDS } from '../words.ts';
import { type Layout, layOut, type PlacedMark, WIDTH } from './chart-layout.ts';
import { escapeHtml, inBoth } from './escape.ts';
import { foldRest } from './items.ts';
import type { References } from './page-data.ts';

const CHARTS = 8;
/** Marks that one chart draws; its table has all. */
const MARKS = 24;
const RADIUS = 5;
const ARROW = 30;

type Tone = 'plain' | 'unsure' | 'denied';

const TONES: Readonly<Record<Reading, Tone>> = {
  asserts: 'plain',
  comments: 'plain',
  demands: 'plain',
  hedges: 'unsure',
  conditional: 'unsure',
  'cannot-confirm': 'unsure',
  evades: 'unsure',
  denies: 'denied',
  doubts: 'denied',
};

/** The charts of all series, each with its figures as a table. */
export function renderFigures(series: readonly FigureSeries[], references: References): string {
  if (series.length === 0) return '';
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const charts = series.map((one) => renderChart(one, document, references));
  return `${renderKey()}${foldRest(charts, CHARTS, (html) => html)}`;
}

function renderChart(series: FigureSeries, document: unknown, references: References): string {
  const numbers = new Map(
    series.marks.map((mark) => [mark, references.ofLine(mark.line) ?? references.add(mark)] as const),
  );
  const shown = { ...series, marks: series.marks.slice(0, MARKS) };
  const layout = layOut(shown, (mark) => [cleanName(mark.words), labelSpeaker(mark)]);
  const svg = draw(layout, document, (mark) => `#r${numbers.get(mark)}`);
  const about = escapeHtml(cleanWords(series.about, 200));
  const unit = series.unit === null ? '' : ` <small>${escapeHtml(cleanName(series.unit))}</small>`;
  const note = inBoth((words) =>
    series.relation === null ? words.chart.sameNoun : words.relations[series.relation],
  );
  const scale =
    layout.type === 'log' ? ` <small>· ${inBoth((words) => words.chart.logarithmic)}</small>` : '';
  return `<figure><figcaption><b>${about}</b>${unit} <small>${note}</small>${scale}</figcaption><div class="scroll">${svg}</div>${renderTable(series, numbers)}</figure>\n`;
}

function draw(layout: Layout, document: unknown, hrefOf: (mark: FigureMark) => string): string {
  const { marks, margins, height } = layout;
  const tones = (['plain', 'unsure', 'denied'] as const).map((tone) => ({
    tone,
    of: marks.filter(({ mark }) => TONES[mark.reading] === tone),
  }));
  const svg = Plot.plot({
    document: document as never,
    className: 'chart',
    width: WIDTH,
    height,
    marginLeft: margins.left,
    marginRight: margins.right,
    marginTop: margins.top,
    marginBottom: margins.bottom,
    x: { type: 'utc', domain: [...layout.xDomain], range: [...layout.xRange], axis: null },
    y: { type: layout.type, domain: [...layout.yDomain], axis: null },
    marks: [
      ...drawAxes(layout),
      ...tones.flatMap(({ tone, of }) => drawMarks(of, tone, hrefOf)),
      ...drawLabels(marks, hrefOf),
    ],
  });
  // the page's own style sheet serves; inline styles are forbidden by its content security policy
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  svg.setAttribute('role', 'group');
  for (const labelled of [...svg.querySelectorAll('[aria-label]')]) labelled.removeAttribute('aria-label');
  return svg.outerHTML;
}

function drawAxes(layout: Layout): Plot.Markish[] {
  const quiet = { className: 'quiet' };
  const scaled = {
    ticks: layout.steps === null ? Math.max(3, Math.round(layout.height / 60)) : [...layout.steps],
  };
  const ticks = (words: Words, language: string) => [
    Plot.axisX([...layout.ticks], {
      ...quiet,
      className: `quiet ui-${language}`,
      tickFormat: (day: Date) => formatDay(day.toISOString(), words),
      label: null,
    }),
    drawValues(layout, scaled.ticks, words, `quiet ui-${language}`),
    ...(layout.band === null
      ? []
      : [
          Plot.text([layout.band], {
            x: (day: Date) => day,
            frameAnchor: 'bottom',
            dy: 16,
            text: () => words.noDate,
            className: `quiet ui-${language}`,
            clip: false,
          }),
        ]),
  ];
  return [
    Plot.gridY({ ...scaled, strokeOpacity: 0.09 }),
    Plot.ruleX([...layout.days], { strokeOpacity: 0.09 }),
    ...(layout.band === null
      ? []
      : [Plot.ruleX([layout.xDomain[0]], { strokeDasharray: '3,4', strokeOpacity: 0.35 })]),
    ...INTERFACE_LANGUAGES.flatMap((language) => ticks(WORDS[language], language)),
  ];
}

/** Values at the side. Plot's own axis leaves out numbers of a logarithmic scale, whatever their format. */
function drawValues(
  { steps }: Layout,
  ticks: number | number[],
  words: Words,
  className: string,
): Plot.Markish {
  if (steps === null) {
    return Plot.axisY({ className, ticks, tickFormat: words.shortNumber, tickSize: 0, label: null });
  }
  const at = { y: (value: number) => value, frameAnchor: 'left', textAnchor: 'end', dx: -9 } as const;
  return Plot.text([...steps], { ...at, text: (value: number) => words.shortNumber(value), className });
}

function drawMarks(
  placed: readonly PlacedMark[],
  tone: Tone,
  hrefOf: (mark: FigureMark) => string,
): Plot.Markish[] {
  if (placed.length === 0) return [];
  const channels = {
    x: 'x',
    href: ({ mark }: PlacedMark) => hrefOf(mark),
    title: ({ mark }: PlacedMark) => describe(mark),
    stroke: 'currentColor',
    className: `t-${tone}`,
    clip: false,
  } as const;
  const hollow = (mark: FigureMark) => mark.approximate || tone !== 'plain';
  const open = placed.filter(({ mark }) => mark.low === null || mark.high === null);
  const ranges = placed.filter(
    ({ mark }) => mark.low !== null && mark.high !== null && mark.low !== mark.high,
  );
  const points = placed.filter(({ mark }) => mark.low !== null && mark.low === mark.high);
  const bounds = { y1: ({ mark }: PlacedMark) => mark.low, y2: ({ mark }: PlacedMark) => mark.high };
  return [
    // an open end is an arrow: from the bound that is known into what is left open
    ...[true, false].flatMap((dashed) => {
      const of = open.filter(({ mark }) => hollow(mark) === dashed);
      const rotate = ({ mark }: PlacedMark) => (mark.high === null ? 0 : 180);
      const arrow = {
        ...channels,
        y: 'value',
        length: ARROW,
        rotate,
        anchor: 'start',
        strokeWidth: 2,
      } as const;
      const foot = { ...channels, y: 'value', symbol: 'square', r: RADIUS * 0.8, strokeWidth: 2 } as const;
      return dashed
        ? [
            Plot.vector(of, { ...arrow, strokeDasharray: '3,3' }),
            Plot.dot(of, { ...foot, className: `t-${tone} hollow` }),
          ]
        : [Plot.vector(of, arrow), Plot.dot(of, { ...foot, fill: 'currentColor' })];
    }),
    Plot.ruleX(ranges, { ...channels, ...bounds, strokeWidth: 9, strokeLinecap: 'round' }),
    Plot.ruleX(
      ranges.filter(({ mark }) => hollow(mark)),
      { ...channels, ...bounds, className: 'core', strokeWidth: 5.5, strokeLinecap: 'round' },
    ),
    Plot.dot(
      points.filter(({ mark }) => !hollow(mark)),
      { ...channels, y: 'value', r: RADIUS, fill: 'currentColor', strokeWidth: 2 },
    ),
    Plot.dot(
      points.filter(({ mark }) => hollow(mark)),
      { ...channels, y: 'value', r: RADIUS, className: `t-${tone} hollow`, strokeWidth: 2 },
    ),
  ];
}

function drawLabels(placed: readonly PlacedMark[], hrefOf: (mark: FigureMark) => string): Plot.Markish[] {
  return placed.flatMap((entry) => {
    const { label } = entry;
    if (label === null) return [];
    const at = { x: 'x', y: 'value', dx: label.dx, textAnchor: label.anchor, clip: false } as const;
    const href = ({ mark }: PlacedMark) => hrefOf(mark);
    return [
      Plot.text([entry], {
        ...at,
        dy: label.dy - 6,
        text: () => label.lines[0],
        fontWeight: 600,
        className: 'label',
        href,
      }),
      Plot.text([entry], {
        ...at,
        dy: label.dy + 6,
        text: () => label.lines[1],
        className: 'quiet label',
        href,
      }),
    ];
  });
}

function describe(mark: FigureMark): string {
  return `${cleanName(mark.words)} · ${labelSpeaker(mark)} · ${mark.documents.map(nameBriefly).join(', ')}`;
}

/** In the drawing, which has no room for two languages: the outlet where no speaker is named. */
function labelSpeaker(mark: FigureMark): string {
  return mark.speaker === null ? nameBriefly(mark.document) : cleanName(mark.speaker);
}

function nameSpeaker(mark: FigureMark, words: Words): string {
  return mark.speaker === null ? words.unnamedSpeaker : cleanName(mark.speaker);
}

function renderTable(series: FigureSeries, numbers: ReadonlyMap<FigureMark, number>): string {
  const head = (['value', 'speaker', 'date', 'outlet'] as const)
    .map((column) => `<th scope="col">${inBoth((words) => words.chart[column])}</th>`)
    .join('');
  const rows = series.marks.map((mark) => {
    const value = `<a class="voice" href="#r${numbers.get(mark)}" lang="${escapeHtml(mark.document.lang)}">${escapeHtml(cleanWords(mark.words, 200))}</a>`;
    const { date, dateBasis } = mark;
    const when =
      date === null || dateBasis === null
        ? inBoth((words) => words.noDate)
        : inBoth((words) => `${words[dateBasis]} ${formatDay(date, words)}`);
    const cells = [
      value,
      inBoth((words) => nameSpeaker(mark, words)),
      when,
      escapeHtml(mark.documents.map(nameBriefly).join(', ')),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<details><summary>${inBoth((words) => words.chart.table)}</summary><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></details>`;
}

/** What the signs mean, once for all charts. */
function renderKey(): string {
  const sign = (className: string, shape: string, label: (words: Words) => string) =>
    `<li><svg viewBox="0 0 22 16" class="${className}" aria-hidden="true">${shape}</svg> ${inBoth(label)}</li>`;
  const line = 'stroke="currentColor" stroke-width="2" fill="none"';
  const entries = [
    sign('t-plain', '<circle cx="11" cy="8" r="5" fill="currentColor"/>', (words) => words.chart.exact),
    sign('t-plain', `<circle cx="11" cy="8" r="5" ${line}/>`, (words) => words.chart.hollow),
    sign('t-plain', `<path d="M11 15V2M7 6l4-4 4 4" ${line}/>`, (words) => words.chart.atLeast),
    sign('t-plain', `<path d="M11 1v13M7 10l4 4 4-4" ${line}/>`, (words) => words.chart.atMost),
    sign(
      't-plain',
      '<path d="M11 3v10" stroke="currentColor" stroke-width="6" stroke-linecap="round"/>',
      (words) => words.chart.range,
    ),
    sign('t-denied', `<circle cx="11" cy="8" r="5" ${line}/>`, (words) => words.chart.denied),
  ];
  return `<ul class="key">${entries.join('')}</ul>`;
}
