import { z } from 'zod';
import { spanSchema } from './span.ts';

export const actorTypeSchema = z.enum(['person', 'organisation', 'place', 'country', 'group', 'document']);
export type ActorType = z.infer<typeof actorTypeSchema>;

/** A span that names something, and the actor it refers to. */
export const mentionSchema = z
  .object({ span: spanSchema, actor: z.string().nullable(), type: actorTypeSchema })
  .readonly()
  .meta({ id: 'Mention' });
export type Mention = z.infer<typeof mentionSchema>;
