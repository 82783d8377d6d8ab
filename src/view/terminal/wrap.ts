import wrapAnsi from 'wrap-ansi';

/** Narrowest and widest measure: below, words break; above, lines are too long to read. */
const NARROWEST = 40;
const WIDEST = 110;

/** The width to set text in, for a terminal of `width` columns. */
export function measure(width: number): number {
  return Math.max(NARROWEST, Math.min(WIDEST, Math.floor(Number.isFinite(width) ? width : 80)));
}

/** Text wrapped to `width`, its first line after `lead`, the others indented as far. `lead` takes `size` columns. */
export function hang(lead: string, size: number, text: string, width: number): string[] {
  const lines = wrapAnsi(text, Math.max(20, width - size), { hard: true, trim: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? lead : ' '.repeat(size)}${line}`);
}
