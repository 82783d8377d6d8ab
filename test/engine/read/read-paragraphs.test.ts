import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPublicationLines } from '../../../src/engine/read/find-publication-lines.ts';
import { readParagraphs } from '../../../src/engine/read/read-paragraphs.ts';
import { read } from '../../../src/lang/fr/read.ts';
import { article, kinds, ofKind } from './paragraphs.ts';

const PROSE = 'Le pont de Tavel rouvrira aux piétons le 5 mai, a annoncé lundi la préfète de la Marne.';
const MORE =
  'Les travaux ont coûté deux millions d’euros, selon le conseil départemental, qui en a payé la moitié.';

describe('paragraphs', () => {
  it.each([['\n'], ['\r\n'], ['\r'], ['\u2028'], ['\u2029'], ['\n\n'], ['\n \t\n'], ['\u0085']])(
    'end at %j',
    (end) => {
      expect(kinds(`${PROSE}${end}${MORE}`)).toEqual([
        ['body', PROSE],
        ['body', MORE],
      ]);
    },
  );

  it('leave out white space at their edges, no-break spaces too', () => {
    expect(kinds(`\u00a0 ${PROSE}\u202f\n\t${MORE}  `).map(([, words]) => words)).toEqual([PROSE, MORE]);
  });

  it('hold every letter and digit of any text exactly once, in order', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        PROSE,
        'Par Lise Armand',
        'Aucun commentaire',
        '## Un titre',
        '> cité',
        '* point',
        '---',
        '\n',
        '\n\n',
        ' ',
        '« ',
        ' »',
        'À lire aussi',
        '**gras**',
        'LoadingHome Région',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const paragraphs = readParagraphs({ id: 'a', text }, read);
        let end = 0;
        let outside = '';
        for (const paragraph of paragraphs) {
          expect(paragraph.start).toBeGreaterThanOrEqual(end);
          expect(paragraph.end).toBeGreaterThan(paragraph.start);
          outside += text.slice(end, paragraph.start);
          end = paragraph.end;
        }
        outside += text.slice(end);
        expect(outside).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 300 },
    );
  });

  it('are joined where the text was wrapped to a fixed width', () => {
    const wrapped = [
      'Le pont de Tavel, fermé depuis la crue de février, rouvrira aux',
      'piétons le 5 mai, a annoncé lundi la préfète de la Marne, qui a',
      'remercié les ouvriers.',
    ].join('\n');
    expect(kinds(`${wrapped}\n\n${MORE}`)).toEqual([
      ['body', wrapped],
      ['body', MORE],
    ]);
  });

  it('are not joined where each line is a paragraph', () => {
    const lines = [
      'La préfète a tranché.',
      'Le pont rouvrira aux piétons le 5 mai.',
      'Les camions devront attendre l’automne.',
    ];
    expect(kinds(lines.join('\n')).map(([, words]) => words)).toEqual(lines);
  });

  it('take the selector of the page where they stand', () => {
    const text = `${PROSE}\n\n${MORE}`;
    const selectors = [
      { start: 0, end: PROSE.length, selector: '#texte > p:nth-of-type(1)' },
      { start: PROSE.length + 2, end: text.length, selector: '#texte > p:nth-of-type(2)' },
    ];
    const paragraphs = readParagraphs({ id: 'a', text, selectors }, read);
    expect(paragraphs.map(({ selector }) => selector)).toEqual(selectors.map(({ selector }) => selector));
  });
});

describe('the headline', () => {
  it('is the first line where it looks like one', () => {
    expect(ofKind('title', article({}))).toEqual(['Le pont de Tavel rouvrira en mai']);
  });

  it.each([
    'Faut-il sauver le pont de Tavel, fermé depuis la crue ?',
    'Pont de Tavel : « Nous n’abandonnerons pas les habitants de la rive »',
  ])('can be a question or quotation: %s', (title) =>
    expect(ofKind('title', `${title}\n${PROSE}\n${MORE}`)).toEqual([title]),
  );

  it('is not the first sentence of an article without one', () => {
    expect(ofKind('title', `${PROSE}\n${MORE}`)).toEqual([]);
    expect(ofKind('title', PROSE)).toEqual([]);
  });

  it('is found by the title given, even behind a subject line', () => {
    const text = `Infrastructures routières\nLe pont de Tavel rouvrira en mai\n${PROSE}\n${MORE}`;
    expect(ofKind('title', text, { title: 'Le pont de Tavel rouvrira en mai | La Voix de Tavel' })).toEqual([
      'Le pont de Tavel rouvrira en mai',
    ]);
  });

  it('counts once; its repetitions are furniture', () => {
    const title = 'Le pont de Tavel rouvrira en mai';
    expect(
      kinds(`${title}\n\n${title}\n\nPar Lise Armand\n\n${title}\n\n${PROSE}`).map(([kind]) => kind),
    ).toEqual(['title', 'boilerplate', 'boilerplate', 'boilerplate', 'body']);
  });
});

describe('headings', () => {
  it('are short lines without a full stop before longer text', () => {
    expect(ofKind('heading', article({ middle: ['Un chantier de deux millions d’euros'] }))).toEqual([
      'Un chantier de deux millions d’euros',
    ]);
  });

  it.each(['La préfète a tranché.', '– Rien ne presse', 'Elle énumère :'])('%s is none', (line) => {
    expect(ofKind('heading', article({ middle: [line] }))).toEqual([]);
  });

  it('are not the last line', () => {
    expect(ofKind('heading', article({ tail: ['La suite au prochain numéro'] }))).toEqual([]);
  });
});

describe('Markdown', () => {
  it('leaves its markup outside the paragraphs and its front matter in the furniture', () => {
    const text = `---\ntitle: Le pont\ndate: 2025-03-03\n---\n# Le pont de Tavel rouvrira en mai\n\n*La Voix – 3 mars 2025*\n\n${PROSE}\n\n## Un chantier\n\n> ${MORE}\n\n---\n`;
    expect(kinds(text)).toEqual([
      ['boilerplate', 'title: Le pont'],
      ['boilerplate', 'date: 2025-03-03'],
      ['title', 'Le pont de Tavel rouvrira en mai'],
      ['boilerplate', 'La Voix – 3 mars 2025'],
      ['body', PROSE],
      ['heading', 'Un chantier'],
      ['body', MORE],
    ]);
  });

  it('a ruled line at the start is no front matter', () => {
    expect(ofKind('boilerplate', `---\n${PROSE}\n---\n${MORE}`)).toEqual([]);
  });

  it('a dash that opens a line of dialogue stays', () => {
    expect(ofKind('body', `${PROSE}\n– Nous rouvrirons, a dit la préfète.\n- Quand ?`).slice(1)).toEqual([
      '– Nous rouvrirons, a dit la préfète.',
      '- Quand ?',
    ]);
  });
});

describe('publication lines', () => {
  it('are found among the furniture', () => {
    const text = article({
      head: ['Par Lise Armand', 'Publié le 3 mars 2025 à 8 h 25', 'Temps de lecture : 3 minutes'],
    });
    const spans = findPublicationLines({ id: 'a', text }, readParagraphs({ id: 'a', text }, read), read);
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Publié le 3 mars 2025 à 8 h 25']);
  });
});
