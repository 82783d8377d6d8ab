import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/view/index.ts';
import { FIXTURE } from './fixture.ts';
import { ATTACKS, hostileDossier } from './hostile.ts';

/**
 * Runs the page's script as a browser would: from its text alone, so that anything it takes from outside is an
 * error here. What linkedom lacks (scrolling, focus) is filled in.
 */
function openPage(hash = '', dossier = FIXTURE) {
  const html = renderHtml(dossier, { lang: 'fr' });
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

describe('why', () => {
  const steps = (language: 'fr' | 'en') =>
    [...page.document.querySelectorAll('#source-steps li')].map((step) => {
      const copy = step.cloneNode(true);
      const others = `[data-ui=${language === 'fr' ? 'en' : 'fr'}], .unseen`;
      for (const other of [...copy.querySelectorAll(others)]) other.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    });
  const buttons = () => [...page.document.querySelectorAll('#source-steps button')];
  const press = (index: number) =>
    buttons()[index].dispatchEvent(new page.window.Event('click', { bubbles: true, cancelable: true }));

  test('tells the steps in plain words of either interface language', () => {
    page.click('#denied .r-denies .words');
    expect(steps('fr')).toEqual([
      'Où mots non cités',
      expect.stringMatching(
        /^Attribution Un verbe de parole introduit .* dément clause ?p\. ex\. La préfète/,
      ),
      expect.stringMatching(/^Qui parle Solvane\. La source porte ici .* L’entreprise Solvane named-in-full/),
      expect.stringMatching(/^Certitude dément\. Le verbe est un démenti\. dément denying-verb/),
    ]);
    expect(steps('en')[3]).toMatch(
      /^How surely denies\. The verb is a denial\..*\(The Vertelec company denies/,
    );
  });

  test('a step shows the words that decided it, and takes the mark away again', () => {
    page.click('#denied .r-denies .words');
    expect(marked('pointed')).toEqual([]);
    press(1);
    expect(marked('pointed')).toEqual(['L’entreprise Solvane']);
    expect(buttons().map((button) => button.getAttribute('aria-pressed'))).toEqual([
      'false',
      'true',
      'false',
    ]);
    press(2);
    expect(marked('pointed')).toEqual(['dément']);
    press(2);
    expect(marked('pointed')).toEqual([]);
    expect(panel().hidden).toBe(false);
  });

  test('its buttons are buttons, named by their words', () => {
    page.click('#denied .r-denies .words');
    for (const button of buttons()) expect(button.getAttribute('type')).toBe('button');
    expect(buttons()[2].textContent).toMatch(/^dément – montrer dans le texte/);
  });

  test('follows the line that is open, and hides where a line is no statement', () => {
    const why = page.document.getElementById('source-why');
    page.click('#agreed .line .words');
    const before = steps('fr');
    page.click('#denied .r-denies .words');
    expect(steps('fr')).not.toEqual(before);
    expect(why.hidden).toBe(false);
    page.click('#timeline .line .words');
    expect(why.hidden).toBe(true);
    expect(steps('fr')).toEqual([]);
  });

  test('hostile words and rules become text', () => {
    page = openPage('', hostileDossier());
    page.click('#denied .line .words');
    const list = page.document.getElementById('source-steps');
    expect(steps('fr').length).toBeGreaterThan(4);
    expect(list.querySelector('script, img, svg')).toBeNull();
    expect(list.textContent).toContain(ATTACKS.slice(0, 60));
    expect(list.textContent).not.toMatch(/[\u001B\u009B\u202E\u2066]/);
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
