import type { Article } from './actor-article.ts';
import type { Entity } from './actor-entity.ts';
import { groupStart, isGenitive } from './name-group.ts';
import { countryAt } from './name-known.ts';

/** What stands before a function in its noun group: "the | club’s | president", "the | Norwegian foreign | minister". */
export interface Front {
  readonly first: number;
  readonly country: string | null;
  readonly place: string | null;
  readonly about: Entity | null;
  /** Nothing but a country: the function is a state’s. */
  readonly isOfState: boolean;
  readonly isNarrowing: boolean;
}

/** Reads what stands before a function whose first token is `head`; nothing where heads stand first. */
export function readFront(article: Article, head: number): Front {
  const { words, lexicon } = article;
  const sentence = words.sentences[words.sentenceOf[head] ?? -1];
  const first = lexicon.headLast ? groupStart(words, lexicon, head, sentence?.first ?? head) : head;
  let country: string | null = null;
  let place: string | null = null;
  let about: Entity | null = null;
  let isOfState = true;
  let isNarrowing = false;
  for (let at = first; at < head; at++) {
    const placed = article.names[article.nameAt[at] ?? -1];
    if (placed && placed.first === at && placed.last <= head && !placed.name.adjective) {
      const { type } = placed.name;
      if (type === 'country' && placed.name.institution === null) country ??= placed.name.country;
      else if (type === 'place' && placed.name.institution === null) place ??= placed.name.key ?? null;
      else about ??= placed.entity;
      isNarrowing = true;
      at = placed.last - 1;
      continue;
    }
    const found = countryAt(words, lexicon, at, head);
    if (found) {
      country ??= found.country;
      place ??= found.place;
      at = found.end - 1;
      continue;
    }
    const folded = words.folded[at]!;
    if (isGenitive(words, lexicon, at) || lexicon.preposed.has(folded) || lexicon.formerly.has(folded))
      continue;
    isNarrowing = true;
    const { pos } = words.tokens[at]!;
    isOfState &&= pos !== 'NOUN' && pos !== 'PROPN';
  }
  return {
    first,
    country,
    place,
    about,
    isOfState: isOfState && about === null && place === null,
    isNarrowing,
  };
}
