import { expect, it } from 'vitest';
import { shippedInspector } from '../../src/app/engine.ts';
import { explain } from '../../src/app/explain/explain.ts';
import { renderExplanation } from '../../src/view/index.ts';
import { nameLanguage } from '../../src/view/language-name.ts';

it.each([
  ['es', 'fr', 'espagnol'],
  ['es', 'en', 'Spanish'],
  ['es-MX', 'en', 'Mexican Spanish'],
  ['fr', 'fr', 'français'],
  ['no tag', 'en', 'no tag'],
] as const)('%s in %s: %s', (tag, language, name) => expect(nameLanguage(tag, language)).toBe(name));

it.each([
  ['fr', 'espagnol'],
  ['en', 'Spanish'],
] as const)('the explanation of an article says in %s that it is in %s', (lang, name) => {
  const text = 'La alcaldesa dijo el jueves que el puente del puerto seguirá cerrado hasta junio.';
  expect(renderExplanation(explain(shippedInspector({ id: 'a', text }, {}), null), { lang })).toContain(name);
});
