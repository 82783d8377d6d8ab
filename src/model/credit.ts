import { z } from 'zod';
import { spanSchema } from './span.ts';

/** The news agency that an article is taken from: « PARIS (AFP) – », « Source : Reuters », « avec AFP ». */
export const creditSchema = z
  .object({
    name: z.string().meta({ description: 'The agency, as written.' }),
    span: spanSchema
      .nullable()
      .meta({ description: 'Where it stands in the text; null: in the article’s author.' }),
    extent: z
      .enum(['whole', 'part'])
      .meta({ description: 'part: "with"; what in the article is the agency’s is not told.' }),
  })
  .readonly()
  .meta({ id: 'Credit' });
export type Credit = z.infer<typeof creditSchema>;
