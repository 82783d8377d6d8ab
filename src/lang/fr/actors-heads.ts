import { alternatives } from '../common/word-lists.ts';
import type { HeadWords } from '../contract/actor.ts';
import { withPlurals } from './actors-forms.ts';

/** Head nouns that tell what a French noun phrase stands for. */
export const heads: HeadWords = {
  organisations: [
    {
      class: 'company',
      words: withPlurals(
        'groupe;entreprise;société;compagnie;firme;constructeur;géant;conglomérat;multinationale;fabricant;opérateur;équipementier;avionneur;filiale;start-up;startup;enseigne;marque;distributeur;laboratoire;laboratoires;maison;exploitant;fournisseur;assureur;éditeur;plateforme;plate-forme;réseau social;usine;hébergeur;transporteur;armateur;concessionnaire;banquier;mastodonte;mutuelle;coopérative;développeur;promoteur;gestionnaire;chantier naval;brasserie;raffineur;chaîne de magasins;sidérurgiste;énergéticien;prestataire;scierie;papeterie;fonderie;verrerie;cimentier;bailleur',
      ),
    },
    {
      class: 'ngo',
      words: withPlurals(
        'ONG;organisation;association;collectif;fondation;observatoire;comité;mouvement;ligue;organisme;réseau;coordination;fédération;coalition;communauté;institution;Église;congrégation;secte;paroisse',
      ),
    },
    {
      class: 'union',
      words: withPlurals(
        'syndicat;centrale;centrale syndicale;fédération;confédération;organisation syndicale;organisation patronale;patronat;union;ordre;chambre',
      ),
    },
    {
      class: 'party',
      words: withPlurals(
        'parti;formation;mouvement;coalition;groupe parlementaire;alliance;front;liste;rassemblement;camp;majorité;Union;opposition',
      ),
    },
    {
      class: 'media',
      words: withPlurals(
        'chaîne;chaine;quotidien;journal;hebdomadaire;magazine;mensuel;revue;radio;télévision;site;média;station;titre;publication;rédaction;blog;portail;émission;bimensuel;diffuseur;tabloïd;tabloid;encyclopédie',
      ),
    },
    {
      class: 'agency',
      words: withPlurals('agence;agence de presse;agence de notation;agence d’évaluation;institut;organisme'),
    },
    {
      class: 'bank',
      words: withPlurals(
        'banque;établissement;groupe bancaire;institution financière;institution;institut d’émission;fonds;caisse',
      ),
    },
    { class: 'club', words: withPlurals('club;équipe;franchise;formation;sélection;fédération') },
    {
      class: 'research',
      words: withPlurals(
        'institut;université;centre;laboratoire;école;faculté;observatoire;académie;cabinet;think tank;groupe de réflexion;organisme;hôpital;musée;CHU;établissement;institution;lycée;collège;clinique;institut de sondage',
      ),
    },
    { class: 'court', words: withPlurals('tribunal;cour;juridiction;parquet;chambre;conseil') },
    {
      class: 'armed-group',
      words: withPlurals(
        'groupe;milice;organisation;mouvement;secte;groupe armé;groupe terroriste;groupe djihadiste;guérilla;faction;rébellion',
      ),
    },
    {
      class: 'international',
      words: withPlurals(
        'organisation;institution;union;alliance;agence;bloc;instance;organisme;commission;conseil;ligue;comité;fonds',
      ),
    },
    {
      class: 'state',
      words: withPlurals(
        'ministère;gouvernement;agence;service;services;autorité;organisme;institution;commission;administration;bureau;office;préfecture;mairie;municipalité;ambassade;police;armée;présidence;parlement;sénat;assemblée;parquet;conseil;collectivité;région;département;délégation;mission;gendarmerie;exécutif;autorités;secrétariat;état-major;centre;cabinet;régulateur;institut',
      ),
    },
    {
      class: null,
      words: withPlurals(
        'direction;rédaction;siège;comité exécutif;comité de direction;conseil d’administration',
      ),
    },
  ],
  ownNames: withPlurals(
    'hôpital;CHU;clinique;musée;tribunal;cour;parquet;université;faculté;école;lycée;collège;académie;observatoire;mairie;préfecture;ministère;gouvernement;ambassade;parlement;sénat;assemblée;présidence;armée;police;Église;paroisse;ordre',
  ),
  agents: withPlurals(
    'constructeur;géant;fabricant;opérateur;équipementier;avionneur;distributeur;exploitant;fournisseur;assureur;éditeur;hébergeur;transporteur;armateur;concessionnaire;banquier;mastodonte;développeur;promoteur;gestionnaire;raffineur;sidérurgiste;énergéticien;prestataire;cimentier;bailleur;diffuseur;titre;ordre;opposition',
  ),
  organisationTails: alternatives(
    'Institute;Industries;Industrie;Bank;Institution;Foundation;University;College;Airlines;Airways;Air;Bank;Group;Holding;Corporation;Corp;Inc;Ltd;LLC;Association;Council;Agency;Company;Partners;Capital;Securities;Investment;Investments;Technologies;Systems;Motors;Electronics;Pharma;Pharmaceuticals;Press;News;Times;Post;Tribune;Herald;Gazette;Journal;Review;TV;Television;Radio;Media;FC;Club;United;Watch;International;Network;Union;Party;Committee;Center;Centre;Society;Engine;Energy;Petroleum;Steel;Records;Studios;Pictures;Entertainment;Games;Software;Labs;Space;Railways;Act;League;Monitor;Observer;Initiative;Fund;Trust;Museum;Gallery;Hospital;School;Department;Office;Service;Services;Dynamics;Mobility;Mobilité;Mobilités;Énergie;Énergies;Logistique;Logistics;Assurances;Immobilier;Distribution;Aéronautique;Aerospace;Télécom;Telecom;Télécoms;Solutions;Automobiles;Ingénierie;Participations;Finance;Autoroutes;Ferries;Consulting;Robotics;Therapeutics;Biotech;Mining;Oil;Gas;Foods;Brands;Shipping;Semiconductor;Semiconductors;Digital;Analytics;Cloud;Motor;Chemicals;Healthcare;Retail',
  ),
  mediaTails: alternatives('News;Times;Post;Tribune;Herald;Gazette;Matin;Soir;Hebdo;Actu;Télévisions'),
  firmTails: alternatives(
    'Industries;Industrie;Airlines;Airways;Holding;Corporation;Corp;Inc;Ltd;LLC;Company;Securities;Investments;Technologies;Systems;Motors;Electronics;Pharma;Pharmaceuticals;Petroleum;Steel;Software;Logistique;Logistics;Assurances;Immobilier;Télécom;Telecom;Télécoms;Automobiles;Ingénierie',
  ),
  documents: [
    withPlurals(
      'rapport;étude;enquête;recherche;analyse;audit;évaluation;bilan;point;point de situation;travaux;expertise;texte;document;publication',
    ),
    withPlurals(
      'communiqué;déclaration;message;tweet;texte;lettre;note;courrier;publication;annonce;billet;post;tribune;appel;pétition;manifeste;mémo;mémorandum;courriel',
    ),
    withPlurals(
      'documentaire;reportage;film;émission;vidéo;enquête;article;dépêche;livre;ouvrage;interview;entretien;éditorial;numéro',
    ),
    withPlurals(
      'sondage;enquête;baromètre;étude;décompte;recensement;comptage;pointage;projection;projections;résultats;prévisions;moyenne;statistiques;chiffres;données;estimations;calculs',
    ),
    withPlurals(
      'loi;texte;décret;traité;accord;convention;charte;constitution;projet de loi;résolution;règlement;directive;droit;code;jugement;arrêt;décision;ordonnance;délibération;arrêté;avis;motion;amendement',
    ),
    withPlurals(
      'témoignage;récit;information;informations;rumeur;éléments;images;conclusions;procès-verbal;acte d’accusation;dossier;allégations;révélations;fuites',
    ),
  ],
  speech: withPlurals(
    'discours;propos;déclaration;message;intervention;allocution;témoignage;récit;tweet;billet;communiqué;lettre;annonce;réponse;réaction;dénonciation;version;explication;position;accusation;promesse;analyse;avis;opinion;post;publication;mot;dires;parole;commentaire;plainte;défense',
  ),
  issued: withPlurals('communiqué;communiqué de presse'),
  places: withPlurals(
    'région;ville;village;île;province;capitale;port;aéroport;quartier;place;rue;avenue;boulevard;département;commune;mer;océan;mont;lac;fleuve;rivière;vallée;désert;détroit;golfe;péninsule;district;comté;canton;banlieue;faubourg;préfecture;base;camp;prison;stade;parc;forêt;pont;gare;station;baie;cap;archipel;localité;bourg;bourgade;oblast;cité;arrondissement;hôpital;hôtel;tour;port de plaisance;centrale;site;plage;col;massif;route;autoroute;tunnel;canal;métropole;périphérie',
  ),
  firmNouns: withPlurals(
    'salarié;salariée;employé;employée;usine;filiale;actionnaire;dépôt;entrepôt;capital;chiffre d’affaires;maison mère;rachat;faillite;liquidation;flotte;abonné;délégué syndical;comité d’entreprise;plan social;bénéfice;sous-traitant',
  ),
  townNouns: withPlurals(
    'centre;centre-ville;nord;sud;est;ouest;nord-est;nord-ouest;sud-est;sud-ouest;périphérie;abord;porte;environ;habitant;riverain;université;bourse;cour;cour d’appel;tribunal;opéra;musée;théâtre;cathédrale;zoo;bataille;siège;chute;prise;reprise;jardin;pelouse;perron;grille;marche;couloir;parvis;façade;mur;marathon;festival;salon;foire;évêque;archevêque;rabbin;mosquée;marché;hôtel;club;école;lycée;collège;clinique;maternité;métro;tramway;sommet;traité;conférence;jeux;maire;mairesse;bourgmestre',
  ),
  placeParts: {
    first: alternatives('saint;sainte;saints;port;mont;val;pont;bourg;ville;château;plan;champ;bois'),
    inner: alternatives('sur;sous;les;lès;lez;le;la;en;et;aux;au;de;du;des;d;l;près;devant'),
  },
  people: withPlurals(
    'source;témoin;passant;badaud;visiteur;spectateur;promeneur;randonneur;administrateur;modérateur;expert;analyste;observateur;responsable;officiel;diplomate;habitant;riverain;proche;membre;militaire;soldat;policier;enquêteur;chercheur;scientifique;médecin;élu;député;sénateur;ministre;journaliste;avocat;victime;survivant;rescapé;réfugié;migrant;manifestant;gréviste;salarié;employé;ouvrier;étudiant;élève;enseignant;parent;famille;enfant;jeune;personne;homme;femme;gens;citoyen;électeur;militant;opposant;partisan;rebelle;combattant;insurgé;prisonnier;détenu;ancien détenu;otage;passager;voyageur;touriste;client;consommateur;utilisateur;internaute;lecteur;spécialiste;économiste;historien;politologue;commentateur;éditorialiste;syndicaliste;représentant;dirigeant;leader;chef;patron;agriculteur;éleveur;pêcheur;commerçant;entrepreneur;investisseur;actionnaire;créancier;joueur;supporter;supporteur;organisateur;participant;orateur;candidat;pompier;secouriste;secours;soignant;infirmier;magistrat;juge;procureur;prévisionniste;météorologue;critique;détracteur;défenseur;activiste;interlocuteur;voisin;collègue;ami;fonctionnaire;conseiller;négociateur;envoyé;émissaire;intervenant;auteur;écrivain;artiste;physicien;astronome;climatologue;sismologue;biologiste;ingénieur;technicien;cheminot;enseignant-chercheur;auditeur;téléspectateur;wikipédien;contributeur;sportif;athlète;dignitaire;haut responsable;haut gradé;officier;gradé;porte-parole;locuteur;tradeur;courtier;assaillant;ravisseur;kidnappeur;pirate;hacker;usager;contribuable;assuré;patient;malade;locataire;propriétaire;copropriétaire;automobiliste;chauffeur;conducteur;cycliste;pilote;marin;skipper;navigateur',
  ),
  groups: alternatives(
    'talibans;taliban;houthis;houthistes;islamistes;djihadistes;jihadistes;rebelles;insurgés;séparatistes;indépendantistes;loyalistes;républicains;démocrates;conservateurs;travaillistes;socialistes;communistes;écologistes;verts;libéraux;centristes;nationalistes;frontistes;insoumis;sociaux-démocrates;chrétiens-démocrates;autonomistes;unionistes;royalistes;Casques bleus;Frères musulmans;Gilets jaunes;gilets jaunes;Bleus;Vingt-Sept;Vingt-Huit;Vingt-Sept;Occidentaux;Européens;alliés;Alliés;Kurdes;Roms;Ouïghours;Rohingyas;Tchétchènes;Tutsis;Hutus;chiites;sunnites;alaouites;druzes;chrétiens;musulmans;juifs;catholiques;évangéliques;protestants;Farc;Indignés;Pieds-Noirs;Harkis;Hackers',
  ),
  things: withPlurals(
    'accord;traité;loi;coupe;championnat;ligue des champions;guerre;bataille;révolution;élection;présidentielle;forum;sommet;festival;prix;opération;plan;projet;programme;constitution;charte;convention;code;affaire;procès;conférence;journée;semaine;fête;exposition;tournoi;jeux;mondial;euro;tour;grand prix;rallye;course;championnats;match;finale;film;livre;roman;série;album;chanson;théâtre;église;musée;palais;château;tour;boson;virus;ouragan;cyclone;typhon;tempête;séisme;protocole;pacte;fonds;impôt;taxe;bourse;brevet;avion;navire;vol;fusée;satellite;sonde;missile;char;hélicoptère;médaille;ordre;légion;diplôme;baccalauréat;bac;centre commercial;collège;lycée',
  ),
};
