/** Invented articles on one event: a fire at a fertiliser warehouse. Outlets, people and places are invented. */

export interface Source {
  readonly id: string;
  readonly file: string | null;
  readonly outlet: string | null;
  readonly title: string;
  readonly published: { readonly date: string; readonly basis: 'given' | 'metadata' | 'inferred' } | null;
  readonly text: string;
}

export const SOURCES: readonly Source[] = [
  {
    id: 'courrier',
    file: 'articles/courrier.txt',
    outlet: 'Le Courrier de Montbrac',
    title: 'Incendie à Montbrac : la préfecture évacue trois communes',
    published: { date: '2025-03-12', basis: 'given' },
    text: `Incendie à Montbrac : la préfecture évacue trois communes

Un incendie s’est déclaré mardi 11 mars dans l’entrepôt d’engrais Solvane, à Montbrac. La préfecture a indiqué qu’au moins 1 200 habitants avaient été évacués. « Aucun rejet toxique n’a été mesuré », a affirmé mercredi la préfète Hélène Vasseur.

Selon les pompiers, entre 1 000 et 1 500 habitants ont quitté leur domicile. L’hôpital de Montbrac fait état de 27 blessés légers.

L’entreprise Solvane dément toute fuite d’ammoniac. Le conseil municipal se réunira le 19 mars.

Abonnez-vous à notre lettre du matin`,
  },
  {
    id: 'depeche',
    file: 'articles/depeche.txt',
    outlet: 'Agence du Val',
    title: 'Montbrac : 3 000 évacués selon un syndicat',
    published: { date: '2025-03-12', basis: 'given' },
    text: `Montbrac : 3 000 évacués selon un syndicat

MONTBRAC, 12 mars (ADV) – Plus de 3 000 habitants ont été évacués après l’incendie de l’entrepôt Solvane, a assuré le Syndicat des territoires. Le parquet de Rives a ouvert mercredi une enquête, a-t-il annoncé dans un communiqué.

De l’ammoniac se serait échappé de deux cuves, selon une source syndicale. Interrogé sur les cuves, le ministre Paul Aubertin n’a pas répondu.`,
  },
  {
    id: 'matin',
    file: 'articles/matin.txt',
    outlet: 'Val Matin',
    title: 'Montbrac : 3 000 évacués selon un syndicat',
    published: { date: '2025-03-13', basis: 'metadata' },
    text: `Montbrac : 3 000 évacués selon un syndicat

MONTBRAC, 12 mars (ADV) – Plus de 3 000 habitants ont été évacués après l’incendie de l’entrepôt Solvane, a assuré le Syndicat des territoires. Le parquet de Rives a ouvert mercredi une enquête, a-t-il annoncé dans un communiqué.

De l’ammoniac s’est échappé de deux cuves, selon une source syndicale. Interrogé sur les cuves, le ministre Paul Aubertin n’a pas répondu.

À lire aussi : nos recettes de printemps`,
  },
  {
    id: 'radio',
    file: 'articles/radio.html',
    outlet: 'Radio Montbrac',
    title: 'Ammoniac à Montbrac : ce que disent les riverains',
    published: { date: '2025-03-14', basis: 'inferred' },
    text: `Ammoniac à Montbrac : ce que disent les riverains

Des médias locaux, citant la préfecture, rapportent que deux cuves d’ammoniac ont été vidées jeudi. Le parquet de Rives confirme l’ouverture d’une enquête. Le bilan est de 14 blessés, a dit la préfecture vendredi.

L’Agence de l’air n’a pas pu confirmer la présence d’ammoniac. « Nous demandons la fermeture définitive du site », a lancé Inès Corvin, du collectif Rives propres.

Le rapport des experts sera remis avant la fin de l’année. Il y a là, dit-on de bonne source, de quoi s’inquiéter.`,
  },
  {
    id: 'blog-7',
    file: null,
    outlet: null,
    title: 'Montbrac, vu d’en face',
    published: null,
    text: `Montbrac, vu d’en face

D’après la préfecture, deux cuves d’ammoniac ont été vidées. Le Syndicat des territoires compte désormais moins de 500 évacués encore hors de chez eux. Environ 30 blessés, glisse un pompier. Si le vent tourne, d’autres communes seraient évacuées, prévient la préfecture.`,
  },
  {
    id: 'tribune',
    file: 'articles/tribune.txt',
    outlet: 'La Tribune des Rives',
    title: 'Solvane : l’exploitant conteste',
    published: { date: '2025-03-14', basis: 'given' },
    text: `Solvane : l’exploitant conteste

« Ces rumeurs de fuite sont infondées », répond Solvane. La préfecture a précisé que deux cuves d’ammoniac avaient été vidées par précaution. Le parquet de Rives confirme qu’une enquête est ouverte. Le feu a été éteint le 13 mars.`,
  },
];
