import { describe, expect, it } from 'vitest';
import { article, ofKind } from './paragraphs.ts';

const clutterOf = (text: string) => ofKind('boilerplate', text);

describe('lines that are furniture wherever they stand', () => {
  it.each([
    'Aucun commentaire',
    '3 commentaires',
    'Loading',
    'Chargement…',
    'You may also like',
    'Leave a Comment',
    'Partager',
    'Partager Tweeter Imprimer',
    'Partager sur Facebook',
    'À lire aussi : La crue de la Vesle, un an après',
    'Lire aussi | « Le pont ne tombera pas », jure le maire',
    'Lire également notre enquête sur les digues',
    'Vous aimerez aussi',
    'Inscrivez-vous à notre lettre du matin : « L’essentiel en trois minutes », promet la rédaction',
    'Abonnez-vous à partir de 1 € par mois.',
    'Ce site utilise des cookies pour mesurer son audience. En continuant, vous les acceptez.',
    'Article réservé aux abonnés',
    'Suivez-nous sur Instagram et sur Bluesky',
    'Temps de lecture : 4 minutes',
    'Lecture 3 min.',
    'Publié le lundi 3 mars 2025 à 18 h 40',
    'Publié le 03/03/2025 à 18:40, mis à jour à 19:10',
    'Par Lise Armand – Publié le 3 mars 2025 à 8 h 25',
    'La Voix de Tavel – Publié le lundi 3 mars 2025 à 18 h 40',
    'Mis à jour hier à 21h05',
    '© La Voix de Tavel',
    'Copyright © 2025 La Voix de Tavel. Tous droits réservés.',
    '*La Voix* est éditée par la coopérative de Tavel, une société à but non lucratif. Tous droits réservés.',
    'Crédit photo : Jeanne Roux',
    'Photo : le pont de Tavel sous les eaux, en février.',
    'Le pont de Tavel sous les eaux, le 12 février. Jeanne Roux / AFP',
    'Mots-clés : crue, ponts, Tavel',
    '#crue #Tavel #ponts',
    'La suite après cette publicité',
  ])('%s', (line) => {
    expect(clutterOf(article({ middle: [line] }))).toEqual([line.replace(/^\*La Voix\* /u, '*La Voix* ')]);
  });
});

describe('lines of an article that look like furniture', () => {
  it.each([
    '« Aucun commentaire », a répondu la mairie.',
    'Aucun commentaire n’a été fait par la préfecture avant la fin de l’enquête, dit son porte-parole.',
    'Partager sur le web des images de victimes est interdit, a rappelé le procureur de Tavel.',
    '« À lire aussi » est devenu le mot d’ordre de la médiathèque, explique sa directrice.',
    'Publié le 3 mars, le rapport conclut que les piles du pont étaient fissurées.',
    'Mis à jour en 2019, le plan prévoyait une évacuation que personne n’a ordonnée.',
    'Par ailleurs, le département assure que les digues tiendront.',
    'Par Toutatis !',
    'Source de tensions depuis dix ans, le barrage divise toujours les deux rives, constate le maire.',
    'Photographe à Tavel, Jeanne Roux raconte avoir vu le tablier se soulever.',
    'Loading est le nom du festival, a précisé son fondateur.',
    'Les dépêches de l’AFP et de Reuters évoquaient alors douze blessés.',
    'Il nie.',
    'Recevez les riverains, leur a demandé la préfète avant de partir pour Reims.',
    'Soyez prudents, a répété la préfète aux habitants des bords de la Vesle.',
    'Le tribunal a annulé, le 3 mars 2025 à 18 heures, l’arrêté du maire.',
    'Lundi 3 mars',
    'Accueil des sinistrés',
  ])('%s', (line) => {
    expect(clutterOf(article({ middle: [line] }))).toEqual([]);
  });
});

describe('lines that are furniture only around the article', () => {
  it.each([
    'Par Lise Armand',
    'by Tom',
    'Par Lise Armand et Tom Weil, envoyés spéciaux à Tavel',
    'La rédaction, avec AFP',
    'La rédaction, avec Agence du Nord · 3 mars 2025 à 12 h 10',
    'La Voix de Tavel – lundi 3 mars 2025, 13 h 05',
    '3 mars 2025',
    '25/10/2024 à 11:02',
    'The Tavel Courier, March 3, 2025',
    'Accueil > Région > Tavel',
    'Accueil / Région / Le pont de Tavel rouvrira en mai, la préfète veut tourner la page',
    'Région › Faits divers',
    'Crue, Tavel, Ponts',
    'Vesle, Conseil départemental, Tavel, Reims',
    'International',
  ])('%s', (line) => {
    expect(clutterOf(article({ head: [line] }))).toEqual([line]);
  });

  it('a signature below the article', () => {
    expect(clutterOf(article({ tail: ['Lise Armand et Tom Weil'] }))).toEqual(['Lise Armand et Tom Weil']);
  });

  it.each(['Crue, Tavel, Ponts', 'Lise Armand', 'International', 'Par Lise Armand', '3 mars 2025'])(
    'but in its middle it may be a heading: %s',
    (line) => expect(clutterOf(article({ middle: [line] }))).toEqual([]),
  );

  it('a section label above the headline, while the headline stays', () => {
    const text =
      'Région\nLe pont de Tavel rouvrira en mai\nLe pont de Tavel rouvrira aux piétons le 5 mai, a annoncé la préfète.';
    expect(clutterOf(text)).toEqual(['Région']);
    expect(ofKind('title', text)).toEqual(['Le pont de Tavel rouvrira en mai']);
  });
});

describe('lists of related articles', () => {
  it('go to the end when they stand below the article', () => {
    const related = [
      'Vous aimerez aussi',
      'La Vesle sous surveillance',
      'Reims : « On a eu peur », disent les maraîchers',
    ];
    expect(clutterOf(article({ tail: related }))).toEqual(related);
  });

  it('inside the article end with their block', () => {
    const middle = ['', 'À lire aussi', 'La Vesle sous surveillance', '', 'Un chantier sans fin', ''];
    const text = article({ middle });
    expect(clutterOf(text)).toEqual(['À lire aussi', 'La Vesle sous surveillance']);
    expect(ofKind('heading', text)).toEqual(['Un chantier sans fin']);
  });

  it('never take a sentence of the article', () => {
    const sentence = 'Le maire de Tavel a démenti lundi toute négligence dans l’entretien du pont.';
    expect(clutterOf(article({ middle: ['À lire aussi', sentence] }))).toEqual(['À lire aussi']);
  });
});

describe('readers’ comments', () => {
  it('are furniture below the article, prose or not', () => {
    const tail = [
      '2 commentaires',
      'jo51 : Mon voisin dit que le pont va s’écrouler avant la fin de l’été.',
      'Lulu : Mais non.',
    ];
    expect(clutterOf(article({ tail }))).toEqual(tail);
  });

  it('a counter above the article does not swallow it', () => {
    expect(clutterOf(article({ head: ['2 commentaires'] }))).toEqual(['2 commentaires']);
  });
});

describe('furniture glued to the text', () => {
  const headline = 'Le pont de Tavel rouvrira en mai, la préfète rassure';
  const prose = 'Le pont de Tavel rouvrira aux piétons le 5 mai, a annoncé lundi la préfète.';

  it('is cut off before a headline', () => {
    expect(clutterOf(`LoadingAccueil Région${headline}\n${prose}`)).toEqual(['LoadingAccueil Région']);
    expect(ofKind('title', `LoadingAccueil Région${headline}\n${prose}`)).toEqual([headline]);
  });

  it('is cut off before a headline that is repeated', () => {
    const text = `Région${headline}\n\n${headline}\n\n${prose}`;
    expect(clutterOf(text)).toEqual(['Région', headline]);
    expect(ofKind('title', text)).toEqual([headline]);
  });

  it('is cut off after the last sentence', () => {
    expect(clutterOf(`${headline}\n${prose}Aucun commentaire`)).toEqual(['Aucun commentaire']);
    expect(ofKind('body', `${headline}\n${prose}Aucun commentaire`)).toEqual([prose]);
  });

  it.each([
    'FranceAgri révèle la fermeture de trois silos',
    'EuropeVerte soutient le maire',
    'VidéoStore ferme ses portes',
  ])('a name with a capital inside stays whole: %s', (title) =>
    expect(clutterOf(`${title}\n${prose}`)).toEqual([]),
  );
});
