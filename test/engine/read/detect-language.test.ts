import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/engine/read/detect-language.ts';
import { fr } from '../../../src/lang/fr/index.ts';

const detected = (text: string): string | null => detectLanguage(text, [fr])?.code ?? null;

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

  it('takes the first pack for texts too short to tell', () => {
    expect(detected('Incendie à Lorme')).toBe('fr');
  });
});
