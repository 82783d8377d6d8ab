import { type Event, personName, quotation, surname, type Voice } from './event.ts';
import type { Random } from './random.ts';
import * as words from './words.ts';

/** How often an article gives another number than most do, in percent. */
const OTHER_NUMBER = 15;

/** What one article knows and has said so far. */
export interface Telling {
  readonly event: Event;
  readonly random: Random;
  readonly named: Set<Voice>;
}

/** A statement about a counted thing or a fact of the event, credited to somebody. */
export function reported(telling: Telling): string {
  const { event, random } = telling;
  const fact = random.chance(55)
    ? countClause(telling)
    : fill(random.pick(random.pick(words.FACTS)), telling);
  const tail = random.pick(words.TAILS);
  const clause = tail === '' ? fact : `${fact} ${tail}`;
  const moment = random.pick(words.MOMENTS);
  const speaker = nameVoice(random.pick(event.voices), telling);
  if (random.chance(30)) return `${capital(closed(speaker))} ${join(random.pick(words.THAT_VERBS), clause)}.`;
  if (random.chance(30)) return `${random.pick(words.BEFORE)} ${speaker}, ${clause}.`;
  return `${capital(clause)}, ${random.pick(words.INSERTED_VERBS)} ${speaker}${moment === '' ? '' : `, ${moment}`}.`;
}

/** A quotation: one of those that were said in public, or one of the article’s own. */
export function quoted(telling: Telling): string {
  const { event, random } = telling;
  const said = random.chance(40) ? random.pick(event.quotations) : quotation(random);
  const speaker = random.chance(40) ? witness(random) : nameVoice(random.pick(event.voices), telling);
  const verb = random.pick(['a déclaré', 'a dit', 'raconte', 'a lancé', 'confie', 'a réagi']);
  return random.chance(25) ? `${capital(speaker)} : « ${said}. »` : `« ${said} », ${verb} ${speaker}.`;
}

function witness(random: Random): string {
  const feminine = random.chance(50);
  return `${personName(random, feminine)}, ${random.pick(feminine ? ['une commerçante', 'une infirmière'] : ['un habitant', 'un témoin'])}`;
}

/** Somebody who denies, evades, demands or cannot confirm. */
export function answered(telling: Telling): string {
  const { event, random } = telling;
  const speaker = closed(nameVoice(random.pick(event.voices), telling));
  return `${capital(speaker)} ${fill(random.pick(words.DENIALS), telling)}.`;
}

/** What the author saw, or knows of the place: most of a report. */
export function narrated(telling: Telling): string {
  const { random } = telling;
  const parts = random.chance(65) ? words.SCENES : words.BACKGROUNDS;
  return `${fill(parts.map((list) => random.pick(list)).join(' '), telling)}.`;
}

export function headline(telling: Telling): string {
  const { event, random } = telling;
  const { kind, town } = event;
  return capital(
    random.pick([
      `${kind.name} de ${town} : ce que l’on sait`,
      `${town} : ${countClause(telling)}`,
      `Après ${kind.name}, ${town} attend des réponses`,
      `${kind.name} à ${town} : « ${random.pick(event.quotations)} »`,
      `À ${town}, les questions après ${kind.name}`,
    ]),
  );
}

function countClause(telling: Telling): string {
  const { event, random } = telling;
  const index = random.number(words.COUNTS.length);
  const { clauses } = words.COUNTS[index]!;
  const known = event.numbers[index]!;
  const given = random.chance(OTHER_NUMBER)
    ? Math.max(2, Math.round(known * (0.5 + random.number(100) / 100)))
    : known;
  const bound = random.chance(25) ? random.pick(['au moins ', 'près de ', 'plus de ', 'environ ']) : '';
  return fill(random.pick(clauses).replace('#', bound + grouped(given)), telling);
}

/** « 12 400 »: digits in groups, as French writes them. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, '\u202f');
}

/** « le maire, Paul Caslac, »: with the comma that a verb behind it asks for. */
function closed(speaker: string): string {
  return speaker.includes(', ') ? `${speaker},` : speaker;
}

/** By name and office the first time, shorter afterwards. */
function nameVoice(voice: Voice, { named, random }: Telling): string {
  if (named.has(voice)) return random.pick(voice.short);
  named.add(voice);
  return voice.full;
}

function fill(pattern: string, { event, random }: Telling): string {
  const { kind, weekday } = event;
  const slots: Readonly<Record<string, () => string>> = {
    town: () => event.town,
    river: () => event.river,
    place: () => event.place,
    site: () => event.site,
    firm: () => event.firm,
    cause: () => (random.chance(80) ? event.cause : random.pick(kind.causes)),
    of: () => kind.of,
    name: () => kind.name,
    day: () => (random.chance(75) ? weekday : random.pick(words.DAYS)),
    street: () => surname(random),
    few: () => String(3 + random.number(40)),
  };
  const once = (text: string) =>
    text.replace(/@([a-z]+)/gu, (whole, slot: string) => slots[slot]?.() ?? whole);
  // A cause names things of the event itself.
  return once(once(pattern));
}

function join(verb: string, clause: string): string {
  return /^[aeiouâéêh]/iu.test(clause) ? `${verb.slice(0, -1)}’${clause}` : `${verb} ${clause}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
