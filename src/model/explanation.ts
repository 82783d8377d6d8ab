import { z } from 'zod';
import { dateMentionSchema } from './date-mention.ts';
import { documentSchema, paragraphSchema } from './document.ts';
import { dossierSchema } from './dossier.ts';
import { figureSchema } from './figure.ts';
import { actorTypeSchema } from './mention.ts';
import { reasonSchema } from './reason.ts';
import { statementSchema } from './statement.ts';

/** Words with their place, so that they can be read without the article at hand. */
export const quoteSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    words: z.string().meta({ description: 'Verbatim; of more than 4 000 units only the beginning.' }),
  })
  .readonly()
  .meta({ id: 'Quote' });
export type Quote = z.infer<typeof quoteSchema>;

const placedFigureSchema = z
  .object({
    quote: quoteSchema,
    ...figureSchema.unwrap().pick({ low: true, high: true, approximate: true, unit: true, thing: true })
      .shape,
  })
  .readonly()
  .meta({ id: 'PlacedFigure' });
export type PlacedFigure = z.infer<typeof placedFigureSchema>;

const { from, to, basis, precision } = dateMentionSchema.unwrap().shape;
const placedDateSchema = z
  .object({
    quote: quoteSchema,
    day: z
      .object({ from, to, basis, precision })
      .readonly()
      .nullable()
      .meta({ description: 'null: which day is meant could not be established.' }),
  })
  .readonly()
  .meta({ id: 'PlacedDate' });
export type PlacedDate = z.infer<typeof placedDateSchema>;

const told = statementSchema.unwrap().shape;

/** A statement with everything that led to it. */
export const explainedStatementSchema = z
  .object({
    id: told.id,
    sentence: quoteSchema.meta({ description: 'The sentence or sentences that it stands in.' }),
    paragraph: paragraphSchema.unwrap().shape.kind.nullable(),
    quotation: quoteSchema
      .nullable()
      .meta({ description: 'The outermost quotation that the content stands in.' }),
    kind: told.kind,
    content: z.array(quoteSchema).readonly(),
    source: quoteSchema.nullable(),
    cue: quoteSchema.nullable(),
    speaker: told.speaker,
    stance: told.stance,
    reasons: z
      .array(
        z
          .object({ step: reasonSchema.unwrap().shape.step, rule: z.string(), quote: quoteSchema.nullable() })
          .readonly(),
      )
      .readonly(),
    within: z
      .array(z.object({ id: z.string(), speaker: z.string().nullable() }).readonly())
      .readonly()
      .meta({ description: 'The statements whose content holds this one, nearest first.' }),
    citing: z
      .object({ actor: z.string().nullable(), name: z.string(), quote: quoteSchema })
      .readonly()
      .nullable(),
    channel: told.channel,
    said: told.said,
    figures: z.array(placedFigureSchema).readonly(),
    dates: z.array(placedDateSchema).readonly(),
  })
  .readonly()
  .meta({ id: 'ExplainedStatement' });
export type ExplainedStatement = z.infer<typeof explainedStatementSchema>;

const seenTokenSchema = z
  .object({
    ...quoteSchema.unwrap().shape,
    pos: z.string().meta({ description: 'Universal part-of-speech tag.' }),
    lemma: z.string(),
    form: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .readonly()
      .meta({ description: 'Inflection, in Universal Dependencies’ values.' }),
  })
  .readonly()
  .meta({ id: 'SeenToken' });
export type SeenToken = z.infer<typeof seenTokenSchema>;

/** What each stage saw at a place where no statement was found. */
export const explainedPlaceSchema = z
  .object({
    at: z.int().nonnegative().meta({ description: 'UTF-16 offset into the article.' }),
    word: quoteSchema.meta({ description: 'The word or sign that stands there.' }),
    paragraph: z
      .object({ kind: paragraphSchema.unwrap().shape.kind, quote: quoteSchema })
      .readonly()
      .nullable(),
    sentence: quoteSchema.nullable(),
    tokens: z.array(seenTokenSchema).readonly().meta({ description: 'Those of the sentence.' }),
    quotations: z
      .array(quoteSchema)
      .readonly()
      .meta({ description: 'Those that hold the place, outermost first.' }),
    cues: z
      .array(
        z
          .object({
            quote: quoteSchema,
            groups: z.array(z.string()).readonly(),
            subject: quoteSchema.nullable(),
          })
          .readonly(),
      )
      .readonly()
      .meta({ description: 'Verbs of the sentence that can report something.' }),
    names: z
      .array(
        z
          .object({
            quote: quoteSchema,
            type: actorTypeSchema,
            actor: z.string().nullable(),
            name: z.string().nullable(),
          })
          .readonly(),
      )
      .readonly(),
    figures: z.array(placedFigureSchema).readonly(),
    dates: z.array(placedDateSchema).readonly(),
    notUnderstood: quoteSchema.nullable(),
    nearby: z
      .array(z.object({ id: z.string(), at: z.int().nonnegative() }).readonly())
      .readonly()
      .meta({ description: 'Statements elsewhere in the same sentence, each with a place of its own.' }),
  })
  .readonly()
  .meta({ id: 'ExplainedPlace' });
export type ExplainedPlace = z.infer<typeof explainedPlaceSchema>;

const { id, file, outlet, title, lang, published } = documentSchema.unwrap().shape;

/** How one article was read: its statements, or what stands at one place of it. */
export const explanationSchema = z
  .object({
    document: z.object({ id, file, outlet, title, lang, published }).readonly(),
    understood: z.boolean().meta({ description: 'There is a language pack for the article.' }),
    length: z.int().nonnegative().meta({ description: 'Of the text, in UTF-16 units.' }),
    found: z.int().nonnegative().meta({ description: 'Statements of the whole article.' }),
    notUnderstood: z.array(quoteSchema).readonly(),
    statements: z.array(explainedStatementSchema).readonly(),
    place: explainedPlaceSchema
      .nullable()
      .meta({ description: 'Where one place was asked for and no statement stands there.' }),
  })
  .readonly()
  .meta({ id: 'Explanation' });
export type Explanation = z.infer<typeof explanationSchema>;

/** What `recoupe explain --json` prints. */
export const explanationsSchema = z
  .object({
    version: z.literal(1),
    generator: dossierSchema.unwrap().shape.generator,
    articles: z.array(explanationSchema).readonly(),
    rules: z
      .record(
        z.string(),
        z.object({ fr: z.string(), en: z.string(), example: z.string(), gloss: z.string() }).readonly(),
      )
      .readonly()
      .meta({ description: 'By "step:rule": what each rule named above does, with an example.' }),
  })
  .readonly()
  .meta({ id: 'Explanations' });
