import { cleanName, cleanWords } from '../clean.ts';
import { formatDay, formatDays } from '../dates.ts';
import { phraseReason } from '../grouping-reasons.ts';
import type { Group, Item, Line, OriginNode, Outline, SectionId } from '../outline/model.ts';
import { nameDocument, phraseAlso, phraseOrigins, quoteWords } from '../phrases.ts';
import type { InterfaceLanguage, Words } from '../words/contract.ts';
import { WORDS } from '../words.ts';
import { escapeHtml, htmlInBoth, inBoth } from './escape.ts';
import type { References } from './page-data.ts';

/** Longest words that the list shows, in UTF-16 units; the source panel shows all. */
const LEAD_WORDS = 700;
const LINE_WORDS = 400;
/** Lines of one side, and items of one section, before the rest is folded. */
const LINES = 4;
const ITEMS = 25;
/** Origin trees that stand open in each section. */
const OPEN_TREES = 1;

export interface PageContext {
  readonly view: Outline;
  readonly references: References;
}

/** A section's items, the first ones in sight and the rest folded. */
export function renderItems(items: readonly Item[], section: SectionId, context: PageContext): string {
  let open = OPEN_TREES;
  const rendered = items.map((item) => {
    const opened = item.tree.length > 0 && open > 0;
    if (opened) open--;
    return renderItem(item, section, opened, context);
  });
  return foldRest(rendered, ITEMS, (html) => `<div class="items">${html}</div>`);
}

/** The first entries as they are, the others behind "… and 12 more". */
export function foldRest(entries: readonly string[], limit: number, wrap: (html: string) => string): string {
  const first = wrap(entries.slice(0, limit).join(''));
  const rest = entries.slice(limit);
  if (rest.length === 0) return first;
  const summary = inBoth((words) => words.moreHere(rest.length));
  return `${first}<details class="more"><summary>${summary}</summary>${wrap(rest.join(''))}</details>`;
}

/** The attribute by which the page filters for one story. */
export function storyAttribute(stories: readonly string[], { view }: PageContext): string {
  if (view.stories.length < 2) return '';
  const numbers = stories.map((id) => view.stories.findIndex((story) => story.id === id));
  return ` data-stories="${numbers.filter((number) => number >= 0).join(' ')}"`;
}

function renderItem(item: Item, section: SectionId, opened: boolean, context: PageContext): string {
  const groups = item.groups.map((group) => renderGroup(group, item, context)).join('');
  return `<article class="item ${item.kind} in-${section}"${storyAttribute(item.stories, context)}>${
    item.kind === 'difference' ? renderAbout(item) : ''
  }${groups}<div class="foot">${renderOrigins(item, opened)}${renderElsewhere(item)}${renderWhy(item)}</div></article>\n`;
}

function renderAbout(item: Item): string {
  const kind = inBoth((words) => words.differences[item.difference ?? 'figure']);
  if (item.about === null) return `<h3 class="about">${kind}</h3>`;
  return `<h3 class="about"><span class="voice">${escapeHtml(cleanWords(item.about, LINE_WORDS))}</span> <small>${kind}</small></h3>`;
}

function renderGroup(group: Group, item: Item, context: PageContext): string {
  const lead = item.kind === 'difference' ? undefined : item.groups[0]?.lines[0];
  const lines = group.lines.map((line) => renderLine(line, line === lead ? item : null, context));
  const list = foldRest(lines, LINES, (html) => `<ol class="lines">${html}</ol>`);
  if (group.side !== 'value') return list;
  const origins =
    group.origins.articles + group.origins.reprints > 1
      ? `<p class="origins">${inBoth((words) => phraseOrigins(group.origins, words))}</p>`
      : '';
  const value = `<p class="value voice">${escapeHtml(cleanWords(group.value ?? '', LINE_WORDS))}</p>`;
  return `<div class="side">${value}<div>${list}${origins}</div></div>`;
}

function renderLine(line: Line, leads: Item | null, context: PageContext): string {
  const number = context.references.add(line);
  const clearest = leads?.text?.document.id === line.document.id ? leads.text.words : line.words;
  const text = cleanWords(clearest, leads === null ? LINE_WORDS : LEAD_WORDS);
  const quoted = escapeHtml(
    quoteWords(text, line, line.document.lang.startsWith('fr') ? WORDS.fr : WORDS.en),
  );
  const lang = escapeHtml(line.document.lang);
  return `<li class="line r-${line.reading}${leads === null ? '' : ' lead'}" id="r${number}"><a class="words voice" href="#r${number}" lang="${lang}" dir="auto">${quoted}</a>${renderBy(line)}</li>`;
}

function renderBy(line: Line): string {
  // plain assertion is the unmarked case: told to those who listen, not printed on every line
  const reading = `<span class="reading${line.reading === 'asserts' ? ' unseen' : ''}">${inBoth((words) => words.readings[line.reading])}</span>`;
  const cue =
    line.cueWords === null
      ? ''
      : ` <i class="cue" lang="${escapeHtml(line.document.lang)}">${escapeHtml(cleanName(line.cueWords))}</i>`;
  const { citing } = line;
  const through = [
    ...(citing === null ? [] : [(words: Words) => words.citing(cleanName(citing.name))]),
    ...line.through.map((name) => (words: Words) => words.through(cleanName(name))),
  ].map((phrase) => `, ${inBoth(phrase)}`);
  const where = [`<span class="where">${escapeHtml(nameDocument(line.document))}</span>`];
  const { said } = line;
  if (said !== null) where.push(inBoth((words) => `${words.said} ${formatDays(said.from, said.to, words)}`));
  else if (line.document.published !== null) {
    const day = line.document.published;
    where.push(inBoth((words) => `${words.published} ${formatDay(day, words)}`));
  }
  if (line.also.length > 0) where.push(inBoth((words) => phraseAlso(line.also, words)));
  const speaker =
    line.speaker === null ? inBoth((words) => words.unnamedSpeaker) : escapeHtml(cleanName(line.speaker));
  return `<p class="by"><b class="speaker">${speaker}</b>${through.join('')} ${reading}${cue} <span class="from">${where.join(' · ')}</span></p>`;
}

function renderOrigins(item: Item, opened: boolean): string {
  if (item.kind === 'difference') return '';
  const summary = inBoth((words) => phraseOrigins(item.origins, words));
  if (item.tree.length === 0) return `<p class="origins">${summary}</p>`;
  return `<details class="tree"${opened ? ' open' : ''}><summary>${summary} <small>— ${inBoth((words) => words.tree)}</small></summary>${renderTree(item.tree)}</details>`;
}

function renderTree(nodes: readonly OriginNode[]): string {
  if (nodes.length === 0) return '';
  return `<ul>${nodes.map((node) => `<li class="n-${node.kind}">${renderNode(node)}${renderTree(node.children)}</li>`).join('')}</ul>`;
}

function renderNode(node: OriginNode): string {
  const { article } = node;
  if (article !== null) {
    const also =
      node.also.length === 0 ? '' : ` <small>${inBoth((words) => phraseAlso(node.also, words))}</small>`;
    return `<span>${escapeHtml(cleanName(article.label))}</span>${also}`;
  }
  if (node.name === null) return `<em>${inBoth((words) => words.unestablished)}</em>`;
  const cites = node.cites ? ` <small>${inBoth((words) => words.cites)}</small>` : '';
  return `<span>${escapeHtml(cleanName(node.name))}</span>${cites}`;
}

function renderElsewhere(item: Item): string {
  if (item.elsewhere.length === 0) return '';
  const links = (words: Words) =>
    item.elsewhere
      .map((id) => `<a href="#${id}">${escapeHtml(words.parts[id].title.toLowerCase())}</a>`)
      .join(', ');
  return `<p class="elsewhere">${htmlInBoth((words) => `${escapeHtml(words.alsoUnder(''))}${links(words)}`)}</p>`;
}

/** What the grouping rests on; the rules that found a statement are shown with its source. */
function renderWhy(item: Item): string {
  if (item.why.length === 0) return '';
  return renderReasons(item.why);
}

/** Reasons of a grouping or comparison, folded. */
export function renderReasons(why: readonly string[]): string {
  const reasons = why.map((reason) => {
    const phrase = (language: InterfaceLanguage) =>
      cleanWords(phraseReason(reason, language, WORDS[language].colon), LINE_WORDS);
    return `<li>${inBoth((words) => phrase(words === WORDS.fr ? 'fr' : 'en'))}</li>`;
  });
  return `<details class="why"><summary>${inBoth((words) => words.why)}</summary><ul>${reasons.join('')}</ul></details>`;
}
