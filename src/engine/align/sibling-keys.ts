/** Keys of things and classes of events that one word of the news may be filed under in one language or another. */
const SIBLINGS: readonly (readonly string[])[] = [
  ['fire', 'burn'],
  ['earthquake', 'quake'],
  ['dead', 'kill', 'toll', 'victim'],
  ['injured', 'injure', 'victim'],
  ['missing', 'go-missing'],
  ['survivor', 'rescue'],
  ['protester', 'protest'],
  ['striker', 'strike'],
  ['talks', 'negotiate'],
  ['meeting', 'meet', 'summit'],
  ['aid', 'support'],
  ['price', 'cost'],
  ['damage', 'destroy'],
  ['treaty', 'agree', 'partnership'],
  ['danger', 'threaten'],
  ['police', 'officer'],
  ['prisoner', 'detain', 'prison'],
  ['law', 'bill', 'change-law'],
  ['growth', 'grow', 'increase'],
  ['military-training', 'train'],
  ['accident', 'crash'],
  ['fine', 'convict'],
  ['court', 'judge'],
  ['soldier', 'army', 'military', 'unit'],
  ['plane', 'air-force'],
  ['port', 'ship'],
  ['attack', 'bomb', 'shell'],
  ['person', 'resident', 'civilian'],
  ['child', 'student', 'youth'],
  ['drug', 'medicine'],
  ['steal', 'bribe'],
  ['city', 'village'],
  ['house', 'building'],
  ['factory', 'power-plant'],
  ['false', 'false-news'],
  ['number', 'toll'],
];

const siblings = new Map<string, string[]>();
for (const group of SIBLINGS) {
  for (const key of group) {
    const others = group.filter((other) => other !== key).map((other) => `#${other}`);
    siblings.set(`#${key}`, [...new Set([...(siblings.get(`#${key}`) ?? []), ...others])]);
  }
}

/** Keys that a word of another language may have where this one has `key`: `#fire` and `#burn`. */
export function siblingKeys(key: string): readonly string[] {
  return siblings.get(key) ?? [];
}
