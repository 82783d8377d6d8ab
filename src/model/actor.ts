import { z } from 'zod';
import { actorTypeSchema } from './mention.ts';

/** What mentions refer to. `id` is readable and stable between runs on the same documents. */
export const actorSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    type: actorTypeSchema,
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .nullable()
      .meta({ description: 'ISO 3166-1 alpha-2.' }),
    wikidata: z
      .string()
      .regex(/^Q\d+$/)
      .nullable(),
    aliases: z.array(z.string()).readonly(),
    anonymous: z.boolean().meta({ description: 'Known by a description only: "une source militaire".' }),
    institution: z
      .string()
      .nullable()
      .meta({ description: 'Kind of institution, language-neutral: "intelligence", "foreign-ministry" …' }),
    role: z.string().nullish().meta({
      description: 'Function of a person, language-neutral: "president", "minister", "spokesperson" …',
    }),
    organisation: z.string().nullish().meta({
      description:
        'The actor that a person belongs to by the function told: the alliance of its secretary general.',
    }),
    speaksFor: z
      .string()
      .nullable()
      .meta({ description: 'The actor this one is a spokesperson or organ of.' }),
  })
  .readonly()
  .meta({ id: 'Actor' });
export type Actor = z.infer<typeof actorSchema>;
