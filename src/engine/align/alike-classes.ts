/** Statuses of a figure that count the same thing when all else fits. Class names are language-neutral. */
const STATUSES: readonly (readonly string[])[] = [
  ['deployed', 'mobilised', 'arrived', 'present', 'trained', 'delivered'],
  ['evacuated', 'displaced', 'expelled'],
  ['arrested', 'captured', 'charged'],
  ['survived', 'rescued'],
  ['destroyed', 'burned'],
  ['stolen', 'exposed'],
  ['wounded', 'hospitalised'],
];

/** Event classes that tell of one thing from different sides. */
const EVENTS: readonly (readonly string[])[] = [
  ['deploy', 'present', 'supply', 'use', 'fight', 'train', 'recruit', 'equip', 'support'],
  ['kill', 'shoot', 'stab', 'attack', 'bomb', 'injure'],
  ['arrest', 'detain', 'charge'],
  ['hack', 'leak', 'steal'],
  ['vote', 'ratify', 'examine'],
  ['protest', 'strike', 'clash'],
  ['agree', 'sign', 'negotiate', 'cooperate'],
  ['collapse', 'destroy', 'flood', 'quake', 'storm', 'burn', 'crash'],
  ['dismiss', 'resign', 'close'],
  ['bribe', 'steal'],
  ['fail', 'end', 'cut-supply'],
];

/** Whether two statuses may stand for one count; an unknown status goes with an unknown one only. */
export function alikeStatus(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  return STATUSES.some((group) => group.includes(a) && group.includes(b));
}

/** How two statements' events relate. */
export function relateEvents(
  a: readonly string[],
  b: readonly string[],
): 'shared' | 'alike' | 'unknown' | 'apart' {
  if (a.length === 0 || b.length === 0) return 'unknown';
  if (a.some((event) => b.includes(event))) return 'shared';
  const alike = EVENTS.some(
    (group) => a.some((event) => group.includes(event)) && b.some((event) => group.includes(event)),
  );
  return alike ? 'alike' : 'apart';
}

/** What a figure's thing has become when such an event is told of it; the statuses are the figure stage's. */
const STATUS_OF_EVENT: Readonly<Record<string, string>> = {
  kill: 'killed',
  injure: 'wounded',
  'go-missing': 'missing',
  arrest: 'arrested',
  detain: 'arrested',
  abduct: 'abducted',
  release: 'released',
  evacuate: 'evacuated',
  rescue: 'rescued',
  infect: 'infected',
  convict: 'convicted',
};

/** The figure status that an event leads to; null where it leads to none. */
export function statusOfEvent(event: string): string | null {
  return STATUS_OF_EVENT[event] ?? null;
}

/** Events that decide what has become of people and lead to no status of their own. */
const FATES: ReadonlySet<string> = new Set(['flee', 'charge', 'extradite', 'acquit']);

/** Whether an event decides what has become of people. */
export function isFate(event: string): boolean {
  return FATES.has(event) || statusOfEvent(event) !== null;
}
