import { z } from 'zod';
import { claimStatusSchema } from './claim.ts';
import { spanSchema } from './span.ts';
import { speakerSchema, stanceSchema } from './statement.ts';

const days = z.object({ from: z.iso.date(), to: z.iso.date() }).readonly();
const why = z.array(z.string()).readonly().meta({ description: 'What the line rests on.' });

/** Words of one article as one of the two dossiers has it; the field that holds a passage tells which. */
export const passageSchema = z
  .object({
    document: z.string(),
    spans: z
      .array(spanSchema)
      .readonly()
      .meta({ description: 'Empty only for a title that stands beside the text, in the metadata.' }),
    words: z.string().meta({ description: 'The slices of `spans`, verbatim, joined by " […] ".' }),
  })
  .readonly()
  .meta({ id: 'Passage' });
export type Passage = z.infer<typeof passageSchema>;

/** A passage with who says it and how surely. */
export const toldSchema = z
  .object({
    passage: passageSchema,
    statement: z.string().nullable().meta({ description: 'null: the article says it in its own voice.' }),
    speaker: speakerSchema.nullable(),
    stance: stanceSchema.nullable(),
    said: days.nullable(),
    published: z.iso.date().nullable(),
  })
  .readonly()
  .meta({ id: 'Told' });
export type Told = z.infer<typeof toldSchema>;

const claimPairSchema = z
  .object({ old: z.string().nullable(), new: z.string().nullable() })
  .readonly()
  .meta({ id: 'ClaimPair', description: 'The same claim in both dossiers; null: not in that one.' });

/** An article as it is named; the same fields as in its document. */
const namedDocumentSchema = z
  .object({
    id: z.string(),
    file: z.string().nullable(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    published: z.iso.date().nullable(),
  })
  .readonly()
  .meta({ id: 'NamedDocument' });
export type NamedDocument = z.infer<typeof namedDocumentSchema>;

export const documentPairSchema = z
  .object({
    state: z.enum(['same', 'edited', 'added', 'removed']),
    old: namedDocumentSchema.nullable(),
    new: namedDocumentSchema.nullable(),
    by: z.enum(['id', 'url', 'text']).nullable().meta({ description: 'What shows that the two are one.' }),
    why,
  })
  .readonly()
  .meta({ id: 'DocumentPair' });
export type DocumentPair = z.infer<typeof documentPairSchema>;

export const newClaimSchema = z
  .object({
    id: z.string(),
    claim: z.string().meta({ description: 'Id in the new dossier.' }),
    text: passageSchema,
    told: z.array(toldSchema).readonly(),
    status: claimStatusSchema,
    why,
  })
  .readonly()
  .meta({ id: 'NewClaim' });
export type NewClaim = z.infer<typeof newClaimSchema>;

export const newDenialSchema = z
  .object({
    id: z.string(),
    denial: toldSchema,
    how: z.enum(['new', 'repeated', 'turned']).meta({
      description:
        'new: nobody of that name denied it before; repeated: the same speaker did, in other words; turned: the article was edited, and the statement did not deny before.',
    }),
    before: toldSchema
      .nullable()
      .meta({ description: 'What was denied before (repeated), or the statement as it was (turned).' }),
    answers: z
      .object({ claim: claimPairSchema, text: passageSchema, old: passageSchema.nullable() })
      .readonly()
      .nullable()
      .meta({ description: 'The claim that is denied, with its wording in both; null: none was found.' }),
    why,
  })
  .readonly()
  .meta({ id: 'NewDenial' });
export type NewDenial = z.infer<typeof newDenialSchema>;

const figureValueSchema = z
  .object({
    value: passageSchema,
    low: z.number().nullable(),
    high: z.number().nullable(),
    approximate: z.boolean(),
    told: toldSchema,
  })
  .readonly()
  .meta({ id: 'FigureValue' });
export type FigureValue = z.infer<typeof figureValueSchema>;

export const revisedFigureSchema = z
  .object({
    id: z.string(),
    about: z.string().meta({ description: 'What is counted, as the new text words it.' }),
    unit: z.string().nullable(),
    by: z.enum(['edit', 'same-speaker', 'other-speaker']).meta({
      description:
        'edit: the article gives another value in the same place; same-speaker: whoever gave the old one; other-speaker: somebody else, of the same thing.',
    }),
    direction: z.enum(['up', 'down', 'other']),
    old: figureValueSchema,
    new: figureValueSchema,
    claim: claimPairSchema.nullable(),
    why,
  })
  .readonly()
  .meta({ id: 'RevisedFigure' });
export type RevisedFigure = z.infer<typeof revisedFigureSchema>;

export const hedgeChangeSchema = z
  .object({
    id: z.string(),
    change: z.enum(['dropped', 'added']),
    by: z.enum(['edit', 'speaker']).meta({
      description: 'edit: the article was edited; speaker: the same speaker puts it otherwise elsewhere.',
    }),
    old: toldSchema,
    new: toldSchema,
    claim: claimPairSchema.nullable(),
    why,
  })
  .readonly()
  .meta({ id: 'HedgeChange' });
export type HedgeChange = z.infer<typeof hedgeChangeSchema>;

export const newOriginSchema = z
  .object({
    id: z.string(),
    claim: claimPairSchema,
    old: passageSchema.meta({ description: 'The claim as the old dossier words it.' }),
    actor: z.string(),
    name: z.string(),
    before: z
      .array(z.string())
      .readonly()
      .meta({ description: 'Names of the origins before; empty: none was established.' }),
    told: z.array(toldSchema).readonly(),
    why,
  })
  .readonly()
  .meta({ id: 'NewOrigin' });
export type NewOrigin = z.infer<typeof newOriginSchema>;

export const statusChangeSchema = z
  .object({
    id: z.string(),
    claim: claimPairSchema,
    from: claimStatusSchema,
    to: claimStatusSchema,
    old: passageSchema,
    new: passageSchema,
  })
  .readonly()
  .meta({ id: 'StatusChange' });
export type StatusChange = z.infer<typeof statusChangeSchema>;

export const editKindSchema = z.enum([
  'figure',
  'date',
  'certainty',
  'negation',
  'source',
  'name',
  'passage-added',
  'passage-removed',
  'title',
  'wording',
]);
export type EditKind = z.infer<typeof editKindSchema>;

/** One place where an article was edited, with both wordings. */
export const editSchema = z
  .object({
    id: z.string(),
    kinds: z
      .array(editKindSchema)
      .readonly()
      .meta({ description: 'wording: none of the others; what it means is for the reader to judge.' }),
    certainty: z.enum(['dropped', 'added']).nullable(),
    old: passageSchema.nullable().meta({ description: 'The words that went; null: none did.' }),
    new: passageSchema.nullable().meta({ description: 'The words that came; null: none did.' }),
    around: z
      .object({ old: passageSchema.nullable(), new: passageSchema.nullable() })
      .readonly()
      .meta({ description: 'The sentence, before and after.' }),
    why,
  })
  .readonly()
  .meta({ id: 'Edit' });
export type Edit = z.infer<typeof editSchema>;

export const foldedSchema = z
  .object({
    spelling: z.int().nonnegative(),
    punctuation: z.int().nonnegative(),
    typography: z
      .int()
      .nonnegative()
      .meta({ description: 'Capitals, apostrophes, quotation marks, digit groups.' }),
    spacing: z.int().nonnegative(),
    moved: z.int().nonnegative().meta({ description: 'Passages that stand elsewhere in the same words.' }),
    outside: z
      .int()
      .nonnegative()
      .meta({ description: 'Changes outside the article: menus, teasers, dates.' }),
  })
  .readonly()
  .meta({ id: 'Folded', description: 'Changes that are counted and not shown.' });
export type Folded = z.infer<typeof foldedSchema>;

export const editedDocumentSchema = z
  .object({
    id: z.string(),
    old: z.string(),
    new: z.string(),
    announced: passageSchema.nullable().meta({
      description: 'Where the article says that it was changed; null: it does not, the edit is silent.',
    }),
    edits: z.array(editSchema).readonly(),
    folded: foldedSchema,
  })
  .readonly()
  .meta({ id: 'EditedDocument' });
export type EditedDocument = z.infer<typeof editedDocumentSchema>;

export const cameDueSchema = z
  .object({
    id: z.string(),
    date: z.iso.date(),
    to: z.iso.date(),
    precision: z.enum(['day', 'month', 'year']),
    old: passageSchema.meta({ description: 'Where it was announced.' }),
    state: z.enum(['told', 'same-day', 'not-mentioned']).meta({
      description:
        'told: something new tells of that day in shared words; same-day: of that day, in other words; not-mentioned: nothing new tells of it.',
    }),
    since: z.array(passageSchema).readonly().meta({ description: 'Where the new dossier tells of it.' }),
    why,
  })
  .readonly()
  .meta({ id: 'CameDue' });
export type CameDue = z.infer<typeof cameDueSchema>;

export const goneClaimSchema = z
  .object({
    id: z.string(),
    claim: z.string().meta({ description: 'Id in the old dossier.' }),
    old: passageSchema,
    reason: z.enum(['article-removed', 'passage-removed', 'unattributed', 'read-otherwise']).meta({
      description:
        'unattributed: the words are still there, and nobody is credited with them any more; read-otherwise: the article is the same to the letter.',
    }),
  })
  .readonly()
  .meta({ id: 'GoneClaim' });
export type GoneClaim = z.infer<typeof goneClaimSchema>;

const lookSchema = z
  .object({
    generator: z.object({ name: z.string(), version: z.string() }).readonly(),
    asOf: z.iso.date().nullable(),
  })
  .readonly();

/** What changed between two dossiers. */
export const dossierDiffSchema = z
  .object({
    version: z.literal(1),
    generator: z.object({ name: z.string(), version: z.string() }).readonly(),
    old: lookSchema,
    new: lookSchema,
    documents: z.array(documentPairSchema).readonly(),
    newClaims: z.array(newClaimSchema).readonly(),
    newDenials: z.array(newDenialSchema).readonly(),
    figures: z.array(revisedFigureSchema).readonly(),
    hedges: z.array(hedgeChangeSchema).readonly(),
    newOrigins: z.array(newOriginSchema).readonly(),
    statuses: z.array(statusChangeSchema).readonly(),
    edited: z.array(editedDocumentSchema).readonly(),
    due: z.array(cameDueSchema).readonly(),
    gone: z.array(goneClaimSchema).readonly(),
  })
  .readonly()
  .meta({ id: 'DossierDiff' });
export type DossierDiff = z.infer<typeof dossierDiffSchema>;
