import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';
import { describeWords } from '../../../src/engine/align/describe-words.ts';
import { findReuse } from '../../../src/engine/align/find-reuse.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Span } from '../../../src/text/span.ts';
import { article } from './articles.ts';
import { copies, honest, type Version } from './reuse-articles.ts';

function read(id: string, text: string, boilerplate: readonly Span[] = []): Analysis {
  const bare = article(id, null, []);
  return {
    ...bare,
    document: { ...bare.document, text, boilerplate },
    features: describeWords(text, boilerplate),
  };
}

const pairsOf = (versions: readonly Version[]) =>
  findReuse(versions.map(({ id, text }) => read(id, text))).map(({ documents }) => documents.join(' '));

const story =
  'La passerelle de Moncel a été fermée lundi matin après la découverte de fissures dans deux de ses piliers. ' +
  'Les services techniques ont posé des barrières et dévié les piétons par le pont des Tanneurs. ' +
  'Une expertise doit être rendue avant la fin du mois, et la réouverture n’est pas attendue avant Noël.';

describe('findReuse', () => {
  it('finds a copy with its words aligned', () => {
    const [reuse] = findReuse([read('a', story), read('b', `AGENCE – ${story}`)]);
    expect(reuse).toMatchObject({ documents: ['a', 'b'], kind: 'copy' });
    const [first, second] = reuse!.spans[0]!;
    expect(story.slice(first.start, first.end)).toBe(`AGENCE – ${story}`.slice(second.start, second.end));
  });

  it('notes the agency that either text credits', () => {
    const article = (id: string, text: string) => analyze({ id, text, lang: 'fr' });
    const [credited] = findReuse([article('a', story), article('b', `${story} (AFP)`)]);
    expect(credited!.agencies).toEqual(['AFP']);
    const [silent] = findReuse([article('a', story), article('b', story)]);
    expect(silent!.agencies).toEqual([]);
  });

  it('finds a passage within other text', () => {
    const own = (word: string) => Array.from({ length: 120 }, (_, index) => `${word}${index}`).join(' ');
    const [reuse] = findReuse([
      read('a', `${own('gare')} ${story} ${own('rive')}`),
      read('b', `${own('mur')} ${story} ${own('port')}`),
    ]);
    expect(reuse).toMatchObject({ kind: 'passage' });
    expect(reuse!.spans).toHaveLength(1);
  });

  it('takes words that both quote for no reuse', () => {
    const speech = story.replaceAll('’', '’');
    const first = `Le maire a parlé : « ${speech} » Puis il est parti sans répondre aux questions.`;
    const second = `Devant le conseil, l’édile a lu ce texte : « ${speech} » L’opposition a quitté la salle.`;
    expect(findReuse([read('a', first), read('b', second)])).toEqual([]);
  });

  it('leaves clutter out', () => {
    const clutter =
      'Recevez chaque matin notre lettre et retrouvez toute l’actualité de la vallée dans votre boîte aux lettres.';
    const texts = [
      `${clutter}\nLe marché ouvre à huit heures.`,
      `${clutter}\nLa piscine restera fermée cet hiver.`,
    ];
    const marked = texts.map((text, index) => read(`d${index}`, text, [{ start: 0, end: clutter.length }]));
    expect(findReuse(marked)).toEqual([]);
  });

  it('gives the same in any order of input', () => {
    const analyses = copies.slice(0, 12).map(({ id, text }) => read(id, text));
    expect(findReuse([...analyses].reverse())).toEqual(findReuse(analyses));
  });

  it('keeps precision and recall of .95 on copied, shuffled, edited and renamed articles', () => {
    const versions = [...copies, ...honest];
    const families = new Map(versions.map(({ id, family }) => [id, family]));
    const found = pairsOf(versions);
    const right = found.filter((pair) => {
      const [one, other] = pair.split(' ') as [string, string];
      return (
        families.get(one) === families.get(other) && !one.startsWith('honest') && !other.startsWith('honest')
      );
    });
    const wanted = copies.flatMap((one, index) =>
      copies.slice(index + 1).filter(({ family }) => family === one.family),
    );
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
    expect(right.length / wanted.length).toBeGreaterThanOrEqual(0.95);
  });
});
