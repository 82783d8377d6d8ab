/**
 * The tags that the model tells apart: parts of speech, with the form of verbs, since "a dit" and "il dit" differ in
 * what follows and in what they mean: `VERB.Fin`, `VERB.Sub`, `AUX.Inf`, `VERB.Past` (participle) …
 */
export function toFineTag(pos: string, features: string): string {
  if (pos !== 'VERB' && pos !== 'AUX') return pos;
  const form = /VerbForm=(\w+)/u.exec(features)?.[1];
  if (form === 'Inf') return `${pos}.Inf`;
  if (form === 'Part') return /Tense=Pres/u.test(features) ? `${pos}.Pres` : `${pos}.Past`;
  const mood = /Mood=(\w+)/u.exec(features)?.[1];
  return mood === 'Imp' || mood === 'Sub' ? `${pos}.${mood}` : `${pos}.Fin`;
}

/** The part of speech in a fine tag. */
export function posOf(tag: string): string {
  const dot = tag.indexOf('.');
  return dot < 0 ? tag : tag.slice(0, dot);
}
