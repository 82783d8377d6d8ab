/** The words that synthetic articles are put together from: French of the news, all names invented. */

export const WOMEN =
  'Lise Solène Nora Claire Anne Fatou Élodie Agnès Inès Maud Odile Salomé Aïcha Jeanne Louna'.split(' ');
export const MEN =
  'Paul Karim Étienne Yves Mehdi Julien Marc Samir Loïc Bruno Rémi Victor Denis Gilles Thierry'.split(' ');
export const NAME_STARTS =
  'Ab Bar Cas Del Fau Gar Hé Jou Ker La Mar Nau Per Qué Ros Sau Tal Ver Bou Cha Dur Gri Lam Mou Pra Ri Sor Thé Vas Vil'.split(
    ' ',
  );
export const NAME_ENDS =
  'bert dan fond gral grand guin lard lac let lier mand mont nac nard net quet rac rand rel rier roux sac sel tain ter tigny tin vert ville zac'.split(
    ' ',
  );
export const TOWN_STARTS =
  'Bel Bour Cam Char Cour Fer Gour Lan Mar Mon Nan Or Pier Plou Pont Rou Sal Ser Tar Val Ver Vil Au Bré Cré Dom'.split(
    ' ',
  );
export const TOWN_ENDS =
  'bourg court fleur gny guen lac lieu magne mer mont nay ny ques rac ran ret roy sart sec tel tin val vigne viller zan'.split(
    ' ',
  );
export const RIVERS = 'Aubrette Corsenne Lauvière Miolle Ozerte Sernon Tavre Vézonne'.split(' ');
export const PAPERS =
  'Le Courrier|La Dépêche libre|L’Écho|La Gazette|Le Journal|Le Messager|La Tribune|Le Réveil|L’Éclaireur|Le Quotidien|Radio'.split(
    '|',
  );
export const AGENCIES = ['AGP', 'Agence du Littoral', 'INP'];

export interface EventKind {
  readonly name: string;
  readonly of: string;
  readonly causes: readonly string[];
  readonly place: string;
}

export const EVENTS: readonly EventKind[] = [
  kind('la crue', 'de la crue', 'la vanne @site|la pluie à @town|la digue @site', 'la salle'),
  kind('l’incendie', 'de l’incendie', 'un câble @firm|un mégot|un radiateur @firm', 'l’entrepôt'),
  kind('l’explosion', 'de l’explosion', 'une fuite de gaz|une cuve @firm|une erreur', 'l’usine'),
  kind('l’effondrement', 'de l’effondrement', 'des fissures|le terrain @site|le chantier @firm', 'la halle'),
  kind('la panne', 'de la panne', 'un transformateur @firm|une pièce usée|une cyberattaque', 'le poste'),
  kind('le déraillement', 'du déraillement', 'un rail brisé|la vitesse|un aiguillage @firm', 'la gare'),
  kind('la pollution', 'de la pollution', 'un solvant @firm|une canalisation|une cuve ouverte', 'la station'),
  kind('la tempête', 'de la tempête', 'une rafale|la marée|la digue @site', 'le port'),
];

function kind(name: string, of: string, causes: string, place: string): EventKind {
  return { name, of, causes: causes.split('|'), place };
}

/** Counted things of an event, each with ways to say it; `#` stands for the number. */
export const COUNTS: readonly { readonly size: number; readonly clauses: readonly string[] }[] = [
  count(
    60,
    '# personnes ont été blessées|le bilan s’élève à # blessés|# blessés sont à l’hôpital de @town|l’hôpital soigne # blessés|on compte # blessés près de @place',
  ),
  count(
    900,
    '# habitants ont été évacués|l’évacuation concerne # riverains|# riverains ont quitté le quartier @site|il a fallu loger # habitants de @town|# personnes ont dormi au gymnase @site',
  ),
  count(
    180,
    '# pompiers ont été mobilisés|@town a vu venir # pompiers|# secouristes sont à @place|les renforts comptent # pompiers',
  ),
  count(
    7000,
    '# foyers sont privés d’électricité|le courant manque dans # foyers|@firm a coupé # clients|la coupure touche # foyers de @town',
  ),
  count(
    90,
    '# véhicules ont été détruits|les dégâts portent sur # véhicules|@firm a perdu # voitures|on remorque # véhicules devant @place',
  ),
  count(
    40,
    'les travaux coûteront # millions d’euros|@firm paiera # millions d’euros|les dégâts atteignent # millions d’euros|@town demande # millions d’euros',
  ),
  count(30, '# écoles restent fermées|@town ferme # écoles|# écoles n’ont pas rouvert'),
  count(12, 'la fermeture durera # mois|@firm prévoit # mois de chantier|il faudra # mois à @place'),
];

function count(size: number, clauses: string) {
  return { size, clauses: clauses.split('|') };
}

/** What is told without a number. The words with `@` are the event’s own. */
export const FACTS: readonly (readonly string[])[] = [
  '@name s’explique par @cause|@cause serait à l’origine @of|tout est parti de @place|les experts accusent @cause'.split(
    '|',
  ),
  'une enquête vise @firm|le parquet de @town enquête|la justice soupçonne @firm|@firm a été entendu @day'.split(
    '|',
  ),
  'plus personne n’entre dans @place|@place est interdite au public|@firm a clôturé @place|@place ne rouvrira pas'.split(
    '|',
  ),
  'l’alerte a été trop tardive|@firm n’a prévenu personne|les sirènes de @town étaient muettes|aucun message n’est parti'.split(
    '|',
  ),
  'un rapport visait @place|@firm connaissait le risque|@town avait écrit à @firm|les contrôles de @place ont tardé'.split(
    '|',
  ),
  'l’eau de @town est potable|les analyses sont bonnes|la @river n’est pas touchée|@firm ne trouve rien'.split(
    '|',
  ),
  'l’État aidera @town|un fonds sera créé|@firm indemnisera les familles|des avances seront versées'.split(
    '|',
  ),
  'la circulation reprendra @day|les trains passeront @day|@place rouvrira @day|@town respirera @day'.split(
    '|',
  ),
];

/** What may follow a clause. */
export const TAILS =
  '||à ce stade|pour l’heure|dès maintenant|sans surprise|hélas|en partie|à coup sûr|une fois encore|cette année|depuis l’été|au plus tôt|comme prévu|du moins|malgré tout|en principe|sauf imprévu|à nouveau|de fait'.split(
    '|',
  );

/** Verbs with « que »; the participles agree with nobody. */
export const THAT_VERBS =
  'a indiqué que|a expliqué que|a affirmé que|a précisé que|assure que|a reconnu que|soutient que|a rappelé que|estime que|a fait savoir que'.split(
    '|',
  );
export const INSERTED_VERBS =
  'a annoncé|a déclaré|a indiqué|selon|a précisé|a assuré|a confirmé|explique|d’après|a souligné'.split('|');
export const BEFORE = ['Selon', 'D’après', 'À en croire', 'Pour'];
export const MOMENTS =
  '|mardi matin|dans la soirée|lors d’un point de presse|devant les élus|à l’issue d’une réunion|au micro d’une radio locale|dans un communiqué|à la mi-journée|sur place|par téléphone|devant la presse'.split(
    '|',
  );
export const DAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' ');
export const DENIALS =
  'a démenti toute négligence|n’a pas commenté @name|dément avoir su|n’a pas confirmé ce chiffre|a éludé la question|rejette ces accusations|réclame un audit|veut que l’on surveille @place|ne confirme pas|demande des excuses à @firm|nie toute faute|conteste le rapport|appelle @firm à s’expliquer|n’a pas répondu|refuse de croire @firm|exige la fermeture de @place'.split(
    '|',
  );

/** Halves of what is quoted. */
export const QUOTE_STARTS =
  'Nous n’avons jamais vu cela|Tout est allé très vite|Il est trop tôt pour conclure|Je comprends la colère des gens|Les équipes ont fait leur travail|On nous avait promis autre chose|Personne ne nous a rien dit|La priorité reste la sécurité de tous|Nous demandons des comptes|J’ai entendu un bruit sourd|Ce n’est pas une surprise|Nous ferons toute la lumière'.split(
    '|',
  );
export const QUOTE_ENDS =
  'et nous attendons des réponses|mais il faut rester prudent|depuis le début de la nuit|et les familles le savent|malgré les moyens engagés|comme il y a dix ans|et rien n’a changé|avec le soutien des voisins|tant que l’enquête n’est pas finie|et cela doit servir de leçon|dans un quartier déjà fragile|jusqu’au dernier moment'.split(
    '|',
  );

/** Parts of sentences that nobody is credited with; one of each list makes one. */
export const SCENES: readonly (readonly string[])[] = [
  'Au petit matin|Derrière les barrières|Rue @street|Devant la boulangerie @street|Sur le parking|À quelques mètres de là|Place @street|Près de l’école @street|Le long de la @river|En fin de journée|Dans le quartier @street|Au café @street'.split(
    '|',
  ),
  'des voisins|deux commerçants|des retraités|quelques curieux|des employés|des chauffeurs|les bénévoles|des parents|des lycéens|trois agents|les cafetiers|des techniciens'.split(
    '|',
  ),
  'regardent passer les camions @street|balaient la boue|cherchent leurs affaires|attendent des nouvelles|distribuent du café|prennent des photos|déplacent des meubles|parlent à voix basse|comptent les sacs|appellent leurs proches|montent une tente|nettoient la vitrine @street'.split(
    '|',
  ),
  'sous une pluie fine|avant la nuit|sans se presser|depuis @few heures|près du pont @street|entre deux averses|en silence|avec des gants|à la lumière des phares|au son des pompes|loin des caméras|comme chaque hiver'.split(
    '|',
  ),
];
export const BACKGROUNDS: readonly (readonly string[])[] = [
  '@town|La commune|Cette ville|Le bourg|La vallée de la @river|L’agglomération'.split('|'),
  'aime rappeler|a longtemps protégé|a bâti sa réputation sur|montre aux visiteurs|a failli perdre|mise de nouveau sur'.split(
    '|',
  ),
  'les lins @street|la poterie @street|la pêche|une fabrique @street|le marché @street|les ardoises|la foire @street|une laiterie|le canal @street|ses vergers'.split(
    '|',
  ),
  'et compte @few lieux-dits|et garde la halle @street|malgré les départs|à @few minutes de @street|le long de la nationale @few|où passe l’autocar de @street|depuis @few ans|près du canal @street'.split(
    '|',
  ),
];
