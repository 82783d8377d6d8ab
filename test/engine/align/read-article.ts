import { describe as describeArticle } from '../../../src/engine/align/describe.ts';
import { recogniseDates } from '../../../src/engine/mention/date.ts';
import { segment } from '../../../src/engine/segment/segment.ts';
import { fr } from '../../../src/lang/fr/index.ts';
import type { Features } from '../../../src/model/analysis.ts';
import type { Paragraph } from '../../../src/model/document.ts';
import type { Figure } from '../../../src/model/figure.ts';
import type { Mention } from '../../../src/model/mention.ts';
import type { Statement } from '../../../src/model/statement.ts';
import type { Span } from '../../../src/text/span.ts';

/** A statement by its words in the text; each must stand there once. */
export interface Located {
  readonly content: string;
  readonly cue?: string;
  readonly stance?: Statement['stance'];
  readonly within?: string;
}

export interface LocatedFigure {
  readonly words: string;
  readonly thing: string;
  readonly value: number;
  readonly qualifiers?: readonly string[];
  readonly status?: string;
  readonly places?: readonly string[];
  readonly inherits?: number;
}

/**
 * Features of a French text whose statements, figures and names are given by their words, so that only segmenting and
 * the dates come from other stages. `names`: words → actor id and type.
 */
export function readFeatures(
  text: string,
  statements: readonly Located[],
  names: Readonly<Record<string, readonly [string, Mention['type']]>> = {},
  figures: readonly LocatedFigure[] = [],
): Features {
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`not in the text: ${words}`);
    return { start, end: start + words.length };
  };
  const paragraphs = paragraphsOf(text);
  const segmentation = segment(text, paragraphs, fr.segment);
  const made = statements.map(
    (one, index): Statement => ({
      id: `s${index + 1}`,
      kind: 'indirect',
      content: [find(one.content)],
      source: null,
      cue: one.cue === undefined ? null : find(one.cue),
      speaker: null,
      stance: one.stance ?? 'assert',
      within: one.within ?? null,
      said: null,
      channel: null,
      citing: null,
      reasons: [],
    }),
  );
  return describeArticle(
    {
      text,
      segmentation,
      statements: made,
      figures: figures.map((figure): Figure => {
        const span = find(figure.words);
        const holder = made.find(({ content }) =>
          content.some((c) => c.start <= span.start && span.end <= c.end),
        );
        return {
          span,
          low: figure.value,
          high: figure.value,
          approximate: false,
          unit: null,
          thing: figure.thing,
          statement: holder?.id ?? null,
          qualifiers: figure.qualifiers ?? [],
          status: figure.status ?? null,
          places: figure.places ?? [],
          vague: null,
          asOf: null,
          inherits: figure.inherits ?? null,
        };
      }),
      dates: recogniseDates(text, segmentation, fr),
      mentions: Object.entries(names).map(([words, [actor, type]]) => ({ span: find(words), actor, type })),
      paragraphs,
    },
    fr.align,
  );
}

function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/[^\n]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'body',
    selector: null,
  }));
}
