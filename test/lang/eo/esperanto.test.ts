import { describe, expect, it, test } from 'vitest';
import { analyze, compose } from '../../../src/engine/pipeline.ts';
import { type Document, documentSchema, dossierSchema } from '../../../src/model/index.ts';
import { ARTICLES } from './articles.ts';
import { esperanto } from './esperanto.ts';

const languages = [esperanto];
const analyses = ARTICLES.map((article) => analyze(article, { languages }));
const [vento, monto] = analyses.map(({ document }) => document) as [Document, Document];
const dossier = compose(analyses, { generator: { name: 'test', version: '0' } });

type Slice = { readonly start: number; readonly end: number } | null | undefined;

const words = ({ text }: Document, span: Slice): string | null =>
  span ? text.slice(span.start, span.end) : null;

const statementsOf = (document: Document): readonly unknown[] =>
  document.statements.map(({ content, cue, source, kind, stance, speaker }) => [
    content.map((span) => words(document, span)).join(' … '),
    words(document, cue),
    words(document, source),
    `${kind} ${stance}`,
    speaker?.actor ?? null,
  ]);

describe('each stage reads the test language', () => {
  it('read: title, furniture, the publication line', () => {
    expect(vento.lang).toBe('eo');
    expect(vento.paragraphs.map(({ kind }) => kind)).toEqual([
      'title',
      'boilerplate',
      'body',
      'body',
      'body',
    ]);
    expect(monto.published).toEqual({ date: '2025-07-15', basis: 'metadata' });
  });

  it('attribute and resolve: who says what, how surely', () => {
    expect(statementsOf(vento)).toEqual([
      [
        '400 loĝantoj estis evakuitaj hieraŭ',
        'Laŭ',
        'la urbestro de Valmonto, Karlo Lipo',
        'indirect assert',
        'person:karlo-lipo',
      ],
      ['“La fajro ne estas regata,”', 'diris', 'la urbestro', 'direct assert', 'person:karlo-lipo'],
      ['ke li ne scias, kiam la fajro estingiĝos', 'aldonis', 'Li', 'indirect unknown', 'person:karlo-lipo'],
      [
        'Almenaŭ 12 homoj estis vunditaj antaŭ du tagoj',
        'anoncis',
        'la polico de Valmonto',
        'indirect assert',
        'police',
      ],
      ['ke junaj turistoj bruligis la arbaron', 'diris', 'La polico', 'indirect assert', 'police'],
      [
        'ke tri aviadiloj venos al Valmonto la 17-an de julio 2025',
        'promesis',
        'La registaro de Germanio',
        'indirect assert',
        'government:DE',
      ],
    ]);
    expect(statementsOf(monto).slice(1, 5)).toEqual([
      [
        'ke junaj turistoj bruligis la arbaron',
        'neis',
        'La ministro pri turismo, Anna Reĝo',
        'indirect deny',
        'person:anna-rego',
      ],
      ['helpon de la EU', 'postulis', 'Ŝi', 'indirect demand', 'person:anna-rego'],
      ['“La fajro eble daŭros ĝis vendredo”', 'aldonis', 'ŝi', 'direct hedge', 'person:anna-rego'],
      [
        'La damaĝo estos inter 2 kaj 3 milionoj da euroj',
        'diris',
        'la urbestro Karlo Lipo',
        'indirect assert',
        'person:karlo-lipo',
      ],
    ]);
    expect(vento.statements[3]?.channel).toBe('en komunikaĵo');
  });

  it('recognise: figures with bounds, what they count and what happened to it', () => {
    const figures = [vento, monto].flatMap((document) =>
      document.figures.map(({ span, low, high, unit, thing, status }) => [
        words(document, span),
        low,
        high,
        unit,
        thing,
        status,
      ]),
    );
    expect(figures).toEqual([
      ['400', 400, 400, null, 'loĝantoj', 'evacuated'],
      ['Almenaŭ 12', 12, null, null, 'homoj', 'injured'],
      ['tri', 3, 3, null, 'aviadiloj', null],
      ['600', 600, 600, null, 'loĝantoj', 'evacuated'],
      ['inter 2 kaj 3 milionoj da euroj', 2e6, 3e6, 'EUR', '', null],
      ['tri', 3, 3, null, 'aviadiloj', null],
    ]);
  });

  it('recognise: dates as worded, as days', () => {
    const dates = [vento, monto].flatMap((document) =>
      document.dates.map(({ span, from, to, basis, when }) => [
        words(document, span),
        from === to ? from : `${from}/${to}`,
        basis,
        when,
      ]),
    );
    expect(dates).toEqual([
      ['hieraŭ', '2025-07-14', 'relative', 'past'],
      ['mardon', '2025-07-15', 'relative', 'past'],
      ['antaŭ du tagoj', '2025-07-13', 'relative', 'past'],
      ['17-an de julio 2025', '2025-07-17', 'explicit', 'future'],
      ['lundon', '2025-07-14', 'relative', 'past'],
      ['17-an de julio', '2025-07-17', 'inferred', 'future'],
    ]);
  });

  it('resolve: actors with their types and countries, one through the dossier', () => {
    const actors = dossier.actors.map(({ name, type, country }) => [name, type, country]);
    for (const actor of [
      ['Germanio', 'country', 'DE'],
      ['Karlo Lipo', 'person', null],
      ['Anna Reĝo', 'person', null],
      ['EU', 'organisation', null],
      ['Valmonto', 'place', null],
    ])
      expect(actors.filter(([name]) => name === actor[0])).toEqual([actor]);
  });

  it('story: one event, its timeline in order', () => {
    expect(dossier.stories.map(({ documents }) => documents)).toEqual([['monto', 'vento']]);
    const days = dossier.stories[0]!.timeline.map(({ date, when }) => `${date} ${when}`);
    expect(days).toEqual(['2025-07-13 past', '2025-07-14 past', '2025-07-14 past', '2025-07-17 future']);
  });

  it('align: what two articles say alike is one claim; a denial joins what it denies', () => {
    const shared = dossier.claims
      .filter(({ statements }) => statements.length > 1)
      .map(({ status, statements }) => [
        status,
        ...statements.map(({ document, statement, position }) => `${document} ${statement} ${position}`),
      ]);
    expect(shared).toEqual([
      ['denied', 'monto s2 denies', 'vento s5 asserts'],
      ['single-origin', 'monto s6 asserts', 'vento s6 asserts'],
    ]);
  });

  it('dossier: the counts differ, and somebody denies', () => {
    const sides = dossier.disagreements.map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)]);
    expect(sides).toEqual([
      ['figure', '600 loĝantoj', '400 loĝantoj'],
      ['denial', 'junaj turistoj bruligis la arbaron', 'neis, ke junaj turistoj bruligis la arbaron'],
    ]);
  });

  it('gives what the schema accepts, and the same in any order', () => {
    for (const document of [vento, monto]) expect(documentSchema.parse(document)).toEqual(document);
    expect(dossierSchema.parse(dossier)).toEqual(dossier);
    expect(compose([...analyses].reverse(), { generator: dossier.generator })).toEqual(dossier);
  });
});

describe('what the language says in its own way', () => {
  const read = (text: string): Document =>
    analyze({ id: 'a', text, lang: 'eo', published: '2025-07-16' }, { languages }).document;

  test.each([
    ['subject before the verb, quoted', '“La ponto falis”, la urbestro diris lundon.', '“La ponto falis”'],
    ['subject before the verb, unquoted', 'La ponto falis, la urbestro diris.', 'La ponto falis'],
    ['subject behind the verb', 'La ponto falis, diris la urbestro.', 'La ponto falis'],
    ['a clause before', 'Kiam li venis, la urbestro diris, ke la ponto falis.', 'ke la ponto falis'],
    ['another verb behind quoted words', '“La ponto falis”, la urbestro foriris.', null],
  ])('a clause beside what it credits: %s', (_name, text, content) => {
    const document = read(text);
    expect(
      document.statements.filter(({ source }) => source).map(({ content }) => words(document, content[0])),
    ).toEqual(content === null ? [] : [content]);
  });

  test.each([
    ['La urbestro diris: “Ni restos.”', '“Ni restos.”', 'colon'],
    ['La fermo de la ponto estis anoncita de la polico.', 'La fermo de la ponto', 'passive'],
    ['La registaro promesis sendi helpon.', 'sendi helpon', 'infinitive'],
    ['La registaro anoncis la fermon.', 'la fermon', 'object'],
  ])('other ways of reporting: %s', (text, content, rule) => {
    const document = read(text);
    const found = document.statements.map(({ content, reasons }) => [
      words(document, content[0]),
      reasons[0]?.rule,
    ]);
    expect(found).toEqual([[content, rule]]);
  });

  test.each([
    'La urbestro venis.',
    'La ponto estis fermita de la polico.',
    'La registaro volas sendi helpon.',
  ])('what reports nothing: %s', (text) => {
    expect(read(text).statements).toEqual([]);
  });

  test.each([
    ['La polico diris, ke li ne scias, kie li estas.', 'unknown'],
    ['La polico diris, ke li scias, kie li estas.', 'assert'],
  ])('one word negates: %s', (text, stance) => {
    expect(read(text).statements.map((statement) => statement.stance)).toEqual([stance]);
  });

  test.each([
    ['la 3-an de majo', '2025-05-03'],
    ['la 3-a de majo 2024', '2024-05-03'],
    ['la 3 majo 2024', '2024-05-03'],
  ])('a day and its month: %s', (text, day) => {
    expect(read(`Ili venis ${text}.`).dates.map(({ from, to }) => [from, to])).toEqual([[day, day]]);
  });

  it('takes no other ending behind a day', () => {
    expect(read('Ili venis la 3-on de majo 2024.').dates.map(({ from }) => from)).toEqual(['2024-05-01']);
  });
});
