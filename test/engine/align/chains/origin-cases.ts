import type { ChainCase } from './chain-case.ts';

/** To whom claims go back. */
export const ORIGIN_CASES: readonly ChainCase[] = [
  {
    name: 'one wire in three papers is one origin',
    articles: [
      {
        id: 'a',
        outlet: 'Le Quotidien du Levant',
        published: '2025-03-04',
        text: `Un cargo s’échoue devant Port-Ormel

Port-Ormel (Agence Littorale) – Un cargo de 90 mètres s’est échoué mardi matin devant la jetée nord de Port-Ormel, a annoncé la préfecture maritime. Les quatorze marins ont été hélitreuillés et sont sains et saufs, a-t-elle précisé. « Aucune fuite d’hydrocarbures n’a été constatée », a assuré le préfet maritime, l’amiral Loïc Quérin. Un remorqueur de haute mer était attendu dans la soirée.`,
      },
      {
        id: 'b',
        outlet: 'La Voix des Estuaires',
        published: '2025-03-04',
        text: `Échouement devant Port-Ormel : l’équipage évacué

Un cargo de 90 mètres s’est échoué mardi matin devant la jetée nord de Port-Ormel, a annoncé la préfecture maritime. Les quatorze marins ont été hélitreuillés et sont sains et saufs, a-t-elle précisé. La circulation des navires a été interdite dans le chenal jusqu’à nouvel ordre.

(avec Agence Littorale)`,
      },
      {
        id: 'c',
        outlet: 'Matin Ouest',
        published: '2025-03-05',
        text: `Port-Ormel : un cargo à la côte

Les badauds se pressaient mardi sur la jetée. Un cargo de 90 mètres s’est échoué mardi matin devant la jetée nord, a annoncé la préfecture maritime. Les quatorze marins ont été hélitreuillés, selon la préfecture maritime. Le maire, Paul Astier, a réclamé une enquête sur les causes de l’accident.

Source : Agence Littorale`,
      },
    ],
    claims: [
      {
        holds: {
          'a: Un cargo de 90 mètres': 'asserts',
          'b: Un cargo de 90 mètres': 'asserts',
          'c: Un cargo de 90 mètres': 'asserts',
        },
        origins: ['préfecture maritime'],
        status: 'single-origin',
      },
      {
        holds: {
          'a: Les quatorze marins': 'asserts',
          'b: Les quatorze marins': 'asserts',
          'c: Les quatorze marins': 'asserts',
        },
        origins: ['préfecture maritime'],
        status: 'single-origin',
      },
    ],
    shifts: [],
  },
  {
    name: 'one ministry through two agencies is one origin',
    articles: [
      {
        id: 'a',
        outlet: 'Le Courrier du Nord',
        published: '2025-05-12',
        text: `Le Marzan achète des blindés

Le Marzan va acquérir 48 véhicules blindés auprès d’un constructeur suédois, a rapporté lundi l’agence Reuters, citant le ministère de la Défense du Marzan. La livraison doit s’étaler sur trois ans. L’opposition a dénoncé une dépense inutile en pleine crise du logement. Le contrat sera soumis au Parlement en juin.`,
      },
      {
        id: 'b',
        outlet: 'Tribune du Sud',
        published: '2025-05-13',
        text: `Quarante-huit blindés pour le Marzan

Selon l’AFP, qui cite le ministère de la Défense du Marzan, le pays va acquérir 48 véhicules blindés auprès d’un constructeur suédois. Les premiers engins arriveraient au printemps prochain. À Velmont, la nouvelle a surpris les syndicats, qui attendaient des annonces sur les salaires des fonctionnaires.`,
      },
      {
        id: 'c',
        outlet: 'L’Écho des Plaines',
        published: '2025-05-13',
        text: `Défense : commande de blindés au Marzan

Le ministère de la Défense du Marzan a confirmé mardi dans un communiqué l’acquisition de 48 véhicules blindés auprès d’un constructeur suédois. Le montant du contrat n’a pas été rendu public. Les négociations avaient duré près de deux ans.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: 48 véhicules': 'asserts',
          'b: 48 véhicules': 'asserts',
          'c: 48 véhicules': 'asserts',
        },
        origins: ['ministère de la Défense'],
        status: 'single-origin',
      },
    ],
    shifts: [],
  },
  {
    name: 'two institutions that each say it are two origins',
    articles: [
      {
        id: 'a',
        outlet: 'Le Progrès des Vallées',
        published: '2025-09-02',
        text: `Eau coupée à Saint-Aurèle

L’eau du réseau de Saint-Aurèle contient des bactéries et ne doit pas être bue, a prévenu mardi l’Agence régionale de santé. Des bouteilles sont distribuées à la salle des fêtes depuis midi. Les écoles restent ouvertes, mais les cantines serviront des repas froids jusqu’à vendredi.`,
      },
      {
        id: 'b',
        outlet: 'Radio Combe',
        published: '2025-09-02',
        text: `Saint-Aurèle privée d’eau potable

L’eau du réseau de Saint-Aurèle contient des bactéries, a indiqué de son côté la Société des eaux du Val, après ses propres analyses. Une conduite s’est rompue dimanche près du captage. « Nous purgeons le réseau », a expliqué sa directrice, Hélène Morvan. Le retour à la normale prendra plusieurs jours.`,
      },
    ],
    claims: [
      {
        holds: { 'a: L’eau du réseau': 'asserts', 'b: L’eau du réseau': 'asserts' },
        origins: ['Agence régionale de santé', 'Société des eaux'],
        status: 'agreed',
      },
    ],
    shifts: [],
  },
  {
    name: 'nobody named is not established, and adds no origin',
    articles: [
      {
        id: 'a',
        outlet: 'Gazette de Brume',
        published: '2025-10-10',
        text: `Incendie à la scierie de Brume

Un incendie a détruit dans la nuit la scierie de Brume. Le feu aurait pris dans un séchoir. Les flammes étaient visibles à dix kilomètres. Une trentaine de salariés se retrouvent au chômage technique. L’entreprise, fondée en 1954, venait de fêter ses soixante-dix ans.`,
      },
      {
        id: 'b',
        outlet: 'Le Journal des Cimes',
        published: '2025-10-10',
        text: `La scierie de Brume en cendres

Le feu a pris dans un séchoir de la scierie, a indiqué le commandant des pompiers, Marc Delvaux. Il a fallu six heures pour venir à bout du sinistre. Le procureur a ouvert une enquête. Des experts étaient attendus sur place samedi.`,
      },
      {
        id: 'c',
        outlet: 'Hebdo Forêt',
        published: '2025-10-11',
        text: `Après l’incendie de la scierie

Au lendemain du sinistre, les habitants de Brume étaient sous le choc. Le feu aurait pris dans un séchoir. « On a tout perdu », soupire un employé. La direction a promis de reconstruire l’usine sur place.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: Le feu aurait pris': 'asserts',
          'b: Le feu a pris': 'asserts',
          'c: Le feu aurait pris': 'asserts',
        },
        origins: ['Delvaux', null],
        status: 'single-origin',
      },
    ],
    shifts: [
      ['source-dropped', 'b: Le feu a pris', 'a: Le feu aurait pris'],
      ['source-dropped', 'b: Le feu a pris', 'c: Le feu aurait pris'],
    ],
  },
  {
    name: 'an anonymous source is an origin in its own article only',
    articles: [
      {
        id: 'a',
        outlet: 'Le Fil d’Aval',
        published: '2025-11-18',
        text: `Remaniement en vue à Velmont

Le ministre des Transports quittera le gouvernement avant la fin du mois, a affirmé lundi une source gouvernementale. Son nom circulait depuis l’échec de la réforme du rail. Le palais n’a fait aucun commentaire. Deux secrétaires d’État pourraient aussi partir.`,
      },
      {
        id: 'b',
        outlet: 'Dépêche du Plateau',
        published: '2025-11-18',
        text: `Vers un départ aux Transports

Selon une source gouvernementale, le ministre des Transports quittera le gouvernement avant la fin du mois. L’intéressé était mardi en déplacement à l’étranger. La majorité se divise depuis l’été sur le financement des lignes régionales, et plusieurs élus réclament un changement de cap.`,
      },
    ],
    claims: [
      {
        holds: { 'a: Le ministre des Transports': 'asserts', 'b: le ministre des Transports': 'asserts' },
        origins: ['source gouvernementale', 'source gouvernementale'],
        status: 'single-origin',
      },
    ],
    shifts: [],
  },
  {
    name: 'a spokesperson and the ministry are one origin',
    articles: [
      {
        id: 'a',
        outlet: 'Nouvelles du Détroit',
        published: '2025-01-21',
        text: `Le Torvan ferme sa frontière

Le ministère de l’Intérieur du Torvan a annoncé mardi la fermeture de la frontière avec l’Istrane pour dix jours. Les marchandises pourront encore circuler la nuit. La mesure intervient après une série d’incidents entre douaniers. Les agriculteurs des deux rives s’inquiètent pour leurs récoltes.`,
      },
      {
        id: 'b',
        outlet: 'Le Messager du Lac',
        published: '2025-01-22',
        text: `Frontière fermée entre le Torvan et l’Istrane

La frontière avec l’Istrane est fermée pour dix jours, a déclaré la porte-parole du ministère de l’Intérieur du Torvan, Irina Solme. Elle a demandé aux voyageurs de reporter leurs déplacements. Aux postes-frontières, des files de camions s’étiraient mercredi sur plusieurs kilomètres.`,
      },
    ],
    claims: [
      {
        holds: { 'a: la fermeture de la frontière': 'asserts', 'b: La frontière avec': 'asserts' },
        origins: ['ministère de l’Intérieur'],
        status: 'single-origin',
      },
    ],
    shifts: [],
  },
  {
    name: 'a demand and a comment confirm nothing; a denial by reference is linked',
    articles: [
      {
        id: 'a',
        outlet: 'Le Soir de Valmer',
        published: '2025-06-03',
        text: `L’usine de Corbeil-sur-Aune soupçonnée de rejets

L’usine chimique de Corbeil-sur-Aune a déversé des solvants dans la rivière pendant deux ans, a affirmé mardi l’association Rivières vivantes. Ses militants ont prélevé des échantillons en aval du site. Le parquet a été saisi d’une plainte. La pêche est suspendue depuis une semaine sur quinze kilomètres.`,
      },
      {
        id: 'b',
        outlet: 'L’Indépendant de l’Aune',
        published: '2025-06-04',
        text: `Rejets dans l’Aune : l’industriel se défend

L’association Rivières vivantes accuse l’usine d’avoir déversé des solvants dans la rivière pendant deux ans. La société Chimaune a démenti mercredi ces accusations dans un communiqué. « Nos rejets sont contrôlés chaque mois », a assuré son directeur, Yves Tarral. La préfecture doit réunir les parties vendredi.`,
      },
      {
        id: 'c',
        outlet: 'Terres et Eaux',
        published: '2025-06-05',
        text: `Pollution de l’Aune : la colère monte

Le maire de Corbeil-sur-Aune a demandé une enquête sur les solvants déversés dans la rivière. « C’est un scandale », a réagi la députée Louise Bertin. Une marche est prévue samedi au départ de la place du marché. Les pêcheurs réclament aussi des indemnités.`,
      },
    ],
    claims: [
      {
        holds: {
          'a: L’usine chimique': 'asserts',
          'b: d’avoir déversé': 'asserts',
          'b: ces accusations': 'denies',
        },
        origins: ['Rivières vivantes'],
        status: 'denied',
      },
    ],
    apart: [],
    shifts: [],
  },
];
