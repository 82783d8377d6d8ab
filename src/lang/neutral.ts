import { blank } from './blank.ts';
import type { UnitPhrase } from './contract/number.ts';
import type { Language } from './language.ts';

const unit = (kind: UnitPhrase['kind'], code: string, ...words: readonly string[]): UnitPhrase[] =>
  words.map((phrase) => ({ words: phrase, unit: code, kind }));

/**
 * What every language writes alike: percent and currency signs, symbols of measures. An article in a language without a
 * pack is read with it: figures in digits and dates in digits, nothing else.
 */
export const neutral: Language = {
  ...blank,
  numbers: {
    ...blank.numbers,
    units: [
      ...unit('percent', '%', '%'),
      ...unit('currency', 'EUR', '€', 'eur'),
      ...unit('currency', 'USD', '$', 'usd', 'us$'),
      ...unit('currency', 'GBP', '£', 'gbp'),
      ...unit('currency', 'JPY', '¥', 'jpy'),
      ...unit('measure', 'km', 'km'),
      ...unit('measure', 'km/h', 'km/h'),
      ...unit('measure', 'm2', 'm²'),
      ...unit('measure', 'kg', 'kg'),
      ...unit('measure', '°C', '°c'),
      ...unit('measure', 'MW', 'mw'),
      ...unit('measure', 'kWh', 'kwh'),
    ],
    prefixedUnits: { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' },
  },
};
