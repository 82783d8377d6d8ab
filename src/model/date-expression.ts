import type { Span } from '../text/span.ts';

/**
 * A date as the words give it, before a reference day turns it into an interval. Kept beside the resolved date
 * so that it can be resolved again once the publication day is known from other articles.
 *
 * `parts` is what the words say; `resolveDates` knows what to do with it.
 */
export interface DateExpression extends Span {
  readonly parts: DateParts;
  /** Tense of the clause it stands in; null where no finite verb tells. */
  readonly tense: 'past' | 'present' | 'future' | null;
  /** The words before it make it the day of the article itself: "Publié le". */
  readonly stamp?: true;
}

export type DateParts =
  /** "24 octobre 2024", "jeudi 24 octobre", "le 8", "octobre 2024", "en 2019"; weekday 1 = Monday … 7 = Sunday. */
  | {
      readonly type: 'calendar';
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
      readonly weekday: number | null;
      readonly part: 'start' | 'middle' | 'end' | null;
      readonly direction?: -1 | 1;
      readonly yearOffset?: number;
      readonly demonstrative?: true;
    }
  /** "lundi", "ce vendredi", "dimanche prochain": direction −1 last, 0 nearest by tense, 1 next, null this. */
  | {
      readonly type: 'weekday';
      readonly weekday: number;
      readonly direction: -1 | 0 | 1;
      readonly demonstrative?: true /** Of the week so many weeks away: "vendredi de la semaine dernière" −1. */;
      readonly week?: number;
    }
  /** "hier" −1 day, "la semaine dernière" −1 week, "l’an dernier" −1 year, "il y a trois jours". */
  | {
      readonly type: 'offset';
      readonly amount: number;
      readonly unit: 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'year';
      readonly part?: 'start' | 'middle' | 'end';
      /** "il y a un an jour pour jour": the day itself, not the whole unit. */
      readonly toTheDay?: true;
    }
  /** "l’été dernier", "au printemps 2012"; season 1 = spring … 4 = winter. */
  | {
      readonly type: 'season';
      readonly season: 1 | 2 | 3 | 4;
      readonly year: number | null;
      readonly direction: -1 | 0 | 1;
      readonly part?: 'start' | 'middle' | 'end';
    }
  /** "le premier dimanche de juin"; nth −1 is the last. */
  | {
      readonly type: 'nth-weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year: number | null;
    }
  /** "à Pâques", "à l’Ascension": days from Easter Sunday. */
  | {
      readonly type: 'easter';
      readonly offset: number;
      readonly year: number | null;
      readonly direction?: -1 | 1;
    }
  /** "chaque lundi", "du lundi au vendredi": no single interval. */
  | { readonly type: 'recurring'; readonly weekday: number | null }
  /** "du 8 au 13 octobre", "1950-1953", "entre lundi et mercredi". */
  | { readonly type: 'range'; readonly from: DateParts; readonly to: DateParts }
  /** "la semaine du 4 mars": the unit that holds the day. */
  | { readonly type: 'unit-of-day'; readonly unit: 'week' | 'weekend'; readonly day: DateParts }
  /** "d’ici la fin de l’année": from the reference day until; `open` leaves the period itself out ("avant l’été"). */
  | { readonly type: 'until'; readonly to: DateParts; readonly open?: true }
  /** "depuis février 2022": from then to the reference day. */
  | { readonly type: 'since'; readonly from: DateParts };
