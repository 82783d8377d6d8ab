const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Two columns: East Asian wide scripts and full-width forms, and what is shown as an emoji. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation})|\uFE0F/u;
/** No column: combining marks and format characters that stand alone. */
const NARROWER = /^[\p{Mn}\p{Me}\p{Cf}\u{E0000}-\u{E007F}]+$/u;

/** What a reader sees as one sign, with its place in the text and the columns that a terminal gives it. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** The signs of a text that holds no line breaks. */
export function cellsOf(text: string): Cell[] {
  return [...graphemes.segment(text)].map(({ segment, index }) => ({
    text: segment,
    start: index,
    end: index + segment.length,
    columns: NARROWER.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1,
  }));
}

/** The columns that a text takes. */
export function columnsOf(text: string): number {
  return cellsOf(text).reduce((sum, { columns }) => sum + columns, 0);
}
