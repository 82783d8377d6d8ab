import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/segment/segment.ts';
import { segment as french } from '../../../src/lang/fr/segment.ts';
import { quotations, toParagraphs } from './helpers.ts';

describe('one paragraph', () => {
  it('has quotations in all marks', () => {
    expect(quotations('« un » “deux” „trois“ "quatre" ‹ cinq › ‘six’ \'sept\' <<huit>> »neuf«')).toEqual([
      ['un', 0, 'guillemets'],
      ['deux', 0, 'double'],
      ['trois', 0, 'double'],
      ['quatre', 0, 'double'],
      ['cinq', 0, 'guillemets'],
      ['six', 0, 'single'],
      ['sept', 0, 'single'],
      ['huit', 0, 'guillemets'],
      ['neuf', 0, 'guillemets'],
    ]);
  });
  it('nests them', () => {
    expect(quotations('« un “plan ‘sûr’” dit « clair » ici »')).toEqual([
      ['un “plan ‘sûr’” dit « clair » ici', 0, 'guillemets'],
      ['plan ‘sûr’', 1, 'double'],
      ['sûr', 2, 'single'],
      ['clair', 1, 'guillemets'],
    ]);
  });
  it('takes no apostrophe for a mark', () => {
    expect(quotations("L'accord d'hier et l’été '98 des ouvriers n'ont rien d’écrit")).toEqual([]);
  });
  it('gives two that end together their one closing mark', () => {
    expect(quotations('« Un accord « historique », dit-il.')).toEqual([
      ['Un accord « historique', 0, 'guillemets'],
      ['historique', 1, 'guillemets'],
    ]);
  });
  it('pairs mixed marks', () => {
    expect(quotations('Il dit "avoir agi», puis «parti", et « un mot "dur" ici ».')).toEqual([
      ['avoir agi', 0, 'double'],
      ['parti', 0, 'guillemets'],
      ['un mot "dur" ici', 0, 'guillemets'],
      ['dur', 1, 'double'],
    ]);
  });
  it('pairs straight marks in turn and leaves measures alone', () => {
    expect(quotations('"Oui", dit-elle, "mais" pas "là".')).toEqual([
      ['Oui', 0, 'double'],
      ['mais', 0, 'double'],
      ['là', 0, 'double'],
    ]);
    expect(quotations('Un écran de 19" coûte 200 euros, "taxes comprises".')).toEqual([
      ['taxes comprises', 0, 'double'],
    ]);
  });
  it('drops a straight mark that was never closed when the next one clearly opens', () => {
    expect(quotations('Il a dit "oui et ajouté "non" ensuite.')).toEqual([['non', 0, 'double']]);
  });
});

describe('several paragraphs', () => {
  it('may hold one quotation', () => {
    expect(quotations('« Nous partons.\nRien ne presse. »\nLa suite.')).toEqual([
      ['Nous partons.\nRien ne presse.', 0, 'guillemets'],
    ]);
    expect(quotations('"Nous partons.\nRien ne presse", dit-elle.')).toEqual([
      ['Nous partons.\nRien ne presse', 0, 'double'],
    ]);
  });
  it('may each open it again', () => {
    expect(quotations('« Un.\n« Deux.\n« Trois », dit-il.')).toEqual([
      ['Un.\n« Deux.\n« Trois', 0, 'guillemets'],
    ]);
  });
  it('do not continue one that is never closed', () => {
    expect(quotations('« Un début\nUn paragraphe avec « un mot » dedans.')).toEqual([
      ['Un début', 0, '?guillemets'],
      ['un mot', 0, 'guillemets'],
    ]);
  });
  it('do not close one that opened long before', () => {
    const text = `« Un début\n${'Une ligne.\n'.repeat(12)}Une fin ».`;
    expect(quotations(text)).toEqual([['Un début', 0, '?guillemets']]);
  });
  it('are cut by a heading', () => {
    const text = '« Un début\nUn titre\nUne fin ».';
    const paragraphs = toParagraphs(text).map((paragraph, index) =>
      index === 1 ? { ...paragraph, kind: 'heading' as const } : paragraph,
    );
    expect(segment(text, paragraphs, french).quotations.map(({ closed }) => closed)).toEqual([false]);
  });
});

describe('a dash', () => {
  it('begins a line of dialogue', () => {
    expect(quotations('— Nous ne partirons pas.\n– Jamais ?')).toEqual([
      ['Nous ne partirons pas.', 0, 'dash'],
      ['Jamais ?', 0, 'dash'],
    ]);
  });
  it('begins none in a list or a signature', () => {
    expect(quotations('– le retrait des troupes ;\n— Anne Morel')).toEqual([]);
  });
});
