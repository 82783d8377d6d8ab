import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { type FigureReading, tokenAt } from './figure-reading.ts';
import type { Thing } from './figure-thing.ts';

/** Tokens looked at on either side for the word that governs an amount. */
const REACH = 14;
/** Tokens between a verb that announces and its infinitive: `a décidé d’envoyer`. */
const PLANNING_REACH = 4;

/**
 * Class of what happens to the thing: from its own noun (`200 blessés`), else from the nearest governing word of
 * its clause: a participle behind it, the verb before or behind, or the noun that it completes (`l’envoi de`).
 * `start` is the offset of the amount. null where no word of the table governs.
 */
export function readStatus(reading: FigureReading, start: number, thing: Thing): string | null {
  const own = thing.token >= 0 ? statusOf(reading, reading.tokens[thing.token]!) : null;
  if (own !== null) return own;
  const before = searchBefore(reading, tokenAt(reading, start) - 1);
  const behind = searchBehind(reading, thing.end);
  const nearest =
    before !== null && (behind === null || before.distance <= behind.distance + 2) ? before : behind;
  return nearest?.status ?? null;
}

interface Governor {
  readonly status: string;
  readonly distance: number;
}

function searchBefore(reading: FigureReading, from: number): Governor | null {
  const { tokens, sentence } = reading;
  for (let index = from, distance = 1; index >= sentence.first && distance <= REACH; index--, distance++) {
    const token = tokens[index]!;
    if (endsClause(token)) return null;
    if (token.pos === 'AUX' || token.pos === 'PROPN') continue;
    const status = statusOf(reading, token);
    if (status === null && isLight(reading, token)) continue;
    if (token.pos === 'VERB' || (status !== null && token.pos === 'NOUN')) {
      return status === null
        ? null
        : { status: isPlanned(reading, index) ? plannedStatus(reading) : status, distance };
    }
  }
  return null;
}

function searchBehind(reading: FigureReading, from: number): Governor | null {
  const { tokens, sentence } = reading;
  for (let index = from, distance = 1; index < sentence.last && distance <= REACH; index++, distance++) {
    const token = tokens[index]!;
    if (endsClause(token) && !(distance === 1 && token.norm === ',' && isParticiple(tokens[index + 1])))
      return null;
    if (token.pos !== 'VERB' && token.pos !== 'ADJ') continue;
    const status = statusOf(reading, token);
    if (status === null && isLight(reading, token)) continue;
    if (status === null && isLight(reading, token)) continue;
    if (status !== null)
      return { status: isPlanned(reading, index) ? plannedStatus(reading) : status, distance };
    if (token.pos === 'VERB') return null;
  }
  return null;
}

/** Class of a word by its dictionary form, else as written. */
export function statusOf(reading: FigureReading, token: Token): string | null {
  return (
    reading.table.statuses.get(fold(token.lemma)) ?? reading.table.statuses.get(fold(token.norm)) ?? null
  );
}

function plannedStatus(reading: FigureReading): string {
  return reading.table.data.planning.status;
}

/** Future tense, or the infinitive of a verb that announces: `enverra`, `a décidé d’envoyer`. */
function isPlanned(reading: FigureReading, index: number): boolean {
  const { tokens, sentence, table } = reading;
  const verb = tokens[index]!;
  if (verb.morph.tense === 'Fut') return true;
  const passive = tokens[index - 1];
  if (index > sentence.first && passive?.pos === 'AUX' && passive.morph.tense === 'Fut') return true;
  const infinitive =
    verb.morph.verbForm === 'Inf' || (passive?.pos === 'AUX' && passive.morph.verbForm === 'Inf');
  if (!infinitive) return false;
  for (let at = index - 1; at >= sentence.first && at >= index - PLANNING_REACH; at--) {
    if (table.planningVerbs.has(fold(tokens[at]!.lemma))) return true;
  }
  return false;
}

/** `porter` (disparu): the status stands in another word. */
function isLight(reading: FigureReading, token: Token): boolean {
  return token.pos === 'VERB' && reading.table.lightVerbs.has(fold(token.lemma));
}

function isParticiple(token: Token | undefined): boolean {
  return token?.pos === 'VERB' && token.morph.verbForm === 'Part';
}

function endsClause(token: Token): boolean {
  return token.pos === 'SCONJ' || (token.pos === 'PUNCT' && /^[,;:.!?()—–«»]$/u.test(token.norm));
}
