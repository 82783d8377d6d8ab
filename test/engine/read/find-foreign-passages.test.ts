import { expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';

const passages = (text: string): string[] => {
  const { document } = analyze({ id: 'a', text, lang: 'fr' });
  return document.foreign.map(({ span, lang }) => `${lang} ${text.slice(span.start, span.end)}`);
};

it('tells the language of a quotation that is not the article’s', () => {
  expect(
    passages(
      '« We had no choice but to close the bridge for the whole winter », a dit la directrice à la presse.',
    ),
  ).toEqual(['en We had no choice but to close the bridge for the whole winter']);
});

it.each([
  [
    'in the article’s own language',
    '« Nous n’avions pas d’autre choix que de fermer le pont », a dit la directrice.',
  ],
  ['of a few words', 'Le « Brexit means Brexit » de la ministre a fait rire.'],
])('says nothing of a quotation %s', (_name, text) => expect(passages(text)).toEqual([]));
