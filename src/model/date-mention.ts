import { z } from 'zod';
import { spanSchema } from './span.ts';

/** A date in the text, resolved to an interval of days. */
export const dateMentionSchema = z
  .object({
    span: spanSchema,
    from: z.iso.date(),
    to: z.iso.date(),
    basis: z.enum(['explicit', 'relative', 'inferred']).meta({
      description:
        'explicit: the words name the day; relative: counted from a known publication date; inferred: the year or the publication date had to be concluded.',
    }),
    when: z.enum(['past', 'present', 'future']),
    precision: z.enum(['day', 'month', 'year']),
  })
  .readonly()
  .meta({ id: 'DateMention' });
export type DateMention = z.infer<typeof dateMentionSchema>;
