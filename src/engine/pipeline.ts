import type { Language } from '../lang/language.ts';
import { neutral } from '../lang/neutral.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Document, Paragraph, Published } from '../model/document.ts';
import type { Dossier } from '../model/dossier.ts';
import type { DossierDiff } from '../model/dossier-diff.ts';
import type { Inspection } from '../model/inspection.ts';
import type { ListedActor } from '../model/listed-actor.ts';
import type { Span } from '../text/span.ts';
import { compareStories } from './align/compare-stories.ts';
import { describe } from './align/describe.ts';
import { describeWords } from './align/describe-words.ts';
import { findReuse } from './align/find-reuse.ts';
import { mergeActors } from './align/merge-actors.ts';
import { renameActors } from './align/rename-actors.ts';
import { translateStories, translateTerms } from './align/translate-terms.ts';
import { Batch, type Outcome } from './batch.ts';
import type { ReadText, WordKnowledge } from './diff/comparison.ts';
import { diffDossiers } from './diff/diff-dossiers.ts';
import { nounsOfPeople, wordKnowledge } from './diff/word-knowledge.ts';
import { assembleDocument } from './document/assemble-document.ts';
import { assembleStatements, dateStatements } from './document/assemble-statements.ts';
import { dateFigures } from './document/date-figures.ts';
import { linkFigures } from './document/link-figures.ts';
import { composeDossier } from './dossier/compose-dossier.ts';
import { resolveActors } from './mention/actor.ts';
import { inferPublished, recogniseDates, resolveDates } from './mention/date.ts';
import { recogniseFigures } from './mention/figure.ts';
import { recogniseNames } from './mention/name.ts';
import { chooseLanguage } from './read/choose-language.ts';
import { clipParagraphs, LONGEST_READ } from './read/clip-paragraphs.ts';
import { findCredits } from './read/find-credits.ts';
import { findForeignPassages } from './read/find-foreign-passages.ts';
import { findPublicationLines } from './read/find-publication-lines.ts';
import { givenDate } from './read/given-date.ts';
import { readParagraphs } from './read/read-paragraphs.ts';
import { decodeLexicon } from './segment/lexicon.ts';
import { outerQuotations } from './segment/outer-quotations.ts';
import { segment } from './segment/segment.ts';
import type { StageName, Trace } from './stage.ts';
import { attribute } from './statement/attribute.ts';
import { cueLexicon } from './statement/cue-lexicon.ts';
import { findCueVerbs } from './statement/find-cue-verbs.ts';
import { buildReading } from './statement/reading.ts';
import { findVerbGroups } from './statement/verb-group.ts';
import { groupStories } from './story/group-stories.ts';
import { resolveAgain } from './story/resolve-again.ts';

/**
 * The ordered list of stages. This file alone knows them; no stage imports another.
 *
 * analyze (many articles at a time, each by itself)
 *   read        chooseLanguage, readParagraphs → paragraphs, clutter marked
 *   segment     segment             → tokens with part of speech and lemma, sentences, quotations
 *   recognise   recogniseFigures    → quantities with bounds and what they count
 *   recognise   recogniseDates      → date expressions; inferPublished, resolveDates → days
 *   recognise   recogniseNames      → people, organisations, places, countries
 *   attribute   attribute           → cue + source + content, stance, nesting
 *   resolve     resolveActors       → who each source is, through the article
 *   align       describe            → comparable keys of each statement
 * compose (many articles)
 *   align       mergeActors         → one actor through the dossier
 *   align       findReuse           → copies and shared passages
 *   align       translateTerms      → one set of terms for articles of different languages
 *   story       groupStories        → articles by event; dates resolved again with the story's days
 *   align       compareStories      → for each story:
 *     alignClaims         → statements that say the same thing
 *     traceOrigins        → whom each claim goes back to
 *     findDisagreements   → where accounts differ
 *     findCertaintyShifts → where one origin’s certainty, bound or source changes
 *   dossier     buildTimeline       → the dossier
 * diff (two dossiers)
 *   diff        diffDossiers        → what is new, gone or put otherwise; edited articles are segmented again
 */
export interface AnalyzeOptions {
  /** The language packs to choose from; the first is taken for texts too short to tell. */
  readonly languages: readonly Language[];
  /** BCP 47 tag of the articles, where the caller knows it; an article's own `lang` comes first. */
  readonly lang?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  /** Actors with all of their names, as the user knows them. */
  readonly actors?: readonly ListedActor[];
  readonly trace?: Trace;
}

/**
 * Reads articles, each by itself: text in, statements, figures, dates and actors out, each with its spans (UTF-16 code
 * units). They are taken through the stages together, which takes half of the time that they take one by one; memory
 * grows with how many there are. An article on which a stage fails has its error in its place; none should.
 */
export function analyzeAll(
  articles: readonly Article[],
  options: AnalyzeOptions,
): readonly Outcome<Analysis>[] {
  return readArticles(articles, options).outcomes.map((outcome) =>
    'error' in outcome ? outcome : { value: outcome.value.analysis },
  );
}

/** The same for one article. Never throws on any text. An article in a language without a pack is not understood. */
export function analyze(article: Article, options: AnalyzeOptions): Analysis {
  return only(analyzeAll([article], options));
}

/**
 * The same with what the stages saw on the way: tokens, sentences, quotations, verbs of reporting. For explaining
 * what was found and why nothing was; `analyze` keeps none of it and looks for no verb twice.
 */
export function inspect(article: Article, options: AnalyzeOptions): Inspection {
  const { analysis, segmentation, paragraphs, language } = only(readArticles([article], options).outcomes);
  if (language === null) return { analysis, segmentation: null, cues: [] };
  // The attribute stage corrects some tags before it looks; what it saw is shown.
  const reading = buildReading(article.text, segmentation, paragraphs, cueLexicon(language.cues));
  const { tokens } = reading;
  const cues = findCueVerbs(reading, findVerbGroups(reading))
    .filter(({ behaviours }) => behaviours.length > 0)
    .map(({ span, behaviours, subject }) => {
      const { first, last } = subject?.phrase ?? { first: -1, last: -1 };
      return {
        span,
        groups: behaviours.map(({ name }) => name),
        subject: first < 0 ? null : { start: tokens[first]!.start, end: tokens[last]!.end },
      };
    });
  return { analysis, segmentation: { ...segmentation, tokens }, cues };
}

function readArticles(articles: readonly Article[], options: AnalyzeOptions) {
  const limits = { notAfter: options.notAfter ?? null };
  return Batch.of(articles, options.trace)
    .run('read', (article) => {
      const { language, tag } = chooseLanguage(article, options.languages, options.lang ?? null);
      const data = language ?? neutral;
      const whole = readParagraphs(article, data.read);
      // All of it is kept and shown; what lies beyond the limit is listed as not understood.
      const paragraphs = clipParagraphs(whole);
      const credits = language
        ? findCredits(article.text, article.author ?? null, paragraphs, data.read)
        : [];
      return { article, language, data, tag, whole, paragraphs, credits };
    })
    .run('segment', (page) => {
      const { article, language, data, tag, paragraphs } = page;
      const { text } = article;
      const segmentation = segment(text, paragraphs, data.segment);
      const quotations = outerQuotations(segmentation);
      return {
        ...page,
        segmentation,
        foreign: language ? findForeignPassages(text, quotations, tag, language) : [],
      };
    })
    .run('recognise', (page) => {
      const { article, language, data, paragraphs, segmentation } = page;
      const { text } = article;
      const expressions = recogniseDates(text, segmentation, data);
      const published =
        givenDate(article) ??
        readPublicationLines(article, paragraphs, data, limits.notAfter) ??
        inferPublished(text, paragraphs, expressions, data, limits);
      return {
        ...page,
        expressions,
        published,
        dates: resolveDates(expressions, published, limits),
        figures: recogniseFigures(text, segmentation, data, expressions),
        names: language ? recogniseNames(text, segmentation, paragraphs, data.actors, options.actors) : [],
      };
    })
    .run('attribute', (page) => {
      const { article, language, data, whole, paragraphs, segmentation } = page;
      if (language === null) return { ...page, attributions: [], notUnderstood: textOf(whole) };
      const { attributions, notUnderstood } = attribute(article.text, segmentation, paragraphs, data);
      return { ...page, attributions, notUnderstood: [...notUnderstood, ...unread(whole)] };
    })
    .run('resolve', (page) => {
      const { article, data, segmentation, paragraphs, names, attributions, figures, expressions } = page;
      const { text } = article;
      const namings = attributions.flatMap(({ naming, citing, unnamed }) =>
        [unnamed ? null : naming, citing].filter((span) => span !== null),
      );
      const input = { text, segmentation, paragraphs, names, namings };
      const { resolved, ...actors } = resolveActors(input, data.actors, options.actors);
      const statements = assembleStatements(text, attributions, resolved);
      const linked = linkFigures(figures, statements, actors.mentions, expressions, segmentation);
      return { ...page, ...actors, statements, figures: linked };
    })
    .run('align', (page) => {
      const { article, language, data, published, dates, expressions, figures, ...found } = page;
      const { text } = article;
      const features = language
        ? describe({ ...found, text, figures, dates: expressions }, data.align)
        : describeWords(text, []);
      const saidOf = (id: string) => features.statements[id]?.said ?? null;
      const statements = dateStatements(found.statements, saidOf, dates);
      const document = assembleDocument(article, {
        ...found,
        lang: found.tag,
        published,
        paragraphs: found.whole,
        statements,
        figures: dateFigures(figures, expressions, dates, statements, published),
        dates: dates.filter((date) => date !== null),
      });
      const { actors, listed, segmentation, paragraphs } = found;
      return {
        analysis: { document, actors, listed, features },
        segmentation,
        paragraphs,
        language,
      };
    });
}

/** What a batch of one gave. */
function only<T>(outcomes: readonly Outcome<T>[]): T {
  const outcome = outcomes[0]!;
  if ('error' in outcome) throw outcome.error;
  return outcome.value;
}

/** « Publié le 3 mars 2024 »: the lines are clutter, so no other stage reads their dates. */
function readPublicationLines(
  article: Article,
  paragraphs: readonly Paragraph[],
  language: Language,
  notAfter: string | null,
): Published | null {
  const lines = findPublicationLines(article, paragraphs, language.read).map(
    (span): Paragraph => ({ ...span, kind: 'body', selector: null }),
  );
  if (lines.length === 0) return null;
  const { text } = article;
  const expressions = recogniseDates(text, segment(text, lines, language.segment), language);
  return inferPublished(text, lines, expressions, language, { notAfter });
}

/** All that is text; nobody is credited with anything in a language that has no pack. */
function textOf(paragraphs: readonly Paragraph[]): Span[] {
  return paragraphs.filter(({ kind }) => kind !== 'boilerplate').map(({ start, end }) => ({ start, end }));
}

function unread(paragraphs: readonly Paragraph[]): Span[] {
  const end = paragraphs.at(-1)?.end ?? 0;
  return end > LONGEST_READ ? [{ start: LONGEST_READ, end }] : [];
}

export interface ComposeOptions {
  readonly generator: Dossier['generator'];
  /** The day (ISO) from which "scheduled" is seen; left out: the latest publication day. */
  readonly asOf?: string | null;
  /** Latest day (ISO) that an inferred publication date may have. */
  readonly notAfter?: string | null;
  readonly trace?: Trace;
}

/**
 * Cross-checks analysed articles: actors merged, stories grouped, claims aligned, origins traced, differences found.
 * The same analyses give the same dossier in any order.
 */
export function compose(analyses: readonly Analysis[], options: ComposeOptions): Dossier {
  const run = tracer(options.trace);
  const limits = { notAfter: options.notAfter ?? null };
  return composeDossier(
    analyses,
    {
      mergeActors: (all) =>
        run('align', () => {
          const { actors, rename } = mergeActors(all);
          const named = all.map((one) => renameActors(one, rename.get(one.document.id) ?? new Map()));
          return { actors, analyses: named };
        }),
      findReuse: (all) => run('align', () => findReuse(all)),
      groupStories: (all) => run('story', () => groupStories(translateTerms(all))),
      resolveAgain: (all, stories) =>
        run('story', () =>
          resolveAgain(
            translateStories(all, stories),
            stories,
            (expressions, published) => resolveDates(expressions, published, limits),
            { dateFigures, notAfter: limits.notAfter },
          ),
        ),
      compareStories: (all, stories, actors, reuse) =>
        run('align', () => compareStories(all, stories, actors, reuse)),
    },
    { generator: options.generator, asOf: options.asOf ?? null },
  );
}

export interface DiffOptions {
  readonly generator: Dossier['generator'];
  /** The language packs by which edited articles are read again. */
  readonly languages: readonly Language[];
}

/**
 * What changed between two dossiers, each line with the words of the old, the new, or both. The same two dossiers
 * give the same diff.
 */
export function diff(old: Dossier, next: Dossier, { generator, languages }: DiffOptions): DossierDiff {
  const knowledge = new Map<Language, WordKnowledge>();
  const read = ({ text, lang, paragraphs }: Document): ReadText | null => {
    const code = lang.toLowerCase().split(/[-_]/u)[0]!;
    const language = languages.find((one) => one.code === code);
    if (language === undefined) return null;
    const words = knowledge.get(language) ?? wordKnowledge(language, isKnownTo(language));
    knowledge.set(language, words);
    const { tokens, sentences } = segment(text, clipParagraphs(paragraphs), language.segment);
    return { tokens, sentences, words };
  };
  const people = new Set(languages.flatMap(nounsOfPeople));
  return diffDossiers(old, next, { generator, read, people });
}

/** Whether the dictionary of a language has a word; without one, every word is known. */
function isKnownTo({ segment: { lexicon } }: Language): WordKnowledge['isKnown'] {
  const dictionary = lexicon && decodeLexicon(lexicon);
  return (norm) => dictionary === null || dictionary.find(norm) !== undefined;
}

function tracer(trace: Trace | undefined): <T>(stage: StageName, work: () => T) => T {
  return (stage, work) => {
    trace?.(stage, 'start');
    const result = work();
    trace?.(stage, 'end');
    return result;
  };
}
