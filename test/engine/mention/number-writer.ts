const UNITS = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
  'dix-sept',
  'dix-huit',
  'dix-neuf',
];
const TENS = [
  '',
  '',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'septante',
  'huitante',
  'nonante',
];

/** How a number is put into French words. */
export interface WritingStyle {
  /** `septante` and `nonante` for `soixante-dix` and `quatre-vingt-dix`. */
  readonly belgian: boolean;
  /** Hyphens everywhere, as the reform of 1990 allows. */
  readonly hyphens: boolean;
}

/** Writes a whole number from 0 to 999 999 999 in French words. */
export function writeNumber(value: number, style: WritingStyle): string {
  const words = writeScaled(value, style);
  return style.hyphens ? words.replaceAll(' ', '-') : words;
}

function writeScaled(value: number, style: WritingStyle): string {
  const millions = Math.floor(value / 1e6);
  const thousands = Math.floor((value % 1e6) / 1000);
  const rest = value % 1000;
  const parts: string[] = [];
  if (millions > 0) parts.push(`${belowThousand(millions, style, true)} million${millions > 1 ? 's' : ''}`);
  if (thousands > 0)
    parts.push(thousands === 1 ? 'mille' : `${belowThousand(thousands, style, false)} mille`);
  if (rest > 0 || parts.length === 0) parts.push(belowThousand(rest, style, true));
  return parts.join(' ');
}

function belowThousand(value: number, style: WritingStyle, last: boolean): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest, style, last);
  const plural = hundreds > 1 && rest === 0 && last ? 's' : '';
  const head = hundreds === 1 ? 'cent' : `${UNITS[hundreds]} cent${plural}`;
  return rest === 0 ? head : `${head} ${belowHundred(rest, style, last)}`;
}

function belowHundred(value: number, style: WritingStyle, last: boolean): string {
  if (value < 20) return UNITS[value]!;
  const ten = Math.floor(value / 10);
  const unit = value % 10;
  if (!style.belgian && (ten === 7 || ten === 9)) {
    if (value === 71) return 'soixante et onze';
    return `${ten === 7 ? 'soixante' : 'quatre-vingt'}-${UNITS[value - (ten === 7 ? 60 : 80)]}`;
  }
  if (!style.belgian && ten === 8)
    return unit === 0 ? `quatre-vingt${last ? 's' : ''}` : `quatre-vingt-${UNITS[unit]}`;
  if (unit === 0) return TENS[ten]!;
  return unit === 1 ? `${TENS[ten]} et un` : `${TENS[ten]}-${UNITS[unit]}`;
}
