import { cleanWords } from '../clean.ts';
import { formatDay } from '../dates.ts';
import type { Passage } from '../outline/model.ts';
import { nameDocument } from '../phrases.ts';
import type { Words } from '../words/contract.ts';

/** Longest exact words in a footnote, in UTF-16 units. */
const NOTE_WORDS = 1000;

/** Footnotes, numbered in the order in which they are first cited. */
export interface Notes {
  /**
   * The mark of the passage's footnote; a passage cited again keeps its number. `look` says which of two looks at an
   * article has it, where there are two.
   */
  cite(passage: Passage, look?: string): string;
  list(): string[];
}

export function createNotes(words: Words): Notes {
  const numbers = new Map<string, number>();
  const notes: string[] = [];
  return {
    cite(passage, look = '') {
      const key = `${look}${passage.document.id}#${passage.spans.map(({ start, end }) => `${start}-${end}`).join()}`;
      const known = numbers.get(key);
      if (known !== undefined) return `[^${known}]`;
      const number = notes.length + 1;
      numbers.set(key, number);
      notes.push(`[^${number}]: ${describe(passage, look, words)}`);
      return `[^${number}]`;
    },
    list: () => notes,
  };
}

/** "Le Courrier · courrier.txt, 12 mars 2025 : « … » [146–190]" */
function describe(passage: Passage, look: string, words: Words): string {
  const { document, spans } = passage;
  const id = document.label === document.id ? '' : ` (${cleanWords(document.id, NOTE_WORDS)})`;
  const date = document.published === null ? '' : `, ${formatDay(document.published, words)}`;
  const quoted = words.quote(cleanWords(passage.words, NOTE_WORDS));
  const offsets = spans.map(({ start, end }) => `${start}–${end}`).join(', ');
  const place = spans.length === 0 ? '' : ` [${offsets}]`;
  const when = look === '' ? '' : `${look}, `;
  return escapeMarkdown(`${when}${nameDocument(document)}${id}${date}${words.colon}${quoted}${place}`);
}

/**
 * One line of text that Markdown shows as it is: marks, links, HTML, entities, and the extensions of note-taking
 * programs (wiki links, tags, highlights, comments, formulas) are escaped; bare addresses do not become links.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|&$#=%^{}!]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (found) => found.replace('.', '\\.'))
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
