import { expect, it } from 'vitest';
import { analyze } from '../../../src/engine/pipeline.ts';
import { es } from '../../../src/lang/es/index.ts';
import { speakerCases } from './statement-cases.ts';

it.each(speakerCases.map(([text, ...speakers]) => [text, speakers] as const))(
  'who speaks: %s',
  (text, speakers) => {
    const { document } = analyze({ id: 'a', text, lang: 'es' }, { languages: [es] });
    expect(document.statements.map(({ speaker }) => speaker?.name ?? null)).toEqual(speakers);
  },
);

it.each([
  ['Marta Olmedo llegó tarde. Añadió que el puente resiste.', 'left-out'],
  ['Marta Olmedo añadió que el puente resiste.', 'named-in-full'],
  ['Añadió que el puente resiste.', 'nobody-named'],
])('how it is established: %s', (text, rule) => {
  const { statements } = analyze({ id: 'a', text, lang: 'es' }, { languages: [es] }).document;
  expect(statements[0]!.reasons.find(({ step }) => step === 'resolve')?.rule).toBe(rule);
});
