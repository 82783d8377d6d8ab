import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';
import { matchDocuments } from '../../../src/engine/diff/match-documents.ts';
import type { Article } from '../../../src/model/index.ts';
import { article } from './looks.ts';

const TEXT =
  'La digue de Montbrun a cédé dans la nuit de lundi à mardi. Les secours ont évacué trente habitants de la rue basse, et le gymnase reste ouvert.';
const OTHER =
  'Le conseil municipal a voté le budget de la piscine. Les travaux commenceront au printemps prochain, avec deux ans de retard sur le calendrier.';

function pairs(before: readonly Article[], after: readonly Article[]) {
  const documents = (articles: readonly Article[]) => articles.map((one) => analyze(one).document);
  return matchDocuments(documents(before), documents(after)).map(({ old, new: next, by }) => [
    old?.id ?? null,
    next?.id ?? null,
    by,
  ]);
}

describe('matchDocuments', () => {
  it('pairs by id, also where much was edited', () => {
    const edited = `${TEXT.slice(0, 60)} Tout le reste est nouveau dans cette version de l’article.`;
    expect(pairs([article('a', TEXT)], [article('a', edited)])).toEqual([['a', 'a', 'id']]);
  });
  it('does not pair two articles that share an id by chance', () => {
    expect(pairs([article('a', TEXT)], [article('a', OTHER)])).toEqual([
      [null, 'a', null],
      ['a', null, null],
    ]);
  });
  it('finds an article whose id another one has taken', () => {
    expect(pairs([article('a', TEXT)], [article('a', OTHER), article('b', TEXT)])).toEqual([
      [null, 'a', null],
      ['a', 'b', 'text'],
    ]);
  });
  it('pairs by address, whatever became of the text', () => {
    const url = 'https://relais.example/digue';
    expect(pairs([article('a', TEXT, { url })], [article('b', OTHER, { url })])).toEqual([['a', 'b', 'url']]);
  });
  it('pairs by text, the most alike first', () => {
    const edited = TEXT.replace('trente', 'quarante');
    expect(pairs([article('a', TEXT)], [article('b', edited), article('c', TEXT)])).toEqual([
      [null, 'b', null],
      ['a', 'c', 'text'],
    ]);
    expect(pairs([article('a', TEXT)], [article('b', edited)])).toEqual([['a', 'b', 'text']]);
  });
  it('takes a reprint by another outlet for another article', () => {
    const reprint = article('b', TEXT, { outlet: 'La Feuille du Val' });
    expect(pairs([article('a', TEXT)], [reprint])).toEqual([
      [null, 'b', null],
      ['a', null, null],
    ]);
  });
  it('gives every article one partner at most', () => {
    const copies = ['a', 'b', 'c'].map((id) => article(id, TEXT));
    const again = ['d', 'e'].map((id) => article(id, TEXT));
    expect(pairs(copies, again)).toEqual([
      ['a', 'd', 'text'],
      ['b', 'e', 'text'],
      ['c', null, null],
    ]);
  });
});
