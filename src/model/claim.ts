import { z } from 'zod';
import { spanSchema } from './span.ts';

export const positionSchema = z.enum([
  'asserts',
  'denies',
  'doubts',
  'cannot-confirm',
  'demands',
  'comments',
]);
export type Position = z.infer<typeof positionSchema>;

/** A statement named from outside its document. */
export const statementReferenceSchema = z
  .object({ document: z.string(), statement: z.string() })
  .readonly()
  .meta({ id: 'StatementReference' });
export type StatementReference = z.infer<typeof statementReferenceSchema>;

export const originSchema = z
  .object({
    actor: z.string().nullable().meta({ description: 'null: the origin is not established.' }),
    documents: z.array(z.string()).readonly(),
    first: z.iso.date().nullable(),
  })
  .readonly()
  .meta({ id: 'Origin' });
export type Origin = z.infer<typeof originSchema>;

export const claimStatusSchema = z.enum(['agreed', 'disputed', 'denied', 'single-origin', 'unconfirmed']);
export type ClaimStatus = z.infer<typeof claimStatusSchema>;

/** Statements, usually from different documents, that say the same thing. */
export const claimSchema = z
  .object({
    id: z.string(),
    text: z
      .object({ document: z.string(), span: spanSchema })
      .readonly()
      .meta({ description: 'The clearest wording, verbatim.' }),
    stories: z.array(z.string()).readonly(),
    statements: z
      .array(z.object({ document: z.string(), statement: z.string(), position: positionSchema }).readonly())
      .readonly(),
    origins: z.array(originSchema).readonly(),
    status: claimStatusSchema,
    why: z
      .array(z.string())
      .readonly()
      .meta({ description: 'What the grouping rests on: shared figures, places, words, referred denials.' }),
  })
  .readonly()
  .meta({ id: 'Claim' });
export type Claim = z.infer<typeof claimSchema>;
