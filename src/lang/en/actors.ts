import { media } from '../common/media.ts';
import type { ActorData } from '../contract/actor.ts';
import { countries } from './actors-countries.ts';
import { givenNames } from './actors-given-names.ts';
import { grammar, titles } from './actors-grammar.ts';
import { heads } from './actors-heads.ts';
import { institutions } from './actors-institutions.ts';
import { metonyms } from './actors-metonyms.ts';
import { knownOrganisations } from './actors-organisations.ts';
import { cities, regions } from './actors-places.ts';
import { roles } from './actors-roles.ts';

/** English words for names and for those whom statements are credited to. */
export const actors: ActorData = {
  countries,
  cities,
  regions,
  metonyms,
  organisations: [...knownOrganisations, ...media],
  institutions,
  roles,
  heads,
  titles,
  givenNames,
  grammar,
};
