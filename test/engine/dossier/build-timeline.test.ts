import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../../src/engine/dossier/build-timeline.ts';
import { analyze } from '../../../src/engine/pipeline.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Analysis } from '../../../src/model/analysis.ts';

function read(id: string, published: string, text: string): Analysis {
  return analyze({ id, text, published, lang: 'fr' }, { languages: [fr] });
}

function timeline(asOf: string | null, ...analyses: readonly Analysis[]): string[] {
  return buildTimeline(analyses, [], asOf).map(({ date, to, when, precision, document, span, also }) => {
    const { text } = analyses.find((analysis) => analysis.document.id === document)!.document;
    const words = text.slice(span.start, span.end);
    return [date, to, precision, when, document, words, ...also.map((place) => place.document)].join(' | ');
  });
}

describe('buildTimeline', () => {
  it('puts events in order, seen from a day', () => {
    const text =
      'Le conseil de Moncel votera la vente du port le 6 mai. Un incendie a détruit la halle le 28 avril 2024.';
    const article = read('a', '2024-05-02', text);
    expect(timeline('2024-05-02', article)).toEqual([
      '2024-04-28 | 2024-04-28 | day | past | a | Un incendie a détruit la halle le 28 avril 2024.',
      '2024-05-06 | 2024-05-06 | day | future | a | Le conseil de Moncel votera la vente du port le 6 mai.',
    ]);
    expect(timeline('2024-06-01', article).map((line) => line.split(' | ')[3])).toEqual(['past', 'past']);
  });

  it('merges what several articles tell of one event', () => {
    const one = read('a', '2024-05-02', 'Un incendie a détruit dimanche la grande halle du port de Moncel.');
    const other = read(
      'b',
      '2024-05-03',
      'La grande halle de Moncel a été détruite par un incendie le 28 avril 2024.',
    );
    expect(timeline('2024-05-03', one, other)).toEqual([
      '2024-04-28 | 2024-04-28 | day | past | b | La grande halle de Moncel a été détruite par un incendie le 28 avril 2024. | a',
    ]);
  });

  it('keeps different events of one day apart', () => {
    const one = read('a', '2024-05-02', 'Un incendie a détruit la halle de Moncel le 28 avril.');
    const other = read('b', '2024-05-02', 'Le tribunal de Varel a acquitté un éclusier le 28 avril.');
    expect(timeline('2024-05-02', one, other)).toHaveLength(2);
  });

  it('has no entry for the day of saying', () => {
    const text = 'La préfète a déclaré mardi que la digue tenait.';
    expect(timeline('2024-05-02', read('a', '2024-05-02', text))).toEqual([]);
  });

  it('leaves years long past out', () => {
    const text = 'Le port a été construit en 1953. Le quai a été inauguré le 3 avril 2024.';
    expect(timeline('2024-05-02', read('a', '2024-05-02', text))).toHaveLength(1);
  });
});
