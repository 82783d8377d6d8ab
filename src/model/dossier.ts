import { z } from 'zod';
import { actorSchema } from './actor.ts';
import { certaintyShiftSchema } from './certainty-shift.ts';
import { claimSchema } from './claim.ts';
import { disagreementSchema } from './disagreement.ts';
import { documentSchema } from './document.ts';
import { figureSeriesSchema } from './figure-series.ts';
import { reuseSchema } from './reuse.ts';
import { storySchema } from './story.ts';

/** The whole view: what the documents say, who says it, where they differ. */
export const dossierSchema = z
  .object({
    version: z.literal(1),
    generator: z.object({ name: z.string(), version: z.string() }).readonly(),
    asOf: z.iso
      .date()
      .nullable()
      .meta({ description: 'The day from which "scheduled" is seen; null where no date is known.' }),
    documents: z.array(documentSchema).readonly(),
    actors: z.array(actorSchema).readonly(),
    claims: z.array(claimSchema).readonly(),
    disagreements: z.array(disagreementSchema).readonly(),
    certaintyShifts: z
      .array(certaintyShiftSchema)
      .readonly()
      .meta({ description: 'Where articles tell one claim with another certainty.' }),
    series: z.array(figureSeriesSchema).readonly().meta({
      description: 'Figures of one count over time, whether or not they differ.',
    }),
    reuse: z.array(reuseSchema).readonly(),
    stories: z.array(storySchema).readonly(),
  })
  .readonly()
  .meta({ id: 'Dossier' });
export type Dossier = z.infer<typeof dossierSchema>;

/** One line of `recoupe analyze --ndjson`: a document with the actors that it names. */
export const analysedLineSchema = documentSchema
  .unwrap()
  .extend({ actors: z.array(actorSchema).readonly() })
  .readonly()
  .meta({ id: 'AnalysedLine' });
export type AnalysedLine = z.infer<typeof analysedLineSchema>;
