import type { DateData } from '../../lang/contract/date.ts';
import type { NumberData } from '../../lang/contract/number.ts';
import type { DateParts } from '../../model/date-expression.ts';
import { compilePhrases, type PhraseTable } from './number-phrases.ts';
import { type NumberTable, numberTable } from './number-table.ts';

export type CalendarParts = Extract<DateParts, { type: 'calendar' }>;
export type PeriodPart = 'start' | 'middle' | 'end';
export type Unit = Extract<DateParts, { type: 'offset' }>['unit'];

/** Date data in the form in which the readers look things up. */
export interface DateTable {
  readonly data: DateData;
  readonly numbers: NumberTable;
  readonly dayWords: PhraseTable<number>;
  readonly partsOfDay: PhraseTable<true>;
  readonly dayPartNouns: PhraseTable<readonly [from: number, to: number]>;
  readonly unitPhrases: PhraseTable<Unit>;
  readonly current: PhraseTable<true>;
  readonly parts: PhraseTable<PeriodPart>;
  readonly partLinks: PhraseTable<true>;
  readonly partPhrases: PhraseTable<{ readonly unit: Unit; readonly part: PeriodPart }>;
  readonly weakAhead: PhraseTable<true>;
  readonly weekdayNameOpeners: PhraseTable<true>;
  readonly namedPlaceLinks: PhraseTable<true>;
  /** `last` −1, `next` 1. */
  readonly directions: PhraseTable<-1 | 1>;
  readonly weekdayNames: PhraseTable<true>;
  readonly yearOpeners: PhraseTable<true>;
  readonly dayMonthLinks: PhraseTable<true>;
  readonly yearNouns: PhraseTable<true>;
  readonly monthYearLinks: PhraseTable<true>;
  readonly seasonOpeners: PhraseTable<true>;
  readonly feasts: PhraseTable<DateData['feasts'][number]>;
  readonly feastOpeners: PhraseTable<true>;
  readonly agoBefore: PhraseTable<true>;
  readonly agoAfter: PhraseTable<true>;
  readonly ahead: PhraseTable<true>;
  readonly within: PhraseTable<true>;
  readonly durationBounds: PhraseTable<true>;
  readonly toTheDay: PhraseTable<true>;
  readonly elsewhere: PhraseTable<true>;
  readonly unitDayLinks: PhraseTable<true>;
  readonly since: PhraseTable<true>;
  readonly until: PhraseTable<true>;
  readonly untilAhead: PhraseTable<true>;
  readonly untilOpen: PhraseTable<true>;
  readonly starting: PhraseTable<true>;
  readonly rangeOpeners: PhraseTable<true>;
  readonly rangeJoints: PhraseTable<true>;
  readonly recurrence: PhraseTable<true>;
  readonly yearlyBefore: PhraseTable<true>;
  readonly yearlyBehind: PhraseTable<true>;
  readonly stamps: PhraseTable<true>;
  readonly beforeEra: PhraseTable<true>;
  readonly sameYear: PhraseTable<true>;
  readonly scheduled: ReadonlySet<string>;
  readonly has: NumberTable['has'];
}

const tables = new WeakMap<DateData, DateTable>();

/** The compiled form of a language's date data; compiled once for each data object. */
export function dateTable(data: DateData, numbers: NumberData): DateTable {
  const known = tables.get(data);
  if (known !== undefined) return known;
  const flags = (phrases: readonly string[]): PhraseTable<true> =>
    compilePhrases(phrases.map((phrase) => [phrase, true]));
  const compiled = numberTable(numbers);
  const table: DateTable = {
    data,
    numbers: compiled,
    dayWords: compilePhrases(data.dayWords.map((entry) => [entry.words, entry.amount])),
    partsOfDay: flags(data.partsOfDay),
    dayPartNouns: compilePhrases(Object.entries(data.dayPartNouns)),
    unitPhrases: compilePhrases(data.unitPhrases.map((entry) => [entry.words, entry.unit])),
    current: flags(data.current),
    parts: compilePhrases(data.parts.map((entry) => [entry.words, entry.part])),
    partLinks: flags(data.partLinks),
    partPhrases: compilePhrases(data.partPhrases.map((entry) => [entry.words, entry])),
    weakAhead: flags(data.weakAhead),
    weekdayNameOpeners: flags(data.weekdayNameOpeners),
    namedPlaceLinks: flags(data.namedPlaceLinks),
    directions: compilePhrases([
      ...data.last.map((words): [string, -1 | 1] => [words, -1]),
      ...data.next.map((words): [string, -1 | 1] => [words, 1]),
    ]),
    weekdayNames: flags(data.weekdayNames),
    yearOpeners: flags(data.yearOpeners),
    dayMonthLinks: flags(data.dayMonthLinks),
    yearNouns: flags(data.yearNouns),
    monthYearLinks: flags(data.monthYearLinks),
    seasonOpeners: flags(data.seasonOpeners),
    feasts: compilePhrases(data.feasts.map((feast) => [feast.words, feast])),
    feastOpeners: flags(data.feastOpeners),
    agoBefore: flags(data.ago.filter((entry) => entry.side === 'before').map((entry) => entry.words)),
    agoAfter: flags(data.ago.filter((entry) => entry.side === 'after').map((entry) => entry.words)),
    ahead: flags(data.ahead),
    within: flags(data.within),
    durationBounds: flags(data.durationBounds),
    toTheDay: flags(data.toTheDay),
    elsewhere: flags(data.elsewhere),
    unitDayLinks: flags(data.unitDayLinks),
    since: flags(data.since),
    until: flags(data.until),
    untilAhead: flags(data.untilAhead),
    untilOpen: flags(data.untilOpen),
    starting: flags(data.starting),
    rangeOpeners: flags(data.ranges.openers),
    rangeJoints: flags(data.ranges.joints),
    recurrence: flags(data.recurrence.openers),
    yearlyBefore: flags(data.recurrence.yearlyBefore),
    yearlyBehind: flags(data.recurrence.yearlyBehind),
    stamps: flags(data.stamps),
    beforeEra: flags(data.beforeEra),
    sameYear: flags(data.sameYear),
    scheduled: new Set(data.tense.scheduled),
    has: compiled.has,
  };
  tables.set(data, table);
  return table;
}
