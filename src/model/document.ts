import { z } from 'zod';
import { creditSchema } from './credit.ts';
import { dateMentionSchema } from './date-mention.ts';
import { figureSchema } from './figure.ts';
import { mentionSchema } from './mention.ts';
import { spanSchema } from './span.ts';
import { statementSchema } from './statement.ts';

/** A quotation in another language than the document's. */
export const foreignPassageSchema = z
  .object({ span: spanSchema, lang: z.string().meta({ description: 'BCP 47.' }) })
  .readonly()
  .meta({ id: 'ForeignPassage' });
export type ForeignPassage = z.infer<typeof foreignPassageSchema>;

export const publishedSchema = z
  .object({ date: z.iso.date(), basis: z.enum(['given', 'metadata', 'inferred']) })
  .readonly()
  .meta({ id: 'Published' });
export type Published = z.infer<typeof publishedSchema>;

/** A stretch of text between line breaks, and what it is for the reader. */
export const paragraphSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    kind: z.enum(['title', 'heading', 'body', 'boilerplate']),
    selector: z
      .string()
      .nullable()
      .meta({ description: 'For HTML: CSS selector of the element in the page.' }),
  })
  .readonly()
  .meta({ id: 'Paragraph' });
export type Paragraph = z.infer<typeof paragraphSchema>;

/** One article, read. */
export const documentSchema = z
  .object({
    id: z.string(),
    file: z.string().nullable(),
    text: z.string(),
    title: z.string().nullable(),
    lang: z.string(),
    outlet: z.string().nullable(),
    author: z.string().nullable(),
    url: z.string().nullable(),
    published: publishedSchema.nullable(),
    paragraphs: z.array(paragraphSchema).readonly(),
    boilerplate: z.array(spanSchema).readonly(),
    credits: z
      .array(creditSchema)
      .readonly()
      .meta({ description: 'The news agencies that the article is taken from, as it credits them.' }),
    foreign: z
      .array(foreignPassageSchema)
      .readonly()
      .meta({ description: 'Quotations in another language.' }),
    statements: z.array(statementSchema).readonly(),
    figures: z.array(figureSchema).readonly(),
    dates: z.array(dateMentionSchema).readonly(),
    mentions: z.array(mentionSchema).readonly(),
    notUnderstood: z
      .array(spanSchema)
      .readonly()
      .meta({ description: 'Stretches that look like an attribution and could not be resolved.' }),
  })
  .readonly()
  .meta({ id: 'Document' });
export type Document = z.infer<typeof documentSchema>;
