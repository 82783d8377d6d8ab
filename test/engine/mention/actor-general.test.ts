import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/index.ts';

/** The name of whoever speaks last. */
function lastSpeaker(text: string, lang: string): string | undefined {
  return analyze({ id: 'a', text, lang }).document.statements.at(-1)?.speaker?.name;
}

describe('a general noun means only what may be called so', () => {
  it.each([
    [
      'en',
      'Larkfield Homes bought the field in May. The mayor asked twice. “We have nothing to add,” the company said.',
      'Larkfield Homes',
    ],
    // a paper was named in between
    [
      'en',
      'Larkfield Homes bought the field in May. It told the Wexcombe Courier so. “We have nothing to add,” the company said.',
      'Larkfield Homes',
    ],
    [
      'en',
      'Larkfield Homes bought the field in May. The Wexcombe Ledger could not verify this. The company denied that it had lied.',
      'Larkfield Homes',
    ],
    // whose it is stands before it
    ['en', 'The ferry, the Larkfield, was late. “It sails at noon,” said its operator.', 'its operator'],
    // what has the noun in its name
    [
      'en',
      'Corby General Hospital is full. Tallis Motors closed its plant. “The ward is closed,” the hospital said.',
      'Corby General Hospital',
    ],
    ['en', 'Tallis Motors closed its plant. “The ward is closed,” the hospital said.', 'hospital'],
    ['en', 'Durnford University owns the hall. “The tower is safe,” the museum said.', 'museum'],
    ['en', 'Brightwell said it would appeal. “The tower is safe,” the council said.', 'council'],
    // what is told by a description alone is of a kind too
    ['en', '“The roof will hold,” the university said. “We shall vote on it,” the charity said.', 'charity'],
    ['fr', 'Le groupe Vertelec a vendu le quai. « Le service est fermé », indique l’hôpital.', 'hôpital'],
    [
      'fr',
      'Le tribunal de Brivelle est fermé. Le groupe Vertelec a vendu le quai. « Rien ne presse », indique le tribunal.',
      'tribunal de Brivelle',
    ],
    [
      'fr',
      'La Fédération des armateurs de Brest a saisi le juge. « Le port est fermé », indique le syndicat.',
      'Fédération des armateurs de Brest',
    ],
    [
      'fr',
      'La Fédération des armateurs de Brest a saisi le juge. « Le port est fermé », indique l’entreprise.',
      'entreprise',
    ],
    ['es', 'La empresa Navalia vendió el muelle. «La sala está cerrada», dijo el hospital.', 'hospital'],
  ])('%s %s', (lang, text, name) => expect(lastSpeaker(text, lang)).toBe(name));
});

describe('what an apposition says', () => {
  it.each([
    [
      'Hollin Peverell, a property firm, owns the pier. Petra Holm, a nurse, rents a room. “It is for sale,” the company said.',
      'Hollin Peverell',
    ],
    ['Few came. A patient group, Ashby Voices, objected. “It is a scandal,” the group said.', 'Ashby Voices'],
    ['Tarn Wings, which flies to Oban, has two planes. “We are sorry,” the airline said.', 'Tarn Wings'],
    ['Tarn Wingate, who flies to Oban, has two planes. “I am sorry,” he said.', 'Tarn Wingate'],
    [
      'The customers’ group Thawed held a vote. Greywell Systems did not. “Nobody was paid,” the group said.',
      'Thawed',
    ],
    // a person may be a developer, and the club of a sentence is not whom it goes on with
    ['Sarn Morey, a developer, owns the pier. “It is for sale,” he said.', 'Sarn Morey'],
    ['Sarn Morey, a club doctor, was there. “He will live,” he said.', 'Sarn Morey'],
    ['According to the club, Sarn Morey, injured, was asleep. “I was not,” he said.', 'Sarn Morey'],
    // a word joined to a town only describes
    ['Orbell Systems lost money in May. “It will pass,” the Leeds-based firm said.', 'Orbell Systems'],
    // one word before a function is whom it is with
    ['Marsh Rovers lost again. “We slept,” said the Rovers manager, Frank Dow.', 'Frank Dow'],
  ])('%s', (text, name) => expect(lastSpeaker(text, 'en')).toBe(name));
});

describe('a noun of the title', () => {
  it.each([
    [
      'Contractor denies delay\nThe bridge is late. The contractor, Orbell Systems, blames the rain.',
      'Orbell Systems',
    ],
    // two go by it
    [
      'Contractor denies delay\nThe contractor, Orbell Systems, met the other contractor, Tallis Systems, in May.',
      'Contractor',
    ],
    // nobody does
    ['Contractor denies delay\nThe bridge is late. The mayor, Ned Fry, is angry.', 'Contractor'],
    ['Club denies delay\nThe bridge is late. The contractor, Orbell Systems, met him in May.', 'Club'],
  ])('%s', (text, name) => {
    const { statements } = analyze({ id: 'a', text, lang: 'en' }).document;
    expect(statements[0]?.speaker?.name).toBe(name);
  });
});

describe('whose function it is', () => {
  it.each([
    ['Lee Marr went off in May. “He will live,” the club doctor said.', 'club doctor'],
    ['Lee Marr won in May. “I am tired,” the Ghanaian striker said.', 'Lee Marr'],
  ])('%s', (text, name) => expect(lastSpeaker(text, 'en')).toBe(name));
  it('« A su juicio »', () => {
    const text =
      '«Ese dato no es cierto», respondió la gerente, Marta Solís. A su juicio, la red pierde poco.';
    expect(lastSpeaker(text, 'es')).toBe('Marta Solís');
  });
});

describe('an office’s counterpart', () => {
  const premier = 'Slovenia’s prime minister, Jan Lis, closed the bridge. ';
  it.each([
    [
      'en',
      `${premier}His Croatian counterpart, Ana Perak, shrugged. “It will open,” the Croatian prime minister said.`,
      'Ana Perak',
    ],
    // of another country
    [
      'en',
      `${premier}His Croatian counterpart, Ana Perak, shrugged. “It will open,” the Italian prime minister said.`,
      'Italian prime minister',
    ],
    // nobody holds the office whose counterpart she would be
    [
      'en',
      'Jan Lis bakes bread. His Croatian counterpart, Ana Perak, shrugged. “It will open,” the Croatian prime minister said.',
      'Croatian prime minister',
    ],
    [
      'fr',
      'Le Premier ministre slovène, Jan Lis, a fermé le pont. Son homologue croate, Ana Perak, hausse les épaules. « Il rouvrira », assure la Première ministre croate.',
      'Ana Perak',
    ],
  ])('%s %s', (lang, text, name) => expect(lastSpeaker(text, lang)).toBe(name));
});

describe('who is on trial', () => {
  it.each([
    ['Rosa Pell, 40, pleaded not guilty. “I slept well,” the defendant said.', 'Rosa Pell'],
    // whom the crime was done to
    ['Rosa Pell was robbed in May. “I slept well,” the defendant said.', 'defendant'],
  ])('%s', (text, name) => expect(lastSpeaker(text, 'en')).toBe(name));
});

it('a name behind "of the" is no speaker', () => {
  const text = 'Anne Selwyn gave it away. “We are divided,” said the Friends of the Selwyn, a charity.';
  expect(lastSpeaker(text, 'en')).not.toBe('Anne Selwyn');
});

describe('two of one surname', () => {
  const family = 'Sanjay Rao runs the ward. His wife, Leela Rao, works there. ';
  it.each([
    [`${family}“I am tired,” Sister Rao said.`, 'Leela Rao'],
    [`${family}“I am tired,” Mr Rao said.`, 'Sanjay Rao'],
  ])('%s', (text, name) => expect(lastSpeaker(text, 'en')).toBe(name));
});
