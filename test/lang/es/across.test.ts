import { describe, expect, it } from 'vitest';
import { analyze, compose, languages } from '../../../src/app/library.ts';
import { detectLanguage } from '../../../src/engine/read/detect-language.ts';

const SPANISH = `Una presa se rompe en el norte de Portugal

La presa de Corval se rompió el martes 10 de marzo de 2026 en el norte de Portugal e inundó el pueblo de Vilarinho.

El gobierno de Portugal anunció el miércoles que la rotura de la presa había dejado 14 muertos en el pueblo. «Nadie nos avisó», dijo un vecino.

Según el ingeniero Paulo Barreto, había grietas en el muro de la presa desde diciembre.`;

const FRENCH = `Portugal : un barrage cède dans le Nord

Le barrage de Corval s’est rompu mardi 10 mars 2026 dans le nord du Portugal, inondant le village de Vilarinho.

Le gouvernement portugais a annoncé mercredi que la rupture du barrage avait fait 14 morts dans le village. Les secours cherchent toujours des disparus.

Selon l’ingénieur Paulo Barreto, des fissures étaient visibles sur le mur du barrage dès décembre.`;

const analyses = [
  analyze({ id: 'es', outlet: 'El Faro del Duero', published: '2026-03-11', text: SPANISH }),
  analyze({ id: 'fr', outlet: 'Le Phare de Morlieu', published: '2026-03-11', text: FRENCH }),
];
const dossier = compose(analyses);

describe('a Spanish and a French article on one event', () => {
  it('are read in their languages', () => {
    expect(analyses.map(({ document }) => document.lang)).toEqual(['es', 'fr']);
    expect(detectLanguage(SPANISH, languages).language?.code).toBe('es');
  });

  it('are one story', () => {
    expect(dossier.stories.map(({ documents }) => documents)).toEqual([['es', 'fr']]);
  });

  it('make one claim of what one speaker says in both', () => {
    const shared = dossier.claims.filter(
      ({ statements }) => new Set(statements.map(({ document }) => document)).size === 2,
    );
    expect(shared.map(({ origins }) => origins.map(({ actor }) => actor))).toEqual([
      ['government:PT'],
      ['person:paulo-barreto'],
    ]);
  });

  it('do not differ', () => expect(dossier.disagreements).toEqual([]));
});

describe('an article in Spanish', () => {
  const text = 'El alcalde dijo que el puente del puerto resiste y que la carretera sigue cerrada.';

  it('is read as what it says it is in', () => {
    expect(analyze({ id: 'a', text }, { lang: 'es' }).document.statements).toHaveLength(1);
    expect(analyze({ id: 'a', text, lang: 'es-MX' }).document.statements).toHaveLength(1);
  });

  it('is none where its words are Portuguese or Italian', () => {
    const others = [
      'O presidente da câmara disse na quinta-feira que a ponte vai continuar fechada até junho por causa das obras.',
      'Il sindaco ha detto giovedì che il ponte resterà chiuso fino a giugno a causa dei lavori in corso.',
    ];
    for (const other of others) expect(detectLanguage(other, languages).language).toBeNull();
  });
});
