import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Text that two documents share: `spans` are aligned pairs, first document first. */
export const reuseSchema = z
  .object({
    documents: z.tuple([z.string(), z.string()]).readonly(),
    spans: z.array(z.tuple([spanSchema, spanSchema]).readonly()).readonly(),
    kind: z.enum(['copy', 'near-copy', 'passage']),
    agencies: z.array(z.string()).readonly().meta({
      description: 'News agencies that either document credits, as written; the shared text may be theirs.',
    }),
  })
  .readonly()
  .meta({ id: 'Reuse' });
export type Reuse = z.infer<typeof reuseSchema>;
