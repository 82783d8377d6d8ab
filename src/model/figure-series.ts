import { z } from 'zod';
import { statementReferenceSchema } from './claim.ts';

/** How two figures of one scope relate. */
export const figureRelationSchema = z.enum(['same', 'compatible', 'updated', 'differs']);
export type FigureRelation = z.infer<typeof figureRelationSchema>;

/** A value that one speaker, or several who speak for one body, gave; however often. */
export const figurePointSchema = z
  .object({
    value: z.string().meta({ description: 'The figure with what it counts, verbatim.' }),
    low: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    from: z.iso.date().nullable().meta({ description: 'The first day on which it was given.' }),
    to: z.iso.date().nullable().meta({ description: 'The last day on which it was given.' }),
    actors: z.array(z.string()).readonly(),
    statements: z.array(statementReferenceSchema).readonly(),
  })
  .readonly()
  .meta({ id: 'FigurePoint' });
export type FigurePoint = z.infer<typeof figurePointSchema>;

/** What is given for one count over time: 12, then 15, then 17 killed. */
export const figureSeriesSchema = z
  .object({
    id: z.string(),
    about: z.string().meta({ description: 'What is counted, in words of the documents.' }),
    unit: z.string().nullable(),
    status: z.string().nullable().meta({ description: 'What happens to it: killed, sent …' }),
    points: z
      .array(figurePointSchema)
      .readonly()
      .meta({ description: 'In order of the days on which they were first given.' }),
    relations: z
      .array(
        z
          .object({
            from: z.int().meta({ description: 'Index in `points`; the earlier one.' }),
            to: z.int(),
            relation: figureRelationSchema,
            why: z.array(z.string()).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    relation: figureRelationSchema
      .nullable()
      .meta({ description: 'The gravest of `relations`; null where only `within` relates it.' }),
    within: z
      .array(z.object({ series: z.string(), why: z.array(z.string()).readonly() }).readonly())
      .readonly()
      .meta({ description: 'Series with a wider scope, of which this one counts a part.' }),
    claims: z.array(z.string()).readonly(),
    why: z.array(z.string()).readonly().meta({ description: 'Why these are compared.' }),
  })
  .readonly()
  .meta({ id: 'FigureSeries' });
export type FigureSeries = z.infer<typeof figureSeriesSchema>;
