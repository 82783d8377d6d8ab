import { fold } from '../../text/fold.ts';
import type { Profile } from './claim-profile.ts';
import type { Lineage } from './lineage.ts';
import { mayLead, sameLine } from './speaker-line.ts';

/** Letters that a word of a name may have behind the key of a subject: « surveillants » for `surveillant`. */
const ENDING = 2;
/** Letters of the shortest key that is looked for in a name. */
const SHORTEST = 4;

/** Whether an actor is who denies, one of his line, or a body that he may lead though no article tells it. */
export function isParty(actor: string, denier: string | null, lineage: Lineage): boolean {
  if (lineage.relate(actor, denier) === 'same' || sameLine(actor, denier, lineage)) return true;
  const [one, other] = [lineage.actor(denier), lineage.actor(actor)];
  // « la ministre des Sports » and « le ministère »
  if (one?.role === 'minister' && other?.institution === 'ministry') return true;
  return mayLead(one, other);
}

/** Functions of those who deny for others. */
const VOICES: ReadonlySet<string> = new Set(['lawyer', 'spokesperson']);

/** A lawyer or spokesperson of whom no article tells for whom he speaks. */
export function isVoice(speaker: string | null, lineage: Lineage): boolean {
  const actor = lineage.actor(speaker);
  return VOICES.has(actor?.role ?? '') && actor?.speaksFor === null;
}

/** Whom a claim accuses: whom its words credit with the deed, else the name that is its subject. */
export function accusedBy({ features: { doers, subject } }: Profile): readonly string[] {
  return doers.length > 0 ? doers : subject.actors;
}

/** Whether a claim accuses a denier or one of his line. */
export function isAgainst(claim: Profile, denier: string, lineage: Lineage): boolean {
  const accused = accusedBy(claim);
  if (accused.length > 0) return accused.some((actor) => isParty(actor, denier, lineage));
  return claim.features.subject.terms.some((term) => subjectFits(term, denier, lineage));
}

/**
 * Whether the key of a subject without a name may stand for who denies: by a word of his name or that of a body he speaks for
 * (« la laiterie » and « Laiterie Courvoisin »), by his function (« le maire »), or as a company is called.
 */
export function subjectFits(subject: string, denier: string, lineage: Lineage): boolean {
  return lineage.chain(denier).some((id) => {
    const actor = lineage.actor(id);
    if (actor === null) return false;
    if (subject === `#${actor.role}` || subject === `#${actor.institution}`) return true;
    if (subject === COMPANY && actor.type === 'organisation' && actor.institution === null) return true;
    const words = [actor.name, ...actor.aliases].flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u));
    return words.some((word) => isForm(word, subject));
  });
}

/** Key of « l’entreprise », “the company”. */
const COMPANY = '#company';

function isForm(word: string, term: string): boolean {
  return term.length >= SHORTEST && word.startsWith(term) && word.length - term.length <= ENDING;
}
