import { describe, expect, it } from 'vitest';
import { renderGroupings } from '../../src/view/explain/claims.ts';
import { renderHtml } from '../../src/view/html.ts';
import { renderMarkdown } from '../../src/view/markdown.ts';
import { outline } from '../../src/view/outline.ts';
import { renderTerminal } from '../../src/view/terminal.ts';
import { CERTAINTY_CASES } from '../engine/align/chains/certainty-cases.ts';
import { readChain } from '../engine/align/chains/check-chain.ts';
import { ORIGIN_CASES } from '../engine/align/chains/origin-cases.ts';
import { FIXTURE } from './fixture.ts';

const read = (name: string) =>
  readChain([...ORIGIN_CASES, ...CERTAINTY_CASES].find((chain) => chain.name.startsWith(name))!);

const hedges = read('a hedge is dropped');
const bounds = read('bounds are dropped');
const voice = read('the source is dropped');

describe('changes of certainty', () => {
  it('stand side by side in the terminal', () => {
    const text = renderTerminal(hedges, { width: 100 });
    expect(text).toContain('PLUS OU MOINS SÛR SELON L’ARTICLE (1)');
    expect(text).toContain('~ réserve perdue\u00A0: ministère de l’Énergie');
    expect(text).toMatch(/deux techniciens auraient été blessés {2,}Deux techniciens ont été blessés/u);
  });

  it('stand one under the other in a narrow terminal', () => {
    const lines = renderTerminal(hedges, { width: 50 }).split('\n');
    const at = lines.findIndex((line) => line.startsWith('  ~ '));
    expect(lines[at + 1]).toMatch(/^ {4}deux techniciens auraient été blessés/u);
    expect(lines.slice(at).find((line) => line.startsWith('    → '))).toMatch(/→ Deux techniciens ont été/u);
    expect(lines.every((line) => line.length <= 50)).toBe(true);
  });

  it('say so where the article speaks for itself', () => {
    expect(renderTerminal(voice, { lang: 'en', width: 200 })).toMatch(/the article itself, no source/u);
    expect(outline(voice).shifts).toMatchObject([
      { kind: 'source-dropped', origin: 'compagnie des chemins de fer', to: { line: null } },
    ]);
  });

  it('lead to both wordings in the page and in Markdown', () => {
    const html = renderHtml(bounds);
    expect(html.match(/class="lines pair"/gu)).toHaveLength(2);
    expect(html).toContain('borne perdue');
    const markdown = renderMarkdown(bounds);
    expect(markdown).toMatch(
      /Au moins 300 habitants.*\[\^\d+\]\n {2}- 300 habitants avaient été évacués.*\[\^\d+\]/u,
    );
  });

  it('are no part of a dossier without any, nor of one whose references lead nowhere', () => {
    expect(renderTerminal(FIXTURE)).not.toContain('PLUS OU MOINS SÛR');
    const [shift] = hedges.certaintyShifts;
    const lost = { ...shift!, to: { ...shift!.to, document: 'nowhere' } };
    expect(outline({ ...hedges, certaintyShifts: [lost] }).shifts).toEqual([]);
  });
});

describe('the tree of origins in the terminal', () => {
  it('has the agency between the institution and the article', () => {
    const text = renderTerminal(read('one wire'), { width: 110 });
    expect(text).toContain('└ préfecture maritime\n        └ Agence Littorale ← Le Quotidien du Levant');
  });

  it('has those who cite under the one they cite', () => {
    const text = renderTerminal(read('one ministry'), { width: 110 });
    expect(text).toMatch(
      /└ ministère de la Défense du Marzan ← L’Écho des Plaines\n +└ Reuters \(qui cite\) ← Le Courrier du Nord\n/u,
    );
  });

  it('names what is not established', () => {
    const text = renderTerminal(read('nobody named'), { width: 110 });
    expect(text).toMatch(
      /└ Marc Delvaux ← Le Journal des Cimes\n +└ origine non établie ← Gazette de Brume/u,
    );
  });

  it('is left out where one origin has all articles directly', () => {
    expect(renderTerminal(read('a spokesperson'), { width: 110 })).toContain('└');
    expect(renderTerminal(bounds, { width: 110 })).not.toContain('└');
  });
});

describe('renderGroupings', () => {
  it('tells what a grouping and a comparison rest on', () => {
    const text = renderGroupings(read('a demand'), { lang: 'fr', width: 110 });
    expect(text).toContain('b s2\u00A0: renvoie à ce qui a été dit plus haut');
    expect(text).toContain('des mots en commun\u00A0: solvant');
    const shifts = renderGroupings(bounds, { lang: 'en', width: 110 });
    expect(shifts).toContain('~ bound dropped: protection civile');
    expect(shifts).toContain('one number: 300');
  });

  it('says where nothing was grouped', () => {
    const { claims } = FIXTURE;
    const alone = { ...FIXTURE, claims: claims.map((claim) => ({ ...claim, why: [] })) };
    expect(renderGroupings(alone, { lang: 'fr' })).toBe('Aucun propos n’a été rapproché d’un autre.\n');
  });
});
