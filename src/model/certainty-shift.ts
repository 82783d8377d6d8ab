import { z } from 'zod';
import { spanSchema } from './span.ts';

export const shiftKindSchema = z.enum(['hedge-dropped', 'hedge-added', 'bound-dropped', 'source-dropped']);
export type ShiftKind = z.infer<typeof shiftKindSchema>;

/** One wording of a claim: a statement's, or a sentence in the article's own voice. */
export const wordingSchema = z
  .object({
    document: z.string(),
    statement: z.string().nullable().meta({ description: 'null: the article says it in its own voice.' }),
    span: spanSchema.meta({ description: 'The words.' }),
  })
  .readonly()
  .meta({ id: 'Wording' });
export type Wording = z.infer<typeof wordingSchema>;

/**
 * The same claim with another certainty in another article: « auraient été envoyés » and « ont été envoyés »,
 * « au moins 300 » and « 300 », with a source and without one. `from` is the wording nearer to the origin.
 */
export const certaintyShiftSchema = z
  .object({
    id: z.string(),
    kind: shiftKindSchema,
    claim: z.string(),
    origin: z.string().nullable().meta({
      description: 'The actor that both wordings go back to; for a dropped source, the one left out.',
    }),
    from: wordingSchema,
    to: wordingSchema,
    why: z.array(z.string()).readonly().meta({ description: 'What the comparison rests on.' }),
  })
  .readonly()
  .meta({ id: 'CertaintyShift' });
export type CertaintyShift = z.infer<typeof certaintyShiftSchema>;
