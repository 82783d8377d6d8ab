import type { ResolutionRule } from '../../model/reason.ts';
import type { Span } from '../../text/span.ts';
import { type Article, type PlacedName, textOf, tokensOf } from './actor-article.ts';
import type { Entity } from './actor-entity.ts';
import type { Resolution } from './actor-reference.ts';
import { slug } from './name-slug.ts';
import { UPPER } from './name-words.ts';

/** How a naming was resolved, and the words by which the article names that actor most fully. */
export interface ResolvedBy {
  readonly rule: ResolutionRule;
  readonly span: Span | null;
}

/**
 * Tells how namings were resolved, once the whole article is read: « Le préfet, Paul Petit, arrive. Il promet … » gives
 * `pronoun` with the words « Paul Petit ».
 *
 * @param starts where each name’s whole phrase begins: « Le préfet, | Paul Petit »
 */
export function createExplainer(
  article: Article,
  starts: ReadonlyMap<PlacedName, number>,
): (resolution: Resolution, naming: Span) => ResolvedBy {
  const fullest = fullestNames(article);
  const described = firstDescriptions(article);
  return ({ entity, how }, naming) => {
    const { start, end } = naming;
    const own = { start, end };
    if (entity === null) return { rule: 'unresolved', span: null };
    if (how === 'list') return { rule: how, span: own };
    const full = fullest.get(entity);
    if (how === 'named') {
      const rule = formOfName(article, entity, own, full?.text === entity.name);
      const isElsewhere = rule !== 'named-in-full' && full?.text === entity.name;
      return {
        rule,
        span: full && isElsewhere ? spanFrom(article, full.placed.first, full.placed.last) : own,
      };
    }
    if (!full) return { rule: how, span: described.get(entity) ?? own };
    const { first, last } = full.placed;
    // the function is told before the name: the words that introduce both
    return {
      rule: how,
      span: spanFrom(article, how === 'role' ? (starts.get(full.placed) ?? first) : first, last),
    };
  };
}

interface FullName {
  readonly placed: PlacedName;
  readonly text: string;
}

/** Of each entity the first place that gives the name it is shown by; where none does, its longest name. */
function fullestNames(article: Article): ReadonlyMap<Entity, FullName> {
  const fullest = new Map<Entity, FullName>();
  for (const placed of article.names) {
    const { entity, name } = placed;
    if (!entity || name.adjective) continue;
    const text = textOf(article.words, placed.first, placed.last);
    const best = fullest.get(entity);
    const isFuller = best && best.text !== entity.name && text.length > best.text.length;
    if (!best || isFuller || (text === entity.name && best.text !== text))
      fullest.set(entity, { placed, text });
  }
  return fullest;
}

/** Of each entity the first naming that describes it; namings grow in text order. */
function firstDescriptions(article: Article): ReadonlyMap<Entity, Span> {
  const first = new Map<Entity, Span>();
  for (const naming of article.namings) {
    if (first.has(naming.entity)) continue;
    first.set(naming.entity, spanFrom(article, naming.first, naming.last));
  }
  return first;
}

/** Whether the name within a naming is the one it is shown by, a shorter one, or letters that stand for it. */
function formOfName(article: Article, entity: Entity, naming: Span, isNamed: boolean): ResolutionRule {
  const { words } = article;
  const range = tokensOf(words, naming);
  if (!range) return 'named-in-full';
  let form: ResolutionRule = 'named-in-full';
  for (let token = range.first; token < range.last; token++) {
    const placed = article.names[article.nameAt[token]!];
    if (placed?.entity !== entity || placed.name.adjective) continue;
    const text = textOf(words, placed.first, placed.last);
    if (text === entity.name) return 'named-in-full';
    const isLetters = placed.last - placed.first === 1 && (words.flags[placed.first]! & UPPER) !== 0;
    if (!isNamed) form = 'known-name';
    else if (isLetters && entity.name.includes(' ')) form = 'acronym';
    else form = isPartOf(text, entity) ? 'shorter-name' : 'known-name';
  }
  return form;
}

/** "Lambert" of Paul Lambert, "le ministère" of the ministère de la Pêche; not "Oslo" of Norway. */
function isPartOf(text: string, { name, type }: Entity): boolean {
  if (type === 'person') return true;
  const whole = new Set(slug(name).split('-'));
  return slug(text)
    .split('-')
    .every((word) => whole.has(word));
}

function spanFrom({ words }: Article, first: number, last: number): Span {
  return { start: words.tokens[first]!.start, end: words.tokens[last - 1]!.end };
}
