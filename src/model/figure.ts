import { z } from 'zod';
import { spanSchema } from './span.ts';

const asOfSchema = z
  .object({
    span: spanSchema.nullable().meta({ description: 'The date in the text; null where none stands there.' }),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    basis: z.enum(['words', 'said', 'published']).meta({
      description:
        'words: a date in the clause of the figure; said: the day on which its statement was made; published: the day of the article.',
    }),
  })
  .readonly();

/** A quantity with its bounds and what it counts. */
export const figureSchema = z
  .object({
    span: spanSchema,
    low: z
      .number()
      .nullable()
      .meta({ description: 'Lowest value the words allow; null: no lower bound given.' }),
    high: z
      .number()
      .nullable()
      .meta({ description: 'Highest value the words allow; null: no upper bound given.' }),
    approximate: z.boolean(),
    vague: z.string().nullable().meta({
      description:
        'Words of a vague amount, as written ("plusieurs dizaines"), which `low` and `high` only frame; the frames are listed in docs/figures.md. null for numbers.',
    }),
    unit: z.string().nullable().meta({ description: 'Unit as in "%", "EUR", "km"; null for plain counts.' }),
    thing: z
      .string()
      .meta({ description: 'Head noun of what is counted, as written; "" where none stands there.' }),
    statement: z.string().nullable(),
    qualifiers: z
      .array(z.string())
      .readonly()
      .meta({ description: 'Folded words that narrow the thing: "special", "forces", "nord-coreen".' }),
    status: z
      .string()
      .nullable()
      .meta({ description: 'What happens to the thing: a class of its verb (sent, killed, trained …).' }),
    places: z.array(z.string()).readonly().meta({
      description:
        'Actor ids of the places that the clause of the figure names; never those in the name of who gives it.',
    }),
    asOf: asOfSchema.nullable().meta({
      description:
        'Day or period for which it is given ("au 12 mars", "depuis janvier"): `from` and `to` inclusive, null where the words are not resolved. null where no date is known at all.',
    }),
    inherits: z.int().nullable().meta({
      description: 'Index in `figures` of the figure whose thing this one takes over ("leur nombre").',
    }),
  })
  .readonly()
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof figureSchema>;
