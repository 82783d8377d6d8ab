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
