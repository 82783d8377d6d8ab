import { describe, expect, it } from 'vitest';
import { diff } from '../../../src/app/library.ts';
import type { DossierDiff } from '../../../src/model/index.ts';
import { renderDiffMarkdown } from '../../../src/view/diff/markdown.ts';
import { renderDiffTerminal } from '../../../src/view/diff/terminal.ts';
import { article, look } from '../../engine/diff/looks.ts';

const HOSTILE = '\u001b[31mrouge\u202E <script>alert(1)</script> [lien](http://exemple.test) `code`';

const before = article('a', 'Selon la mairie, 300 habitants ont été évacués. Le pont est fermé.', {
  file: 'vues/a.txt',
});
const after = {
  ...before,
  text: `Selon la mairie, 320 habitants ont été évacués. Le pont est fermé. Le maire dit que ${HOSTILE} arrive.`,
};
const RESULT = diff(look([before]), look([after]));

describe('both views', () => {
  it.each([
    ['terminal', renderDiffTerminal],
    ['Markdown', renderDiffMarkdown],
  ])('show the same sections, in French and English: %s', (_, render) => {
    const french = render(RESULT, { lang: 'fr' });
    const english = render(RESULT, { lang: 'en' });
    for (const [fr, en] of [
      ['chiffres révisés', 'figures revised'],
      ['articles modifiés', 'edited articles'],
      ['sans mention de modification', 'without notice'],
      ['passage ajouté', 'passage added'],
    ] as const) {
      expect(french.toLowerCase()).toContain(fr);
      expect(english.toLowerCase()).toContain(en);
    }
    expect(english.toLowerCase()).not.toContain('come due');
  });

  it.each([
    ['terminal', renderDiffTerminal],
    ['Markdown', renderDiffMarkdown],
  ])('let nothing hostile through: %s', (_, render) => {
    const text = render(RESULT, { lang: 'en' });
    expect(text).not.toMatch(/[\u001b\u202E]/u);
    expect(text).toContain('alert');
  });

  it.each([
    ['terminal', renderDiffTerminal],
    ['Markdown', renderDiffMarkdown],
  ])('say what an empty diff means, and when only the articles changed: %s', (_, render) => {
    const same = diff(look([before]), look([before]));
    expect(render(same, { lang: 'en' })).toContain('Nothing changed between the two dossiers.');
    const bare = article('b', 'Beau temps sur la côte.', { outlet: null, published: null });
    const added = diff(look([before]), look([before, bare]));
    expect(render(added, { lang: 'en' })).toContain('Nothing of what is said has changed.');
    expect(render(added, { lang: 'en' })).not.toContain('Nothing changed between');
  });

  it.each([
    ['terminal', renderDiffTerminal],
    ['Markdown', renderDiffMarkdown],
  ])('warn where two versions of the program made the dossiers: %s', (_, render) => {
    const other: DossierDiff = {
      ...RESULT,
      old: { ...RESULT.old, generator: { name: 'recoupe', version: '0.0.9' } },
    };
    expect(render(other, { lang: 'en' }).replace(/\s+/gu, ' ')).toContain(
      'different versions of the program',
    );
    expect(render(RESULT, { lang: 'en' })).not.toContain('different versions');
  });
});

describe('the terminal view', () => {
  it('keeps to its width, and colours only if asked', () => {
    const plain = renderDiffTerminal(RESULT, { width: 60, lang: 'fr' });
    expect(Math.max(...plain.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(renderDiffTerminal(RESULT, { colour: true })).toContain('\u001b[');
  });
  it('counts what it leaves out', () => {
    const many = Array.from({ length: 12 }, (_, index) =>
      article(
        `n${index}`,
        `Le conseiller numéro ${index} a promis que la place numéro ${index} serait plantée.`,
      ),
    );
    const text = renderDiffTerminal(diff(look([before]), look([before, ...many])), { lang: 'en' });
    expect(text).toMatch(/… and \d+ more \(see --md, --json\)/u);
  });
});

describe('the Markdown view', () => {
  it('escapes what articles bring, and proves lines by offsets in the old and the new text', () => {
    const text = renderDiffMarkdown(RESULT, { lang: 'en' });
    expect(text).toContain('\\<script\\>');
    expect(text).not.toContain('[lien](http');
    expect(text).toMatch(
      /\[\^\d+\]: before, Le Relais de Montbrun · a\.txt.*300 habitants.*\\\[\d+–\d+\\\]/u,
    );
    expect(text).toMatch(/\[\^\d+\]: now, Le Relais de Montbrun · a\.txt.*320 habitants.*\\\[\d+–\d+\\\]/u);
  });
});
