import type { Outcome } from '../engine/batch.ts';
import * as pipeline from '../engine/pipeline.ts';
import { en } from '../lang/en/index.ts';
import { es } from '../lang/es/index.ts';
import { fr } from '../lang/fr/index.ts';
import type { Language } from '../lang/language.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Dossier } from '../model/dossier.ts';
import type { DossierDiff } from '../model/dossier-diff.ts';
import { generator } from './generator.ts';

/** The language packs that come with Recoupe. */
export const languages: readonly Language[] = [fr, en, es];

/**
 * Reads one article: statements with speaker, cue and stance, figures, dates and actors, each with the span of
 * `article.text` that carries it (UTF-16 code units, end exclusive). Pure; never throws on any text.
 *
 * @param options.lang     BCP 47 tag for articles that do not carry their own
 * @param options.notAfter latest day (ISO) that an inferred publication date may have
 * @param options.actors   actors with all of their names, as you know them; they keep one id through all articles
 * @example
 * analyze({ id: 'a', text: 'Le maire a promis que le pont rouvrirait.' }).document.statements[0].stance // 'assert'
 */
export function analyze(
  article: Article,
  options: Omit<pipeline.AnalyzeOptions, 'languages'> = {},
): Analysis {
  return pipeline.analyze(article, { ...options, languages });
}

/**
 * Reads many articles, which takes about half of the time that `analyze` takes for each of them. In the place of each
 * stands `{ value }`, its analysis; `{ error }` should the engine fail on it. Memory grows with how many there are: give
 * a few dozen at a time.
 *
 * @param options as for `analyze`
 * @example
 * analyzeAll([{ id: 'a', text: 'Le maire a promis un pont.' }])[0] // { value: { document: … } }
 */
export function analyzeAll(
  articles: readonly Article[],
  options: Omit<pipeline.AnalyzeOptions, 'languages'> = {},
): readonly Outcome<Analysis>[] {
  return pipeline.analyzeAll(articles, { ...options, languages });
}

/**
 * Cross-checks analysed articles into a dossier: claims with their origins, differences, reuse, stories with their
 * timelines. Pure; the same analyses give the same dossier in any order.
 *
 * @param options.asOf     day (ISO) from which "scheduled" is seen; left out: the latest publication day
 * @param options.notAfter latest day (ISO) that an inferred publication date may have
 * @example
 * compose([analyze(first), analyze(second)]).claims.filter(({ status }) => status === 'disputed')
 */
export function compose(
  analyses: readonly Analysis[],
  options: Omit<pipeline.ComposeOptions, 'generator'> = {},
): Dossier {
  return pipeline.compose(analyses, { ...options, generator });
}

/**
 * What changed between two dossiers of one story: new claims, denials and origins, figures revised, hedges dropped or
 * added, articles edited, things come due. Pure; each line has the words of the old dossier, the new, or both.
 *
 * @example
 * diff(compose([analyze(first)]), compose([analyze(edited)])).edited[0].edits[0].kinds // ['figure']
 */
export function diff(old: Dossier, next: Dossier): DossierDiff {
  return pipeline.diff(old, next, { generator, languages });
}
