import type { Words } from '../words/contract.ts';

/** Few colours, each with one meaning; without colour the words and signs carry it alone. */
export interface Paint {
  readonly heading: (text: string) => string;
  /** Where accounts differ. */
  readonly differs: (text: string) => string;
  /** Hedged, conditional, not confirmed, not answered. */
  readonly unsure: (text: string) => string;
  /** Denied. */
  readonly denied: (text: string) => string;
  /** Where it comes from: outlet, document, counts. */
  readonly provenance: (text: string) => string;
  /** In a sentence: what is said, whose it is, the words that credit it, the place asked for. */
  readonly marks: Readonly<Record<'content' | 'source' | 'cue' | 'place', (text: string) => string>>;
}

const same = (text: string): string => text;
const style =
  (on: string, off: string) =>
  (text: string): string =>
    text === '' ? '' : `\u001B[${on}m${text}\u001B[${off}m`;

export function createPaint(colour: boolean): Paint {
  if (!colour) {
    const marks = { content: same, source: same, cue: same, place: same };
    return { heading: same, differs: same, unsure: same, denied: same, provenance: same, marks };
  }
  return {
    heading: style('1', '22'),
    differs: style('1;36', '22;39'),
    unsure: style('33', '39'),
    denied: style('35', '39'),
    provenance: style('2', '22'),
    marks: {
      content: style('1', '22'),
      source: style('4', '24'),
      cue: style('3', '23'),
      place: style('7', '27'),
    },
  };
}

/** What every part of the terminal view needs. */
export interface Printer {
  readonly width: number;
  readonly paint: Paint;
  readonly words: Words;
}
