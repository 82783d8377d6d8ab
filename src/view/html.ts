import type { Dossier } from '../model/index.ts';
import { cleanWords } from './clean.ts';
import { formatDay } from './dates.ts';
import { renderFigures } from './html/chart.ts';
import { digest } from './html/digest.ts';
import { escapeHtml, escapeJson, inBoth } from './html/escape.ts';
import { renderDocuments, renderEvents, renderNotUnderstood } from './html/events.ts';
import { type PageContext, renderItems } from './html/items.ts';
import { createPageData, createReferences } from './html/page-data.ts';
import { pageScript } from './html/page-script.ts';
import { renderPanel } from './html/panel.ts';
import { renderShifts } from './html/shifts.ts';
import { STYLE } from './html/style.ts';
import type { Outline, SectionId } from './outline/model.ts';
import { outline } from './outline.ts';
import { phraseOriginCounts } from './phrases.ts';
import { INTERFACE_LANGUAGES, type InterfaceLanguage, type PartId } from './words/contract.ts';
import { WORDS } from './words.ts';

export interface HtmlOptions {
  /** The interface language in which the page opens. */
  readonly lang?: InterfaceLanguage;
}

interface Part {
  readonly id: PartId;
  readonly count: number;
  readonly html: string;
}

/**
 * The dossier as one HTML page that needs nothing else: it opens offline, asks nothing of any network, and runs
 * only its own script and style sheet, which its content security policy names by their digests.
 */
export function renderHtml(dossier: Dossier, options: HtmlOptions = {}): string {
  const language = options.lang ?? 'fr';
  const view = outline(dossier);
  const references = createReferences(dossier);
  const context: PageContext = { view, references };
  const parts = renderParts(view, context);
  const data = escapeJson(createPageData(dossier, view.documents, references));
  const script = pageScript();
  const policy = `default-src 'none'; script-src 'sha256-${digest(script)}'; style-src 'sha256-${digest(STYLE)}'; base-uri 'none'; form-action 'none'`;
  const title = escapeHtml(cleanWords(view.title ?? dossier.generator.name, 200));
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">${inBoth((words) => words.page.skip)}</a>
<div class="wrap">
${renderTop(view, title, parts, language)}
<main id="main" tabindex="-1">
${view.documents.length === 0 || view.statements === 0 ? renderEmpty(view) : ''}${parts.map(renderPart).join('\n')}
</main>
<footer><p>${inBoth((words) => words.page.made(`${dossier.generator.name} ${dossier.generator.version}`))}</p>
<noscript><p>${inBoth((words) => words.page.noScript)}</p></noscript></footer>
</div>
${renderPanel()}
<script type="application/json" id="data">${data}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** The chart links to lines, so they are numbered before it is drawn; it stands after what differs. */
function renderParts(view: Outline, context: PageContext): Part[] {
  const section = (id: SectionId): Part => {
    const items = view.sections.find((candidate) => candidate.id === id)?.items ?? [];
    return { id, count: items.length, html: renderItems(items, id, context) };
  };
  const [agreed, differs] = [section('agreed'), section('differs')];
  const after: Part[] = [
    section('denied'),
    { id: 'certainty', count: view.shifts.length, html: renderShifts(view.shifts, context) },
    section('single-origin'),
    { id: 'timeline', count: view.timeline.length, html: renderEvents(view.timeline, false, context) },
    { id: 'scheduled', count: view.scheduled.length, html: renderEvents(view.scheduled, true, context) },
    {
      id: 'not-understood',
      count: view.notUnderstood.length,
      html: renderNotUnderstood(view.notUnderstood, context),
    },
    { id: 'documents', count: view.documents.length, html: renderDocuments(view, context) },
  ];
  const figures: Part = {
    id: 'figures',
    count: view.series.length,
    html: renderFigures(view.series, context.references),
  };
  return [agreed, differs, figures, ...after].filter((part) => part.count > 0);
}

function renderPart({ id, count, html }: Part): string {
  const title = inBoth((words) => words.parts[id].title);
  const note = inBoth((words) => words.parts[id].note);
  const noted = note === '' ? '' : ` <span class="note">${note}</span>`;
  return `<section id="${id}" aria-labelledby="h-${id}"><h2 id="h-${id}">${title} <small>${count}</small>${noted}</h2>\n${html}</section>`;
}

function renderEmpty(view: Outline): string {
  const lines = (['empty', 'noStatements'] as const)[view.documents.length === 0 ? 0 : 1]!;
  return WORDS.fr[lines]
    .map((_, index) => `<p>${inBoth((words) => words[lines][index] ?? '')}</p>\n`)
    .join('');
}

function renderTop(
  view: Outline,
  title: string,
  parts: readonly Part[],
  language: InterfaceLanguage,
): string {
  const radios = INTERFACE_LANGUAGES.map(
    (code) =>
      `<label lang="${code}"><input type="radio" name="ui" id="ui-${code}"${code === language ? ' checked' : ''}>${WORDS[code].language}</label>`,
  ).join('');
  const counts = inBoth((words) => {
    const reprints = view.reprints > 0 ? ` (+ ${words.reprints(view.reprints)})` : '';
    const seen = view.asOf === null ? [] : [words.seenFrom(formatDay(view.asOf, words))];
    const count = [`${words.articles(view.articles)}${reprints}`, phraseOriginCounts(view, words)];
    return [...count, words.statements(view.statements), ...seen].join(' · ');
  });
  const links = parts
    .map(
      ({ id, count }) =>
        `<li><a href="#${id}">${inBoth((words) => words.parts[id].title)}</a> <span class="n">${count}</span></li>`,
    )
    .join('');
  return `<header class="top">
<div class="controls">${renderStories(view)}<fieldset><legend class="unseen">${inBoth((words) => words.page.interfaceLanguage)}</legend>${radios}</fieldset></div>
<h1 dir="auto">${title}</h1>
<p class="counts">${counts}</p>
<nav aria-labelledby="contents"><h2 class="unseen" id="contents">${inBoth((words) => words.page.contents)}</h2><ul>${links}</ul></nav>
<p class="keys">${inBoth((words) => words.page.keys)}</p>
</header>`;
}

/** A choice of story, where there are several. Option elements hold plain text only: one language a label. */
function renderStories(view: Outline): string {
  if (view.stories.length < 2) return '';
  const options = view.stories.map(
    ({ title, documents }, index) =>
      `<option value="${index}">${escapeHtml(cleanWords(title, 80))} (${documents})</option>`,
  );
  const all = INTERFACE_LANGUAGES.map((language) => WORDS[language].page.allStories).join(' / ');
  return `<label>${inBoth((words) => words.page.story)} <select id="story"><option value="">${all}</option>${options.join('')}</select></label>`;
}
