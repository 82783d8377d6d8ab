import type { Dossier } from '../../model/index.ts';
import type { Span } from '../../text/span.ts';
import { cleanName, cleanWords, neutraliseText } from '../clean.ts';
import { formatDay } from '../dates.ts';
import type { DocumentEntry, Line, Passage } from '../outline/model.ts';
import { nameDocument } from '../phrases.ts';
import type { InterfaceLanguage, Words } from '../words/contract.ts';
import { WORDS } from '../words.ts';
import { createSteps, type PageRule, type PageStep, type PageSteps } from './page-steps.ts';

export type InEach = Readonly<Record<InterfaceLanguage, string>>;

/** A place in a document that the page can open. Spans are `[start, end]` in UTF-16 units. */
export interface PageReference {
  readonly document: number;
  readonly content: readonly (readonly [number, number])[];
  readonly source: readonly [number, number] | null;
  readonly cue: readonly [number, number] | null;
  readonly citing: readonly [number, number] | null;
  /** How it was found. */
  readonly steps: readonly PageStep[];
}

export interface PageDocument {
  readonly name: string;
  readonly title: string;
  readonly lang: string;
  readonly url: string | null;
  readonly published: InEach;
  readonly text: string;
  readonly clutter: readonly (readonly [number, number])[];
}

/** What the script of the page reads: the texts, and where each line stands in them. */
export interface PageData {
  readonly documents: readonly PageDocument[];
  readonly references: readonly PageReference[];
  /** What steps say, each once for the whole page. */
  readonly texts: readonly (string | InEach)[];
  readonly rules: readonly PageRule[];
  /** What the script itself writes. */
  readonly labels: { readonly showWords: InEach; readonly example: InEach };
}

/** Numbers the places that lines of the page lead to. */
export interface References {
  add(passage: Passage | Line): number;
  /** The number of the first line with this `Line.id`. */
  ofLine(id: string | null): number | null;
  /** The place of a document as a whole. */
  ofDocument(id: string): number;
  readonly list: readonly PageReference[];
  readonly steps: PageSteps;
}

export function createReferences(dossier: Dossier): References {
  const positions = new Map(dossier.documents.map((document, index) => [document.id, index]));
  const list: PageReference[] = dossier.documents.map((_, document) => ({
    document,
    content: [],
    source: null,
    cue: null,
    citing: null,
    steps: [],
  }));
  const steps = createSteps();
  const lines = new Map<string, number>();
  return {
    list,
    steps,
    add(passage) {
      const line = 'reasons' in passage ? passage : null;
      const number = list.length;
      list.push({
        document: positions.get(passage.document.id) ?? 0,
        content: passage.spans.map(toPair),
        source: line?.source ? toPair(line.source) : null,
        cue: line?.cue ? toPair(line.cue) : null,
        citing: line?.citing ? toPair(line.citing.span) : null,
        steps: line ? steps.add(line) : [],
      });
      if (line !== null && !lines.has(line.id)) lines.set(line.id, number);
      return number;
    },
    ofLine: (id) => (id === null ? null : (lines.get(id) ?? null)),
    ofDocument: (id) => positions.get(id) ?? 0,
  };
}

export function createPageData(
  dossier: Dossier,
  entries: readonly DocumentEntry[],
  references: References,
): PageData {
  return {
    documents: dossier.documents.map((document, index) => {
      const entry = entries[index];
      return {
        name: entry === undefined ? cleanName(document.id) : nameDocument(entry),
        title: cleanWords(document.title ?? '', 300),
        lang: cleanName(document.lang),
        url: webAddress(document.url),
        published: inEach((words) => phrasePublished(entry, words)),
        text: neutraliseText(document.text),
        clutter: document.boilerplate.map(toPair),
      };
    }),
    references: references.list,
    texts: references.steps.texts,
    rules: references.steps.rules,
    labels: {
      showWords: inEach((words) => words.page.showWords),
      example: inEach((words) => words.page.example),
    },
  };
}

/** "12 mars 2025 (date donnée)", or that no date is established. */
export function phrasePublished(entry: DocumentEntry | undefined, words: Words): string {
  if (entry === undefined || entry.published === null || entry.basis === null) return words.noDate;
  return `${formatDay(entry.published, words)} (${words.bases[entry.basis]})`;
}

/** The address only where it leads to the web: no script, no file, no data. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}

function inEach(select: (words: Words) => string): InEach {
  return { fr: select(WORDS.fr), en: select(WORDS.en) };
}

function toPair(span: Span): readonly [number, number] {
  return [span.start, span.end];
}
