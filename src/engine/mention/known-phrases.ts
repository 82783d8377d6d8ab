import type { ActorData, OrganisationClass } from '../../lang/contract/actor.ts';
import { fold } from '../../text/fold.ts';
import { slug } from './name-slug.ts';

/** What a table says of a phrase. */
export interface Known {
  readonly kind:
    | 'country'
    | 'capital'
    | 'city'
    | 'region'
    | 'demonym'
    | 'town-demonym'
    | 'metonym'
    | 'organisation';
  /** Id of the actor. */
  readonly key: string;
  readonly name: string;
  readonly country: string | null;
  readonly institution: string | null;
  readonly class: OrganisationClass | null;
  /** Words that must be written with a capital, and those wholly in capitals. */
  readonly capitals: readonly string[];
  readonly upper: readonly string[];
  /** The phrase is an ordinary word too. */
  readonly ambiguous: boolean;
}

/** Every phrase of the language’s tables of places, peoples and organisations, with what the table says of it. */
export function* knownPhrases(data: ActorData): Generator<readonly [string, Known]> {
  const make =
    (kind: Known['kind'], key: string, name: string, country: string | null, more: Partial<Known> = {}) =>
    (phrase: string): readonly [string, Known] => [
      phrase,
      {
        kind,
        key,
        name,
        country,
        institution: null,
        class: null,
        ambiguous: false,
        ...capitalsOf(phrase, kind),
        ...more,
      },
    ];
  for (const { code, names, capitals, capitalKey, demonyms } of data.countries) {
    yield* names.map(make('country', `country:${code}`, names[0] ?? code, code));
    for (const capital of capitals)
      yield make('capital', `place:${capitalKey ?? slug(capitals[0]!)}`, capitals[0]!, code)(capital);
    yield* demonyms.map(make('demonym', `country:${code}`, names[0] ?? code, code));
  }
  for (const { names, key: own, country, demonyms } of data.cities) {
    const key = `place:${own ?? slug(names[0]!)}`;
    yield* names.map(make('city', key, names[0]!, country));
    yield* demonyms.map(make('town-demonym', key, names[0]!, country));
  }
  for (const { names, key: own, country, demonyms } of data.regions) {
    const key = `place:${own ?? slug(names[0]!)}`;
    yield* names.map(make('region', key, names[0]!, country));
    yield* demonyms.map(make('town-demonym', key, names[0]!, country));
  }
  for (const { names, institution, country } of data.metonyms) {
    const key = country === null ? institution : `${institution}:${country}`;
    yield* names.map(make('metonym', key, names[0]!, country, { institution, class: 'state' }));
  }
  for (const words of data.organisations) {
    const { institution, country } = words;
    const key = institution && country ? `${institution}:${country}` : `organisation:${words.key}`;
    const more = { institution: institution ?? null, class: words.class };
    for (const name of words.names) {
      const ambiguous = words.ambiguous?.includes(name) ?? false;
      yield make('organisation', key, longest(words.names), country, { ...more, ambiguous })(name);
    }
  }
}

/** The full name rather than the acronym. */
function longest(names: readonly string[]): string {
  return names.find((name) => name.includes(' ')) ?? names[0] ?? '';
}

function capitalsOf(phrase: string, kind: Known['kind']): Pick<Known, 'capitals' | 'upper'> {
  if (kind === 'demonym' || kind === 'town-demonym') return { capitals: [], upper: [] };
  const words = phrase.split(/[\s'’-]+/u);
  return {
    capitals: words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => fold(word)),
    upper: words.filter((word) => /^[\p{Lu}&]{2,4}$/u.test(word)).map((word) => fold(word)),
  };
}
