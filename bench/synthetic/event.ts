import type { Random } from './random.ts';
import * as words from './words.ts';

/** Somebody whom the articles on an event can credit, by the names that they use. */
export interface Voice {
  readonly full: string;
  readonly short: readonly string[];
}

/** What happened, as far as anybody knows: the articles on it choose from this and tell it in their own words. */
export interface Event {
  readonly kind: words.EventKind;
  readonly town: string;
  readonly river: string;
  /** Where it happened, with a name of its own, and who runs that. */
  readonly place: string;
  readonly site: string;
  readonly firm: string;
  readonly voices: readonly Voice[];
  /** The number that most give for each of `COUNTS`. */
  readonly numbers: readonly number[];
  readonly cause: string;
  readonly weekday: string;
  /** Days since the first of January 2024 on which it happened. */
  readonly day: number;
  /** Sentences that were said in public, so that every article may quote them. */
  readonly quotations: readonly string[];
}

/** The minister is the same through all events, as in any corpus some names are everywhere. */
const MINISTER: Voice = {
  full: 'le ministre Karim Vautrand',
  short: ['Karim Vautrand', 'le ministre', 'Paris'],
};

export function inventEvent(random: Random): Event {
  const { pick, number } = random;
  const town =
    pick(words.TOWN_STARTS) + (random.chance(40) ? pick(['', 'mi', 'se', 'vi']) : '') + pick(words.TOWN_ENDS);
  const kind = pick(words.EVENTS);
  const firm =
    pick(words.NAME_STARTS) + pick(words.NAME_ENDS).slice(0, 3) + pick(['ex', 'oval', 'énergie', 'sys']);
  return {
    kind,
    town,
    river: pick(words.RIVERS),
    place: `${kind.place} ${surname(random)}`,
    site: surname(random),
    firm,
    voices: [...officials(town, firm, random), MINISTER],
    numbers: words.COUNTS.map(({ size }) => 2 + number(size)),
    cause: pick(kind.causes),
    weekday: pick(words.DAYS),
    day: number(700),
    quotations: Array.from({ length: 5 }, () => quotation(random)),
  };
}

export function surname({ pick }: Random): string {
  return pick(words.NAME_STARTS) + pick(words.NAME_ENDS);
}

export function quotation({ pick }: Random): string {
  return `${pick(words.QUOTE_STARTS)} ${pick(words.QUOTE_ENDS)}`;
}

export function personName(random: Random, feminine: boolean): string {
  return `${random.pick(feminine ? words.WOMEN : words.MEN)} ${surname(random)}`;
}

function officials(town: string, firm: string, random: Random): Voice[] {
  const named = (role: string, feminine: boolean, ...others: string[]): Voice => {
    const name = personName(random, feminine);
    return { full: `${role}, ${name}`, short: [name, ...others] };
  };
  return [
    named(`le maire de ${town}`, false, 'le maire', 'l’élu'),
    named('la préfète', true, 'la préfète', 'la préfecture'),
    named('le procureur', false, 'le magistrat', 'le parquet'),
    named('le commandant', false, 'les pompiers', 'les secours'),
    named(`la porte-parole de ${firm}`, true, 'la porte-parole', firm),
    named('la présidente des riverains', true, 'la présidente', 'les riverains'),
    { full: 'une source proche de l’enquête', short: ['une source policière', 'un enquêteur'] },
  ];
}
