import { describe, expect, test } from 'vitest';
import { dossierSchema } from '../../src/model/index.ts';
import { renderHtml } from '../../src/view/html.ts';
import type { Item, Line, SectionId } from '../../src/view/index.ts';
import { outline } from '../../src/view/index.ts';
import { renderMarkdown } from '../../src/view/markdown.ts';
import { renderTerminal } from '../../src/view/terminal.ts';
import { claim, document, dossier, statement } from './builder.ts';
import { FIXTURE } from './fixture.ts';

const view = outline(FIXTURE);
const section = (id: SectionId): readonly Item[] => view.sections.find((part) => part.id === id)!.items;
const linesOf = (item: Item): Line[] => item.groups.flatMap((group) => group.lines);
const item = (id: SectionId, words: string): Item => {
  const found = section(id).find((entry) => (entry.text?.words ?? entry.about ?? '').includes(words));
  if (found === undefined) throw new Error(`${id} has no ${words}`);
  return found;
};

test('the fixture is a dossier', () => {
  expect(dossierSchema.safeParse(FIXTURE).error).toBeUndefined();
});

test('every line, event and mark is the verbatim slice of its document', () => {
  const texts = new Map(FIXTURE.documents.map(({ id, text }) => [id, text]));
  const passages = [
    ...view.sections.flatMap(({ items }) => items.flatMap(linesOf)),
    ...view.scheduled,
    ...view.timeline,
    ...view.notUnderstood,
    ...view.series.flatMap(({ marks }) => marks),
  ];
  expect(passages.length).toBeGreaterThan(30);
  for (const { document: name, spans, words } of passages) {
    const text = texts.get(name.id)!;
    expect(words).toBe(spans.map(({ start, end }) => text.slice(start, end)).join(' […] '));
    expect(words).not.toBe('');
  }
});

test('a line keeps the reasons of its statement', () => {
  const line = section('denied')
    .flatMap(linesOf)
    .find(({ words }) => words === 'toute fuite d’ammoniac');
  expect(line).toMatchObject({ stance: 'deny', paragraph: null });
  expect(line?.reasons.map(({ step, rule }) => [step, rule])).toEqual([
    ['attribute', 'clause'],
    ['stance', 'denying-verb'],
    ['resolve', 'named-in-full'],
  ]);
});

test('a line knows what kind of paragraph it stands in', () => {
  const documents = FIXTURE.documents.map((one) => ({
    ...one,
    paragraphs: [{ start: 0, end: one.text.length, kind: 'body' as const, selector: null }],
  }));
  const placed = outline({ ...FIXTURE, documents });
  const lines = placed.sections.flatMap(({ items }) => items.flatMap(linesOf));
  expect(new Set(lines.map(({ paragraph }) => paragraph))).toEqual(new Set(['body']));
});

test('counts articles without reprints, and origins, not outlets', () => {
  expect(view).toMatchObject({ articles: 5, reprints: 1, origins: 6, unnamedSources: 1, statements: 25 });
  expect(view.documents.find(({ id }) => id === 'matin')?.reprintOf?.id).toBe('depeche');
});

describe('sections', () => {
  test('agreed: what two origins say', () => {
    expect(section('agreed').map(({ id }) => id)).toEqual(['evacuated-1200']);
    expect(section('agreed')[0]!.origins.named).toEqual(['préfecture de la Rive', 'pompiers']);
    expect(section('agreed')[0]!.elsewhere).toEqual(['differs']);
  });

  test('differs: figures by number of articles; a claim that a difference shows is no entry of its own', () => {
    expect(section('differs').map(({ id }) => id)).toEqual(['figure-wounded', 'figure-evacuated']);
    const sides = section('differs')[1]!.groups.map(({ value, lines }) => [value, lines[0]?.speaker]);
    expect(sides).toEqual([
      ['au moins 1 200', 'préfecture de la Rive'],
      ['entre 1 000 et 1 500', 'pompiers'],
      ['Plus de 3 000', 'Syndicat des territoires'],
    ]);
  });

  test('denied first, then what is not confirmed, then what was not answered', () => {
    expect(section('denied').map(({ text }) => text?.words)).toEqual([
      'De l’ammoniac se serait échappé de deux cuves',
      'Si le vent tourne, d’autres communes seraient évacuées',
      'les cuves, le ministre Paul Aubertin n’a pas répondu',
    ]);
  });

  test('a denial that one claim holds is shown once, with both sides and its origin', () => {
    const leak = item('denied', 'ammoniac');
    expect(leak.kind).toBe('claim');
    expect(leak.groups.map(({ side, lines }) => [side, lines.map(({ reading }) => reading)])).toEqual([
      ['for', ['hedges', 'asserts']],
      ['against', ['denies', 'denies', 'cannot-confirm']],
    ]);
    expect(leak.origins).toEqual({
      articles: 1,
      reprints: 1,
      named: [],
      unnamed: ['une source syndicale'],
      unestablished: 0,
    });
  });

  test('a statement that only asserts that rumours are unfounded reads as a denial', () => {
    const answer = linesOf(item('denied', 'ammoniac')).find(({ cueWords }) => cueWords === 'répond');
    expect(answer).toMatchObject({ reading: 'denies', words: 'Ces rumeurs de fuite sont infondées' });
  });

  test('a denied claim stands under denied even where a difference of figures shows it', () => {
    const wounded = FIXTURE.claims.find(({ id }) => id === 'wounded')!;
    const claims = [{ ...wounded, status: 'denied' as const }];
    const [, differs, denied] = outline({ ...FIXTURE, claims }).sections;
    expect(denied!.items.map(({ id }) => id)).toContain('wounded');
    expect(differs!.items.map(({ id }) => id)).toContain('figure-wounded');
  });

  test('one origin: several articles first', () => {
    const articles = section('single-origin').map(({ origins }) => origins.articles);
    expect(articles).toEqual([3, 3, 1, 1, 1]);
    expect(item('single-origin', 'deux cuves').origins.named).toEqual(['préfecture de la Rive']);
  });

  test('the clearest wording leads its claim', () => {
    for (const { items } of view.sections) {
      for (const { kind, text, groups } of items) {
        if (kind === 'claim') expect(text?.words).toContain(groups[0]!.lines[0]!.words);
      }
    }
  });
});

describe('reprints', () => {
  test('a line of a copy is folded as "also in"', () => {
    const lines = linesOf(item('single-origin', 'une enquête'));
    expect(lines.map(({ document: name, also }) => [name.id, also.map(({ id }) => id)])).toEqual([
      ['tribune', []],
      ['depeche', ['matin']],
      ['radio', []],
    ]);
  });

  test('a copy that drops the hedge stays a line of its own', () => {
    const lines = linesOf(item('denied', 'ammoniac')).filter(({ reading }) => reading !== 'denies');
    expect(lines.map(({ document: name, reading }) => [name.id, reading])).toEqual([
      ['depeche', 'hedges'],
      ['matin', 'asserts'],
      ['radio', 'cannot-confirm'],
    ]);
  });

  test('what only the copy has is never folded away', () => {
    const [matin] = FIXTURE.documents.filter(({ id }) => id === 'matin');
    const extra = { ...matin!.statements[0]!, id: 's9', content: [{ start: 0, end: 20 }] };
    const documents = FIXTURE.documents.map((one) =>
      one.id === 'matin' ? { ...one, statements: [...one.statements, extra] } : one,
    );
    const ids = outline({ ...FIXTURE, documents }).sections.flatMap(({ items }) =>
      items.flatMap(linesOf).map(({ id }) => id),
    );
    expect(ids).toContain('matin#s9');
    expect(ids).not.toContain('matin#s1');
  });

  test('a shared passage is no reprint', () => {
    expect(outline({ ...FIXTURE, reuse: [FIXTURE.reuse[1]!] }).reprints).toBe(0);
  });
});

test('the tree goes from origin over who carries it to outlet and article', () => {
  const [root, ...others] = item('single-origin', 'deux cuves').tree;
  expect(others).toEqual([]);
  expect(root).toMatchObject({ kind: 'origin', name: 'préfecture de la Rive' });
  const names = root!.children.map(({ kind, name, cites, children }) => [kind, name, cites, children.length]);
  expect(names).toEqual([
    ['outlet', 'La Tribune des Rives', false, 1],
    ['carrier', 'médias locaux', true, 1],
    ['article', 'blog-7', false, 0],
  ]);
  expect(root!.children[1]!.children[0]).toMatchObject({ kind: 'outlet', name: 'Radio Montbrac' });
});

test('an origin that is not established is counted and rooted as such', () => {
  const [first] = FIXTURE.claims.filter(({ id }) => id === 'tanks');
  const origins = [{ actor: null, documents: ['blog-7', 'radio', 'tribune'], first: null }];
  const [tanks] = outline({ ...FIXTURE, claims: [{ ...first!, origins }] })
    .sections.flatMap(({ items }) => items)
    .filter(({ id }) => id === 'tanks');
  expect(tanks?.origins).toEqual({ articles: 3, reprints: 0, named: [], unnamed: [], unestablished: 3 });
  expect(tanks?.tree.map(({ name }) => name)).toEqual([null]);
});

describe('timeline', () => {
  test('what is ahead as seen from the day of the dossier, soonest first', () => {
    expect(view.scheduled.map(({ date, to, open }) => [date, to, open])).toEqual([
      ['2025-03-19', '2025-03-19', false],
      ['2025-03-14', '2025-12-31', true],
    ]);
    expect(view.timeline.map(({ date }) => date)).toEqual([
      '2025-03-11',
      '2025-03-12',
      '2025-03-13',
      '2025-03-13',
    ]);
  });

  test('what was announced and has come due is past, and marked', () => {
    const later = outline({ ...FIXTURE, asOf: '2025-04-01' });
    expect(later.scheduled.map(({ to }) => to)).toEqual(['2025-12-31']);
    expect(later.timeline.filter(({ due }) => due).map(({ date }) => date)).toEqual(['2025-03-19']);
  });

  test('without a day to see from, the tense decides', () => {
    expect(outline({ ...FIXTURE, asOf: null }).scheduled).toHaveLength(2);
  });
});

test('figures: one mark a speaker and value, bounds as given, dated by saying or publication', () => {
  const [wounded, evacuated] = view.series;
  expect(view.series).toHaveLength(2);
  const marks = wounded!.marks.map(({ words, speaker, approximate, date, dateBasis }) => [
    words,
    speaker,
    approximate,
    date,
    dateBasis,
  ]);
  expect(marks).toEqual([
    ['27 blessés', 'hôpital de Montbrac', false, '2025-03-12', 'published'],
    ['14 blessés', 'préfecture de la Rive', false, '2025-03-14', 'said'],
    ['Environ 30 blessés', 'un pompier', true, null, null],
  ]);
  expect(evacuated!.marks.map(({ low, high }) => [low, high])).toEqual([
    [1200, null],
    [1000, 1500],
    [3000, null],
  ]);
  expect(evacuated!.marks[2]!.documents.map(({ id }) => id)).toEqual(['depeche', 'matin']);
});

describe('figures of one count', () => {
  const point = (value: string, low: number, from: string, document: string, statement: string) => ({
    value,
    low,
    high: low,
    approximate: false,
    from,
    to: from,
    actors: [],
    statements: [{ document, statement }],
  });
  const wounded = {
    id: 'f-wounded',
    about: 'blessés',
    unit: null,
    status: 'wounded',
    points: [point('27', 27, '2025-03-12', 'courrier', 's4'), point('14', 14, '2025-03-14', 'radio', 's3')],
    relations: [{ from: 0, to: 1, relation: 'updated' as const, why: [] }],
    relation: 'updated' as const,
    within: [],
    claims: ['wounded'],
    why: [],
  };
  const { disagreements } = FIXTURE;
  const only = disagreements.filter(({ id }) => id !== 'figure-wounded');

  test('that went on are told in order of time, with speakers and articles', () => {
    const [related] = outline({ ...FIXTURE, disagreements: only, series: [wounded] }).related;
    expect(related).toMatchObject({ relation: 'updated', about: 'blessés', whole: [] });
    expect(related!.marks.map(({ words, date, document }) => [words, date, document.id])).toEqual([
      ['27 blessés', '2025-03-12', 'courrier'],
      ['14 blessés', '2025-03-14', 'radio'],
    ]);
  });

  test('that are a part stand before their whole', () => {
    const whole = { ...wounded, id: 'f-whole', points: wounded.points.slice(0, 1), relation: null };
    const part = {
      ...wounded,
      points: wounded.points.slice(1),
      relation: null,
      within: [{ series: 'f-whole', why: ['narrowed by: grave'] }],
    };
    const [related] = outline({ ...FIXTURE, series: [part, whole] }).related;
    expect(related?.relation).toBe('narrower');
    expect(related?.marks.map(({ low }) => low)).toEqual([14]);
    expect(related?.whole.map(({ low }) => low)).toEqual([27]);
  });

  test('that are the same or differ are not among them', () => {
    const others = (['same', 'compatible', 'differs'] as const).map((relation) => ({ ...wounded, relation }));
    expect(outline({ ...FIXTURE, series: others }).related).toEqual([]);
  });

  test('are drawn once, with their relation, though a difference rests on them', () => {
    const linked = disagreements.map((one) =>
      one.id === 'figure-wounded' ? { ...one, series: 'f-wounded' } : one,
    );
    const series = outline({
      ...FIXTURE,
      disagreements: linked,
      series: [{ ...wounded, relation: 'differs' }],
    }).series.filter(({ about }) => about === 'blessés');
    expect(series.filter(({ relation }) => relation !== null)).toMatchObject([{ relation: 'differs' }]);
  });

  test('are printed below what differs', () => {
    const dossier = { ...FIXTURE, disagreements: only, series: [wounded] };
    const terminal = renderTerminal(dossier, { width: 100 });
    expect(terminal).toMatch(/CE QUI DIFFÈRE[\s\S]+CHIFFRES QUI NE S’OPPOSENT PAS[\s\S]+DÉMENTI/u);
    expect(terminal).toMatch(
      /↗ blessés \(actualisés\)\n {6}12 mars 2025 {2}27 blessés {2}hôpital de Montbrac/u,
    );
    expect(renderMarkdown(dossier)).toContain('12 mars 2025 — **27 blessés**, hôpital de Montbrac');
    expect(renderHtml(dossier)).toContain('actualisés');
  });
});

test('what was not understood is listed with its words', () => {
  expect(view.notUnderstood.map(({ words }) => words)).toEqual(['dit-on de bonne source']);
});

describe('statements of no claim', () => {
  const analysed = outline({ ...FIXTURE, claims: [], disagreements: [], stories: [] });

  test('are shown all the same, by what they do', () => {
    const ids = (id: SectionId) =>
      analysed.sections
        .find((part) => part.id === id)!
        .items.flatMap(linesOf)
        .map((line) => line.id);
    expect(ids('denied')).toContain('courrier#s5');
    expect(ids('single-origin')).toContain('courrier#s1');
    expect(ids('agreed')).toEqual([]);
  });

  test('one that only carries another is shown as its carrier', () => {
    const sentence = 'D’après la préfecture, deux cuves d’ammoniac ont été vidées.';
    const text = FIXTURE.documents.find(({ id }) => id === 'blog-7')!.text;
    const outer = statement(text, {
      id: 'a',
      sentence,
      content: ['la préfecture, deux cuves d’ammoniac ont été vidées'],
      source: 'la préfecture',
      name: 'un témoin',
    });
    const inner = statement(text, {
      id: 'b',
      sentence,
      content: ['deux cuves d’ammoniac ont été vidées'],
      source: 'la préfecture',
      within: 'a',
    });
    const chained = outline(dossier({ documents: [document('blog-7', { statements: [outer, inner] })] }));
    const lines = chained.sections.flatMap(({ items }) => items.flatMap(linesOf));
    expect(lines.map(({ speaker, through }) => [speaker, through])).toEqual([
      ['la préfecture', ['un témoin']],
    ]);
  });
});

test('references that lead nowhere are left out, not an error', () => {
  const broken = dossier({
    documents: FIXTURE.documents,
    claims: [claim('x', ['courrier', '27 blessés légers'], [['nowhere', 's1']], [], 'agreed')],
    reuse: [{ documents: ['nowhere', 'courrier'], spans: [], kind: 'copy', agencies: [] }],
    disagreements: [{ id: 'd', kind: 'figure', about: '', sides: [], claims: ['y'], why: [] }],
  });
  expect(
    outline(broken).sections.flatMap(({ items }) => items.filter(({ kind }) => kind !== 'statement')),
  ).toEqual([]);
});

test('an empty dossier gives an empty outline', () => {
  expect(outline(dossier())).toMatchObject({ title: null, articles: 0, origins: 0, notUnderstood: [] });
});
