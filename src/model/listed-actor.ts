import { z } from 'zod';
import { actorTypeSchema } from './mention.ts';

/** Longer names than this are no names. */
const LONGEST = 200;

const nameSchema = z
  .string()
  .trim()
  .min(1, 'is empty')
  .max(LONGEST, `is longer than ${LONGEST} characters`)
  .regex(/[\p{L}\p{N}]/u, 'has no letter or digit');

/**
 * An actor that the user lists by its names, so that all of them mean one: `{"name": "Service national de
 * renseignement", "type": "organisation", "country": "KR", "wikidata": "Q492456", "aliases": ["NIS"]}`.
 */
export const listedActorSchema = z
  .strictObject({
    name: nameSchema.meta({ description: 'The name to show.' }),
    type: actorTypeSchema.optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/u, 'is no ISO 3166-1 code of two capitals, such as FR')
      .optional(),
    wikidata: z
      .string()
      .regex(/^Q[1-9]\d*$/u, 'is no Wikidata id, such as Q142')
      .optional(),
    aliases: z.array(nameSchema).readonly().default([]),
  })
  .readonly()
  .refine(({ type, country }) => type !== 'country' || country !== undefined, {
    path: ['country'],
    message: 'is needed for a country: its ISO 3166-1 code',
  })
  .meta({ id: 'ListedActor' });
export type ListedActor = z.infer<typeof listedActorSchema>;
