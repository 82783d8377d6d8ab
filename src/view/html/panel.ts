import { inBoth } from './escape.ts';

/** The panel in which the source of a line opens; the page script fills it. */
export function renderPanel(): string {
  const mark = (className: string, key: 'content' | 'source' | 'cue' | 'clutter') =>
    `<span class="${className}">${inBoth((words) => words.page.marks[key])}</span>`;
  const button = (id: string, sign: string, key: 'previous' | 'next' | 'close') =>
    `<button type="button" id="${id}"><span aria-hidden="true">${sign}</span><span class="unseen">${inBoth((words) => words.page[key])}</span></button>`;
  return `<aside id="source" role="dialog" aria-labelledby="source-name" hidden>
<div class="source-top">
<div class="buttons">${button('source-previous', '↑', 'previous')}${button('source-next', '↓', 'next')}${button('source-close', '✕', 'close')}</div>
<h2 id="source-name"></h2>
<p id="source-title" class="voice"></p>
<p><span id="source-date"></span> <a id="source-link" rel="noopener noreferrer nofollow" target="_blank" hidden>${inBoth((words) => words.page.openPage)}</a></p>
</div>
<div id="source-text" tabindex="0" role="document" dir="auto"></div>
<div class="source-foot"><p class="marks">${mark('content', 'content')}${mark('who', 'source')}${mark('cue', 'cue')}${mark('clutter', 'clutter')}</p>
<details id="source-why"><summary>${inBoth((words) => words.page.howRead)}</summary><ol id="source-steps" tabindex="0"></ol></details></div>
</aside>`;
}
