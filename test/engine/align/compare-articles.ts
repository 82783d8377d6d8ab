import { analyze, compose } from '../../../src/engine/pipeline.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Dossier } from '../../../src/model/dossier.ts';

/** Composes short articles, [day of publication, sentence], each under a title that says nothing. */
export function compareArticles(...articles: readonly (readonly [string, string])[]): Dossier {
  return compareTexts(
    ...articles.map(([published, sentence]) => [published, `L’essentiel du jour\n${sentence}`] as const),
  );
}

/** The same, [day of publication, text with its title]. */
export function compareTexts(...articles: readonly (readonly [string, string])[]): Dossier {
  const analyses = articles.map(([published, text], index) =>
    analyze({ id: `a${index + 1}`, text, published, lang: 'fr' }, { languages: [fr] }),
  );
  const dossier = compose(analyses, { generator: { name: 'test', version: '0' } });
  if (dossier.stories.length !== 1) throw new Error('the articles are no one story');
  return dossier;
}

/** The sides of the differences of a kind, each by its words. */
export function sidesOf({ disagreements }: Dossier, kind: Dossier['disagreements'][number]['kind']) {
  return disagreements.filter((one) => one.kind === kind).map(({ sides }) => sides.map(({ value }) => value));
}
