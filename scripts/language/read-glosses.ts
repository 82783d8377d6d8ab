import type { DictdEntry } from './read-dictd.ts';

/** A headword's senses, each with its glosses: `[['armée', 'troupes']]`. */
export interface Glossed {
  readonly headwords: readonly string[];
  readonly senses: readonly (readonly string[])[];
}

/** Remarks that the dictionary prints right before a gloss, without a space between. */
const REMARK =
  /^\s*Note: (?:(?:word usually written using kanji? alone|word usually written using kana alone|onomatopoeic or mimetic word|colloquialism|derogatory|archaism|abbreviation|honorific or respectful \(sonkeigo\) language|humble \(kenjougo\) language|polite \(teineigo\) language|idiomatic expression|slang|vulgar expression or word|familiar language|children's language|rare|obsolete term|obscure term|male slang|female term or language|male term or language|sensitive|yojijukugo|proverb|poetical term|jocular, humorous term|manga slang|internet slang|rude or X-rated term \(not displayed in educational software\))[\s,;]*)*/u;

/** The glosses of an entry of FreeDict's Japanese dictionaries: the lines that are neither headwords nor grammar. */
export function readGlosses({ headwords, text }: DictdEntry): Glossed {
  const senses: string[][] = [];
  const lines = text.split('\n');
  for (const [index, raw] of lines.entries()) {
    const line = raw.replace(REMARK, '').trim();
    if (line === '' || /\/.*\/|^\[/u.test(line) || (index === 0 && /[\p{sc=Han}\p{sc=Hiragana}]/u.test(line)))
      continue;
    const numbered = /^\d+\.\s*/u.test(line);
    if (numbered || senses.length === 0) senses.push([]);
    const glosses = line.replace(/^\d+\.\s*/u, '').replace(/\([^)]*\)/gu, ' ');
    for (const gloss of glosses.split(/[,;]/u)) {
      const clean = gloss.replace(/\s+/gu, ' ').trim();
      if (clean !== '' && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(clean))
        senses.at(-1)!.push(clean);
    }
  }
  return { headwords, senses: senses.filter((sense) => sense.length > 0) };
}
