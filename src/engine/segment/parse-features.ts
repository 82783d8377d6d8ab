import type { Morphology } from '../../model/token.ts';

const NONE: Morphology = {};
const cache = new Map<string, Morphology>();
const CACHE_LIMIT = 2000;

/** Reads feature values as Universal Dependencies writes them: `Mood=Cnd|Number=Plur|Person=3`. Unknown ones are left out. */
export function parseFeatures(features: string): Morphology {
  if (features === '' || features === '_') return NONE;
  const known = cache.get(features);
  if (known) return known;
  const values = new Map(features.split('|').map((pair) => pair.split('=') as [string, string]));
  const person = Number(values.get('Person'));
  const parsed = Object.fromEntries(
    Object.entries({
      verbForm: pick(values.get('VerbForm'), ['Fin', 'Inf', 'Part']),
      mood: pick(values.get('Mood'), ['Ind', 'Cnd', 'Sub', 'Imp']),
      tense: pick(values.get('Tense'), ['Pres', 'Imp', 'Past', 'Fut']),
      person: person >= 1 && person <= 3 ? person : undefined,
      number: pick(values.get('Number'), ['Sing', 'Plur']),
      gender: pick(values.get('Gender'), ['Masc', 'Fem']),
    }).filter(([, value]) => value !== undefined),
  ) as Morphology;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(features, parsed);
  return parsed;
}

function pick(value: string | undefined, allowed: readonly string[]): string | undefined {
  return value !== undefined && allowed.includes(value) ? value : undefined;
}
