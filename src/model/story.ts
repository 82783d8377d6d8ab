import { z } from 'zod';
import { spanSchema } from './span.ts';

export const timelineEntrySchema = z
  .object({
    date: z.iso.date(),
    to: z.iso.date().meta({ description: 'Last day; equal to `date` for a single day.' }),
    precision: z.enum(['day', 'month', 'year']),
    when: z.enum(['past', 'present', 'future']),
    basis: z.enum(['explicit', 'relative', 'inferred']),
    due: z.boolean().meta({
      description:
        'Every article tells it as still to come, and its day has passed: nobody says that it happened.',
    }),
    document: z.string(),
    span: spanSchema.meta({ description: 'The sentence or clause that tells the event.' }),
    also: z
      .array(z.object({ document: z.string(), span: spanSchema }).readonly())
      .readonly()
      .meta({ description: 'Where other documents tell the same event.' }),
  })
  .readonly()
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** Documents on one event. */
export const storySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    documents: z.array(z.string()).readonly(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    timeline: z.array(timelineEntrySchema).readonly(),
  })
  .readonly()
  .meta({ id: 'Story' });
export type Story = z.infer<typeof storySchema>;
