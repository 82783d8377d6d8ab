import { describe, expect, test } from 'vitest';
import type { AnnotatedArticle, Annotation } from '../../eval/annotated-article.ts';
import { readArticleSets } from '../../eval/article-sets.ts';
import { joinStretch, measureShared, measureStretch } from '../../eval/stretch.ts';
import { kindSchema, stanceSchema } from '../../src/model/index.ts';

type Pair = readonly [start: number, end: number];

/** Quoted names inside reported words: they do not make a row mixed. */
const QUOTED_NAMES = ['« toutes fleurs »'];

const sets = await readArticleSets();

test('ids are unique within a language and begin with the name of the set', () => {
  const ids = sets.flatMap(({ lang, articles }) => articles.map(({ id }) => `${lang} ${id}`));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, articles } of sets)
    for (const { id } of articles) expect(id).toMatch(new RegExp(`^${name}-\\d\\d$`, 'u'));
});

describe.each(sets)('the set $lang $name', ({ lang, articles }) => {
  test.each(articles)('$id', (article) => {
    expect([article.lang, article.outlet]).toEqual([lang, expect.stringMatching(/\S/u)]);
    expect(article.published).toMatch(/^\d{4}-\d\d-\d\d$/u);
    expect(article.text).toBe(article.text.trim());
    expect(findFaults(article)).toEqual([]);
  });
});

describe('faults are found', () => {
  const text = 'Le pont tiendra, a-t-elle dit. « Oui », a dit Luc.';
  const good: Annotation = {
    content: [[0, 15]],
    source: [21, 25],
    cue: [17, 29],
    kind: 'indirect',
    stance: 'assert',
    actor: null,
    core: true,
  };
  const faultsOf = (...statements: Annotation[]) =>
    findFaults({ id: 'a', text, statements }).map((fault) =>
      fault.replace(/^\d+ /u, '').replace(/: .*/u, ''),
    );

  test.each<[string, Partial<Annotation>]>([
    ['out of range', { content: [[0, 99]] }],
    ['out of range', { content: [[3, 3]] }],
    ['space at the edge', { content: [[0, 3]] }],
    ['within a word', { content: [[0, 5]] }],
    ['punctuation at the edge', { content: [[0, 16]] }],
    [
      'spans of the content not in order',
      {
        content: [
          [3, 15],
          [0, 2],
        ],
      },
    ],
    ['no content', { content: [] }],
    ['source in the content', { source: [0, 7] }],
    ['cue in the content', { cue: [8, 15] }],
    ['source and cue cross', { source: [21, 29], cue: [17, 25] }],
    ['kind against the marks', { kind: 'direct' }],
    ['kind against the marks', { content: [[31, 38]] }],
    ['kind or stance unknown', { stance: 'maybe' }],
  ])('%s: %o', (fault, change) => {
    expect(faultsOf({ ...good, ...change })).toContain(fault);
  });

  test('none where there are none', () => {
    expect(faultsOf(good)).toEqual([]);
    expect(
      faultsOf(good, { ...good, content: [[31, 38]], source: [46, 49], cue: [40, 45], kind: 'direct' }),
    ).toEqual([]);
  });

  test.each([
    // an apostrophe is no mark, at the end of a word either where nothing is open
    ['The miners’ ‘last day’, it’s said', 'last day'],
    ["The miners' 'last day', it's said", 'last day'],
    // a paragraph opens the marks again
    ['"One.\n\n"Two." Three', 'Two.'],
    ['“One.\n\n“Two.” Three', 'Two.'],
  ])('quoted in %s', (text, quoted) => {
    const isQuoted = findQuoted(text);
    const start = text.indexOf(quoted);
    expect(isQuoted.slice(start - 1, start + quoted.length + 1)).not.toContain(false);
    expect(isQuoted.slice(start + quoted.length + 1)).not.toContain(true);
    expect(isQuoted[0]).toBe(/\p{P}/u.test(text[0]!));
  });

  test('rows not in order', () => {
    expect(faultsOf({ ...good, content: [[3, 15]] }, good)).toEqual(['rows not in order']);
  });
});

/** What is wrong with the marks of an article, one line a fault. */
function findFaults({ text, statements }: AnnotatedArticle): string[] {
  const faults: string[] = [];
  const isQuoted = findQuoted(text);
  for (const [i, row] of statements.entries()) {
    const { content, source, cue } = row;
    const report = (what: string) =>
      faults.push(`${i} ${what}: ${content.map(([start, end]) => text.slice(start, end)).join(' // ')}`);

    if (content.length === 0) report('no content');
    for (const pair of [...content, ...(source ? [source] : []), ...(cue ? [cue] : [])]) {
      const [start, end] = pair;
      const words = text.slice(start, end);
      if (start >= end || end > text.length) report('out of range');
      else if (words !== words.trim()) report('space at the edge');
      else if (isWithinWord(text, start) || isWithinWord(text, end)) report('within a word');
      else if (/^[,.;:]|[,.;:]$/u.test(words)) report('punctuation at the edge');
    }
    if (content.some(([start], j) => j > 0 && start < content[j - 1]![1])) {
      report('spans of the content not in order');
    }
    if (source && measure(content, [source]) > 0) report('source in the content');
    if (cue && measure(content, [cue]) > 0) report('cue in the content');
    // the pronoun of an inversion is part of both: « a-t-elle déclaré »
    if (source && cue && ![0, source[1] - source[0]].includes(measure([source], [cue]))) {
      report('source and cue cross');
    }
    if (!kindSchema.safeParse(row.kind).success || !stanceSchema.safeParse(row.stance).success) {
      report('kind or stance unknown');
    } else if (row.kind !== readKind(text, row, statements, isQuoted)) report('kind against the marks');
    if (i > 0 && isBefore(content, statements[i - 1]!.content)) report('rows not in order');
  }
  return faults;
}

/** The kind that the quotation marks make a row. */
function readKind(
  text: string,
  row: Annotation,
  rows: readonly Annotation[],
  isQuoted: readonly boolean[],
): string {
  const isInner = rows.some(
    ({ content }) =>
      measure(content, row.content) === measure(row.content, row.content) &&
      measure(content, content) > measure(row.content, row.content),
  );
  if (!isInner && row.content.every(([start]) => startsWithDash(text, start))) return 'direct';
  const quoted = row.content.flatMap(([start, end]) => {
    const words = text.slice(start, end);
    const marks = isInner ? findQuoted(words) : isQuoted.slice(start, end);
    for (const name of QUOTED_NAMES) {
      const at = words.replaceAll('\u00a0', ' ').indexOf(name);
      if (at >= 0) marks.fill(false, at, at + name.length);
    }
    return marks.filter((_, i) => words[i]!.trim() !== '');
  });
  return quoted.every(Boolean) ? 'direct' : quoted.some(Boolean) ? 'mixed' : 'indirect';
}

/** For each code unit, whether it stands in quotation marks or is one; a paragraph may open them again. */
function findQuoted(text: string): boolean[] {
  const isOpen = {
    guillemet: false,
    curly: false,
    straight: false,
    singleCurly: false,
    singleStraight: false,
  };
  return [...text].flatMap((character, i, characters) => {
    const wasOpen = Object.values(isOpen).some(Boolean);
    const before = characters[i - 1] ?? '\n';
    const isWordBefore = /[\p{L}\p{N}]/u.test(before);
    const isWordAfter = /[\p{L}\p{N}]/u.test(characters[i + 1] ?? '');
    if (character === '«') isOpen.guillemet = true;
    if (character === '»') isOpen.guillemet = false;
    if (character === '“') isOpen.curly = true;
    if (character === '”') isOpen.curly = false;
    if (character === '"') isOpen.straight = before === '\n' || !isOpen.straight;
    if (character === '‘') isOpen.singleCurly = true;
    if (character === '’' && !isWordAfter) isOpen.singleCurly = false;
    if (character === "'" && !(isWordBefore && isWordAfter)) isOpen.singleStraight = isWordAfter;
    const isQuoted = wasOpen || Object.values(isOpen).some(Boolean);
    return Array<boolean>(character.length).fill(isQuoted);
  });
}

/** Whether the line that holds a place is a turn in a dialogue. */
function startsWithDash(text: string, place: number): boolean {
  return /^(?:[-–—] |—)/u.test(text.slice(text.lastIndexOf('\n', place - 1) + 1));
}

function isWithinWord(text: string, place: number): boolean {
  return /^[\p{L}\p{N}]{2}$/u.test(text.slice(Math.max(0, place - 1), place + 1));
}

/** By where the first span starts; of two that start together the longer row comes first. */
function isBefore(a: readonly Pair[], b: readonly Pair[]): boolean {
  const startA = a[0]?.[0] ?? 0;
  const startB = b[0]?.[0] ?? 0;
  return startA === startB ? (a.at(-1)?.[1] ?? 0) > (b.at(-1)?.[1] ?? 0) : startA < startB;
}

/** Number of characters that two lists of pairs share. */
function measure(a: readonly Pair[], b: readonly Pair[]): number {
  return a === b ? measureStretch(joinStretch(a)) : measureShared(joinStretch(a), joinStretch(b));
}
