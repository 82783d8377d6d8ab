import type { ExplainedPlace, Quote, SeenToken } from '../../model/index.ts';
import { cleanName, cleanWords } from '../clean.ts';
import { columnsOf } from './columns.ts';
import { type Explainer, labelled, legend } from './explainer.ts';
import { type Mark, markWords } from './mark-words.ts';
import { phraseDate, phraseFigure, quoteOf } from './values.ts';
import { VERB_GROUPS } from './verb-groups.ts';
import type { ExplainWords } from './words/contract.ts';

/** Entries of one kind that are listed. */
const LISTED = 12;
/** The column of labels. */
const LABEL = 20;
/** Widest column of words and of lemmas. */
const WIDEST_WORD = 22;

/** What each stage saw at a place where no statement was found. */
export function renderPlace(place: ExplainedPlace, printer: Explainer): string[] {
  const { paint, words, explain } = printer;
  const { here } = explain;
  const { paragraph, sentence, quotations, cues, names, figures, dates, notUnderstood, nearby } = place;
  const shown = sentence ?? paragraph?.quote ?? null;
  const row = (label: string, none: string, texts: readonly string[]) => {
    const rest = texts.length - LISTED;
    const listed = rest > 0 ? [...texts.slice(0, LISTED), words.moreHere(rest)] : texts;
    return labelled(label, listed.length > 0 ? listed : [none], printer, LABEL);
  };
  const isLeftOut = paragraph !== null && sentence === null;
  return [
    paint.heading(`${here.title(place.at)}  ${quoteOf(place.word.words, words)}`),
    ...(shown ? markPlace(shown, place.word, printer) : []),
    `    ${here.nothing}`,
    '',
    ...row(here.paragraph, here.betweenParagraphs, paragraph ? [explain.paragraphs[paragraph.kind]] : []),
    ...row(
      here.sentence,
      isLeftOut ? `${here.noSentence} (${here.leftOut})` : here.noSentence,
      sentence ? [explain.offsets(sentence.start, sentence.end)] : [],
    ),
    ...row(
      here.quotations,
      here.noQuotation,
      quotations.map((quote) => quoteOf(quote.words, words, 140)),
    ),
    ...row(
      here.cues,
      here.noCue,
      cues.map(({ quote, groups, subject }) => {
        const found = subject ? here.subject(quoteOf(subject.words, words)) : here.noSubject;
        const kinds = groups.map((name) => {
          const known = VERB_GROUPS.get(name);
          const id = paint.provenance(`[${cleanName(name)}]`);
          return known ? `${known[printer.lang]} ${id}` : id;
        });
        return `${quoteOf(quote.words, words)}, ${found}${words.colon}${kinds.join('; ')}`;
      }),
    ),
    ...row(
      here.names,
      here.noNames,
      names.map(({ quote, type, name }) => {
        const shownName = name === null || name === quote.words ? '' : ` → ${cleanName(name)}`;
        return `${quoteOf(quote.words, words)}${shownName} (${here.actors[type]})`;
      }),
    ),
    ...row(
      here.figures,
      here.noFigures,
      figures.map((figure) => phraseFigure(figure, words, explain)),
    ),
    ...row(
      here.dates,
      here.noDates,
      dates.map((date) => phraseDate(date, words, explain)),
    ),
    ...row(here.listed, here.isNotListed, notUnderstood ? [here.isListed] : []),
    ...row(
      here.nearby,
      here.noNearby,
      nearby.map(({ id, at }) => `${id} (--at ${at})`),
    ),
    ...(place.tokens.length > 0 ? ['', ...tokenTable(place, printer)] : []),
  ];
}

function markPlace(shown: Quote, word: Quote, printer: Explainer): string[] {
  const mark: Mark = { ...word, role: 'place' };
  const lines = markWords(shown, [mark], printer.width - 4, printer.paint);
  return [...legend(['place'], printer), ...lines.map((line) => `    ${line}`)];
}

/** The words of the sentence, one a line, as the segment stage read them; `>` at the place asked for. */
function tokenTable({ tokens, at }: ExplainedPlace, { explain, paint }: Explainer): string[] {
  const rows = tokens.map((token) => [
    cleanWords(token.words, WIDEST_WORD),
    explain.pos[token.pos] ?? cleanName(token.pos),
    cleanWords(token.lemma, WIDEST_WORD),
    formOf(token, explain),
  ]);
  const widths = explain.here.tokens.map((head, column) =>
    Math.max(...[head, ...rows.map((row) => row[column] ?? '')].map(columnsOf)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - columnsOf(cell))))
      .join('  ')
      .trimEnd();
  return [
    `    ${paint.provenance(line(explain.here.tokens))}`,
    ...rows.map((cells, index) => {
      const { start, end } = tokens[index]!;
      return `  ${start <= at && at < end ? '> ' : '  '}${line(cells)}`;
    }),
  ];
}

function formOf({ form }: SeenToken, { forms }: ExplainWords): string {
  return Object.entries(form)
    .map(([feature, value]) => {
      const name = feature === 'tense' ? `tense:${value}` : String(value);
      return Object.hasOwn(forms, name) ? (forms[name] ?? '') : '';
    })
    .filter((part) => part !== '')
    .join(', ');
}
