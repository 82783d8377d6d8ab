import { z } from 'zod';

/** What goes in: one article, as a reader would call it, with whatever is known about it. */
export const articleSchema = z
  .object({
    id: z.string().min(1),
    text: z.string(),
    title: z.string().nullish(),
    url: z.string().nullish(),
    outlet: z.string().nullish(),
    author: z.string().nullish(),
    published: z.string().nullish().meta({ description: 'ISO 8601 date or date-time.' }),
    lang: z.string().nullish().meta({ description: 'BCP 47 tag.' }),
  })
  .readonly()
  .meta({ id: 'Article' });

/**
 * @property file     path as found, null when the article did not come from a file
 * @property publishedBasis whether `published` was given with the article or read from its page's metadata
 * @property selectors for HTML: where each paragraph of `text` stands in the page, in text order
 */
export interface Article extends z.infer<typeof articleSchema> {
  readonly file?: string | null;
  readonly publishedBasis?: 'given' | 'metadata';
  readonly selectors?: readonly { readonly start: number; readonly end: number; readonly selector: string }[];
}
