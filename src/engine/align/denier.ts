import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';
import { mayLead, sameLine } from './speaker-line.ts';

/** Letters that a word of a name may have behind the key of a subject: « surveillants » for `surveillant`. */
const ENDING = 2;
/** Letters of the shortest key that is looked for in a name. */
const SHORTEST = 4;

/** Whether an actor is who denies, one of his line, or a body that he may lead though no article tells it. */
export function isParty(actor: string, denier: string | null, lineage: Lineage): boolean {
  if (lineage.relate(actor, denier) === 'same' || sameLine(actor, denier, lineage)) return true;
  return mayLead(lineage.actor(denier), lineage.actor(actor));
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
