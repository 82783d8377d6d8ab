import type { Analysis } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Reuse } from '../../model/reuse.ts';
import type { Span } from '../../text/span.ts';
import { alignPassages, type Indexed, indexRuns, type Passage } from './align-passages.ts';
import { fingerprint } from './fingerprint.ts';
import { NumberLists } from './number-lists.ts';
import { type FingerprintIndex, indexFingerprints, pairCandidates } from './pair-candidates.ts';
import { endOfWord, type ReuseWords, readReuseWords } from './reuse-words.ts';

/** Shared words outside quotations that make a passage; calibrated on the reuse tests. */
const PASSAGE_WORDS = 14;
/**
 * Such words in all passages of two documents. Honest reports of one event share names with titles and a formula
 * (« À en croire le ministre de l’Intérieur, Karim Vautrand, le bilan s’élève à »), rarely two of them or a longer
 * one; calibrated on synthetic reports of one event.
 */
const ENOUGH_WORDS = 24;
const COPY = 0.95;
const NEAR_COPY_LONGER = 0.3;
const NEAR_COPY_SHORTER = 0.5;

/**
 * Copies, near-copies and shared passages among documents, with aligned spans. Candidates share winnowed
 * fingerprints; each pair is then aligned word by word. Words that both documents quote do not count: the same
 * speech in two reports is no reuse. Pairs come in the order of the documents' ids.
 */
export function findReuse(analyses: readonly Analysis[]): readonly Reuse[] {
  const index = indexReuse(analyses);
  const { documents, words, fingerprints } = index;
  const found: Reuse[] = [];
  for (const { document, others } of pairCandidates(fingerprints)) {
    if (others.length === 0) continue;
    const first = indexRuns(words.at(document));
    for (const other of others) {
      const reuse = compare(first, words.at(other));
      if (reuse === null) continue;
      const pair = [documents[document]!, documents[other]!] as const;
      const agencies = pair.flatMap(({ credits }) => credits.map(({ name }) => name));
      found.push({
        documents: [pair[0].id, pair[1].id],
        spans: reuse.passages.map((passage) => [
          spanOf(passage.first, document, index),
          spanOf(passage.second, other, index),
        ]),
        kind: reuse.kind,
        agencies: [...new Set(agencies)].sort(),
      });
    }
  }
  return found;
}

/** What reuse is found with, by document in the order of their ids. */
export interface ReuseIndex {
  readonly documents: readonly Document[];
  readonly words: NumberLists;
  /** Where each word begins. */
  readonly starts: NumberLists;
  readonly fingerprints: FingerprintIndex;
}

/** The words and fingerprints of documents. Time and memory grow as the length of the texts. */
export function indexReuse(analyses: readonly Analysis[]): ReuseIndex {
  const sorted = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const words = new NumberLists();
  const starts = new NumberLists();
  const fingerprints = new NumberLists();
  for (const { document, features } of sorted) {
    const read = readReuseWords(document.text, document.boilerplate, features.quotations);
    words.add(read.words);
    starts.add(read.starts);
    fingerprints.add(fingerprint(read.words));
  }
  return {
    documents: sorted.map(({ document }) => document),
    words,
    starts,
    fingerprints: indexFingerprints(fingerprints),
  };
}

/** The passages that two documents share, and what that makes of them; null where it is too little. */
function compare(
  indexed: Indexed,
  second: ReuseWords,
): { readonly passages: readonly Passage[]; readonly kind: Reuse['kind'] } | null {
  const passages = alignPassages(indexed, second).filter((passage) => passage.unquoted >= PASSAGE_WORDS);
  if (passages.reduce((sum, { unquoted }) => sum + unquoted, 0) < ENOUGH_WORDS) return null;
  const matched = passages.reduce((sum, passage) => sum + passage.matched, 0);
  const shares = [matched / indexed.words.length, matched / second.length];
  const longer = Math.min(...shares);
  const shorter = Math.max(...shares);
  const near = longer >= NEAR_COPY_LONGER && shorter >= NEAR_COPY_SHORTER;
  return {
    passages,
    kind: longer >= COPY ? 'copy' : near ? 'near-copy' : 'passage',
  };
}

/** Where words stand in a document. */
function spanOf(words: Passage['first'], document: number, { documents, starts }: ReuseIndex): Span {
  const places = starts.at(document);
  const { text } = documents[document]!;
  return { start: places[words.start]!, end: endOfWord(text, places[words.end - 1]!) };
}
