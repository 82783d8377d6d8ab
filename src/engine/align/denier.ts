import { fold } from '../../text/fold.ts';
import type { Lineage } from './lineage.ts';
import { mayLead, sameLine } from './speaker-line.ts';

/** Letters that a word of a name may have behind the key of a subject: « surveillants » for `surveillant`. */
const ENDING = 2;
/** Letters of the shortest key that is looked for in a name. */
const SHORTEST = 4;

/** Whether an actor is who denies, one of his line, or a body that he may lead though no article tells it. */
export function isParty(actor: string, denier: string | null, lineage: Lineage): boolean {
  if (denier === null) return false;
  if (lineage.relate(actor, denier) === 'same' || sameLine(actor, denier, lineage)) return true;
  return mayLead(lineage.actor(denier), lineage.actor(actor));
}

/**
 * Whether a subject without a name may be who denies: by a word of his name or that of a body he speaks for
 * (« la laiterie » and « Laiterie Courvoisin »), by his function (« le maire »), or as a company is called.
 */
export function subjectFits(terms: readonly string[], denier: string | null, lineage: Lineage): boolean {
  if (denier === null || terms.length === 0) return false;
  return lineage.chain(denier).some((id) => {
    const actor = lineage.actor(id);
    if (actor === null) return false;
    if (actor.role != null && terms.includes(`#${actor.role}`)) return true;
    if (actor.institution !== null) {
      if (terms.includes(`#${actor.institution}`)) return true;
    } else if (actor.type === 'organisation' && terms.includes('#company')) return true;
    const words = [actor.name, ...actor.aliases].flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u));
    return terms.some((term) => words.some((word) => isForm(word, term)));
  });
}

function isForm(word: string, term: string): boolean {
  return term.length >= SHORTEST && word.startsWith(term) && word.length - term.length <= ENDING;
}
