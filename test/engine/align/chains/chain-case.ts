import type { ClaimStatus, Position } from '../../../../src/model/claim.ts';

/** `a: words`: the statement of article `a` whose content holds these words. */
export type Place = `${string}: ${string}`;

/** A small cluster of articles with what a careful reader takes from it. */
export interface ChainCase {
  readonly name: string;
  readonly articles: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly published: string;
    readonly text: string;
  }[];
  readonly claims: readonly {
    /** The statements that stand in one claim, with their positions. Others of the claim are not looked at. */
    readonly holds: Readonly<Record<Place, Position>>;
    /** Names of the origins (a part of the name is enough); null: not established. All of them. */
    readonly origins?: readonly (string | null)[];
    readonly status?: ClaimStatus;
  }[];
  /** Pairs that must not stand in one claim. */
  readonly apart?: readonly (readonly [Place, Place])[];
  /** Every change of certainty, as `kind | from | to`; a `to` in the article's own voice is found by its words. */
  readonly shifts: readonly (readonly [kind: string, from: Place, to: Place])[];
}
