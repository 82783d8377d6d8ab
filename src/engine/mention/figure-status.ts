import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { type FigureReading, tokenAt } from './figure-reading.ts';
import type { Thing } from './figure-thing.ts';

/** Tokens looked at on either side for the word that governs an amount. */
const REACH = 14;
/** Tokens between a verb that announces and its infinitive: `a décidé d’envoyer`. */
const PLANNING_REACH = 4;
/** How much farther a governing word before the amount may stand than one behind it. */
const LEAD = 2;
/** Tokens before an amount in which the records stand that are its people’s. */
const RECORDS_REACH = 5;
/** The class of verbs that only say how many there are. */
const HELD = 'possessed';

/**
 * Class of what happens to the thing: from its own noun (`200 blessés`), else from the nearest governing word of
 * its clause: a participle behind it, the verb before or behind, or the noun that it completes (`l’envoi de`). A
 * noun that only says who they are gives way to what is told of them: `quatre otages ont été libérés` is released.
 * `start` is the offset of the amount. null where no word of the table governs.
 */
export function readStatus(reading: FigureReading, start: number, counted: Thing): string | null {
  const thing = { ...counted, ofRecords: isOfRecords(reading, tokenAt(reading, start)) };
  const own = thing.token >= 0 ? statusOf(reading, thing.token) : null;
  const role = own !== null && isRole(reading, thing.token);
  if (own !== null && !role) return own;
  const before = searchBefore(reading, tokenAt(reading, start) - 1, thing);
  const behind = searchBehind(reading, thing);
  if (role) return roleStatus(before, behind) ?? own;
  // « a compté 12 écoles fermées »: counting says less than what is told of the counted
  if (before?.status === HELD && behind !== null) return behind.status;
  const nearest =
    before !== null && (behind === null || before.distance <= behind.distance + LEAD) ? before : behind;
  return nearest?.status ?? null;
}

/** What is told of people who are named by their role: `ont été libérés`, `a libéré`; not `a compté` 800 manifestants. */
function roleStatus(before: Governor | null, behind: Governor | null): string | null {
  if (behind !== null) return behind.status;
  return before !== null && before.distance <= LEAD && before.status !== HELD ? before.status : null;
}

/** What is counted; `ofRecords`: it only tells whose records are spoken of. */
type Counted = Thing & { readonly ofRecords: boolean };

/** « les données personnelles de | 1,2 million d’assurés » */
function isOfRecords({ tokens, sentence, table }: FigureReading, amount: number): boolean {
  for (let index = amount - 1; index >= Math.max(sentence.first, amount - RECORDS_REACH); index--) {
    const { pos, lemma } = tokens[index]!;
    if (pos === 'NOUN') {
      if (table.has(table.data.records.nouns, fold(lemma))) return true;
    } else if (pos === 'VERB' || pos === 'AUX' || pos === 'PUNCT') return false;
  }
  return false;
}

interface Governor {
  readonly status: string;
  readonly distance: number;
}

/** `a tué` 12 fidèles, `l’envoi de` 800 conseillers; not `arrêté par` 12 policiers, who do it. */
function searchBefore(reading: FigureReading, from: number, thing: Counted): Governor | null {
  const { tokens, sentence, table } = reading;
  if (table.has(table.data.agents, fold(tokens[from]?.norm ?? ''))) return null;
  let joined = false;
  for (let index = from, distance = 1; index >= sentence.first && distance <= REACH; index--, distance++) {
    const token = tokens[index]!;
    if (endsClause(token)) return null;
    if (token.pos === 'CCONJ') joined = true;
    if (token.pos === 'AUX' || token.pos === 'PROPN') continue;
    const status = statusIn(reading, index, thing);
    if (status === null && isLight(reading, token)) continue;
    if (status !== null && token.pos === 'NOUN' && (joined || !leadsToObject(reading, index, from)))
      return null;
    if (token.pos === 'VERB' || (status !== null && token.pos === 'NOUN')) {
      if (status === null || (joined && isPassive(reading, index))) return null;
      return { status: isPlanned(reading, index) ? plannedStatus(reading) : status, distance };
    }
  }
  return null;
}

/** 5 000 habitants `ont été évacués`, vingt marins `portés disparus`; not deux policiers `ont tué`, who do it. */
function searchBehind(reading: FigureReading, thing: Counted): Governor | null {
  const { tokens, sentence } = reading;
  const from = thing.token >= 0 ? thing.token + 1 : thing.end;
  let predicated = false;
  for (let index = from, distance = 1; index < sentence.last && distance <= REACH; index++, distance++) {
    const token = tokens[index]!;
    if (token.norm === ',') {
      const after = skipInsertion(reading, index, from + REACH);
      if (after === null && !(index === thing.end && isParticiple(tokens[index + 1]))) return null;
      index = after ?? index;
      continue;
    }
    if (endsClause(token)) return null;
    if (token.pos === 'AUX') {
      predicated = true;
      // « étaient en grève »
      const status = statusIn(reading, index, thing);
      if (status !== null) return { status, distance };
    }
    // « enseignants grévistes »: a noun beside the thing, which a tagger may take for no adjective
    const beside = token.pos === 'NOUN' && index === from;
    if (token.pos !== 'VERB' && token.pos !== 'ADJ' && !beside) continue;
    if (isApart(reading, index)) return null;
    const status = statusIn(reading, index, thing);
    if (status !== null && token.pos === 'VERB' && !undergoes(reading, index)) return null;
    if (status !== null)
      return { status: isPlanned(reading, index) ? plannedStatus(reading) : status, distance };
    const attributive = !predicated && isParticiple(token);
    if (token.pos === 'VERB' && !attributive && !isLight(reading, token)) return null;
  }
  return null;
}

/** `l’envoi massif de`, `la vente à Taïwan de`: `de` leads to what a noun tells of; not `12 morts dans` trois quartiers. */
function leadsToObject({ tokens, sentence, table }: FigureReading, noun: number, last: number): boolean {
  const { links } = table.data.thing;
  if (last > noun && table.has(links, fold(tokens[last]!.norm))) return true;
  let index = noun + 1;
  while (index < sentence.last && tokens[index]!.pos === 'ADJ') index++;
  return index < sentence.last && table.has(links, fold(tokens[index]!.norm));
}

/** `avant d’arriver`: an infinitive behind a preposition, but for `contraint 300 habitants à fuir`. */
function isApart({ tokens, table }: FigureReading, index: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]!.morph.verbForm !== 'Inf' || before?.pos !== 'ADP') return false;
  return !table.has(table.data.completing, fold(before.norm));
}

/**
 * Whether the subject of a verb is whom it happens to: in the passive, of a reflexive, of a bare participle, and of
 * some verbs always: `ont péri`, `ont perdu la vie`.
 */
function undergoes(reading: FigureReading, index: number): boolean {
  const { tokens, sentence, table } = reading;
  if (table.has(table.data.undergoing, entryAt(reading, index)?.words)) return true;
  let at = index - 1;
  while (at > sentence.first && tokens[at]!.pos === 'ADV') at--;
  const auxiliary = at >= sentence.first && tokens[at]!.pos === 'AUX' ? tokens[at]! : null;
  if (auxiliary === null) return isParticiple(tokens[index]) || isReflexive(reading, at);
  return table.has(table.data.anaphora.being, fold(auxiliary.lemma)) || isReflexive(reading, at - 1);
}

function isReflexive({ tokens, table }: FigureReading, index: number): boolean {
  return table.has(table.data.reflexives, fold(tokens[index]?.norm ?? ''));
}

/**
 * Index of the comma behind which the clause goes on with its verb: `sept personnes, dont deux enfants, ont péri`.
 * null where none does before `until`.
 */
function skipInsertion({ tokens, sentence }: FigureReading, comma: number, until: number): number | null {
  for (let index = comma, seen = 0; index < Math.min(until, sentence.last - 1) && seen < 2; index++) {
    if (tokens[index]!.norm !== ',') continue;
    seen++;
    const next = tokens[index + 1]!;
    if (next.pos === 'AUX' || (next.pos === 'VERB' && next.morph.verbForm === 'Fin')) return index;
  }
  return null;
}

/** Class of the word at a token, by a phrase that it opens (`perdre la vie`), its dictionary form, or as written. */
export function statusOf(reading: FigureReading, index: number): string | null {
  return entryAt(reading, index)?.status ?? null;
}

/** The entry of the table of statuses at a token. */
function entryAt(
  { tokens, sentence, table }: FigureReading,
  index: number,
): { readonly words: string; readonly status: string } | null {
  const token = tokens[index]!;
  const lemma = fold(token.lemma);
  for (const { rest, words, status } of table.statusPhrases.get(lemma) ?? []) {
    const ends = index + rest.length < sentence.last;
    if (ends && rest.every((word, at) => fold(tokens[index + 1 + at]!.norm) === word))
      return { words, status };
  }
  const verb = token.pos === 'VERB' ? table.verbStatuses.get(lemma) : undefined;
  if (verb !== undefined) return { words: lemma, status: verb };
  for (const words of [lemma, fold(token.norm)]) {
    const status = table.statuses.get(words);
    if (status !== undefined) return { words, status };
  }
  return null;
}

/** The same for a governing word; of machines and of records some words mean something else: `abattre` un drone. */
function statusIn(reading: FigureReading, index: number, thing: Counted): string | null {
  const { tokens, table } = reading;
  const { records } = table.data;
  if (thing.ofRecords && table.has(records.verbs, fold(tokens[index]!.lemma))) return records.status;
  if (thing.token >= 0 && isMachine(reading, thing.token)) {
    const lemma = fold(tokens[index]!.lemma);
    const { statuses } = table.data.machines;
    if (Object.hasOwn(statuses, lemma)) return statuses[lemma]!;
  }
  return statusOf(reading, index);
}

/** `drones`, `Mi-8`. */
function isMachine({ tokens, table }: FigureReading, index: number): boolean {
  const { lemma, norm } = tokens[index]!;
  return /\d$/u.test(norm) || table.has(table.data.machines.nouns, fold(lemma));
}

/** `otages`, `manifestants`: who they are, whatever becomes of them. */
function isRole({ tokens, table }: FigureReading, index: number): boolean {
  const { lemma, norm } = tokens[index]!;
  return table.has(table.data.roles, fold(lemma)) || table.has(table.data.roles, fold(norm));
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

/** `ont été interpellés`, whose subject stands before it; what `et` adds behind is another clause. */
function isPassive({ tokens, sentence, table }: FigureReading, index: number): boolean {
  let at = index - 1;
  while (at > sentence.first && tokens[at]!.pos === 'ADV') at--;
  const auxiliary = tokens[at];
  if (index <= sentence.first || !isParticiple(tokens[index])) return false;
  return auxiliary?.pos === 'AUX' && table.has(table.data.anaphora.being, fold(auxiliary.lemma));
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
