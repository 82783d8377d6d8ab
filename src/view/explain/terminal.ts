import type { ExplainedStatement, Explanation, Quote } from '../../model/index.ts';
import { cleanName, cleanWords } from '../clean.ts';
import { formatDay } from '../dates.ts';
import { nameLanguage } from '../language-name.ts';
import { createPaint } from '../terminal/paint.ts';
import { hang, measure } from '../terminal/wrap.ts';
import type { InterfaceLanguage } from '../words/contract.ts';
import { WORDS } from '../words.ts';
import { type Explainer, labelled, legend } from './explainer.ts';
import { type Mark, markWords } from './mark-words.ts';
import { renderPlace } from './place.ts';
import { inLanguage, type Step, stepsOf } from './steps.ts';
import { phraseDate, phraseFigure, quoteOf } from './values.ts';
import { EXPLAIN_WORDS } from './words.ts';

export interface ExplainOptions {
  /** Columns of the terminal; 80 where not given. */
  readonly width?: number;
  readonly colour?: boolean;
  readonly lang?: InterfaceLanguage;
}

/** Column in which the words of a sentence begin. */
const MARGIN = 4;
/** Figures and dates of one content that are listed. */
const VALUES = 12;
/** Passages that are pointed to. */
const PASSAGES = 12;

/**
 * How an article was read, for a terminal: each statement with its sentence marked and the steps that led to it; or
 * what stands at one place. Plain text with ANSI styles if asked; ends with a line feed.
 */
export function renderExplanation(explanation: Explanation, options: ExplainOptions = {}): string {
  const lang = options.lang ?? 'fr';
  const printer: Explainer = {
    width: measure(options.width ?? 80),
    paint: createPaint(options.colour ?? false),
    words: WORDS[lang],
    explain: EXPLAIN_WORDS[lang],
    lang,
  };
  const shown = new Map<string, string>();
  const lines = [
    ...renderHead(explanation, printer),
    ...explanation.statements.flatMap((statement) => ['', ...renderStatement(statement, shown, printer)]),
    ...(explanation.place ? ['', ...renderPlace(explanation.place, printer)] : []),
    ...renderFoot(explanation, printer),
  ];
  return `${lines.join('\n')}\n`;
}

function renderHead(explanation: Explanation, printer: Explainer): string[] {
  const { paint, explain, width, lang } = printer;
  const { title, id, outlet, published, file } = explanation.document;
  const language = cleanName(nameLanguage(explanation.document.lang, lang));
  const day = published && formatDay(published.date, printer.words);
  const rest = [outlet, day, file].flatMap((part) => (part ? [cleanName(part)] : []));
  const counts = explain.counts(explanation.found, explanation.notUnderstood.length);
  const head = [
    ...hang('', 0, paint.heading(cleanWords(title ?? id, 200)), width),
    ...hang('', 0, paint.provenance([...rest, language, counts].join(' · ')), width),
  ];
  if (!explanation.understood)
    return [...head, '', ...explain.noPack(language)].flatMap((line) => hang('', 0, line, width));
  if (explanation.statements.length > 0) return [...head, ...legend(['content', 'source', 'cue'], printer)];
  return explanation.place
    ? head
    : [...head, '', ...explain.empty.flatMap((line) => hang('', 0, line, width))];
}

/** Where to look on, when the whole article was asked for. */
function renderFoot(explanation: Explanation, { paint, explain, width }: Explainer): string[] {
  const { notUnderstood, place, understood, statements, found } = explanation;
  if (place || !understood || notUnderstood.length === 0 || statements.length < found) return [];
  const offsets = notUnderstood.slice(0, PASSAGES).map(({ start }) => String(start));
  const more = notUnderstood.length > PASSAGES ? ' …' : '';
  return ['', ...hang('', 0, paint.provenance(explain.missed(`${offsets.join(', ')}${more}`)), width)];
}

function renderStatement(
  statement: ExplainedStatement,
  shown: Map<string, string>,
  printer: Explainer,
): string[] {
  const { paint, explain, width } = printer;
  const { id, content, source, cue, speaker, stance, sentence } = statement;
  const name = speaker === null ? explain.nobody : cleanName(speaker.name);
  const offsets = paint.provenance(`(${explain.offsets(sentence.start, sentence.end)})`);
  const marks: Mark[] = [
    ...content.map((quote) => ({ ...quote, role: 'content' as const })),
    ...(source ? [{ ...source, role: 'source' as const }] : []),
    ...(cue ? [{ ...cue, role: 'cue' as const }] : []),
  ];
  return [
    ...hang('', 0, `${paint.heading(`${id}  ${name}`)} — ${explain.stances[stance]} ${offsets}`, width),
    ...markWords(sentence, marks, width - MARGIN, paint).map((line) => `${' '.repeat(MARGIN)}${line}`),
    ...renderSteps(statement, shown, printer),
  ];
}

function renderSteps(
  statement: ExplainedStatement,
  shown: Map<string, string>,
  printer: Explainer,
): string[] {
  const { explain, words } = printer;
  const { reasons, within, citing, speaker } = statement;
  const steps = stepsOf({
    ...statement,
    speaker: speaker?.name ?? null,
    reasons: reasons.map(({ step, rule, quote }) => ({ step, rule, span: quote })),
    through: within.map((outer) => `${outer.speaker ?? explain.nobody} (${outer.id})`),
    citing: citing && { name: citing.name, span: citing.quote },
  });
  const quotes = new Map(
    [...reasons.map(({ quote }) => quote), citing?.quote].flatMap((quote) =>
      quote ? [[`${quote.start}:${quote.end}`, quote] as const] : [],
    ),
  );
  const rows = steps.map((step): [string, string[]] => {
    const quote = step.span ? quotes.get(`${step.span.start}:${step.span.end}`) : undefined;
    return [explain.topics[step.topic], renderStep(step, quote, statement, shown, printer)];
  });
  const { figures, dates, quotation, content } = statement;
  const isOwn =
    quotation && content.some(({ start, end }) => start <= quotation.start && quotation.end <= end);
  if (quotation && !isOwn)
    rows[0]?.[1].push(`${explain.inQuotation} ${quoteOf(quotation.words, words, 140)}`);
  if (figures.length > 0)
    rows.push([explain.topics.figures, listed(figures, (one) => phraseFigure(one, words, explain), printer)]);
  if (dates.length > 0)
    rows.push([explain.topics.dates, listed(dates, (one) => phraseDate(one, words, explain), printer)]);
  return rows.flatMap(([label, texts], index) =>
    labelled(rows[index - 1]?.[0] === label ? '' : label, texts, printer),
  );
}

function listed<T>(values: readonly T[], phrase: (value: T) => string, { words }: Explainer): string[] {
  const rest = values.length - VALUES;
  return [...values.slice(0, VALUES).map(phrase), ...(rest > 0 ? [words.moreHere(rest)] : [])];
}

function renderStep(
  step: Step,
  quote: Quote | undefined,
  statement: ExplainedStatement,
  shown: Map<string, string>,
  { lang, words, explain, paint }: Explainer,
): string[] {
  const { topic, rule, name } = step;
  const result = step.result === null ? '' : cleanWords(inLanguage(step.result, lang), 200);
  const isSource = quote?.start === statement.source?.start && quote?.end === statement.source?.end;
  const here =
    quote === undefined || topic === 'citing' || (topic === 'resolve' && isSource)
      ? ''
      : `${topic === 'resolve' ? explain.fullName : explain.by}${words.colon}${quoteOf(quote.words, words)}`;
  if (topic === 'verb') {
    const group = paint.provenance(`[${cleanName(name ?? '')}]`);
    const verb = quote === undefined ? '' : `${quoteOf(quote.words, words)}${words.colon}`;
    return [`${verb}${result === '' ? explain.group(cleanName(name ?? '')) : `${result} ${group}`}`];
  }
  if (name === null) return [result];
  const key = `${topic}:${name}`;
  const before = shown.get(key);
  if (rule && before === undefined) shown.set(key, statement.id);
  const note =
    before === undefined ? cleanName(name) : `${cleanName(name)} · ${explain.exampleAbove(before)}`;
  const sentence = [
    result === '' ? '' : `${result}.`,
    rule?.[lang] ?? '',
    `${paint.provenance(`[${note}]`)}`,
  ];
  return [
    sentence.filter((part) => part !== '').join(' '),
    ...(here === '' ? [] : [here]),
    ...(rule && before === undefined
      ? [paint.provenance(`${explain.example} ${rule.example}${lang === 'fr' ? '' : ` (${rule.gloss})`}`)]
      : []),
  ];
}
