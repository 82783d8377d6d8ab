import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/view/index.ts';
import { FIXTURE } from './fixture.ts';

/**
 * Runs the page's script as a browser would: from its text alone, so that anything it takes from outside is an
 * error here. What linkedom lacks (scrolling, focus) is filled in.
 */
function openPage(hash = '') {
  const html = renderHtml(FIXTURE, { lang: 'fr' });
  const { document, window } = parseHTML(html);
  const scrolled: string[] = [];
  let focused: unknown = document.body;
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf(document.createElement('p')));
  prototype.scrollIntoView = function (this: { className: string }) {
    scrolled.push(this.className);
  };
  prototype.focus = function (this: unknown) {
    focused = this;
  };
  Object.defineProperty(document, 'activeElement', { get: () => focused, configurable: true });
  const view = {
    location: { hash },
    getSelection: () => ({ isCollapsed: true }),
    addEventListener: () => {},
  };
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  new Function('document', 'window', script)(document, view);
  const press = (key: string, target = document.activeElement) => {
    const event = new window.Event('keydown', { bubbles: true, cancelable: true });
    target.dispatchEvent(Object.assign(event, { key }));
  };
  const click = (selector: string) => {
    const target = document.querySelector(selector);
    target.dispatchEvent(new window.Event('click', { bubbles: true, cancelable: true }));
  };
  return { document, window, press, click, scrolled };
}

let page: ReturnType<typeof openPage>;
const panel = () => page.document.getElementById('source');
const marked = (name: string) =>
  [...page.document.querySelectorAll(`#source-text .${name}`)].map((element) => element.textContent);
const currentLine = () => page.document.querySelector('.line.current')?.id;

beforeEach(() => {
  page = openPage();
});

describe('a click on a line', () => {
  test('opens the source with the exact words, the speaker and the cue marked', () => {
    expect(panel().hidden).toBe(true);
    page.click('#denied .r-denies .words');
    expect(panel().hidden).toBe(false);
    expect(marked('content')).toEqual(['toute fuite d’ammoniac']);
    expect(marked('who')).toEqual(['L’entreprise Solvane']);
    expect(marked('cue')).toEqual(['dément']);
    expect(marked('clutter')).toEqual(['Abonnez-vous à notre lettre du matin']);
    expect(page.scrolled[0]).toBe('content');
  });

  test('shows the whole text, unchanged', () => {
    page.click('#denied .r-denies .words');
    const courrier = FIXTURE.documents.find(({ id }) => id === 'courrier')!;
    expect(page.document.getElementById('source-text').textContent).toBe(courrier.text);
    expect(page.document.getElementById('source-name').textContent).toBe(
      'Le Courrier de Montbrac · courrier.txt',
    );
  });

  test('marks the cited authority too', () => {
    const line = [...page.document.querySelectorAll('#single-origin .line')].find((one) =>
      one.textContent.includes('médias locaux'),
    );
    page.click(`#${line.id} .by`);
    expect(marked('who')).toEqual(['Des médias locaux', 'la préfecture']);
  });

  test('on a summary or a foreign link opens nothing', () => {
    page.click('#single-origin summary');
    page.click('nav a');
    expect(panel().hidden).toBe(true);
  });
});

test('a mark of the chart opens the line that it stands for', () => {
  page.click('.chart circle');
  expect(panel().hidden).toBe(false);
  expect(currentLine()).toBe(
    page.document.querySelector('.chart circle').closest('a').getAttribute('href').slice(1),
  );
});

describe('keys', () => {
  test('j and k move between lines; the open source follows', () => {
    const ids = [...page.document.querySelectorAll('.line')].map((line) => line.id);
    page.press('j');
    expect(currentLine()).toBe(ids[0]);
    expect(panel().hidden).toBe(true);
    page.press('j');
    page.press('ArrowDown');
    page.press('k');
    expect(currentLine()).toBe(ids[1]);
    page.click(`#${ids[1]} .words`);
    const before = marked('content');
    page.press('j');
    expect(marked('content')).not.toEqual(before);
  });

  test('Escape closes and gives the focus back to the line', () => {
    page.click('#denied .r-denies .words');
    page.press('Escape');
    expect(panel().hidden).toBe(true);
    expect(page.document.activeElement.closest('.line').id).toBe(currentLine());
  });

  test('arrows away from the list, and keys in fields, are left alone', () => {
    page.press('ArrowDown', page.document.body);
    page.press('j', page.document.getElementById('ui-en'));
    expect(currentLine()).toBeUndefined();
  });
});

test('an address with a line opens it at once', () => {
  const [line] = [...page.document.querySelectorAll('#timeline .line')];
  page = openPage(`#${line.id}`);
  expect(marked('content')[0]).toContain('Un incendie s’est déclaré');
});

test('choosing the other language tells it to the document', () => {
  const radio = page.document.getElementById('ui-en');
  radio.dispatchEvent(new page.window.Event('change'));
  expect(page.document.documentElement.lang).toBe('en');
});
