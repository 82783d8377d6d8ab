import { cleanName, cleanWords } from '../clean.ts';
import { formatEvent } from '../dates.ts';
import type { DatedEvent, Outline, Passage } from '../outline/model.ts';
import { nameDocument, phraseAlso } from '../phrases.ts';
import type { Words } from '../words/contract.ts';
import { escapeHtml, inBoth } from './escape.ts';
import { foldRest, type PageContext, storyAttribute } from './items.ts';
import { phrasePublished } from './page-data.ts';

const WORDS_SHOWN = 400;
const ENTRIES = 25;
const DOCUMENTS = 40;

/** Dated events, each with its precision and what its date rests on. */
export function renderEvents(events: readonly DatedEvent[], ahead: boolean, context: PageContext): string {
  const entries = events.map((event) => {
    const number = context.references.add(event);
    const time = `<time datetime="${escapeHtml(event.date)}">${inBoth((words) => formatEvent(event, words))}</time>`;
    const remarks: ((words: Words) => string)[] = [
      ...(event.also.length > 0 ? [(words: Words) => phraseAlso(event.also, words)] : []),
      ...(event.basis === 'explicit' ? [] : [(words: Words) => words.dateBases[event.basis]]),
      ...(event.due ? [(words: Words) => words.due] : []),
    ];
    const notes = remarks.map((remark) => ` · ${inBoth(remark)}`).join('');
    const by = `<p class="by"><span class="where">${escapeHtml(nameDocument(event.document))}</span>${notes}</p>`;
    return `<li class="line b-${event.basis}" id="r${number}"${storyAttribute(event.stories, context)}>${time}${renderWords(event, number)}${by}</li>`;
  });
  const wrap = (html: string) => `<ol class="events${ahead ? ' ahead' : ''}">${html}</ol>`;
  return foldRest(entries, ENTRIES, wrap);
}

/** Stretches that look like an attribution and could not be resolved. */
export function renderNotUnderstood(passages: readonly Passage[], context: PageContext): string {
  const entries = passages.map((passage) => {
    const number = context.references.add(passage);
    const by = `<p class="by"><span class="where">${escapeHtml(nameDocument(passage.document))}</span></p>`;
    return `<li class="line" id="r${number}">${renderWords(passage, number)}${by}</li>`;
  });
  return foldRest(entries, ENTRIES, (html) => `<ol class="lines">${html}</ol>`);
}

/** The articles with their dates and what these rest on. The first references of the page are theirs. */
export function renderDocuments(view: Outline, context: PageContext): string {
  const entries = view.documents.map((entry) => {
    const number = context.references.ofDocument(entry.id);
    const title = escapeHtml(cleanWords(entry.title ?? entry.label, WORDS_SHOWN));
    const remarks = [
      `<span class="where">${escapeHtml(nameDocument(entry))}</span>`,
      inBoth((words) => phrasePublished(entry, words)),
      inBoth((words) => words.statements(entry.statements)),
      ...(entry.boilerplate > 0 ? [inBoth((words) => words.outsideArticle(entry.boilerplate))] : []),
    ];
    const { reprintOf } = entry;
    if (reprintOf !== null) {
      remarks.push(inBoth((words) => words.reprintOf(cleanName(reprintOf.outlet ?? reprintOf.label))));
    }
    return `<li class="line${reprintOf === null ? '' : ' reprint'}" id="r${number}"><a class="words voice" href="#r${number}" lang="${escapeHtml(entry.lang)}" dir="auto">${title}</a><p class="by">${remarks.join(' · ')}</p></li>`;
  });
  return foldRest(entries, DOCUMENTS, (html) => `<ol class="documents">${html}</ol>`);
}

function renderWords(passage: Passage, number: number): string {
  const words = escapeHtml(cleanWords(passage.words, WORDS_SHOWN));
  return `<a class="words voice" href="#r${number}" lang="${escapeHtml(passage.document.lang)}" dir="auto">${words}</a>`;
}
