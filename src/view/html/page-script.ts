import type { PageData } from './page-data.ts';
import type { Page, PageElement, PageEvent, PageWindow } from './page-dom.ts';

/**
 * Everything that the page does by itself: opens the source of a line, follows the keys, filters by story. It
 * is written out into the page as it stands, so it may use nothing from outside its own body. Text of articles
 * only ever becomes text nodes.
 */
function runPage(page: Page, view: PageWindow): void {
  const need = (id: string): PageElement => {
    const found = page.getElementById(id);
    if (found === null) throw new Error(`missing ${id}`);
    return found;
  };
  const data = JSON.parse(need('data').textContent ?? '') as PageData;
  const panel = need('source');
  const textBox = need('source-text');
  let current: PageElement | null = null;
  let openDocument = -1;

  const make = (name: string, className: string, ...children: (PageElement | string)[]): PageElement => {
    const element = page.createElement(name);
    if (className !== '') element.className = className;
    element.append(...children);
    return element;
  };

  const inBoth = (texts: { readonly fr: string; readonly en: string }): PageElement[] =>
    (['fr', 'en'] as const).map((language) => {
      const element = make('span', '', texts[language]);
      element.setAttribute('data-ui', language);
      element.lang = language;
      return element;
    });

  const inEither = (text: string | { readonly fr: string; readonly en: string }): (PageElement | string)[] =>
    typeof text === 'string' ? [text] : inBoth(text);

  /** The words of the article that decided a step: a button that shows them in the text. */
  const pointTo = (text: string, index: number): PageElement => {
    const words = text.replace(/\s+/g, ' ');
    const shown = words.length > 90 ? `${words.slice(0, 80)} […]` : words;
    const button = make('button', 'deciding', make('q', 'voice', shown));
    const label = data.labels.showWords;
    button.append(make('span', 'unseen', ' – ', ...inBoth(label)));
    button.setAttribute('type', 'button');
    button.setAttribute('aria-pressed', 'false');
    button.addEventListener('click', () => point(index, button));
    return button;
  };

  /** Marks the words of a step in the text, or no longer. */
  const point = (index: number, button: PageElement): void => {
    const wasOn = button.getAttribute('aria-pressed') === 'true';
    for (const other of page.querySelectorAll('#source-steps .deciding'))
      other.setAttribute('aria-pressed', 'false');
    for (const piece of page.querySelectorAll('#source-text .pointed')) piece.classList.remove('pointed');
    if (wasOn) return;
    button.setAttribute('aria-pressed', 'true');
    let first: PageElement | null = null;
    for (const piece of page.querySelectorAll(`#source-text .step-${index}`)) {
      piece.classList.add('pointed');
      first ??= piece;
    }
    first?.scrollIntoView({ block: 'center' });
  };

  /** What led to the statement, step by step, in both languages. */
  const tellSteps = (number: number): void => {
    const reference = data.references[number]!;
    const { text } = data.documents[reference.document]!;
    const steps = reference.steps.map(([topic, result, rule, from, to], index) => {
      const parts: (PageElement | string)[] = [
        make('span', 'topic', ...inEither(data.texts[topic] ?? '')),
        ' ',
      ];
      const told = data.rules[rule];
      const isTold = told !== undefined && told.fr !== '';
      if (result >= 0) {
        const name = isTold ? 'b' : 'span';
        parts.push(make(name, '', ...inEither(data.texts[result] ?? '')), isTold ? '. ' : ' ');
      }
      if (isTold) parts.push(make('span', '', ...inBoth(told)), ' ');
      if (from >= 0) parts.push(pointTo(text.slice(from, to), index), ' ');
      if (told !== undefined) parts.push(make('code', '', told.name));
      if (told !== undefined && told.example !== '') parts.push(tellExample(told));
      return make('li', '', ...parts);
    });
    need('source-steps').replaceChildren(...steps);
    need('source-why').hidden = steps.length === 0;
  };

  /** The example is French; who reads English has its sense beside it. */
  const tellExample = ({
    example,
    gloss,
  }: {
    readonly example: string;
    readonly gloss: string;
  }): PageElement => {
    const words = make('span', 'voice', example);
    words.lang = 'fr';
    const sense = make('span', '', ` (${gloss})`);
    sense.lang = 'en';
    sense.setAttribute('data-ui', 'en');
    return make('span', 'example', ...inBoth(data.labels.example), ' ', words, sense);
  };

  /** Cuts the text where a highlight begins or ends; each piece has the classes of what covers it. */
  const layOut = (number: number): PageElement | null => {
    const reference = data.references[number]!;
    const source = data.documents[reference.document]!;
    const marks: { from: number; to: number; name: string }[] = [];
    for (const [from, to] of source.clutter) marks.push({ from, to, name: 'clutter' });
    for (const [from, to] of reference.content) marks.push({ from, to, name: 'content' });
    for (const who of [reference.source, reference.citing]) {
      if (who !== null) marks.push({ from: who[0], to: who[1], name: 'who' });
    }
    if (reference.cue !== null) marks.push({ from: reference.cue[0], to: reference.cue[1], name: 'cue' });
    for (const [index, [, , , from, to]] of reference.steps.entries())
      if (from >= 0) marks.push({ from, to, name: `step-${index}` });
    const cuts = [...new Set(marks.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
    const pieces: (PageElement | string)[] = [];
    let at = 0;
    for (const cut of [...cuts, source.text.length]) {
      const words = source.text.slice(at, cut);
      const names = marks.filter(({ from, to }) => from <= at && cut <= to).map(({ name }) => name);
      if (words !== '') {
        pieces.push(names.length === 0 ? words : make('span', [...new Set(names)].join(' '), words));
      }
      at = cut;
    }
    textBox.replaceChildren(...pieces);
    return textBox.querySelector('.content') ?? textBox.querySelector('.who, .cue');
  };

  const choose = (line: PageElement | null): void => {
    current?.classList.remove('current');
    current?.querySelector('.words')?.removeAttribute('aria-current');
    current = line;
    line?.classList.add('current');
    line?.querySelector('.words')?.setAttribute('aria-current', 'true');
  };

  const open = (number: number): void => {
    const reference = data.references[number];
    const source = reference === undefined ? undefined : data.documents[reference.document];
    if (reference === undefined || source === undefined) return;
    choose(page.getElementById(`r${number}`));
    need('source-name').textContent = source.name;
    need('source-title').textContent = source.title;
    need('source-date').replaceChildren(...inBoth(source.published));
    const link = need('source-link');
    link.hidden = source.url === null;
    if (source.url !== null) link.setAttribute('href', source.url);
    tellSteps(number);
    textBox.lang = source.lang;
    panel.hidden = false;
    page.body.classList.add('with-source');
    const first = layOut(number);
    if (first !== null) first.scrollIntoView({ block: 'center' });
    else if (openDocument !== reference.document) textBox.scrollTop = 0;
    openDocument = reference.document;
    current?.scrollIntoView({ block: 'nearest' });
  };

  const close = (): void => {
    panel.hidden = true;
    page.body.classList.remove('with-source');
    current?.querySelector('.words')?.focus();
  };

  /** The line after or before the current one, of those in sight. */
  const step = (by: number): void => {
    const lines = [...page.querySelectorAll('.line')].filter((line) => line.checkVisibility?.() ?? true);
    const focused = page.activeElement?.closest('.line') ?? current;
    const at = focused === null ? -1 : lines.indexOf(focused);
    const next =
      lines[at < 0 ? (by > 0 ? 0 : lines.length - 1) : Math.min(lines.length - 1, Math.max(0, at + by))];
    if (next === undefined) return;
    if (!panel.hidden) open(Number(next.id.slice(1)));
    choose(next);
    next.querySelector('.words')?.focus({ preventScroll: true });
    next.scrollIntoView({ block: 'nearest' });
  };

  const numberOf = (target: PageElement): number | null => {
    const link = target.closest('a[href]');
    const address = link?.getAttribute('href') ?? null;
    if (address !== null) return /^#r\d+$/.test(address) ? Number(address.slice(2)) : null;
    if (target.closest('summary, button, select, label') !== null) return null;
    const line = target.closest('.line');
    return line === null || view.getSelection()?.isCollapsed === false ? null : Number(line.id.slice(1));
  };

  page.addEventListener('click', (event: PageEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    const number = numberOf(event.target);
    if (number === null) return;
    event.preventDefault();
    open(number);
    page.getElementById(`r${number}`)?.querySelector('.words')?.focus({ preventScroll: true });
  });
  page.addEventListener('keydown', (event: PageEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && !panel.hidden) return close();
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
    const inList = event.target.closest('.line') !== null;
    const down = event.key === 'j' || (event.key === 'ArrowDown' && inList);
    const up = event.key === 'k' || (event.key === 'ArrowUp' && inList);
    if (!down && !up) return;
    event.preventDefault();
    step(down ? 1 : -1);
  });
  need('source-close').addEventListener('click', close);
  need('source-previous').addEventListener('click', () => step(-1));
  need('source-next').addEventListener('click', () => step(1));

  for (const language of ['fr', 'en']) {
    need(`ui-${language}`).addEventListener('change', () => {
      page.documentElement.lang = language;
    });
  }
  const filter = page.getElementById('story');
  filter?.addEventListener('change', () => {
    const chosen = filter.value ?? '';
    for (const element of page.querySelectorAll('[data-stories]')) {
      const stories = (element.getAttribute('data-stories') ?? '').split(' ');
      element.hidden = chosen !== '' && !stories.includes(chosen);
    }
  });

  const follow = (): void => {
    if (/^#r\d+$/.test(view.location.hash)) open(Number(view.location.hash.slice(2)));
  };
  view.addEventListener('hashchange', follow);
  follow();
}

/** The script of the page as text. */
export function pageScript(): string {
  return `(${runPage.toString()})(document, window);`;
}
