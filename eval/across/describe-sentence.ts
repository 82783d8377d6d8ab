import { describe } from '../../src/engine/align/describe.ts';
import { inspect } from '../../src/engine/pipeline.ts';
import { blank } from '../../src/lang/blank.ts';
import type { Language } from '../../src/lang/language.ts';
import type { Analysis } from '../../src/model/analysis.ts';
import type { Statement } from '../../src/model/statement.ts';

const PUBLISHED = '2026-10-14';

/** A sentence as an article with one statement, whose content is the sentence. */
export function describeSentence(id: string, text: string, language: Language): Analysis {
  const article = { id, text, lang: language.code, published: PUBLISHED };
  const { analysis, segmentation } = inspect(article, { languages: [language] });
  const statement: Statement = {
    id: 's1',
    kind: 'indirect',
    content: [{ start: 0, end: text.length }],
    source: null,
    cue: null,
    speaker: null,
    stance: 'assert',
    within: null,
    said: null,
    channel: null,
    citing: null,
    reasons: [],
  };
  const { document } = analysis;
  const figures = document.figures.map((figure) => ({ ...figure, statement: statement.id }));
  const features = describe(
    {
      text,
      segmentation: segmentation!,
      statements: [statement],
      figures,
      dates: analysis.features.dates,
      mentions: language.actors === blank.actors ? [] : document.mentions,
      paragraphs: document.paragraphs,
    },
    language.align,
  );
  return { ...analysis, document: { ...document, statements: [statement], figures }, features };
}
