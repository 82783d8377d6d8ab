import type { AlignData } from '../../lang/contract/align.ts';
import type { StatementFeatures } from '../../model/analysis.ts';
import type { Mention } from '../../model/mention.ts';
import type { Statement } from '../../model/statement.ts';
import { fold } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { firstFrom } from '../../text/span-at.ts';
import { itemsWithin } from './locate.ts';
import { compileLexicon, matchPhrase, type PhraseLexicon } from './phrase-lexicon.ts';
import type { Reading } from './reading.ts';
import { wordSet } from './word-set.ts';

/** Tokens between a participle and its agent, and between a verb and what completes it. */
const REACH = 4;
/** Tokens of a content that are looked at. */
const LIMIT = 120;

type Doers = Pick<StatementFeatures, 'doers' | 'doneBySpeaker'>;

const NOBODY: Doers = { doers: [], doneBySpeaker: false };

/**
 * Who is credited with what a statement tells: the agent of a passive (« menée par le Front »), the subject of an
 * authorship (« le Front est à l’origine de »), whom the cue accuses (« accuse le Front d’avoir mené », « a attribué
 * l’attaque au Front »), or the
 * speaker (« a revendiqué », « affirme avoir mené »).
 */
export function findDoers(statement: Statement, spans: readonly Span[], reading: Reading): Doers {
  const [content] = spans;
  if (content === undefined) return NOBODY;
  if (hasCue(statement, reading.data.deeds.claiming, reading)) return { doers: [], doneBySpeaker: true };
  const { tokens } = reading.segmentation;
  const { first, last } = itemsWithin(tokens, content);
  const deed = openingDeed(first, last, reading);
  if (deed && hasCue(statement, reading.data.deeds.accusing, reading)) {
    const accused = mentionsBetween(statement.cue?.end ?? content.start, content.start, reading).at(-1);
    return { doers: accused === undefined ? [] : [accused.actor!], doneBySpeaker: false };
  }
  if (deed) return { doers: [], doneBySpeaker: true };
  if (hasCue(statement, reading.data.deeds.attributing, reading)) {
    const blamed = mentionsBetween(content.start, content.end, reading).filter(({ span }) =>
      reading.data.deeds.recipients.includes(wordBefore(span, reading)),
    );
    return { doers: blamed.slice(-1).map(({ actor }) => actor!), doneBySpeaker: false };
  }
  const doers = new Set<string>();
  for (let index = first; index < Math.min(last, first + LIMIT); index++) {
    const doer = agentAt(index, first, last, reading) ?? authorAt(index, first, last, reading);
    if (doer !== null) doers.add(doer);
  }
  return { doers: [...doers].sort(), doneBySpeaker: false };
}

/**
 * A deed is laid at somebody's door: by the cue (« accuse la police d’avoir chargé », « lui attribue l’attaque »), or in
 * the content (« le constructeur est responsable de la chute »).
 */
export function laysBlame(statement: Statement, own: readonly number[], reading: Reading): boolean {
  const { deeds, passive } = reading.data;
  if ([deeds.accusing, deeds.attributing].some((lemmas) => hasCue(statement, lemmas, reading))) return true;
  const { tokens } = reading.segmentation;
  const verb = own.slice(0, LIMIT).find((index) => tokens[index]!.morph.verbForm === 'Fin');
  if (verb === undefined || fold(tokens[verb]!.lemma) !== fold(passive)) return false;
  return isAuthorship(verb + 1, own.at(-1)! + 1, reading);
}

/** The word before a name, what it is and its article looked over: « à la Brigade », « au groupe Azur ». */
function wordBefore({ start }: Span, { segmentation: { tokens } }: Reading): string {
  let at = firstFrom(tokens, start) - 1;
  if (tokens[at]?.pos === 'NOUN') at--;
  return tokens[tokens[at]?.pos === 'DET' ? at - 1 : at]?.norm ?? '';
}

function hasCue({ cue }: Statement, lemmas: readonly string[], { segmentation }: Reading): boolean {
  if (cue === null) return false;
  const wanted = wordSet(lemmas);
  const { first, last } = itemsWithin(segmentation.tokens, cue);
  return segmentation.tokens.slice(first, last).some(({ lemma }) => wanted.has(fold(lemma)));
}

/** The content opens with an infinitive of what was done: « avoir mené », « être à l’origine de ». */
function openingDeed(first: number, last: number, reading: Reading): boolean {
  const { tokens } = reading.segmentation;
  for (let index = first; index < Math.min(last, first + REACH); index++) {
    const token = tokens[index]!;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.morph.verbForm === 'Fin') return false;
    if (token.morph.verbForm !== 'Inf') continue;
    const isBe = fold(token.lemma) === fold(reading.data.passive);
    if (isBe) return isAuthorship(index + 1, last, reading);
    const next = tokens[index + 1];
    // « avoir été visé » suffers the deed.
    return token.pos === 'AUX' && next?.morph.verbForm === 'Part' && next.pos === 'VERB';
  }
  return false;
}

function isAuthorship(from: number, last: number, reading: Reading): boolean {
  for (let index = from; index < Math.min(last, from + REACH); index++) {
    if (matchPhrase(authorshipOf(reading.data), reading.segmentation.tokens, index, last) !== null)
      return true;
  }
  return false;
}

/** « menée jeudi par le Front du Delta » */
function agentAt(index: number, first: number, last: number, reading: Reading): string | null {
  const { tokens } = reading.segmentation;
  if (!reading.data.deeds.agents.includes(tokens[index]!.norm)) return null;
  for (let at = index - 1; at >= Math.max(first, index - REACH); at--) {
    const token = tokens[at]!;
    if (token.pos === 'PUNCT') return null;
    if (token.pos === 'VERB' && token.morph.verbForm === 'Part')
      return (
        mentionsBetween(tokens[index]!.end, tokens[Math.min(index + 2, last - 1)]!.end, reading)[0]?.actor ??
        null
      );
  }
  return null;
}

/** « le Front du Delta est à l’origine de »: the name right before the verb. */
function authorAt(index: number, first: number, last: number, reading: Reading): string | null {
  const { tokens } = reading.segmentation;
  const token = tokens[index]!;
  if (token.morph.verbForm !== 'Fin' || fold(token.lemma) !== fold(reading.data.passive)) return null;
  if (!isAuthorship(index + 1, last, reading)) return null;
  const subject = mentionsBetween(tokens[Math.max(first, index - 2 * REACH)]!.start, token.start, reading).at(
    -1,
  );
  return subject?.actor ?? null;
}

/** Mentions with an actor that begin in [from, until); places do nothing. */
function mentionsBetween(from: number, until: number, reading: Reading): readonly Mention[] {
  const found: Mention[] = [];
  for (let index = firstFrom(reading.mentionSpans, from); index < reading.mentions.length; index++) {
    const mention = reading.mentions[index]!;
    if (mention.span.start >= until) break;
    if (mention.actor !== null && mention.type !== 'place') found.push(mention);
  }
  return found;
}

const compiled = new WeakMap<AlignData, PhraseLexicon>();

function authorshipOf(data: AlignData): PhraseLexicon {
  let lexicon = compiled.get(data);
  if (lexicon === undefined) {
    lexicon = compileLexicon({ author: data.deeds.authorship }, data.reflexives);
    compiled.set(data, lexicon);
  }
  return lexicon;
}
