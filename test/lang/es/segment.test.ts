import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/engine/segment/segment.ts';
import { segment as words } from '../../../src/lang/es/segment.ts';
import type { Token } from '../../../src/model/token.ts';
import { paragraphsOf } from '../../engine/mention/figure-read.ts';

function read(text: string) {
  const { tokens, quotations } = segment(text, paragraphsOf(text), words);
  return { tokens, quotations: quotations.map(({ start, end }) => text.slice(start, end)) };
}

/** The last token of the text that is written so. */
function tokenOf(text: string, word: string): Token {
  return read(text).tokens.findLast(({ start, end }) => text.slice(start, end) === word)!;
}

describe('parts of speech without a model', () => {
  it.each([
    ['La oposición denuncia que falta agua.', 'denuncia', 'VERB', 'denunciar'],
    ['La denuncia llegó al juzgado.', 'denuncia', 'NOUN', 'denuncia'],
    ['Una nueva denuncia llegó al juzgado.', 'denuncia', 'NOUN', 'denuncia'],
    ['El vecino cuenta que llovió.', 'cuenta', 'VERB', 'contar'],
    ['El banco cerró la cuenta.', 'cuenta', 'NOUN', 'cuenta'],
    ['El minero fue herido.', 'herido', 'VERB', 'herir'],
    ['Llegaron 12 heridos.', 'heridos', 'NOUN', 'herido'],
    ['En 2024 sube el precio.', 'sube', 'VERB', 'subir'],
    ['El juez dijo que no.', 'dijo', 'VERB', 'decir'],
    ['La policía exporta poco.', 'policía', 'NOUN', 'policía'],
    ['El ministro anunció obras.', 'anunció', 'VERB', 'anunciar'],
    ['La empresa añadió un turno.', 'añadió', 'VERB', 'añadir'],
    ['El club respondió tarde.', 'respondió', 'VERB', 'responder'],
  ] as const)('%s %s: %s %s', (text, word, pos, lemma) => {
    expect(tokenOf(text, word)).toMatchObject({ pos, lemma });
  });

  it.each([
    ['La ministra Graciela Tejada habló. Tejada negó el acuerdo.', 'Tejada'],
    ['El capitán Dani Torres habló. Torres pidió calma.', 'Torres'],
    ['Según Ana Robledo, falta agua. «Robledo miente», dijo el alcalde.', 'Robledo'],
  ])('a name is one at the head of a sentence too: %s', (text, name) => {
    expect(tokenOf(text, name).pos).toBe('PROPN');
  });

  it.each([
    ['Ana Soler habló. Fuentes del ministerio callaron.', 'Fuentes', 'NOUN'],
    ['El Niño llegó. Añadió que llueve.', 'Añadió', 'VERB'],
    ['Vive en La Una. Una vecina salió.', 'Una', 'DET'],
  ])('what is none elsewhere stays what it is: %s', (text, word, pos) => {
    expect(tokenOf(text, word).pos).toBe(pos);
  });

  it.each([
    ['«Faltan camas», dijo.', 'Faltan'],
    ['El alcalde insistió: “Vendemos el solar”.', 'Vendemos'],
    ['¿Sabemos algo?', 'Sabemos'],
  ])('a capital behind an opening mark makes no name: %s', (text, word) => {
    expect(tokenOf(text, word).pos).toBe('VERB');
  });
});

describe('dialogue', () => {
  it.each([
    ['—Nadie nos avisó —lamentó un vecino.', ['—Nadie nos avisó —lamentó un vecino.']],
    ['— Nadie nos avisó.', ['— Nadie nos avisó.']],
    ['—¿Quién paga? —preguntó.', ['—¿Quién paga? —preguntó.']],
    ['—la retirada de las tropas;', []],
    ['-Nadie nos avisó.', []],
    ['—Ana Soler, enfermera', []],
  ])('%s', (text, quotations) => expect(read(text).quotations).toEqual(quotations));
});
