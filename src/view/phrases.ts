import { cleanName } from './clean.ts';
import type { DocumentName, Line, OriginSummary, Outline, ShiftEntry, ShiftSide } from './outline/model.ts';
import type { Words } from './words/contract.ts';

/** The outlet and the document: "L’Écho du Val · articles/a.txt". */
export function nameDocument(document: DocumentName): string {
  const label = cleanName(document.label);
  return document.outlet === null ? label : `${cleanName(document.outlet)} · ${label}`;
}

/** The outlet where it is known, else the document. */
export function nameBriefly(document: DocumentName): string {
  return cleanName(document.outlet ?? document.label);
}

/** Names that a list prints before it counts the others. */
const NAMES = 6;

/** "A, B, C", or for many "A, B, C, D, E, F + 12". */
function listNames(names: readonly string[]): string {
  const listed = names.slice(0, NAMES).map(cleanName).join(', ');
  return names.length > NAMES ? `${listed} + ${names.length - NAMES}` : listed;
}

/** "3 articles · 1 origine : la préfecture", "2 articles (1 reprise) · origine non établie". */
export function phraseOrigins(summary: OriginSummary, words: Words): string {
  const { articles, reprints, named, unnamed, unestablished } = summary;
  const counted =
    reprints > 0 ? `${words.articles(articles)} (+ ${words.reprints(reprints)})` : words.articles(articles);
  if (named.length + unnamed.length === 0) return `${counted} · ${words.unestablished}`;
  return [
    counted,
    ...(named.length > 0 ? [`${words.origins(named.length)}${words.colon}${listNames(named)}`] : []),
    ...(unnamed.length > 0
      ? [`${words.unnamedSources(unnamed.length)}${words.colon}${listNames(unnamed)}`]
      : []),
    ...(unestablished > 0 ? [words.unestablishedIn(unestablished)] : []),
  ].join(' · ');
}

/** "12 origines · 3 sources non nommées". */
export function phraseOriginCounts(view: Outline, words: Words): string {
  const counts = [words.origins(view.origins)];
  if (view.unnamedSources > 0) counts.push(words.unnamedSources(view.unnamedSources));
  return counts.join(' · ');
}

/** Who, and through whom: "la préfecture, rapporté par Radio Val, citant …". */
export function phraseSpeaker(line: Line, words: Words): string {
  return [
    line.speaker === null ? words.unnamedSpeaker : cleanName(line.speaker),
    ...(line.citing === null ? [] : [words.citing(cleanName(line.citing.name))]),
    ...line.through.map((name) => words.through(cleanName(name))),
  ].join(', ');
}

/** Where else the same line stands: "aussi dans …", or nothing. */
export function phraseAlso(also: readonly DocumentName[], words: Words): string {
  return also.length === 0 ? '' : words.alsoIn(listNames(also.map(nameBriefly)));
}

/** Words as the article has them: what is quoted there gets quotation marks here, if it does not bring its own. */
export function quoteWords(words: string, line: { readonly kind?: Line['kind'] }, texts: Words): string {
  return line.kind === 'direct' && !/^[«“"„]/u.test(words) ? texts.quote(words) : words;
}

/** What changed, and whose words they are: "réserve perdue : le ministère". */
export function phraseShift({ kind, origin }: ShiftEntry, words: Words): string {
  return origin === null ? words.shifts[kind] : `${words.shifts[kind]}${words.colon}${cleanName(origin)}`;
}

/** Who says it there, and how: "la préfecture, avec réserve (« selon »)"; or that the article says it itself. */
export function phraseShiftSide({ line }: ShiftSide, words: Words): string {
  if (line === null) return words.ownVoice;
  const cue = line.cueWords === null ? '' : ` (${words.quote(cleanName(line.cueWords))})`;
  return `${phraseSpeaker(line, words)}, ${words.readings[line.reading]}${cue}`;
}
