import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/app/library.ts';
import { RESOLUTION_RULES } from '../../../src/model/reason.ts';
import { resolve } from './actor-reading.ts';

/** The rule and the words of each marked naming: "pronoun: Paul Lambert". */
function howOf(marked: string): string[] {
  const { text, namings, resolved } = resolve(marked);
  return namings.map(({ start, end }) => {
    const { rule, span } = resolved.get(`${start}:${end}`)!;
    return span === null ? rule : `${rule}: ${text.slice(span.start, span.end)}`;
  });
}

describe('how a naming was resolved, with the words that name its actor most fully', () => {
  it.each([
    ['[Paul Lambert] a promis.', 'named-in-full: Paul Lambert'],
    ['[Le maire, Paul Lambert,] a promis.', 'named-in-full: Le maire, Paul Lambert,'],
    ['Paul Lambert est élu. [M. Lambert] a souri.', 'shorter-name: Paul Lambert'],
    ['Selon [M. Kaboré], rien ne presse. Idrissa Kaboré préside.', 'shorter-name: Idrissa Kaboré'],
    ['Le président Anton Petrovsky est venu. [Petrovskyy] a refusé.', 'shorter-name: Anton Petrovsky'],
    [
      'L’Union des pêcheurs du Ponant (UPP) défile. [L’UPP] renonce.',
      'acronym: Union des pêcheurs du Ponant',
    ],
    ['La Norvège négocie. [Oslo] a refusé.', 'known-name: Norvège'],
    ['[Oslo] a refusé.', 'known-name: Oslo'],
    [
      'Le ministère norvégien de la Pêche hésite. [Le ministère] a refusé.',
      'shorter-name: ministère norvégien de la Pêche',
    ],
    ['[La maire], Jeanne Petit, a promis.', 'apposition: Jeanne Petit'],
    ['[La France, la Norvège et le Chili] ont signé.', 'list: La France, la Norvège et le Chili'],
    [
      'Le ministre de la Santé, Paul Lambert, est là. [Le ministre] a promis.',
      'role: Le ministre de la Santé, Paul Lambert',
    ],
    ['Paul Lambert, ministre de la Santé, est là. [Le ministre] a promis.', 'role: Paul Lambert'],
    ['« Rien ne presse », estime [Anna Roy]. [La porte-parole] a insisté.', 'role-introduced: Anna Roy'],
    ['[Le maire] a promis.', 'role-unnamed: Le maire'],
    ['Pablo Soto a gagné. [Le Chilien] a remercié son équipe.', 'nationality: Pablo Soto'],
    [
      'La fédération des pêcheurs défile. [La fédération des pêcheurs] renonce. [La fédération] a voté.',
      'same-noun: La fédération des pêcheurs',
    ],
    [
      'Vertelec Industries embauche. [L’entreprise] a promis des postes.',
      'general-word: Vertelec Industries',
    ],
    ['[Un reportage] montre la digue. [Le documentaire] accuse.', 'same-document: Un reportage'],
    ['[Une source policière] parle. [Une source policière] ajoute.', 'same-wording: Une source policière'],
    ['Paul Lambert est élu. [Il] a promis.', 'pronoun: Paul Lambert'],
    ['Paul Lambert est élu. [Ses propos] inquiètent.', 'possessive: Paul Lambert'],
    ['[Le centre hospitalier de Trouvigny] est plein.', 'described: Le centre hospitalier de Trouvigny'],
    ['[Une source policière] confirme.', 'anonymous-wording: Une source policière'],
    ['[Il] pleut.', 'unresolved'],
    ['[Tous] ont promis.', 'unresolved'],
  ])('%s', (marked, expected) => {
    expect(howOf(marked).at(-1)).toBe(expected);
  });
});

it('a naming to which two statements go back is resolved once', () => {
  const text = 'Une source policière a dit que la route était coupée et a ajouté que le pont était fermé.';
  const { statements } = analyze({ id: 'a', text, lang: 'fr' }).document;
  const rules = statements.map(({ reasons }) => reasons.find(({ step }) => step === 'resolve')?.rule);
  expect(rules).toEqual(['anonymous-wording', 'anonymous-wording']);
});

describe('every statement tells who speaks', () => {
  const ruleOf = (text: string) =>
    analyze({ id: 'a', text, lang: 'fr' }).document.statements.map(
      ({ reasons }) => reasons.find(({ step }) => step === 'resolve')?.rule,
    );

  it.each([
    ['Le préfet a promis que le pont rouvrirait.', 'role-unnamed'],
    ['Des informations selon lesquelles un accord serait proche circulent.', 'unnamed-source'],
    ['À la mairie de Valombre, on assure que la digue tiendra.', 'named-elsewhere'],
    ['Deux ouvriers auraient été blessés dans l’explosion.', 'nobody-named'],
  ])('%s', (text, rule) => expect(ruleOf(text)).toEqual([rule]));

  it('by a rule of the list', () => {
    const text = 'Le maire, Paul Petit, nie tout. Il dit que la digue tient. Selon un voisin, elle cède.';
    for (const rule of ruleOf(text)) expect(RESOLUTION_RULES).toContain(rule);
  });
});
