import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyze, compose } from '../../src/index.ts';
import { sliceSpan } from '../../src/text/span.ts';

const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
const text = /^```text\n([\s\S]*?)\n```$/mu.exec(page)?.[1] ?? '';
const published = '2025-07-15';

describe('one article’s way through, as docs/architecture.md tells it', () => {
  const { document } = analyze({ id: 'fire', text, published });

  test('paragraphs', () => {
    expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['title', 'boilerplate', 'body']);
  });

  test('statements', () => {
    const rows = [...page.matchAll(/^\| (s\d) \| (.+) \|$/gmu)].map(([, id, cells]) => [
      id,
      ...cells!.split(' | '),
    ]);
    expect(rows).toHaveLength(4);
    const found = document.statements.map(({ id, content, cue, source, kind, stance, reasons }) => [
      id,
      content.map((span) => sliceSpan(text, span)).join(' … '),
      cue && sliceSpan(text, cue),
      source && sliceSpan(text, source),
      kind,
      stance,
      reasons[0]?.rule,
    ]);
    expect(found).toEqual(rows);
    expect(document.statements[3]?.speaker?.name).toBe('Anne Delorme');
  });

  test('figure and dates', () => {
    expect(document.figures).toMatchObject([
      { low: 400, high: null, thing: 'habitants', status: 'evacuated', statement: 's1' },
    ]);
    expect(document.dates).toMatchObject([
      { from: '2025-07-15', basis: 'relative' },
      { from: '2025-07-17', basis: 'inferred', when: 'future' },
    ]);
  });

  test.each([
    ['Au moins 400', 0],
    ['Quelque 400', 1],
    ['400', 1],
  ])('“%s” against 600: %d differences', (number, differences) => {
    const other =
      'Le feu menace Valombre\nLe feu a encore gagné du terrain. Selon la mairie, 600 habitants ont été évacués.';
    const first = analyze({ id: 'fire', text: text.replace('Au moins 400', number), published });
    const dossier = compose([first, analyze({ id: 'other', text: other, published })]);
    expect(dossier.stories).toHaveLength(1);
    expect(dossier.disagreements.map(({ kind }) => kind)).toEqual(Array(differences).fill('figure'));
  });
});
