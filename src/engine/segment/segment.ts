import type { SegmentData } from '../../lang/contract/segment.ts';
import type { Paragraph } from '../../model/document.ts';
import type { Segmentation } from '../../model/segmentation.ts';
import type { Sentence, Token } from '../../model/token.ts';
import { findQuotations, type TokenParagraph } from './find-quotations.ts';
import { closedClass } from './guess-tag.ts';
import { nameOpenings } from './names-at-openings.ts';
import { createVerbTest, getReader } from './read-words.ts';
import { splitSentences } from './split-sentences.ts';
import type { TokenCuts } from './token-cuts.ts';
import { tokenize } from './tokenize.ts';
import { compileWordRules } from './word-rules.ts';

const OPENERS: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'DET', 'PRON', 'SCONJ']);

/**
 * Cuts a text into tokens with part of speech and lemma, sentences, and quotations, all in offsets of `text`.
 * Paragraphs that are boilerplate are left out. Time and memory grow with the length of the text; no text throws.
 */
export function segment(text: string, paragraphs: readonly Paragraph[], data: SegmentData): Segmentation {
  const rules = compileWordRules(data);
  const cuts: TokenCuts = { starts: [], ends: [] };
  const isVerb = createVerbTest(data);
  const parts: TokenParagraph[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.kind === 'boilerplate') continue;
    const first = cuts.starts.length;
    tokenize(text, paragraph.start, paragraph.end, rules, isVerb, cuts);
    if (cuts.starts.length > first) parts.push({ paragraph, index, first, last: cuts.starts.length });
  }
  const { quotations, roles } = findQuotations(text, cuts, parts);
  const isOpener = (norm: string): boolean =>
    OPENERS.has(closedClass(data).get(norm) ?? '') && !data.particles.includes(norm);
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  const read = getReader(data);
  for (const part of parts) {
    let first = part.first;
    for (const last of splitSentences(text, cuts, part.first, part.last, roles, rules, isOpener)) {
      sentences.push({
        start: cuts.starts[first]!,
        end: cuts.ends[last - 1]!,
        first,
        last,
        paragraph: part.index,
      });
      read(text, cuts, first, last, tokens);
      first = last;
    }
  }
  return { tokens: data.tagger ? tokens : nameOpenings(tokens, sentences), sentences, quotations };
}
