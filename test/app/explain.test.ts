import { describe, expect, it } from 'vitest';
import { shippedInspector } from '../../src/app/engine.ts';
import { explain } from '../../src/app/explain/explain.ts';
import { explainAt, explainSources } from '../../src/app/explain-sources.ts';
import { analyze } from '../../src/app/library.ts';
import { explanationSchema, type Quote } from '../../src/model/index.ts';

const TEXT = `Près de Valombre, le feu gagne du terrain
Partager sur Facebook
Au moins 400 habitants ont été évacués dans la nuit, a annoncé mardi la préfecture. « Le feu n’est pas maîtrisé », a déclaré la préfète, Anne Delorme. Selon une source policière, il aurait été allumé volontairement.
La préfète a ajouté qu’une réunion se tiendrait jeudi 17 juillet. Les médias, citant la police, ont rapporté que le maire avait nié toute fuite. Il pleut sur « la ville 😀 » depuis lundi.`;

const article = { id: 'a', text: TEXT, lang: 'fr', published: '2025-07-15' };
const inspection = shippedInspector(article, {});
const at = (words: string) => TEXT.indexOf(words);
const words = (quote: Quote | null | undefined) => quote?.words;

async function* lines(...articles: object[]): AsyncGenerator<Uint8Array> {
  for (const one of articles) yield Buffer.from(`${JSON.stringify(one)}\n`);
}

describe('inspect', () => {
  it('gives the same analysis as analyze', () => {
    expect(inspection.analysis).toEqual(analyze(article));
  });

  it('gives tokens and the verbs of reporting, with their subjects', () => {
    expect(inspection.segmentation?.tokens.map(({ norm }) => norm)).toContain('préfecture');
    const cues = inspection.cues.map(({ span, subject }) => [
      TEXT.slice(span.start, span.end),
      subject && TEXT.slice(subject.start, subject.end),
    ]);
    expect(cues).toContainEqual(['a ajouté', 'La préfète']);
    expect(cues.some(([verb]) => verb === 'pleut')).toBe(false);
  });

  it('has seen nothing in a language without a pack', () => {
    const { segmentation, cues } = shippedInspector({ id: 'a', text: 'Piove.', lang: 'it' }, {});
    expect({ segmentation, cues }).toEqual({ segmentation: null, cues: [] });
  });
});

describe('explain', () => {
  const whole = explain(inspection);

  it('is what its schema says, every quote verbatim', () => {
    expect(explanationSchema.parse(whole)).toEqual(whole);
    const place = explain(inspection, at('Il pleut'));
    expect(explanationSchema.parse(place)).toEqual(place);
    const check = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('words' in value) {
        const { start, end, words } = value as Quote;
        expect(TEXT.slice(start, end)).toBe(words);
      }
      for (const inner of Object.values(value)) check(inner);
    };
    check(whole);
    check(place);
  });

  it('tells each statement with its sentence, paragraph, quotation and reasons', () => {
    const second = whole.statements[1]!;
    expect(words(second.sentence)).toBe('« Le feu n’est pas maîtrisé », a déclaré la préfète, Anne Delorme.');
    expect([second.paragraph, words(second.quotation)]).toEqual(['body', '« Le feu n’est pas maîtrisé »']);
    expect(second.reasons.map(({ step, rule, quote }) => [step, rule, words(quote)])).toEqual([
      ['attribute', 'parenthetical', 'a déclaré'],
      ['verb', 'say', 'a déclaré'],
      ['stance', 'plain', 'a déclaré'],
      ['resolve', 'named-in-full', 'la préfète, Anne Delorme'],
    ]);
    const third = whole.statements[2]!;
    expect(third.reasons.find(({ step }) => step === 'stance')).toMatchObject({
      rule: 'reportative-conditional',
      quote: { words: 'aurait' },
    });
    expect(third.quotation).toBeNull();
  });

  it('lists figures and dates of the content, and who stands around it', () => {
    expect(whole.statements[0]!.figures).toMatchObject([{ low: 400, high: null, thing: 'habitants' }]);
    expect(whole.statements[3]!.dates).toMatchObject([{ day: { from: '2025-07-17' } }]);
    const inner = whole.statements.find(({ stance }) => stance === 'deny');
    expect(inner?.within).toEqual([{ id: 's5', speaker: 'médias' }]);
    expect(whole.statements[4]!.citing?.quote.words).toBe('la police');
  });

  it('at a place: the statements that have words there, outer and inner', () => {
    const { statements, place, found } = explain(inspection, at('toute fuite'));
    expect([statements.map(({ id }) => id), place, found]).toEqual([['s5', 's6'], null, 6]);
    expect(explain(inspection, at('la préfecture')).statements.map(({ id }) => id)).toEqual(['s1']);
  });

  it('where no statement stands: what each stage saw', () => {
    const { statements, place } = explain(inspection, at('ville'));
    expect(statements).toEqual([]);
    expect(place).toMatchObject({
      word: { words: 'ville' },
      paragraph: { kind: 'body' },
      sentence: { words: 'Il pleut sur « la ville 😀 » depuis lundi.' },
      quotations: [{ words: '« la ville 😀 »' }],
      cues: [],
      notUnderstood: null,
      nearby: [],
    });
    expect(place?.dates.map(({ quote }) => quote.words).join()).toContain('lundi');
    expect(place?.tokens.find((token) => token.words === 'pleut')).toMatchObject({ pos: 'VERB' });
  });

  it('outside the article: the paragraph, and that no sentence was read', () => {
    const { place } = explain(inspection, at('Facebook') + 2);
    expect(place).toMatchObject({
      word: { words: 'Facebook' },
      paragraph: { kind: 'boilerplate' },
      sentence: null,
      tokens: [],
    });
    expect(explain(inspection, at('\n')).place).toMatchObject({ paragraph: null, sentence: null });
  });

  it('beside a statement: which ones the sentence holds, and a place in each', () => {
    const { place } = explain(inspection, at(' a ajouté'));
    expect(place?.nearby).toEqual([{ id: 's4', at: at('qu’une réunion') }]);
  });

  it('inside a sign of two units: the whole sign', () => {
    const { place } = explain(inspection, at('😀') + 1);
    expect(place?.word.words).toBe('😀');
  });
});

it('a sentence without end is quoted around each statement only, so that the size grows with the text', () => {
  const sizes = [100, 800].map((times) => {
    const text = 'Le maire dit que la préfète affirme que '.repeat(times);
    const explanation = explain(shippedInspector({ id: 'a', text, lang: 'fr' }, {}));
    expect(explanation.statements.length).toBeGreaterThan(times);
    return JSON.stringify(explanation).length;
  });
  expect(sizes[1]! / sizes[0]!).toBeLessThan(16);
});

describe('explainSources', () => {
  it('explains article by article, and goes on after one that cannot be', async () => {
    const inspect: typeof shippedInspector = (one, options) => {
      if (one.id === 'b') throw new Error('broken');
      return shippedInspector(one, options);
    };
    const input = lines(article, { ...article, id: 'b' }, { ...article, id: 'c' });
    const results = [];
    for await (const { explanation, problem } of explainSources({ sources: ['-'], input, inspect }))
      results.push(explanation?.document.id ?? problem?.reason);
    expect(results).toEqual([
      'a',
      'could not be analysed, which is an error in recoupe (Error: broken)',
      'c',
    ]);
  });
});

describe('explainAt', () => {
  const ask = (offset: number, ...articles: object[]) =>
    explainAt(offset, { sources: ['-'], input: lines(...articles) });

  it.each([-1, TEXT.length, 1.5, Number.NaN, 1e300])(
    'refuses %d and tells the last offset',
    async (offset) => {
      expect((await ask(offset, article)).refusal).toEqual({ reason: 'outside', last: TEXT.length - 1 });
    },
  );

  it('takes the first and the last', async () => {
    for (const offset of [0, TEXT.length - 1])
      expect((await ask(offset, article)).explained?.explanation).toBeDefined();
  });

  it('wants one article', async () => {
    const answer = await ask(0, article, { ...article, id: 'b' });
    expect(answer).toMatchObject({ explained: null, refusal: { reason: 'several', articles: 2 } });
    expect(await ask(0)).toMatchObject({ explained: null, refusal: null, problems: [{}] });
  });
});
