import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/engine/read/detect-language.ts';
import { fr } from '../../../src/lang/fr/index.ts';

const detected = (text: string): string | null => detectLanguage(text, [fr]).language?.code ?? null;

describe('detectLanguage', () => {
  it('knows French news by its small words', () => {
    expect(
      detected('La préfecture a annoncé que la route de la vallée serait fermée dans la nuit de lundi.'),
    ).toBe('fr');
  });

  it('knows a sentence with few small words', () => {
    expect(detected('Cette dette ne dépasse toujours pas quarante millions d’euros hors taxes.')).toBe('fr');
  });

  it('leaves other languages alone', () => {
    expect(
      detected('The harbour master said on Monday that two of the ferries had been damaged by the storm.'),
    ).toBeNull();
    expect(
      detected(
        'El gobierno anunció que los trenes volverán a circular el lunes por la mañana en toda la región.',
      ),
    ).toBeNull();
  });

  it('names a language that has no pack', () => {
    expect(detectLanguage('El alcalde dijo el lunes que el puente resistirá al viento.', [fr])).toEqual({
      tag: 'es',
      language: null,
    });
    expect(detectLanguage('Мэр сказал, что мост выдержит сильный ветер и дождь.', [fr]).tag).toBe('ru');
  });

  it('says where it cannot tell', () => {
    expect(detectLanguage('1234 5678 91011 1213 1415 1617 18 19 20 +++ --- ===', [fr])).toEqual({
      tag: 'fr',
      language: fr,
    });
    expect(detectLanguage('xq zzkw vvbn qqxz wwkz jjxq zzvq kkwx qxzj', [fr]).language).toBeNull();
  });

  it('takes the first pack for texts too short to tell', () => {
    expect(detected('Incendie à Lorme')).toBe('fr');
  });
});
