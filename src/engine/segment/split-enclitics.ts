import { APOSTROPHE, classAt, HYPHEN } from './characters.ts';
import type { TokenCuts, VerbTest } from './token-cuts.ts';
import { normalise, type WordRules } from './word-rules.ts';

/** Longer words are no verbs with pronouns; keeps the work on one word bounded. */
const LONGEST = 40;

/**
 * Cuts the pronouns off an inverted verb (`a-t-il` → `a` + `-t-il`, `donne-le-moi` → `donne` + `-le` + `-moi`)
 * and endings such as `'s`. All but the last piece are added to `cuts`; the start of the last one is returned.
 * `rendez-vous` and `Jong-il` stay whole: the first is listed, the second begins with no verb.
 */
export function splitEnclitics(
  text: string,
  start: number,
  end: number,
  rules: WordRules,
  isVerb: VerbTest,
  cuts: TokenCuts,
): number {
  if (end - start > LONGEST || end - start < 3 || !isDivisible(text, start, end)) return start;
  const word = text.slice(start, end);
  const norm = normalise(word).replace(/[‐‑]/gu, '-');
  if (norm.length !== word.length || rules.unsplit.has(norm)) return start;
  const borders: number[] = [];
  let host = norm;
  for (const ending of rules.endings) {
    if (host.length > ending.length && host.endsWith(ending)) {
      host = host.slice(0, -ending.length);
      borders.push(host.length);
      break;
    }
  }
  const before = borders.length;
  let found = findEnclitic(host, rules);
  while (found) {
    host = host.slice(0, -found.length);
    borders.push(host.length);
    found = findEnclitic(host, rules);
  }
  if (borders.length > before && !isVerb(host)) borders.length = before;
  let from = start;
  for (const border of borders.reverse()) {
    cuts.starts.push(from);
    cuts.ends.push(start + border);
    from = start + border;
  }
  return from;
}

function isDivisible(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const kind = classAt(text, index);
    if (kind === HYPHEN || kind === APOSTROPHE) return true;
  }
  return false;
}

function findEnclitic(host: string, rules: WordRules): string | undefined {
  if (!host.includes('-')) return undefined;
  return rules.enclitics.find((enclitic) => host.length > enclitic.length && host.endsWith(enclitic));
}
