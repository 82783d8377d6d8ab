const SMALL =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** How a number is put into English words. */
export interface WritingStyle {
  /** `two hundred and fifty`, as the British write. */
  readonly and: boolean;
  /** `twenty-five` rather than `twenty five`. */
  readonly hyphens: boolean;
  /** `a hundred`, `a thousand`, `a million` at the beginning. */
  readonly article: boolean;
}

/** Writes a whole number from 0 to 999 999 999 in English words. */
export function writeNumber(value: number, style: WritingStyle): string {
  const millions = Math.floor(value / 1e6);
  const thousands = Math.floor((value % 1e6) / 1000);
  const rest = value % 1000;
  const parts: string[] = [];
  if (millions > 0) parts.push(`${belowThousand(millions, style)} million`);
  if (thousands > 0) parts.push(`${belowThousand(thousands, style)} thousand`);
  if (rest > 0 || parts.length === 0) {
    const joins = style.and && rest < 100 && parts.length > 0;
    parts.push(`${joins ? 'and ' : ''}${belowThousand(rest, style)}`);
  }
  const words = parts.join(' ');
  return style.article ? words.replace(/^one (hundred|thousand|million)/, 'a $1') : words;
}

function belowThousand(value: number, style: WritingStyle): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, style);
  const head = `${SMALL[hundreds]} hundred`;
  return rest === 0 ? head : `${head}${style.and ? ' and' : ''} ${belowHundred(rest, style)}`;
}

function belowHundred(value: number, { hyphens }: WritingStyle): string {
  if (value < 20) return SMALL[value]!;
  const ten = TENS[Math.floor(value / 10)]!;
  return value % 10 === 0 ? ten : `${ten}${hyphens ? '-' : ' '}${SMALL[value % 10]}`;
}
