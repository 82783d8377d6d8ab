import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { digest } from '../../src/view/html/digest.ts';
import { outline, renderHtml } from '../../src/view/index.ts';
import { dossier } from './builder.ts';
import { FIXTURE } from './fixture.ts';
import { ATTACKS, hostileDossier } from './hostile.ts';
import { largeDossier } from './large.ts';

const page = renderHtml(FIXTURE, { lang: 'fr' });
const { document } = parseHTML(page);
const data = JSON.parse(document.getElementById('data').textContent);

/** The text of an element in one interface language. */
function read(element: { cloneNode(deep: boolean): typeof document }, language: 'fr' | 'en'): string {
  const copy = element.cloneNode(true);
  for (const other of [...copy.querySelectorAll(`[data-ui=${language === 'fr' ? 'en' : 'fr'}]`)])
    other.remove();
  for (const block of [...copy.querySelectorAll('li, .from')]) block.prepend(' ');
  return copy.textContent.replace(/\s+/g, ' ').trim();
}

describe('content', () => {
  test('has the sections of the outline, each with its count', () => {
    const headings = [...document.querySelectorAll('section')].map((section) =>
      read(section.querySelector('h2'), 'en'),
    );
    expect(headings.map((heading) => heading.replace(/(\d) .*/, '$1'))).toEqual([
      'What agrees 1',
      'What differs 2',
      'The figures over time 2',
      'Denied or not confirmed 3',
      'No second origin established 5',
      'Timeline 4',
      'What is scheduled 2',
      'Not understood 1',
      'The articles 6',
    ]);
  });

  test('every line of the outline is there with its words', () => {
    const shown = [...document.querySelectorAll('.line .words')].map((words) => words.textContent);
    for (const { items } of outline(FIXTURE).sections) {
      for (const line of items.flatMap(({ groups }) => groups.flatMap(({ lines }) => lines))) {
        if (line.reading !== 'evades') expect(shown.some((words) => words.includes(line.words))).toBe(true);
      }
    }
  });

  test('every line leads to its exact words', () => {
    const lines = [...document.querySelectorAll('#agreed .line, #differs .line, #single-origin .line')];
    expect(lines.length).toBeGreaterThan(12);
    for (const line of lines) {
      const reference = data.references[Number(line.id.slice(1))];
      const { text } = data.documents[reference.document];
      const [start, end] = reference.content[0];
      expect(line.querySelector('.words').textContent).toContain(text.slice(start, end));
      expect(line.querySelector('.words').getAttribute('href')).toBe(`#${line.id}`);
    }
  });

  test('ids are unique, and links inside the page lead somewhere', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('the interface speaks both languages; the words of the articles are marked as theirs', () => {
    const [line] = [...document.querySelectorAll('#denied .r-denies .by')];
    expect(read(line, 'fr')).toBe(
      'Solvane démenti dément Le Courrier de Montbrac · courrier.txt · paru le 12 mars 2025',
    );
    expect(read(line, 'en')).toBe(
      'Solvane denied dément Le Courrier de Montbrac · courrier.txt · published on 12 March 2025',
    );
    expect(document.querySelector('.words').getAttribute('lang')).toBe('fr');
  });

  test('the first tree of a section stands open and shows who cites whom', () => {
    const trees = [...document.querySelectorAll('#single-origin details.tree')];
    expect(trees.map((tree) => tree.hasAttribute('open'))).toEqual([true, false]);
    expect(read(trees[0].querySelector('ul'), 'en')).toBe(
      'préfecture de la Rive La Tribune des Rives tribune.txt médias locaux cites it Radio Montbrac radio.html blog-7',
    );
  });

  test('dates say what they rest on', () => {
    const [first, second] = [...document.querySelectorAll('#timeline .line')].map((line) => read(line, 'en'));
    expect(first).toContain('year or date inferred');
    expect(second).toContain('counted from publication');
    expect(read(document.querySelector('#scheduled'), 'en')).toContain('by 31 December 2025');
    expect(read(document.querySelector('#documents'), 'en')).toContain('date not established');
  });

  test('opens in the language asked for', () => {
    expect(document.getElementById('ui-fr').hasAttribute('checked')).toBe(true);
    const english = parseHTML(renderHtml(FIXTURE, { lang: 'en' })).document;
    expect(english.documentElement.getAttribute('lang')).toBe('en');
    expect(english.getElementById('ui-en').hasAttribute('checked')).toBe(true);
  });
});

describe('what the steps share stands once in the page', () => {
  test('rules, and texts', () => {
    const names = data.rules.map(({ name }: { name: string }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('denying-verb');
    const texts = data.texts.map((text: unknown) => JSON.stringify(text));
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('a line costs little more for its steps', () => {
    const { references } = JSON.parse(
      parseHTML(renderHtml(largeDossier({ documents: 20, statements: 10 }))).document.getElementById('data')
        .textContent,
    );
    const steps = references.map((one: { steps: unknown }) => JSON.stringify(one.steps).length);
    expect(Math.max(...steps)).toBeLessThan(160);
  });

  test('no text of an article is written into HTML by the script', () => {
    expect(page).not.toMatch(/innerHTML|outerHTML|insertAdjacent|document\.write/);
  });
});

describe('alone and closed', () => {
  test.each(['', 'abc', 'é'.repeat(55), 'x'.repeat(64), 'y'.repeat(119), page])('digest %#', (text) => {
    expect(digest(text)).toBe(createHash('sha256').update(text).digest('base64'));
  });

  test('its policy names the digests of its one script and one style sheet', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const hash = (text: string | undefined) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<style>/g)).toHaveLength(1);
    expect(policy).toContain(`'sha256-${hash(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1])}'`);
    expect(policy).toContain(`'sha256-${hash(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1])}'`);
  });

  test('asks nothing of any network, and has no inline style or handler', () => {
    expect(page).not.toMatch(/\s(src|srcset|action|data|poster|xlink:href|style|on\w+)=/);
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|form|base)\b/);
    expect(page).not.toMatch(/url\(|@import|@font-face/);
    for (const [, address] of page.matchAll(/ href="([^"]*)"/g)) expect(address).toMatch(/^#/);
  });
});

describe('hostile text', () => {
  const hostile = renderHtml(hostileDossier());
  const attacked = parseHTML(hostile).document;

  test('never becomes HTML', () => {
    expect([...attacked.querySelectorAll('script')]).toHaveLength(2);
    expect([...attacked.querySelectorAll('img, iframe, [onload], [onerror], [onmouseover]')]).toEqual([]);
    expect(hostile).not.toMatch(/<img|<svg onload|<script>alert/);
    const words = attacked.querySelector('#denied .words').textContent;
    expect(words).toContain('</script><img src=x onerror=alert(2)>');
  });

  test('does not end its script or break its data', () => {
    const raw = attacked.querySelector('#data').textContent;
    expect(raw).not.toMatch(/[<>\u2028\u2029]/);
    const read = JSON.parse(raw);
    const [start, end] = read.references.at(-1).content[0];
    expect(read.documents[0].text.slice(start, end)).toHaveLength(ATTACKS.length);
    expect(read.documents[0].text).not.toMatch(/[\u001B\u009B\u202E\u2066]/);
  });

  test('an address that is no web page is no link', () => {
    expect(JSON.parse(attacked.querySelector('#data').textContent).documents[0].url).toBeNull();
    expect(data.documents.map(({ url }: { url: string | null }) => url)).toContain(
      'https://radio-montbrac.example/ammoniac',
    );
  });

  test('leaves no control or direction marks in the page', () => {
    expect(hostile).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(hostile.isWellFormed()).toBe(true);
  });
});

test('several stories can be chosen', () => {
  const story = FIXTURE.stories[0]!;
  const two = {
    ...FIXTURE,
    stories: [story, { ...story, id: 'other', title: 'Autre', documents: [], timeline: [] }],
  };
  const chosen = parseHTML(renderHtml(two)).document;
  expect([...chosen.querySelectorAll('#story option')].map((option) => option.getAttribute('value'))).toEqual(
    ['', '0', '1'],
  );
  expect(chosen.querySelector('#agreed .item').getAttribute('data-stories')).toBe('0');
  expect(document.querySelector('#story')).toBeNull();
});

test('an empty dossier says what to do next', () => {
  expect(read(parseHTML(renderHtml(dossier())).document.querySelector('main'), 'en')).toContain(
    'No article was read.',
  );
});

test('the same dossier gives the same bytes, however often', () => {
  expect(renderHtml(structuredClone(FIXTURE), { lang: 'fr' })).toBe(page);
});

test('2 000 claims in 200 articles: time grows with the claims, size stays sane, and the rest is folded', () => {
  const render = (documents: number) => {
    const large = largeDossier({ documents, statements: 10 });
    const times = [0, 1].map(() => {
      const before = performance.now();
      renderHtml(large);
      return performance.now() - before;
    });
    return { html: renderHtml(large), time: Math.min(...times) };
  };
  const { time } = render(40);
  const { html, time: longer } = render(200);
  expect(longer).toBeLessThan(15 * time + 500);
  expect(html.length).toBeLessThan(8_000_000);
  expect(html).toContain('<details class="more">');
});
