import { z } from 'zod';
import { spanSchema } from './span.ts';

/** How words are credited to somebody; each is a file or a branch of `src/engine/statement/rules/`. */
export const ATTRIBUTION_RULES = [
  'parenthetical',
  'parenthetical-any-verb',
  'clause',
  'restricted-figure',
  'question',
  'colon',
  'colon-clause',
  'adjective',
  'infinitive',
  'label',
  'figure-object',
  'quoted-object',
  'object',
  'predicate',
  'quotation',
  'passive',
  'preposition',
  'preposition-ambiguous',
  'noun-clause',
  'noun-that',
  'noun-colon',
  'referring',
  'headline',
  'title-quotation',
  'hearsay',
  'reported-conditional',
  'free-quotation',
] as const;
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number];

/** What decides the stance; each is a branch of `src/engine/statement/stance/`. */
export const STANCE_RULES = [
  'evading-verb',
  'evasion-in-content',
  'denying-verb',
  'negated-denial',
  'withheld-answer',
  'negated-confirmation',
  'rejected-allegation',
  'denial-in-content',
  'admitted-ignorance',
  'demanding-verb',
  'hedging-verb',
  'hedged-cue',
  'readiness',
  'condition',
  'doubt-word',
  'doubt-verb',
  'doubt-noun',
  'modal',
  'reportative-conditional',
  'demand-in-content',
  'plain',
] as const;
export type StanceRule = (typeof STANCE_RULES)[number];

/** How it was established who a source is; each is a branch of `src/engine/mention/actor-resolve.ts` or its callers. */
export const RESOLUTION_RULES = [
  'named-in-full',
  'shorter-name',
  'acronym',
  'known-name',
  'apposition',
  'named-elsewhere',
  'left-out',
  'list',
  'role',
  'role-introduced',
  'role-later',
  'defendant',
  'described-before',
  'role-unnamed',
  'nationality',
  'same-noun',
  'noun-later',
  'general-word',
  'same-document',
  'issuer',
  'same-wording',
  'pronoun',
  'possessive',
  'described',
  'anonymous-wording',
  'unresolved',
  'unnamed-source',
  'nobody-named',
] as const;
export type ResolutionRule = (typeof RESOLUTION_RULES)[number];

/**
 * One step of what led to a statement: the rule of that step, and the words that made it apply.
 *
 * attribute: how the words are credited (`AttributionRule`) · verb: the word group of the language that the cue
 * belongs to · stance: what decided the stance (`StanceRule`) · resolve: how it was established who the source is
 * (`ResolutionRule`); its words are those by which the article names that actor most fully
 */
export const reasonSchema = z
  .object({
    step: z.enum(['attribute', 'verb', 'stance', 'resolve']),
    rule: z.string(),
    span: spanSchema.nullable().meta({ description: 'The words that made the rule apply.' }),
  })
  .readonly()
  .meta({ id: 'Reason' });
export type Reason = z.infer<typeof reasonSchema>;
