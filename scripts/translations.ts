/**
 * Makes the table of French words and their English translations, by which claims are aligned across languages.
 *
 *   apt-get download dict-freedict-jpn-fra dict-freedict-jpn-eng   (Debian; unpack with dpkg-deb -x)
 *   npm run translations -- --dictionaries usr/share/dictd
 *
 * FreeDict's own French–English dictionary is under the GNU General Public License, which data in this package must
 * not bring along. Its two Japanese ones are both made from JMdict (Creative Commons Attribution-ShareAlike), so that
 * the French and the English glosses of one Japanese word say the same thing. Which word of the one answers to which
 * of the other is learnt over all of them (see align-words.ts). Words are dictionary forms, folded. Names of states
 * come from the Unicode CLDR.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { decodeLexicon, type Lexicon, toLemma } from '../src/engine/segment/lexicon.ts';
import { segment as en } from '../src/lang/en/segment.ts';
import { segment as fr } from '../src/lang/fr/segment.ts';
import { fold } from '../src/text/fold.ts';
import { alignWords, type WordPair } from './language/align-words.ts';
import { readDictd } from './language/read-dictd.ts';
import { type Glossed, readGlosses } from './language/read-glosses.ts';

/** The chance in both directions, multiplied, from which a translation is kept; and how many a word has at most. */
const LEAST = 0.01;
const MOST = 6;
/** A longer gloss explains instead of translating. */
const LONGEST_GLOSS = 5;
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'VERB', 'ADJ']);
/** Words that may be one of these are never glosses by themselves. */
const FUNCTION: ReadonlySet<string> = new Set([
  'ADP',
  'DET',
  'PRON',
  'SCONJ',
  'CCONJ',
  'AUX',
  'INTJ',
  'PART',
]);

/** Folded words of two letters at least; no abbreviations. */
const PLAIN = /^[a-z][a-z'-]*[a-z]$/u;
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const { values } = parseArgs({ options: { dictionaries: { type: 'string' } } });
const { dictionaries: folder } = values;
if (folder === undefined) throw new Error('--dictionaries FOLDER is needed');

const french = readDictionary('freedict-jpn-fra');
const english = readDictionary('freedict-jpn-eng');
const frenchWords = wordReader(decodeLexicon(fr.lexicon!));
const englishWords = wordReader(decodeLexicon(en.lexicon!));
const pairs: WordPair[] = [];
const byHeadword = new Map<string, Glossed[]>();
for (const entry of english) {
  for (const word of entry.headwords) byHeadword.set(word, [...(byHeadword.get(word) ?? []), entry]);
}
for (const entry of french) {
  const other = counterpart(entry);
  if (other === undefined) continue;
  const sameSenses = entry.senses.length === other.senses.length;
  for (const [index, sense] of entry.senses.entries()) {
    const target = englishWords(sameSenses ? other.senses[index]! : other.senses.flat());
    const source = frenchWords(sense);
    if (source.length > 0 && target.length > 0) pairs.push([source, target]);
  }
}
const there = alignWords(pairs);
const back = alignWords(pairs.map(([source, target]) => [target, source]));
const rows: string[] = [];
for (const word of [...there.keys()].sort()) {
  const found = [...there.get(word)!]
    .map(([target, chance]) => ({ target, chance: chance * (back.get(target)?.get(word) ?? 0) }))
    .filter(({ target, chance }) => chance >= LEAST && target !== word)
    .sort((a, b) => b.chance - a.chance || (a.target < b.target ? -1 : 1))
    .slice(0, MOST);
  if (found.length > 0) rows.push(`${word}: ${found.map(({ target }) => target).join(' ')}`);
}
// Names of states, as in the Unicode CLDR, which Node has; those of one word only.
const names = {
  fr: new Intl.DisplayNames(['fr'], { type: 'region' }),
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
};
const known = new Set(rows.map((row) => row.slice(0, row.indexOf(':'))));
for (const first of LETTERS) {
  for (const second of LETTERS) {
    const [word, target] = [names.fr, names.en].map((table) => fold(table.of(first + second) ?? ''));
    if (word === undefined || target === undefined || word === target || known.has(word)) continue;
    if (!PLAIN.test(word) || !PLAIN.test(target)) continue;
    known.add(word);
    rows.push(`${word}: ${target}`);
  }
}
const wordOf = (row: string): string => row.slice(0, row.indexOf(':'));
rows.sort((a, b) => (wordOf(a) < wordOf(b) ? -1 : 1));
const path = 'src/lang/fr/translations.json';
const content = `${JSON.stringify(
  {
    notice:
      'Derived from JMdict/EDICT, property of the Electronic Dictionary Research and Development Group, French glosses by Jean-Marc Desperrier and others, by way of FreeDict; Creative Commons Attribution-ShareAlike 3.0. Names of states from the Unicode CLDR; Unicode License v3.',
    words: rows.join('\n'),
  },
  null,
  1,
)}\n`;
writeFileSync(path, content);
console.log(`${path}: ${pairs.length} pairs of glosses, ${rows.length} words, ${content.length} bytes`);

function readDictionary(name: string): readonly Glossed[] {
  const base = `${folder}/${name}`;
  return readDictd(readFileSync(`${base}.index`, 'utf8'), readFileSync(`${base}.dict.dz`)).map(readGlosses);
}

/** The entry of the same Japanese word: written and read alike. */
function counterpart(entry: Glossed): Glossed | undefined {
  const candidates = new Set(entry.headwords.flatMap((word) => byHeadword.get(word) ?? []));
  let best: Glossed | undefined;
  let bestShare = 0.34;
  for (const candidate of candidates) {
    const shared = candidate.headwords.filter((word) => entry.headwords.includes(word)).length;
    const share = shared / new Set([...candidate.headwords, ...entry.headwords]).size;
    if (share > bestShare) [best, bestShare] = [candidate, share];
  }
  return best;
}

/** Glosses → dictionary forms of their content words, folded, each once. */
function wordReader(lexicon: Lexicon): (glosses: readonly string[]) => readonly string[] {
  return (glosses) => {
    const found = new Set<string>();
    for (const gloss of glosses) {
      const words =
        gloss
          .toLowerCase()
          .replaceAll('’', "'")
          .match(/[\p{L}\p{M}-]+'?/gu) ?? [];
      if (words.length > LONGEST_GLOSS) continue;
      for (const word of words) {
        const entry = lexicon.find(word);
        const reading = entry?.readings.find(({ pos }) => CONTENT.has(pos));
        const isFunction = entry?.readings.some(({ pos }) => FUNCTION.has(pos)) ?? false;
        if (entry !== undefined && (reading === undefined || isFunction)) continue;
        const lemma = fold(reading === undefined ? word : toLemma(word, reading));
        if (PLAIN.test(lemma)) found.add(lemma);
      }
    }
    return [...found];
  };
}
