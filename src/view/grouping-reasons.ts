import type { InterfaceLanguage } from './words/contract.ts';

/**
 * What groupings and comparisons rest on, in plain words. The engine gives them as « key: values » or as a sentence of
 * its own; what is not in the table is shown as it is.
 */
const REASONS: Readonly<Record<InterfaceLanguage, Readonly<Record<string, string>>>> = {
  fr: {
    figure: 'un chiffre en commun',
    place: 'un lieu en commun',
    actors: 'des noms en commun',
    event: 'un événement en commun',
    words: 'des mots en commun',
    'said by': 'une même source',
    'answers the statement within it': 'répond au propos qu’il contient',
    'answers it in its own words': 'y répond, dans ses propres mots',
    'answers with the statement within it': 'y répond comme le propos qu’il contient',
    'refers to what was said before': 'renvoie à ce qui a été dit plus haut',
    'one origin': 'une seule origine',
    'one number': 'un seul nombre',
    'one figure': 'un même chiffre',
    'the first quotes the origin': 'la première formulation cite l’origine',
    'the first is the earlier article': 'la première formulation est dans l’article le plus ancien',
    'nothing tells which of the two is nearer to the origin':
      'rien ne dit laquelle des deux est la plus proche de l’origine',
    'the same words for the most part': 'les mêmes mots pour l’essentiel',
    'in the article’s own voice': 'dit par l’article lui-même',
  },
  en: {
    figure: 'a figure in common',
    place: 'a place in common',
    actors: 'names in common',
    event: 'an event in common',
    words: 'words in common',
    'said by': 'the same source',
  },
};

/** "un lieu en commun : Vladivostok", "a.txt s3 : renvoie à ce qui a été dit plus haut". */
export function phraseReason(reason: string, language: InterfaceLanguage, colon: string): string {
  const at = reason.indexOf(': ');
  const table = REASONS[language];
  const told = (key: string): string => (Object.hasOwn(table, key) ? table[key]! : key);
  if (Object.hasOwn(table, reason)) return told(reason);
  if (at < 0) return reason;
  const [key, rest] = [reason.slice(0, at), reason.slice(at + 2)];
  return `${told(key)}${colon}${told(rest)}`;
}
