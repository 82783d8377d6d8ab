import { z } from 'zod';

export const spanSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly()
  .meta({
    id: 'Span',
    description: "UTF-16 code units of the document's text, end exclusive.",
  });
