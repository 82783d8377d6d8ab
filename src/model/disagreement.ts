import { z } from 'zod';
import { statementReferenceSchema } from './claim.ts';

export const disagreementSchema = z
  .object({
    id: z.string(),
    kind: z.enum(['figure', 'denial', 'date', 'place', 'identity']),
    about: z.string().meta({ description: 'What it is about, in words of the documents.' }),
    sides: z
      .array(
        z
          .object({
            value: z.string().meta({ description: 'The words of this side, verbatim.' }),
            actors: z.array(z.string()).readonly(),
            statements: z.array(statementReferenceSchema).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    claims: z.array(z.string()).readonly(),
    why: z.array(z.string()).readonly().meta({ description: 'Why these are compared.' }),
    series: z
      .string()
      .optional()
      .meta({ description: 'Of figures: the series that holds them with what was given before and after.' }),
  })
  .readonly()
  .meta({ id: 'Disagreement' });
export type Disagreement = z.infer<typeof disagreementSchema>;
