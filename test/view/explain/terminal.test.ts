import { describe, expect, it } from 'vitest';
import { shippedInspector } from '../../../src/app/engine.ts';
import { explain } from '../../../src/app/explain/explain.ts';
import { columnsOf } from '../../../src/view/explain/columns.ts';
import { markWords } from '../../../src/view/explain/mark-words.ts';
import { renderExplanation } from '../../../src/view/index.ts';
import { createPaint } from '../../../src/view/terminal/paint.ts';

const plain = createPaint(false);

function explainText(text: string, options: Parameters<typeof renderExplanation>[1] = {}, at?: string) {
  const inspection = shippedInspector({ id: 'a', text, lang: 'fr', published: '2025-07-15' }, {});
  return renderExplanation(explain(inspection, at === undefined ? null : text.indexOf(at)), options);
}

describe('markWords', () => {
  const mark = (words: string, role: 'content' | 'source' | 'cue', text: string) => {
    const start = text.indexOf(words);
    return { start: start + 10, end: start + 10 + words.length, role };
  };
  const show = (text: string, width: number, ...marks: ReturnType<typeof mark>[]) =>
    markWords({ start: 10, end: 10 + text.length, words: text }, marks, width, plain);

  it('signs what stands above', () => {
    const text = 'Le pont est fermé, a indiqué la mairie.';
    expect(
      show(
        text,
        80,
        mark('Le pont est fermé', 'content', text),
        mark('a indiqué', 'cue', text),
        mark('la mairie', 'source', text),
      ),
    ).toEqual(['Le pont est fermé, a indiqué la mairie.', '=================  ~~~~~~~~~ ---------']);
  });

  it('wraps at spaces, the signs with the words', () => {
    const text = 'Le pont est fermé depuis lundi matin.';
    expect(show(text, 20, mark('fermé depuis', 'content', text))).toEqual([
      'Le pont est fermé',
      '            =====',
      'depuis lundi matin.',
      '======',
    ]);
  });

  it('breaks a word that no row holds', () => {
    const rows = show('x'.repeat(50), 20);
    expect(rows).toEqual(['x'.repeat(20), 'x'.repeat(20), 'x'.repeat(10)]);
  });

  it('keeps step with wide and combining signs', () => {
    const text = 'e\u0301te\u0301 日本 😀 fin';
    expect(show(text, 40, mark('fin', 'cue', text))).toEqual([text, `${' '.repeat(12)}~~~`]);
    expect(columnsOf(text)).toBe(15);
  });

  it('shows line breaks as spaces and cuts what is very long', () => {
    expect(show('a\nb\r\nc\td', 40)).toEqual(['a b c d'.replace('b c', 'b  c')]);
    const rows = show(`${'mot '.repeat(500)}fin`, 80).join(' ');
    expect(rows.length).toBeLessThan(500);
    expect(rows).toContain('[…]');
  });
});

describe('an explanation', () => {
  const TEXT =
    'Le feu gagne.\nAnne Delorme est élue. Selon un témoin cité par Radio Val, 12 maisons auraient brûlé lundi. Elle a promis que la digue tiendrait.';

  it('tells the steps, their rules and the words that decided', () => {
    const shown = explainText(TEXT, { lang: 'fr' });
    expect(shown).toContain('=== propos   --- source   ~~~ verbe ou mot introducteur');
    expect(shown).toMatch(/Certitude +avec réserve\. Le conditionnel rapporte/u);
    expect(shown).toContain('ici\u00A0: «\u00A0auraient\u00A0»');
    expect(shown).toMatch(/Qui parle +Anne Delorme\. Un pronom/u);
    expect(shown).toContain('nommé\u00A0: «\u00A0Anne Delorme\u00A0»');
    expect(shown).toMatch(/Chiffres +«\u00A012 ?(?:maisons)?\u00A0»\u00A0: 12, maisons/u);
    expect(shown).toMatch(/Dates +«\u00A0lundi\u00A0»\u00A0: 14 juillet 2025 \(compté depuis la parution\)/u);
  });

  it('gives the example of a rule once, then says where', () => {
    const twice = 'Le maire a dit que le pont était fermé. Le maire a dit que la route était coupée.';
    const shown = explainText(twice, { lang: 'en' }).replace(/\s+/gu, ' ');
    expect(shown.match(/The prefect said that the dam would hold/gu)).toHaveLength(1);
    expect(shown).toContain('[clause · example at s1]');
  });

  it.each([40, 80, 120])('fits %d columns', (width) => {
    for (const at of [undefined, 'gagne']) {
      for (const line of explainText(TEXT, { width, lang: 'fr' }, at).split('\n')) {
        // the table of words keeps its columns together
        if (!/^ {2}[> ] \S/u.test(line)) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }
    }
  });

  it('shows a rule or a group of another version by its name', () => {
    const inspection = shippedInspector(
      { id: 'a', text: 'Le maire a dit que le pont tient.', lang: 'fr' },
      {},
    );
    const { statements, ...rest } = explain(inspection);
    const strange = statements.map((one) => ({
      ...one,
      reasons: [
        { step: 'attribute' as const, rule: 'toString', quote: null },
        { step: 'verb' as const, rule: 'mumble', quote: one.cue },
        { step: 'stance' as const, rule: '__proto__', quote: null },
      ],
    }));
    const shown = renderExplanation({ ...rest, statements: strange }, { lang: 'fr' });
    expect(shown).toContain('[toString]');
    expect(shown).toContain('groupe « mumble »');
    expect(shown).toContain('affirme. [__proto__]');
  });

  it('tells of each verb that can report what it can introduce, and its subject', () => {
    const text = 'Le maire défend son projet de digue.';
    const shown = explainText(text, { lang: 'fr', width: 110 }, 'projet').replace(/\s+/gu, ' ');
    expect(shown).toContain(
      '« défend », sujet « Le maire » : prise de position, avec des mots cités [attitude]',
    );
  });

  it('points to what was not understood', () => {
    const text = 'La ville attend la crue.\n« Nous n’avons jamais vu une telle crue dans la vallée. »';
    expect(explainText(text, { lang: 'en' })).toMatch(/1 passage not understood/u);
    const shown = explainText(text, { lang: 'en' }, 'telle');
    expect(shown).toMatch(/Not understood +yes/u);
    expect(shown).toMatch(/Quotations +« Nous n’avons/u);
  });
});
