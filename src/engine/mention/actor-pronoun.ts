import type { PronounWords } from '../../lang/contract/actor.ts';
import type { Article } from './actor-article.ts';
import type { Entity, Naming } from './actor-entity.ts';
import { quotationAt } from './actor-inserted.ts';
import type { Gender } from './name-lexicon.ts';

/** How far back an antecedent is looked for: namings, and sentences. Journalists seldom go further. */
const NAMINGS = 80;
const SENTENCES = 10;

// Weights in sentences of distance, set by hand and checked on French news.
const PER_SENTENCE = 2;
const PER_PARAGRAPH = 1.5;
const SPEAKER = 3;
const FREE = 2;
const SUBJECT = 2;
const PERSON = 4;
const TITLE = 1;
const GENDER = 2;
/** The subject of the sentence right before, in the same paragraph. */
const JUST_TOLD = 4;

/**
 * Whom a pronoun takes up: of those named before it, the one nearest who speaks or is the subject, whose gender and
 * number fit. What only a quotation names is left out, unless the pronoun stands in the same quotation.
 */
export function antecedentOf(article: Article, pronoun: PronounWords, token: number): Naming | null {
  const { words } = article;
  const sentence = words.sentenceOf[token] ?? -1;
  const quotation = quotationAt(article, token);
  const speakers = quotation === -1 ? NOBODY : speakersOf(article, quotation);
  let best: Naming | null = null;
  let bestScore = 0;
  let seen = 0;
  for (let index = article.namings.length - 1; index >= 0 && seen < NAMINGS; index--) {
    const naming = article.namings[index]!;
    if (naming.first >= token) continue;
    seen++;
    if (sentence - naming.sentence > SENTENCES) break;
    if (naming.quotation !== -1 && naming.quotation !== quotation) continue;
    if (speakers.has(naming.entity)) continue;
    if (pronoun.reach === 'speaker' && naming.isSpeaker) return naming;
    const score = scoreOf(article, naming, pronoun, sentence, token);
    if (score > bestScore) {
      best = naming;
      bestScore = score;
    }
  }
  return best;
}

const NOBODY: ReadonlySet<Entity> = new Set();

/** Who speaks a quotation, as far as is known by now. */
function speakersOf(article: Article, quotation: number): ReadonlySet<Entity> {
  const speakers = new Set<Entity>();
  for (const naming of article.namings.slice(-NAMINGS)) {
    if (naming.isSpeaker && utters(article, naming, quotation)) speakers.add(naming.entity);
  }
  return speakers;
}

/** Whether who is named speaks the quotation: then he would say "I". */
function utters(article: Article, naming: Naming, quotation: number): boolean {
  if (naming.quotation === quotation) return false;
  const { quotations, words } = article;
  const { start, end } = quotations[quotation]!;
  const sentence = words.sentences[naming.sentence];
  return sentence !== undefined && sentence.start < end && start < sentence.end;
}

function scoreOf(
  article: Article,
  naming: Naming,
  pronoun: PronounWords,
  sentence: number,
  token: number,
): number {
  const { entity } = naming;
  if (!mayMean(pronoun, entity)) return 0;
  // what is quoted between the two takes nobody’s mind off who speaks
  const isOutside = quotationAt(article, token) === -1 && naming.quotation === -1;
  const distance = isOutside
    ? article.toldBefore[sentence]! - article.toldBefore[naming.sentence]!
    : sentence - naming.sentence;
  let score = 20 - PER_SENTENCE * distance - (token - naming.first) / 10_000;
  if (pronoun.reach === 'speaker') return 0;
  if (pronoun.reach === 'near') return score;
  const { sentences } = article.words;
  const paragraphs = (sentences[sentence]?.paragraph ?? 0) - (sentences[naming.sentence]?.paragraph ?? 0);
  score -= PER_PARAGRAPH * Math.min(3, paragraphs);
  if (naming.isSpeaker) score += SPEAKER;
  if (naming.isFree) score += FREE;
  if (naming.isSubject) score += SUBJECT;
  // « comme l’avait dit un pilote »: whom nothing names is less of a topic
  if (entity.type === 'person' && !entity.anonymous) score += PERSON;
  // « Le ministère a indiqué … Il a aussi appelé … »: whoever the sentence before was about
  if (naming.isTopic && distance === 1 && paragraphs === 0) score += JUST_TOLD;
  if (article.titled.has(entity)) score += TITLE;
  if (pronoun.gender !== null && entity.gender === pronoun.gender) score += GENDER;
  return score;
}

/** Whether a pronoun may take somebody up: "he" no firm, "it" nobody, "they" a firm too. */
export function mayMean(pronoun: PronounWords, entity: Entity): boolean {
  if (pronoun.means && (pronoun.means === 'person') !== (entity.type === 'person')) return false;
  if (pronoun.collective && entity.type === 'organisation') return true;
  return agrees(entity, pronoun.gender, pronoun.number);
}

/** Whether number and gender allow it; unknown gender allows both, and places and adjectives never speak. */
export function agrees(entity: Entity, gender: Gender, number: 'Sing' | 'Plur'): boolean {
  if (entity.type === 'place') return false;
  if (entity.number !== number) return false;
  if (number === 'Plur') return gender !== 'Fem' || entity.gender !== 'Masc';
  return gender === null || entity.gender === null || entity.gender === gender;
}
