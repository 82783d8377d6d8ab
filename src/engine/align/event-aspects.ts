import type { Analysis } from '../../model/analysis.ts';
import type { Profile } from './claim-profile.ts';

/** What a statement tells of an event that another may tell otherwise: its day, or its town. */
export interface Aspect {
  readonly kind: 'date' | 'place';
  /** An ISO day, or the id of a town. */
  readonly value: string;
  /** Verbatim. */
  readonly words: string;
  /** The day of the article's publication. */
  readonly published: string;
}

/**
 * The day and the town of what a statement tells, each only where it names one and no other: « jeudi à Genève ».
 * The day on which it was said is none of them.
 */
export function readAspects(profile: Profile, analysis: Analysis): readonly Aspect[] {
  const { document, features } = analysis;
  const published = document.published?.date;
  if (published === undefined) return [];
  const aspects: Aspect[] = [];
  const days = profile.dates.filter(({ precision }) => precision === 'day');
  const [day] = days;
  const told = features.events.filter(({ statement }) => statement === profile.statement.id);
  if (day !== undefined && profile.dates.length === 1 && told.length === 1 && day.from === day.to) {
    const { start, end } = features.dates[told[0]!.date]!;
    const words = document.text.slice(start, end);
    aspects.push({ kind: 'date', value: day.from, words, published });
  }
  const { towns } = profile.features;
  const [town] = towns;
  if (town !== undefined && towns.length === 1 && profile.places.length === 1) {
    const span = profile.statement.content;
    const mention = document.mentions.find(
      ({ actor, span: { start, end } }) =>
        actor === town && span.some((one) => one.start <= start && end <= one.end),
    );
    if (mention !== undefined) {
      const words = document.text.slice(mention.span.start, mention.span.end);
      aspects.push({ kind: 'place', value: town, words, published });
    }
  }
  return aspects;
}
