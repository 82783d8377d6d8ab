import { describe, expect, it } from 'vitest';
import { shownNamesOf } from './actor-reading.ts';

describe('whom a sentence is about, the next pronoun takes up', () => {
  it.each([
    [
      'an organisation that spoke, not a person further back',
      '« Non », a répété [Paul Lambert]. De son côté [le ministère de la Pêche] a indiqué que le port rouvrirait. [Il] a aussi appelé au calme.',
      'ministère de la Pêche',
    ],
    [
      'letters in brackets between subject and verb',
      'Selon la chercheuse Claire Dumas, rien ne presse. La Commission nationale du littoral (CNL) a ouvert une enquête. [Elle] recommande la prudence.',
      'Commission nationale du littoral',
    ],
    [
      'whom a sentence without a verb presents',
      '« Rien ne ferme », a redit [Claire Dumas], la directrice. Pas de quoi convaincre Samia Roy, infirmière. « C’est un choix. On nous décourage », s’indigne-t-[elle].',
      'Samia Roy',
    ],
    [
      'an organisation by its noun',
      'La compagnie Alizair a perdu un avion. Un couple de Saint-Ronan est mort.\nLa compagnie, fondée en 2011, exploite six avions. [Elle] dément toute avarie.',
      'Alizair',
    ],
    [
      'a subject with an insertion, though nothing tells its gender',
      '« Assez », répète [la maire, Jeanne Petit]. « C’est long. » [Elle] réclame une enquête.\nKatell Rohou, du Syndicat des marins (SDM), était venue. « On m’a dit non », a-t-[elle] raconté.',
      'Katell Rohou',
    ],
    ['behind an adverbial', 'À Kiev, le président a parlé. [Il] a promis une riposte.', 'président'],
    [
      'several by the verb',
      'Une trentaine de parents ont occupé la cour. [Ils] promettent de tenir.',
      'trentaine de parents',
    ],
  ])('%s', (_, text, name) => {
    expect(shownNamesOf(text).at(-1)).toBe(name);
  });

  it.each([
    [
      'an object in a sentence with a verb',
      '« Non », a dit [Claire Dumas]. Elle a reçu Samia Roy hier. « C’est un choix », ajoute-t-[elle].',
      'Claire Dumas',
    ],
    [
      'an organisation after one who has just spoken',
      '« Non », a dit [Claire Dumas]. La compagnie Alizair est en crise. [Elle] a ajouté que rien ne pressait.',
      'Claire Dumas',
    ],
  ])('not %s', (_, text, name) => {
    expect(shownNamesOf(text).at(-1)).toBe(name);
  });
});
