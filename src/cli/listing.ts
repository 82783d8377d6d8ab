import type { Analysis } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import type { InterfaceLanguage } from '../view/index.ts';

const LONGEST = 160;
const WORDS = {
  en: { statements: 'statements', notUnderstood: 'not understood', nobody: '(nobody named)' },
  fr: { statements: 'déclarations', notUnderstood: 'non compris', nobody: '(personne nommée)' },
} as const;

/** One analysed article for reading: its headline, then each statement with speaker, stance and words. */
export function listAnalysis({ document }: Analysis, lang: InterfaceLanguage): string {
  const words = WORDS[lang];
  const head = [document.title ?? document.id, document.outlet, document.published?.date, document.file]
    .filter((part) => part !== null && part !== undefined)
    .join(' · ');
  const counts = `${words.statements}: ${document.statements.length} · ${words.notUnderstood}: ${document.notUnderstood.length}`;
  const lines = document.statements.map((statement) => `  ${describe(document, statement, words.nobody)}`);
  return `${plain(head)}\n  ${counts}\n${lines.map((line) => `${line}\n`).join('')}\n`;
}

function describe(document: Document, { content, speaker, stance }: Statement, nobody: string): string {
  const said = content.map(({ start, end }) => document.text.slice(start, end)).join(' … ');
  const text = plain(said);
  return `${plain(speaker?.name ?? nobody)} [${stance}] ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
}

// Articles come from anywhere: no control characters reach the terminal.
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
