import type { Span } from '../../text/span.ts';
import { afterConnectives } from './content.ts';
import type { Found } from './found.ts';
import { madeWithoutVerb } from './made-without-verb.ts';
import { isOpeningMark, type Reading, tokenFrom } from './reading.ts';

/** Fewest words of a quotation in a title that somebody is taken to have said. */
const FEWEST_WORDS = 3;
/** Characters of a title's and of the article's quoted words that are compared. */
const LONGEST_TITLE = 300;
const LONGEST_QUOTED = 2000;
/** Quotations of titles that are looked for in the article. */
const MOST_TITLES = 50;

/**
 * Quotations that stand in a title or heading, alone or behind a colon: « Vire : "On a sauté avec le chat" ». Nobody
 * is named there; the speaker is whoever says the same words in the article.
 */
export function creditTitleQuotations(reading: Reading, found: readonly Found[]): Found[] {
  const spoken = spokenWords(reading, found);
  const credited = found.map((one) =>
    isInTitle(reading, one) ? withSpeaker(one, spoken(one.content[0]!)) : one,
  );
  const known = new Set(credited.flatMap(({ content }) => content.map(({ start }) => start)));
  for (const unit of reading.units) {
    if (!isTitle(reading, unit.paragraph)) continue;
    for (let t = unit.first; t < unit.last; t++) {
      if (!isOpeningMark(reading, t) || reading.innerOf[t] !== reading.outerOf[t]) continue;
      const quotation = reading.quotations[reading.outerOf[t]!]!;
      const span = { start: quotation.start, end: quotation.end };
      const leads =
        t <= afterConnectives(reading, unit.first, unit.last) || reading.tokens[t - 1]!.norm === ':';
      if (!leads || known.has(span.start) || !isSaid(reading, t, quotation)) continue;
      const echo = spoken(span);
      if (!echo && !holdsVerb(reading, t, quotation.end)) continue;
      credited.push(
        madeWithoutVerb('title-quotation', [span], { source: null, naming: echo, cue: null, cueAt: -1 }),
      );
    }
  }
  return credited;
}

function isTitle(reading: Reading, paragraph: number): boolean {
  const kind = reading.paragraphs[paragraph]?.kind;
  return kind === 'title' || kind === 'heading';
}

function isInTitle(reading: Reading, { rule, content }: Found): boolean {
  if (rule !== 'headline') return false;
  const t = tokenFrom(reading, content[0]!.start);
  return isTitle(reading, reading.units[reading.unitOf[t]!]!.paragraph);
}

/** « Banques piratées : "Le parquet exagère" »: the words before the colon are the topic where another says so below. */
function withSpeaker(one: Found, echo: Span | null): Found {
  // a naming right before the quotation is no topic
  return echo && !one.naming && one.cueAt >= 0
    ? { ...one, rule: 'title-quotation', source: null, naming: echo }
    : one;
}

/** For a quotation of a title the naming of whoever says the same words in the article. */
function spokenWords(reading: Reading, found: readonly Found[]): (title: Span) => Span | null {
  let told: { naming: Span; words: string }[] | null = null;
  let asked = 0;
  return (title) => {
    const words = bare(reading, title, LONGEST_TITLE);
    if (words === '' || ++asked > MOST_TITLES) return null;
    told ??= found
      .filter((one) => one.source !== null && !isInTitle(reading, one))
      .flatMap(({ naming, source, content }) =>
        content.map((span) => ({ naming: naming ?? source!, words: bare(reading, span, LONGEST_QUOTED) })),
      );
    return told.find((one) => one.words.includes(words))?.naming ?? null;
  };
}

/** Letters and digits only, so that marks, case and spaces do not matter. */
function bare({ text }: Reading, { start, end }: Span, longest: number): string {
  return text
    .slice(start, Math.min(end, start + longest))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function isSaid(reading: Reading, first: number, { end }: Span): boolean {
  let words = 0;
  for (let t = first; t < reading.tokens.length && reading.tokens[t]!.end <= end; t++)
    if (reading.tokens[t]!.pos !== 'PUNCT') words++;
  return words >= FEWEST_WORDS;
}

function holdsVerb(reading: Reading, first: number, end: number): boolean {
  for (let t = first; t < reading.tokens.length && reading.tokens[t]!.end <= end; t++)
    if (reading.tokens[t]!.morph.verbForm === 'Fin') return true;
  return false;
}
