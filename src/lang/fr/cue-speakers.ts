import { heads } from './actors-heads.ts';
import { roles } from './actors-roles.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

const listed: readonly string[] = words(`
  staff encadrement rival rivale vainqueur corbeau droite gauche finaliste protection sécurité sûreté aviation

  cent millier million centaine dizaine douzaine vingtaine trentaine quarantaine cinquantaine moitié tiers quart

  dernier dernière autre
  haut adjoint adjointe édile premier première second seconde duo trio couple fratrie tandem

  négociant commerçant fabricant assistant consultant exposant votant attaquant débutant figurant passant soignant
  aspirant intervenant suppléant remplaçant coopérative mutuelle assistante consultante négociante gérant sous-préfet

  ville commune métropole village quartier rectorat commissariat patronat secrétariat syndicat état-major exécutif
  météo palais chancellerie profession filière secteur interprofession intersyndicale certains certaine certain

  président présidente ministre premier-ministre porte-parole secrétaire directeur directrice chef cheffe patron
  patronne maire député députée sénateur sénatrice élu élue jury préfet préfète procureur procureure juge magistrat
  magistrate avocat avocate policier policière gendarme général générale colonel colonelle commandant capitaine
  amiral officier soldat militaire pompier médecin docteur professeur professeure chercheur chercheuse scientifique
  expert experte spécialiste analyste économiste historien historienne sociologue politologue journaliste
  correspondant correspondante éditorialiste auteur auteure autrice écrivain écrivaine cinéaste réalisateur
  réalisatrice acteur actrice comédien comédienne chanteur chanteuse artiste athlète joueur joueuse entraîneur
  sélectionneur capitaine coureur skipper navigateur champion championne arbitre dirigeant dirigeante leader
  responsable représentant représentante délégué déléguée ambassadeur ambassadrice diplomate consul conseiller
  conseillère négociateur négociatrice médiateur médiatrice commissaire gouverneur gouverneure roi reine prince
  princesse pape évêque archevêque cardinal prêtre imam rabbin pasteur candidat candidate opposant opposante
  militant militante syndicaliste manifestant manifestante habitant habitante riverain riveraine témoin victime
  rescapé survivant survivante proche famille parent père mère frère sœur fils fille veuve veuf mari femme épouse
  époux ami amie voisin voisine collègue étudiant étudiante enseignant enseignante élève agriculteur agricultrice
  ouvrier ouvrière salarié salariée employé employée fonctionnaire agent cadre pdg investisseur banquier
  entrepreneur fondateur fondatrice producteur productrice éditeur éditrice rédacteur rédactrice homme personne
  gouvernement ministère présidence parlement assemblée sénat congrès conseil commission comité cour tribunal
  parquet justice police gendarmerie armée état-major marine défense préfecture mairie municipalité région
  département état pays autorité autorités administration institution organisme organisation agence bureau office
  service services renseignement renseignements direction syndicat fédération confédération union association
  collectif ong fondation parti opposition majorité coalition groupe société entreprise compagnie firme banque
  usine constructeur exploitant opérateur fabricant géant constructeur assureur hôpital université école institut
  institution laboratoire centre observatoire club équipe ligue mission délégation ambassade consulat otan onu ue
  alliance source sources milieu milieux entourage fisc trésor bourse marché mouvement rébellion rebelle insurgé
  milice secte taliban diplomatie chancellerie kremlin élysée matignon maison pentagone wikipédien internaute
  utilisateur consommateur usager client passager automobiliste prévisionniste météorologue astronome physicien
  chimiste biologiste géologue épidémiologiste virologue psychologue psychiatre infirmier infirmière sage-femme
  pilote conducteur marin pêcheur plaignant prévenu accusé suspect détenu défenseur complice intéressé intéressée
  ex-président ex-ministre vice-président vice-présidente vice-ministre numéro recteur orateur romancier poète
  physiologiste médaillé médaillée ancien maison-blanche centrale enquêteur enquêtrice
  organisateur organisatrice animateur animatrice promoteur promotrice éleveur éleveuse pêcheuse marin commerçant
  commerçante restaurateur restauratrice propriétaire locataire bénévole volontaire réfugié réfugiée migrant migrante
  prisonnier prisonnière otage skieur cycliste conducteur conductrice chauffeur cheminot contrôleur armateur affréteur
  courtier assureur notaire huissier greffier syndic gérant gérante exploitante viticulteur apiculteur maraîcher
  sénateur-maire vice-premier chancelier chancelière archéologue anthropologue botaniste océanographe climatologue
  sismologue volcanologue hydrologue pharmacien pharmacienne dentiste vétérinaire chirurgien chirurgienne urgentiste
  observateur activiste avocate avocat rapporteur architecte urbaniste ingénieur technicien internationaliste
  communauté population peuple public opinion élite classe jeunesse église vatican siège
  allié partenaire homologue adversaire rival concurrent opérateur membre participant groupement consortium caisse
  mutuelle instance régulateur autorité chambre sommet cabinet garde-côte garde-côtes sauveteur`);

const listedDocuments: readonly string[] = words(`
  élément chiffre donnée prévision calcul information image fuite révélation allégation conclusion résultat statistique
  projection estimation témoignage constatation relevé comparatif simulation commentaire annotation annexe

  délibération circulaire arrêté mémorandum mail courriel proposition liste

  décompte comptage pointage mémoire mémoires
  rapport communiqué déclaration étude enquête sondage document texte note lettre courrier message article journal
  quotidien hebdomadaire magazine revue presse média médias agence chaîne radio télévision site blog livre ouvrage
  reportage documentaire émission film vidéo dépêche bulletin bilan audit analyse expertise résumé conclusion
  conclusions résultat résultats statistique statistiques donnée données témoignage témoignages tract pétition
  acte jugement arrêt décision ordonnance loi traité accord résolution charte constitution droit mythologie légende tradition
  proverbe inscription affiche banderole panneau page tribune discours projection projections estimation estimations
  moyenne baromètre indice calcul calculs recensement registre archive archives tweet publication`);

const single = (lists: readonly (readonly string[])[]): readonly string[] =>
  lists.flat().filter((noun) => !/[ ’']/u.test(noun));

/** Nouns for people and bodies that can speak (lemmas). */
export const actorNouns: readonly string[] = [
  ...new Set([
    ...listed,
    ...single(heads.organisations.map((list) => list.words)),
    ...single([heads.people, heads.groups]),
    ...single(roles.map((role) => [...role.masculine, ...role.feminine, ...role.common])),
  ]),
];

/** Nouns for documents and media that can speak (lemmas). */
export const documentNouns: readonly string[] = [
  ...new Set([...listedDocuments, ...single(heads.documents)]),
];

/** Endings of nouns for people. */
export const speakerEndings: readonly string[] = words(`
  eur euse rice iste ien ienne éen éenne logue arque aire ard arde ier ière graphe crate pathe naute ain aine`);

/** Nouns with such an ending that are things (lemmas). */
export const mute: readonly string[] = words(`
  moteur facteur cœur coeur valeur couleur chaleur douleur erreur fureur horreur terreur faveur saveur vapeur
  peur honneur bonheur malheur extérieur intérieur ordinateur compteur réacteur tracteur ascenseur radiateur serveur
  capteur heure leur humeur rumeur ampleur largeur longueur hauteur profondeur épaisseur grandeur lueur odeur sueur
  liqueur langueur rigueur vigueur ardeur candeur splendeur pudeur froideur lourdeur lenteur pesanteur teneur fleur
  indicateur vecteur détecteur générateur simulateur projecteur ventilateur condensateur accélérateur transformateur
  carburateur congélateur réfrigérateur téléviseur convecteur interrupteur aspirateur séparateur processeur téléscripteur
  vélomoteur bimoteur quadrimoteur porteur hors-bord équateur multiplicateur dénominateur curseur viseur diffuseur
  hélicoptère bière lumière manière matière carrière frontière rivière barrière prière civière
  croisière poussière paupière crinière lisière clairière bannière charnière glissière jachère crémière
  dossier papier quartier chantier calendrier courrier métier sentier palier février janvier atelier acier clavier
  escalier évier fumier gibier grenier panier pilier poirier pommier olivier cahier collier bouclier
  pétrolier méthanier chimiquier cargo charbonnier vivier plénier fichier casier levier
  liste piste modiste bien lien soutien maintien entretien ancien moyen 
  dialogue catalogue prologue épilogue affaire aire horaire salaire anniversaire sommaire dictionnaire questionnaire
  formulaire inventaire itinéraire commentaire territoire exemplaire vocabulaire honoraire glossaire sanctuaire
  millénaire bicentenaire centenaire tertiaire primaire secondaire scapulaire circulaire molaire luminaire
  brouillard hasard retard standard boulevard regard milliard étendard placard renard poignard buvard billard
  moutarde sauvegarde avant-garde bombarde graphe paragraphe télégraphe orthographe autographe 
  pain train terrain gain bain main lendemain levain airain refrain grain demain essaim laine semaine domaine
  fontaine graine haine peine centaine dizaine quinzaine vingtaine trentaine cinquantaine douzaine migraine plaine
  aubaine quarantaine porcelaine veine gaine`);
