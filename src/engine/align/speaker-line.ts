import type { Actor } from '../../model/actor.ts';
import { LEADING_ROLES } from '../../model/leading-roles.ts';
import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';

/** Kind of institution that a function is the head of; both are language-neutral. */
const HEADS: Readonly<Record<string, string>> = { prefect: 'prefecture', mayor: 'town-hall' };

/**
 * Whether two actors are one line of speakers: one speaks for the other, both speak for one body, or one is the body
 * and the other its head. Two articles that each say « la préfecture » mean one, and « la préfecture du Var » may be
 * it; those of two places, or two mayors, are two lines. A country is none, or all of its organs would be one speaker.
 */
export function sameLine(a: string | null, b: string | null, lineage: Lineage): boolean {
  if (a === null || b === null) return false;
  if (lineage.relate(a, b) === 'same') return true;
  const one = bodyOf(a, lineage);
  const other = bodyOf(b, lineage);
  if (one === null || other === null) return false;
  return (
    one.id === other.id || (kindOf(one) !== null && kindOf(one) === kindOf(other) && namesFit(one, other))
  );
}

/**
 * Whether two actors are bodies of one kind that are not one, as two prefectures, or their heads: each speaks of its
 * own place.
 */
export function areColleagues(a: string | null, b: string | null, lineage: Lineage): boolean {
  if (a === null || b === null || sameLine(a, b, lineage)) return false;
  const kinds = [a, b].map((id) => {
    const body = bodyOf(id, lineage);
    return body === null ? null : (body.institution ?? HEADS[body.role ?? ''] ?? null);
  });
  return kinds[0] !== null && kinds[0] === kinds[1];
}

/** The last of those that an actor speaks for that is no country. */
function bodyOf(id: string, lineage: Lineage): Actor | null {
  const last = lineage.chain(id).findLast((above) => lineage.actor(above)?.type !== 'country');
  return lineage.actor(last ?? id);
}

function kindOf({ institution, role, type, anonymous, name }: Actor): string | null {
  return institution ?? HEADS[role ?? ''] ?? (anonymous && type === 'organisation' ? fold(name) : null);
}

/** Kinds of which a state has one: « le Quai d’Orsay » is « le ministère des Affaires étrangères ». */
const ONE_OF_A_STATE = /(?:^|-)ministry$/u;

/** A body by the more general name, or a person with the body; two persons are two. */
function namesFit(a: Actor, b: Actor): boolean {
  if (a.type === 'person' || b.type === 'person') return a.type !== b.type;
  if (ONE_OF_A_STATE.test(a.institution ?? '') && a.institution === b.institution) {
    return a.country === null || b.country === null || a.country === b.country;
  }
  const [shorter, longer] = [fold(a.name), fold(b.name)].sort((one, other) => one.length - other.length);
  return longer === shorter || longer!.startsWith(`${shorter} `) || longer!.endsWith(` ${shorter}`);
}

/**
 * Whether a person may speak for a body though no article tells it: « son président, Marc Petit » and « la Fédération de
 * tir ». Then the two are not shown to be independent.
 */
export function mayLead(person: Actor | null, body: Actor | null): boolean {
  if (person?.type !== 'person' || body?.type !== 'organisation' || body.anonymous) return false;
  if (!LEADING_ROLES.has(person.role ?? '')) return false;
  return (
    person.speaksFor === null &&
    (person.organisation ?? null) === null &&
    person.institution === null &&
    body.institution === null
  );
}

/**
 * Whether one may be the other though no article tells it: « l’armateur du Halvard », which is only described, and
 * « Nordfrakt ». Then the two are not shown to be independent.
 */
export function mayBe(a: Actor | null, b: Actor | null): boolean {
  if (a === null || b === null || a.type !== b.type) return false;
  if (a.institution !== null || b.institution !== null) return false;
  return (a.type === 'organisation' || a.type === 'person') && isDescribed(a) !== isDescribed(b);
}

/** Opens in lower case: a description, no name. */
function isDescribed({ name, role }: Actor): boolean {
  const first = name.charAt(0);
  return first !== first.toUpperCase() && (role ?? null) === null;
}
