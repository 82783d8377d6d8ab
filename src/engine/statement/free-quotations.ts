import type { Quotation } from '../../model/token.ts';
import { contains, type Span } from '../../text/span.ts';
import { type CreditIndex, indexCredits } from './credit-index.ts';
import type { CueVerb, Found } from './found.ts';
import { madeWithoutVerb } from './made-without-verb.ts';
import { isQuotedTitle } from './quoted-title.ts';
import { isQuotationMark, type Reading, type Unit } from './reading.ts';
import { signatureAfter, subjectOfUnit } from './unit-subject.ts';

/** Fewest words of a quotation that nobody's verb introduces; shorter ones are mostly names and scare quotes. */
const FEWEST_WORDS = 5;
/** Quotations that one reporting clause serves. */
const MOST_SPANS = 20;
/** Marks and spaces beside a quotation that is a sentence of its own. */
const BESIDE = 40;

/**
 * Quotations that no rule has credited, as a reader takes them: more of the statement right before; else said by
 * whom its own sentence is about where a colon opens it (« Elle tape du poing : "…" »), or the sentence before or
 * after, or by who signs below; else by who spoke last in the paragraph. The rest is returned as not understood.
 */
export function creditFreeQuotations(
  reading: Reading,
  found: readonly Found[],
  cues: readonly CueVerb[],
): { found: Found[]; notUnderstood: Span[] } {
  const result = [...found];
  const notUnderstood: Span[] = [];
  const credits = indexCredits(reading, found);
  reading.units.forEach((unit, u) => {
    if (reading.paragraphs[unit.paragraph]?.kind !== 'body') return;
    for (const { q, first } of outerQuotations(reading, unit)) {
      const quotation = reading.quotations[q]!;
      if (quotation.marks === 'dash' || credits.holds(quotation)) continue;
      const span = { start: quotation.start, end: quotation.end };
      const whole = isWholeUnit(reading, unit, quotation);
      if (!isSpeech(reading, unit, q, first) && !(whole && endsAsSentence(reading, quotation))) continue;
      const before = credits.lastInParagraph(u);
      const known = before && result[before.index]!;
      // a quotation with a closing mark missing may hold the statement before it
      const previous = known?.content.every(({ end }) => end <= span.start) ? known : null;
      const colon = reading.tokens[first - 1]?.norm === ':' && first > unit.first;
      const goesOn = colon && previous?.content.at(-1)?.end === (reading.tokens[first - 2]?.end ?? -1);
      if (before && previous && (goesOn || (whole && before.adjacent && joins(reading, previous, u)))) {
        result[before.index] = { ...previous, content: [...previous.content, span] };
        credits.record(u, before.index);
        continue;
      }
      const source = whole
        ? (speakerBeside(reading, cues, credits, u) ?? previous?.source ?? null)
        : ((colon ? subjectOfUnit(reading, cues, u, false) : null) ?? previous?.source ?? null);
      if (source && (whole || colon || !credits.inUnit(u))) {
        const content = whole || colon ? span : ownSentence(reading, unit);
        result.push(madeWithoutVerb('free-quotation', [content], { source, cue: null, cueAt: -1 }));
        credits.record(u, result.length - 1);
      } else if (!isQuotedTitle(reading, quotation.inner)) notUnderstood.push(span);
    }
  });
  return { found: result, notUnderstood };
}

/** Whether a quotation at the head of unit `u` is more of the statement whose clause closes the unit before. */
function joins(reading: Reading, previous: Found, u: number): boolean {
  if (!previous.cue || previous.content.length >= MOST_SPANS) return false;
  const unit = reading.units[u - 1];
  if (!unit) return false;
  const lastContent = Math.max(...previous.content.map(({ end }) => end));
  return contains(unit, previous.cue) || lastContent >= unit.start;
}

/** Whom the sentence before or after is about, or who signs below: « Léa Roy soupire. "On verra bien demain." » */
function speakerBeside(
  reading: Reading,
  cues: readonly CueVerb[],
  credits: CreditIndex,
  u: number,
): Span | null {
  const { paragraph } = reading.units[u]!;
  const isNarrated = (k: number) => {
    const unit = reading.units[k];
    return unit?.paragraph === paragraph && reading.outerOf[unit.first]! < 0 && !credits.inUnit(k);
  };
  if (isNarrated(u - 1)) {
    const subject = subjectOfUnit(reading, cues, u - 1, false);
    if (subject) return subject;
  }
  const opens = reading.units[u - 1]?.paragraph !== paragraph;
  if (opens && isNarrated(u + 1)) {
    const subject = subjectOfUnit(reading, cues, u + 1, true);
    if (subject) return subject;
  }
  return opens ? signatureAfter(reading, u) : null;
}

function outerQuotations(reading: Reading, unit: Unit): { q: number; first: number }[] {
  const list: { q: number; first: number }[] = [];
  for (let t = unit.first; t < unit.last; t++) {
    const q = reading.outerOf[t]!;
    if (q >= 0 && list.at(-1)?.q !== q) list.push({ q, first: t });
  }
  return list;
}

/** Words with a verb among them, long enough to be somebody's. */
function isSpeech(reading: Reading, unit: Unit, q: number, first: number): boolean {
  let words = 0;
  let verb = false;
  for (let t = first; t < unit.last && words < 60; t++) {
    if (reading.outerOf[t] !== q) break;
    if (isQuotationMark(reading, t)) continue;
    const { pos, morph } = reading.tokens[t]!;
    if (pos !== 'PUNCT') words++;
    if ((pos === 'VERB' || pos === 'AUX') && morph.verbForm === 'Fin') verb = true;
  }
  return words >= FEWEST_WORDS && verb;
}

/** « "Après la poste, maintenant l’école." »: no verb, but a sentence of its own within the marks. */
function endsAsSentence({ text }: Reading, { inner, end }: Quotation): boolean {
  // the full stop may stand behind the marks: « «Podemos descansar». »
  return (
    (/[.!?…]$/u.test(text.slice(inner.start, inner.end)) || text[end] === '.') &&
    /\p{L}\P{L}+\p{L}/u.test(text.slice(inner.start, inner.start + BESIDE))
  );
}

function isWholeUnit(reading: Reading, unit: Unit, quotation: Span): boolean {
  const { text } = reading;
  if (quotation.start - unit.start > BESIDE || unit.end - quotation.end > BESIDE) return false;
  const beside =
    text.slice(unit.start, quotation.start) + text.slice(quotation.end, Math.max(quotation.end, unit.end));
  return !/[\p{L}\p{N}]/u.test(beside);
}

function ownSentence(reading: Reading, unit: Unit): Span {
  const last = reading.tokens[unit.last - 1]!;
  const mark = /^[.;,]$/u.test(last.norm) && unit.last - 1 > unit.first;
  return { start: unit.start, end: mark ? reading.tokens[unit.last - 2]!.end : last.end };
}
