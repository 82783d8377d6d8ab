import type { Span } from '../text/span.ts';
import type { ActorType } from './mention.ts';

/** A name found in the text, before it is known which actor it refers to. */
export interface Name extends Span {
  readonly type: ActorType;
  /** ISO 3166-1 alpha-2 where the name is a country, its capital, a demonym, or an organ of that state. */
  readonly country: string | null;
  /** Language-neutral kind of institution: "intelligence", "presidency", "foreign-ministry" … */
  readonly institution: string | null;
  /** Id of the actor where a table or its kind and country tell it: "country:KR", "intelligence:KR". */
  readonly key?: string | null;
  /** From given names and courtesies: "Mme Martin". */
  readonly gender?: 'Masc' | 'Fem' | null;
  /** An adjective made from a name, not a naming: "sud-coréen". */
  readonly adjective?: boolean;
  /** For an acronym: the words beside it that it stands for. */
  readonly long?: Span | null;
}
