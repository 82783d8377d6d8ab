import { INTERFACE_LANGUAGES, type Words } from '../words/contract.ts';
import { WORDS } from '../words.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in an element or between attribute quotes. */
export function escapeHtml(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (found) => ENTITIES[found] ?? found);
}

/** JSON that can stand inside a script element: no "<" that could end it, no line separators. */
export function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003C')
    .replaceAll('>', '\\u003E')
    .replaceAll('&', '\\u0026')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** An interface text in every language; the style sheet shows the chosen one. Takes plain text, gives HTML. */
export function inBoth(select: (words: Words) => string): string {
  return htmlInBoth((words) => escapeHtml(select(words)));
}

/** The same for parts that are HTML already. */
export function htmlInBoth(select: (words: Words) => string): string {
  const texts = INTERFACE_LANGUAGES.map((language) => ({ language, text: select(WORDS[language]) }));
  if (texts.every(({ text }) => text === texts[0]?.text)) return texts[0]?.text ?? '';
  return texts
    .map(({ language, text }) => `<span lang="${language}" data-ui="${language}">${text}</span>`)
    .join('');
}
