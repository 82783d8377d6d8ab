import { headOf } from './noun-phrase.ts';
import { phraseAt, type Reading } from './reading.ts';
import type { Subject } from './subject.ts';

/** « La Poste », « le Conseil »: a capital that no sentence opening asks for. */
function isCapitalised(reading: Reading, t: number): boolean {
  const { first } = reading.sentences[reading.sentenceOf[t]!] ?? { first: t };
  return t > first && /^\p{Lu}/u.test(reading.text.slice(reading.tokens[t]!.start, reading.tokens[t]!.end));
}

/** Whether the subject is a person, body or document: something that can say anything. */
export function canSpeak(reading: Reading, subject: Subject): boolean {
  if (!subject.phrase) return subject.kind === 'omitted';
  if (subject.kind === 'pronoun' || subject.kind === 'author' || subject.namedBy) return true;
  const { tokens, lexicon } = reading;
  const headAt = headOf(reading, subject.phrase);
  const head = tokens[headAt]!;
  if (head.pos === 'PROPN' || isCapitalised(reading, headAt)) return true;
  if (phraseAt(reading, lexicon.phrases.partitives, subject.phrase.first) > 0) return true;
  const lemma = head.lemma.toLowerCase();
  if (lexicon.speaks(lemma) || lexicon.sets.documents.has(lemma)) return true;
  for (let t = subject.phrase.first; t <= subject.phrase.last; t++) {
    const token = tokens[t]!;
    if (t > subject.phrase.first && token.pos === 'PROPN' && !isComplement(reading, t)) return true;
    if (token.pos === 'NOUN' && lexicon.speaks(token.lemma) && !isComplement(reading, t)) return true;
  }
  return false;
}

/** A noun behind a preposition says nothing of the head: « l’usage de la force dans ces | centres ». */
function isComplement({ tokens, lexicon }: Reading, t: number): boolean {
  const before = tokens[t - 1]?.pos === 'DET' ? t - 2 : t - 1;
  return [t - 1, before].some(
    (k) => tokens[k]?.pos === 'ADP' || lexicon.sets.namingPrepositions.has(tokens[k]?.norm ?? ''),
  );
}

/** Whether the subject is a document and no person or body. */
export function isDocument(reading: Reading, subject: Subject): boolean {
  if (!subject.phrase || subject.kind === 'pronoun') return false;
  const { lemma } = reading.tokens[headOf(reading, subject.phrase)]!;
  return reading.lexicon.sets.documents.has(lemma) && !reading.lexicon.speaks(lemma);
}
