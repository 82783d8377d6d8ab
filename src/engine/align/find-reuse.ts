import type { Analysis } from '../../model/analysis.ts';
import type { Reuse } from '../../model/reuse.ts';
import { alignPassages, type Indexed, indexRuns, type Passage } from './align-passages.ts';
import { fingerprint } from './fingerprint.ts';
import { type FingerprintIndex, indexFingerprints, pairCandidates } from './pair-candidates.ts';
import { type ReuseWords, reuseWords } from './reuse-words.ts';

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
  const { documents, words, fingerprints } = indexReuse(analyses);
  const credits = new Map(analyses.map(({ document }) => [document.id, document.credits]));
  const found: Reuse[] = [];
  for (const { document, others } of pairCandidates(fingerprints)) {
    if (others.length === 0) continue;
    const first = indexRuns(words[document]!);
    for (const other of others) {
      const reuse = compare(first, words[other]!);
      if (reuse === null) continue;
      const pair = [documents[document]!, documents[other]!] as const;
      const agencies = pair.flatMap((id) => credits.get(id)!.map(({ name }) => name));
      found.push({ documents: pair, ...reuse, agencies: [...new Set(agencies)].sort() });
    }
  }
  return found;
}

/** What reuse is found with, by document in the order of their ids. */
export interface ReuseIndex {
  readonly documents: readonly string[];
  readonly words: readonly ReuseWords[];
  readonly fingerprints: FingerprintIndex;
}

/** The words and fingerprints of documents. Time and memory grow as the length of the texts. */
export function indexReuse(analyses: readonly Analysis[]): ReuseIndex {
  const sorted = [...analyses].sort((a, b) => (a.document.id < b.document.id ? -1 : 1));
  const words = sorted.map(({ document, features }) =>
    reuseWords(document.text, document.boilerplate, features.quotations),
  );
  const fingerprints = indexFingerprints(words.map(({ hashes }) => fingerprint(hashes)));
  return { documents: sorted.map(({ document }) => document.id), words, fingerprints };
}

function compare(indexed: Indexed, second: ReuseWords): Pick<Reuse, 'spans' | 'kind'> | null {
  const passages = alignPassages(indexed, second).filter((passage) => passage.unquoted >= PASSAGE_WORDS);
  if (passages.reduce((sum, { unquoted }) => sum + unquoted, 0) < ENOUGH_WORDS) return null;
  const first = indexed.words;
  const matched = passages.reduce((sum, passage) => sum + passage.matched, 0);
  const shares = [matched / first.hashes.length, matched / second.hashes.length];
  const longer = Math.min(...shares);
  const shorter = Math.max(...shares);
  const near = longer >= NEAR_COPY_LONGER && shorter >= NEAR_COPY_SHORTER;
  return {
    spans: passages.map((passage) => spansOf(passage, first, second)),
    kind: longer >= COPY ? 'copy' : near ? 'near-copy' : 'passage',
  };
}

function spansOf(passage: Passage, first: ReuseWords, second: ReuseWords): Reuse['spans'][number] {
  return [
    { start: first.starts[passage.first.start]!, end: first.ends[passage.first.end - 1]! },
    { start: second.starts[passage.second.start]!, end: second.ends[passage.second.end - 1]! },
  ];
}
