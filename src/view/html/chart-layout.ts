import * as Plot from '@observablehq/plot';
import type { FigureMark, FigureSeries } from '../outline/model.ts';

/** Sizes in pixels of the drawing's own coordinates. */
export const WIDTH = 760;
const LEFT = 74;
const RIGHT = 150;
const TOP = 26;
const BOTTOM = 34;
/** Where undated figures stand: a band of its own, left of the axis of time. */
const BAND = 140;
const ARROW = 30;
/** Marks of one day stand side by side at this distance. */
const BESIDE = 20;

/** Magnitudes that differ by more than this are put on a logarithmic scale. */
const FAR_APART = 30;

/** Height of an estimated line of label text, and width of one of its letters, at 11 pixels. */
const LINE_HEIGHT = 13;
const LETTER = 6.1;
/** Units of a label before it is cut. */
const LABEL = 26;

const DAY = 86_400_000;

export interface PlacedMark {
  readonly mark: FigureMark;
  /** A time; for an undated mark, a pretended one that falls into the band. */
  readonly x: Date;
  readonly value: number;
  readonly label: PlacedLabel | null;
}

export interface PlacedLabel {
  readonly lines: readonly [value: string, speaker: string];
  readonly anchor: 'start' | 'end';
  /** Offsets in pixels from the mark to the middle of the label. */
  readonly dx: number;
  readonly dy: number;
}

export interface Layout {
  readonly height: number;
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly type: 'linear' | 'log';
  readonly yDomain: readonly [number, number];
  readonly xDomain: readonly [Date, Date];
  readonly xRange: readonly [number, number];
  /** The days of the marks, and those of them that have room to be written. */
  readonly days: readonly Date[];
  readonly ticks: readonly Date[];
  /** Values that are written at a logarithmic axis; null leaves the choice to the scale. */
  readonly steps: readonly number[] | null;
  /** Middle of the band of undated figures; null where all have a date. */
  readonly band: Date | null;
  readonly marks: readonly PlacedMark[];
}

/** Places the marks of one series, and their labels as far as these find room. Nothing overlaps a mark. */
export function layOut(
  series: FigureSeries,
  labelOf: (mark: FigureMark) => readonly [string, string],
): Layout {
  const { marks } = series;
  const values = marks.flatMap((mark) => [mark.low, mark.high]).filter((value) => value !== null);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const type = lowest > 0 && highest / lowest >= FAR_APART ? 'log' : 'linear';
  const height = Math.min(420, Math.max(190, TOP + BOTTOM + 44 * marks.length));
  const undated = marks.some((mark) => mark.date === null);
  const times = marks.flatMap((mark) => (mark.date === null ? [] : [Date.parse(mark.date)]));
  const first = times.length === 0 ? 0 : Math.min(...times);
  const last = times.length === 0 ? 0 : Math.max(...times);
  const margin = Math.max(DAY / 2, (last - first) * 0.04);
  const xDomain = [new Date(first - margin), new Date(last + margin)] as const;
  const xRange = [LEFT + (undated ? BAND : 0), WIDTH - RIGHT] as const;
  const yDomain = domainOf(lowest, highest, type);
  const x = Plot.scale({ x: { type: 'utc', domain: [...xDomain], range: [...xRange] } });
  const y = Plot.scale({ y: { type, domain: [...yDomain], range: [height - BOTTOM, TOP] } });
  const at = (pixels: number) => new Date(x.invert!(pixels) as Date);
  const placed = placeMarks(marks, (mark) =>
    mark.date === null ? LEFT + 18 : Number(x.apply(new Date(mark.date))),
  ).map(({ mark, left }) => ({ mark, left, top: Number(y.apply(standOf(mark))) }));
  const bounds = { left: LEFT, right: WIDTH - 4, top: TOP - 14, bottom: height - BOTTOM };
  const labels = placeLabels(
    placed,
    bounds,
    (mark) => {
      const [value, speaker] = labelOf(mark);
      return [cut(value), cut(speaker)];
    },
    (value) => Number(y.apply(value)),
  );
  return {
    height,
    margins: { left: LEFT, right: RIGHT, top: TOP, bottom: BOTTOM },
    type,
    yDomain,
    xDomain,
    xRange,
    days: [...new Set(times)].sort((a, b) => a - b).map((time) => new Date(time)),
    steps: type === 'log' ? chooseSteps(yDomain) : null,
    ticks: chooseTicks(times, (time) => Number(x.apply(new Date(time)))),
    band: undated ? at(LEFT + BAND * 0.38) : null,
    marks: placed.map(({ mark, left }, index) => ({
      mark,
      x: at(left),
      value: standOf(mark),
      label: labels[index] ?? null,
    })),
  };
}

/** The value at which a mark stands: the bound that is known, or the middle of a range. */
function standOf({ low, high }: FigureMark): number {
  if (low !== null && high !== null) return (low + high) / 2;
  return low ?? high ?? 0;
}

function domainOf(lowest: number, highest: number, type: 'linear' | 'log'): readonly [number, number] {
  if (type === 'log') return [lowest / 2, highest * 2];
  const room = (highest - lowest || Math.abs(highest) || 1) * 0.18;
  const nearZero = lowest >= 0 && lowest - room < highest * 0.35;
  return [nearZero ? 0 : lowest - room, highest + room];
}

/** Marks of one day, or near enough to touch, move to the right of each other; order of time, then of value. */
function placeMarks(
  marks: readonly FigureMark[],
  leftOf: (mark: FigureMark) => number,
): { mark: FigureMark; left: number }[] {
  const sorted = marks
    .map((mark) => ({ mark, left: leftOf(mark) }))
    .sort((a, b) => a.left - b.left || standOf(b.mark) - standOf(a.mark));
  const days = new Map<number, number>();
  return sorted.map(({ mark, left }) => {
    const beside = days.get(left) ?? 0;
    days.set(left, beside + 1);
    // a cluster is kept near its day: no wider than four marks
    return { mark, left: left + (beside % 4) * BESIDE };
  });
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const STEPS = [0, -14, 14, -28, 28, -42, 42, -56, 56];

/** The first free place right or left of each mark, going up and down from it; null where there is none. */
function placeLabels(
  placed: readonly { mark: FigureMark; left: number; top: number }[],
  bounds: Box,
  linesOf: (mark: FigureMark) => readonly [string, string],
  yOf: (value: number) => number,
): (PlacedLabel | null)[] {
  const taken: Box[] = placed.map(({ mark, left, top }) => ({
    left: left - 7,
    right: left + 7,
    top: mark.high === null ? top - ARROW : mark.low === null ? top - 4 : Math.min(top - 7, yOf(mark.high)),
    bottom: mark.low === null ? top + ARROW : mark.high === null ? top + 4 : Math.max(top + 7, yOf(mark.low)),
  }));
  return placed.map(({ mark, left, top }) => {
    const lines = linesOf(mark);
    const width = Math.max(...lines.map((line) => line.length)) * LETTER;
    for (const step of STEPS) {
      for (const anchor of ['start', 'end'] as const) {
        const edge = anchor === 'start' ? left + 11 : left - 11 - width;
        const middle = top + step;
        const box = {
          left: edge,
          right: edge + width,
          top: middle - LINE_HEIGHT,
          bottom: middle + LINE_HEIGHT,
        };
        const inside =
          box.left >= bounds.left &&
          box.right <= bounds.right &&
          box.top >= bounds.top &&
          box.bottom <= bounds.bottom;
        if (!inside || taken.some((other) => meet(box, other))) continue;
        taken.push(box);
        return { lines, anchor, dx: anchor === 'start' ? 11 : -11, dy: step };
      }
    }
    return null;
  });
}

/** Days on which something was said, as many as can be written side by side. */
function chooseTicks(times: readonly number[], leftOf: (time: number) => number): Date[] {
  const room = 92;
  const ticks: Date[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const time of [...new Set(times)].sort((a, b) => a - b)) {
    if (leftOf(time) < free) continue;
    ticks.push(new Date(time));
    free = leftOf(time) + room;
  }
  return ticks;
}

/** 1, 2 and 5 times the powers of ten within the domain; fewer where these would be too many to write. */
function chooseSteps([from, to]: readonly [number, number]): number[] {
  const most = 9;
  const powers: number[] = [];
  for (let power = Math.floor(Math.log10(from)); power <= Math.log10(to); power++) powers.push(power);
  const inside = (step: number) => step >= from && step <= to;
  const steps = powers.flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power)).filter(inside);
  if (steps.length <= most) return steps;
  const every = Math.ceil(powers.length / most);
  return powers
    .filter((_, index) => index % every === 0)
    .map((power) => 10 ** power)
    .filter(inside);
}

function cut(text: string): string {
  return text.length <= LABEL ? text : `${text.slice(0, LABEL - 1).trimEnd()}…`;
}
