/** Words that say nothing about who is meant. */
const STOP_WORDS = new Set('le la les l un une des de du d the a an of et and son sa ses leur'.split(' '));

/** Whether the words of one name are all among the words of the other, case and accents apart. */
export function isSameActor(a: string, b: string): boolean {
  const wordsA = splitName(a);
  const wordsB = splitName(b);
  if (wordsA.size === 0 || wordsB.size === 0) return false;
  return wordsA.isSubsetOf(wordsB) || wordsB.isSubsetOf(wordsA);
}

function splitName(name: string): Set<string> {
  const plain = name.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  return new Set((plain.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)));
}
