import { z } from 'zod';
import { reasonSchema } from './reason.ts';
import { spanSchema } from './span.ts';

/** How the words carry the content: wholly quoted, not quoted, or partly quoted. */
export const kindSchema = z.enum(['direct', 'indirect', 'mixed']);
export type Kind = z.infer<typeof kindSchema>;

/** What the speaker does with the content, and how surely the words put it. */
export const stanceSchema = z.enum(['assert', 'deny', 'hedge', 'unknown', 'demand', 'conditional', 'evade']);
export type Stance = z.infer<typeof stanceSchema>;

/** The actor that a naming refers to; `actor` is null where no actor could be established. */
export const speakerSchema = z
  .object({ actor: z.string().nullable(), name: z.string() })
  .readonly()
  .meta({ id: 'Speaker' });

/** One attribution: cue + source + content, with its certainty and its place in a chain of attributions. */
export const statementSchema = z
  .object({
    id: z.string(),
    kind: kindSchema,
    content: z.array(spanSchema).readonly(),
    source: spanSchema.nullable(),
    cue: spanSchema.nullable(),
    speaker: speakerSchema.nullable(),
    stance: stanceSchema,
    within: z.string().nullable().meta({ description: 'The statement whose content holds this one.' }),
    said: z
      .object({ from: z.iso.date(), to: z.iso.date() })
      .readonly()
      .nullable()
      .meta({ description: 'When it was said, where the text tells.' }),
    channel: z
      .string()
      .nullable()
      .meta({ description: 'The words for where it was said: "dans un communiqué".' }),
    citing: z
      .object({ actor: z.string().nullable(), name: z.string(), span: spanSchema })
      .readonly()
      .nullable()
      .meta({ description: 'The authority that the speaker cites: "les médias, citant le ministère".' }),
    reasons: z.array(reasonSchema).readonly().meta({ description: 'What led to it, step by step.' }),
  })
  .readonly()
  .meta({ id: 'Statement' });
export type Statement = z.infer<typeof statementSchema>;
