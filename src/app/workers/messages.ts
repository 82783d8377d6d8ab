import type { Article } from '../../model/article.ts';
import type { ListedActor } from '../../model/listed-actor.ts';
import type { Analysed } from '../analyze-articles.ts';

/** What every article is analysed with. */
export interface AnalyzeSettings {
  readonly lang: string | null;
  readonly notAfter: string | null;
  /** Actors with all of their names, as the user knows them. */
  readonly actors: readonly ListedActor[];
}

/** To a worker: a batch of articles. It answers with one `Answer` each, in the order asked. */
export interface Question {
  readonly articles: readonly Article[];
}

export type Answer = 'ready' | readonly Analysed[];
