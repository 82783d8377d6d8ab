import { z } from 'zod';
import { spanSchema } from './span.ts';

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
    places: z.array(z.string()).readonly().meta({ description: 'Actor ids of places in the same clause.' }),
    inherits: z.int().nullable().meta({
      description: 'Index in `figures` of the figure whose thing this one takes over ("leur nombre").',
    }),
  })
  .readonly()
  .meta({ id: 'Figure' });
export type Figure = z.infer<typeof figureSchema>;
