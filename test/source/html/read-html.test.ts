import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/source/html/read-html.ts';

const SENTENCES = [
  'Le pont de Tavel, fermé depuis la crue de février, rouvrira aux piétons le 5 mai, a annoncé lundi la préfète de la Marne.',
  'Les travaux ont coûté deux millions d’euros, selon le conseil départemental, qui en a payé la moitié.',
  '« Nous avons perdu trois mois », a regretté le maire, Paul Hédouin, devant une centaine d’habitants venus sur le quai.',
];

function page(body: string, head = ''): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Le pont rouvrira</title>${head}</head><body>${body}</body></html>`;
}

function articlePage(
  extra: { before?: string; inside?: string; after?: string; head?: string } = {},
): string {
  const paragraphs = SENTENCES.map((sentence) => `<p>${sentence}</p>`);
  return page(
    `<nav><a href="/">Accueil</a> <a href="/region">Région</a></nav><main>${extra.before ?? ''}
    <article><h1>Le pont rouvrira</h1><div id="texte">${paragraphs[0]}${extra.inside ?? ''}${paragraphs[1]}${paragraphs[2]}</div></article>
    ${extra.after ?? ''}</main><footer><p>© La Voix de Tavel, tous droits réservés, édité par la coopérative de Tavel.</p></footer>`,
    extra.head,
  );
}

const read = (html: string) => readHtml(html, 'a', 'a.html');

describe('the text', () => {
  it('is the article’s paragraphs joined by blank lines, without headline and furniture', () => {
    expect(read(articlePage()).text).toBe(SENTENCES.join('\n\n'));
  });

  it.each([
    '<div class="share-buttons"><a href="#">Partager</a></div>',
    '<aside><p>À lire aussi : la crue de la Vesle, un an après, vue par ceux qui l’ont vécue sur place.</p></aside>',
    '<div class="newsletter-promo">Recevez la météo des crues chaque matin dans votre boîte, sans rien payer.</div>',
    '<figure><img src="a.jpg"><figcaption>Le pont de Tavel sous les eaux, en février.</figcaption></figure>',
    '<p class="tags">Mots-clés : crue, ponts</p>',
    '<p><a href="/b">La Vesle sous surveillance</a></p>',
    '<script>document.write("<p>Le pont est tombé.</p>")</script>',
    '<!-- <p>Le pont est tombé, dit une note de la rédaction qui ne devait pas paraître.</p> -->',
    '<p hidden>Le pont est tombé, dit un texte que personne ne voit sur la page publiée.</p>',
  ])('leaves out %s', (inside) => {
    expect(read(articlePage({ inside })).text).toBe(SENTENCES.join('\n\n'));
  });

  it('keeps a link that is part of a sentence, however it is marked', () => {
    const inside =
      '<p>La préfète a répondu au <a class="tag" href="/m">maire de Tavel</a>, qui demandait un pont provisoire.</p>';
    expect(read(articlePage({ inside })).text).toContain('répondu au maire de Tavel, qui demandait');
  });

  it('keeps no-break spaces and collapses the others', () => {
    const inside =
      '<p>La   préfète\n a annoncé «\u00a0le 5&nbsp;mai\u00a0» comme date<br>à laquelle tout rouvrira enfin.</p>';
    expect(read(articlePage({ inside })).text).toContain(
      'La préfète a annoncé «\u00a0le 5\u00a0mai\u00a0» comme date\nà laquelle',
    );
  });

  it('is found in fragments too', () => {
    const fragment = SENTENCES.map((sentence) => `<p>${sentence}`).join('\n');
    expect(read(fragment).text).toBe(SENTENCES.join('\n\n'));
  });

  it('is refused where there is none', () => {
    expect(() => read(page('<p><a href="/">Accueil</a></p>'))).toThrow(/no article text/u);
  });
});

describe('the selectors', () => {
  it('lead from each paragraph back to its words in the page', () => {
    const html = articlePage({
      inside:
        '<div class="share">Partager</div><p>Le chantier avait commencé en mars, a rappelé la préfète.</p>',
    });
    const { text, selectors } = read(html);
    const { document } = parseHTML(html);
    const found = selectors!.map(({ start, end, selector }) => {
      const elements = document.querySelectorAll(selector);
      expect(elements).toHaveLength(1);
      expect(elements[0]!.textContent).toBe(text.slice(start, end));
      return selector;
    });
    expect(found).toHaveLength(4);
    expect(found[0]).toBe('#texte > p:nth-of-type(1)');
  });
});

describe('the metadata', () => {
  const linked = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = {
    '@type': 'NewsArticle',
    headline: 'Le pont de Tavel rouvrira',
    datePublished: '2025-03-03T23:30:00+01:00',
    author: [{ name: 'Lise Armand' }, { name: 'Tom Weil' }],
    publisher: { '@type': 'Organization', name: 'La Voix de Tavel' },
    mainEntityOfPage: 'https://voix.example/pont',
  };

  it('comes from linked data', () => {
    expect(read(articlePage({ head: linked(article) }))).toMatchObject({
      title: 'Le pont de Tavel rouvrira',
      author: 'Lise Armand, Tom Weil',
      outlet: 'La Voix de Tavel',
      published: '2025-03-03T23:30:00+01:00',
      publishedBasis: 'metadata',
      url: 'https://voix.example/pont',
      lang: 'fr',
    });
  });

  it('comes from linked data in a graph, with names by reference', () => {
    const graph = {
      '@graph': [
        { '@id': '#site', '@type': 'Organization', name: 'La Voix de Tavel' },
        { ...article, publisher: { '@id': '#site' } },
      ],
    };
    expect(read(articlePage({ head: linked(graph) })).outlet).toBe('La Voix de Tavel');
  });

  it('passes over broken linked data', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", </script><meta name="author" content="Lise Armand">';
    expect(read(articlePage({ head })).author).toBe('Lise Armand');
  });

  it('comes from meta elements', () => {
    const head = `<meta property="og:title" content="Le pont rouvrira enfin"><meta property="og:site_name" content="La Voix">
      <meta property="article:published_time" content="2025-03-03T08:00:00+01:00"><link rel="canonical" href="https://voix.example/p">`;
    expect(read(articlePage({ head }))).toMatchObject({
      title: 'Le pont rouvrira enfin',
      outlet: 'La Voix',
      published: '2025-03-03T08:00:00+01:00',
      url: 'https://voix.example/p',
    });
  });

  it.each([
    ['a time element', '<p><time datetime="2025-03-03T08:00">3 mars</time></p>', '', '2025-03-03T08:00:00'],
    ['the address', '', '<link rel="canonical" href="https://voix.example/2025/03/03/pont">', '2025-03-03'],
    ['what is shown', '<p class="date">Publié le 3 mars 2025</p>', '', '2025-03-03'],
    ['numbers, day first', '<p class="date">03/04/2025</p>', '', '2025-04-03'],
    [
      'a web date',
      '',
      '<meta name="date" content="Tue, 04 Mar 2025 00:10:00 +0100">',
      '2025-03-04T00:10:00+01:00',
    ],
  ])('takes the date from %s', (_, before, head, date) => {
    expect(read(articlePage({ before, head })).published).toBe(date);
  });

  it('keeps the local day where the page also gives universal time', () => {
    const head = `${linked({ ...article, datePublished: '2025-03-03T23:30:00Z' })}<meta name="date" content="2025-03-04T00:30:00+01:00">`;
    expect(read(articlePage({ head })).published).toBe('2025-03-04T00:30:00+01:00');
    const shown = articlePage({
      head: linked({ ...article, datePublished: '2025-03-03T23:30:00Z' }),
      before: '<p class="date">4 mars 2025</p>',
    });
    expect(read(shown).published).toBe('2025-03-04');
  });

  it.each(['2025-02-30', '0000-00-00', 'hier', '1025-03-03'])('takes no date from %s', (content) => {
    expect(read(articlePage({ head: `<meta name="date" content="${content}">` })).published).toBeNull();
  });
});

describe('hostile pages', () => {
  it('nested too deeply are refused with the reason', () => {
    expect(() => read(page(`${'<div>'.repeat(100_000)}Le pont${'</div>'.repeat(100_000)}`))).toThrow(
      /nested deeper than 512/u,
    );
  });

  it('that are too large are refused with the reason', () => {
    expect(() => read(page('<p>La Vesle monte.</p>'.repeat(900_000)))).toThrow(/larger than 16 MB/u);
  });

  it('with too many elements are refused with the reason', () => {
    expect(() => read(page('<b>a</b>'.repeat(200_000)))).toThrow(/more than 100000 elements/u);
  });

  it('keep their text however large what is embedded', () => {
    const embedded = `<img src="data:image/png;base64,${'A'.repeat(20_000_000)}"><style>${'.a{}'.repeat(500_000)}</style>`;
    expect(read(articlePage({ inside: embedded })).text).toBe(SENTENCES.join('\n\n'));
  });

  it.each([
    ['open scripts', '<script '.repeat(200_000)],
    ['open comments', '<!-- '.repeat(200_000)],
    ['open styles', '<style>'.repeat(200_000)],
    ['unclosed paragraphs', '<p>La Vesle monte.'.repeat(20_000)],
    ['stray ends', '</div>'.repeat(200_000)],
    ['less-than signs', '<'.repeat(2_000_000)],
    ['spaced less-than signs', '< a '.repeat(100_000)],
    ['character references', '&amp;'.repeat(190_000)],
    ['attributes', `<p ${'a1 b2 c3 '.repeat(500_000)}>La Vesle</p>`],
    ['open tags', '<p a'.repeat(500_000)],
  ])('of %s take little time', (_, inside) => {
    const start = performance.now();
    try {
      read(articlePage({ inside }));
    } catch (error) {
      expect(String(error)).toMatch(/Unreadable/u);
    }
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
