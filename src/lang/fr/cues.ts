import { media } from '../common/media.ts';
import type { CueData } from '../contract/cue.ts';
import { grammar } from './cue-grammar.ts';
import { actorNouns, documentNouns, mute, speakerEndings } from './cue-speakers.ts';
import { verbs } from './cue-verbs.ts';
import { stance } from './stance.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

const mediumNames = media.flatMap(({ names }) =>
  names.map((name) =>
    name
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^(?:l[ae]s? |l')/u, '')
      .replace(/'(?=\S)/gu, "' "),
  ),
);

const networks = phrases(
  'x, twitter, facebook, instagram, telegram, tiktok, linkedin, youtube, bluesky, mastodon, truth social, whatsapp, twitch',
);

export const cues: CueData = {
  verbs,
  prepositions: [
    { words: 'selon' },
    { words: "d' après" },
    { words: 'aux yeux de' },
    { words: 'à en croire' },
    { words: 'a en croire' },
    { words: "à l' en croire", pronounAt: 1 },
    { words: "a l' en croire", pronounAt: 1 },
    { words: 'à les en croire', pronounAt: 1 },
    { words: "de l' avis de" },
    { words: "de l' avis même de" },
    { words: "de l' avis général de" },
    { words: "de l' aveu de" },
    { words: "de l' aveu même de" },
    { words: "de l' opinion de" },
    { words: 'au dire de' },
    { words: 'aux dires de' },
    { words: 'suivant', ambiguous: true },
    { words: 'pour', ambiguous: true },
    { words: 'de source' },
    { words: 'de sources' },
    { words: 'dixit' },
  ],
  nouns: words(`information annonce rumeur affirmation allégation accusation nouvelle idée hypothèse thèse
    déclaration assertion révélation conclusion théorie version promesse remarque constat argument crainte
    soupçon témoignage propos assurance bruit avis estimation dire dires mot terme parole`),
  nounsOfSaying: words(
    'annonce rumeur affirmation allégation accusation déclaration assertion révélation promesse assurance bruit nouvelle garantie aveu information témoignage constat',
  ),
  rulings: words('règle principe norme usage coutume théorème'),
  restating:
    words(`information nouvelle chiffre bilan estimation accusation affirmation allégation version hypothèse
    annonce décision mesure démarche thèse analyse`),
  works: words(
    'roman nouvelle pièce livre film conte scénario dessin photo photographie poème manga album tableau',
  ),
  beneficiaries:
    words(`élève enfant étudiant étudiante adulte retraité retraitée senior mineur adolescent jeune habitant résident
    voyageur visiteur abonné client famille usager chômeur patient salarié licencié personne spectateur groupe`),
  charges: words('gratuit payant offert obligatoire facultatif euro tarif prix coûter réduction'),
  saidNouns:
    phrases(`constat, réponse, verdict, conclusion, message, mot d' ordre, avis, conseil, conseils, réaction, remarque, consigne,
    slogan, argument, explication, sentence, leçon, credo, aveu, mise en garde, avertissement, promesse, version, analyse,
    diagnostic, souhait, vœu, credo, commentaire, question, refrain, devise, objectif affiché`),
  ownPossessives: words('nos notre mes mon ma'),
  possessives: words('son sa ses leur leurs'),
  grammar,
  conditionals: [],
  futures: [],
  finiteAuxiliaries: [],
  nounRelatives: phrases('selon lequel, selon laquelle, selon lesquels, selon lesquelles'),
  auxiliaries: words('avoir être'),
  passive: 'être',
  unaccusatives: words(
    'aller venir revenir convenir intervenir parvenir devenir arriver partir sortir entrer rentrer rester tomber naître mourir',
  ),
  audiencePrepositions: words('à au aux devant auprès'),
  presentEndings: [
    ['er', 'e'],
    ['er', 'ent'],
    ['entir', 'ent'],
    ['rire', 'rit'],
    ['endre', 'end'],
    ['ondre', 'ond'],
    ['aindre', 'aint'],
    ['oindre', 'oint'],
  ],
  participles: ['ant'],
  carriers:
    words(`venir tenir vouloir devoir pouvoir souhaiter tenter essayer continuer commencer aller finir hésiter
    faire laisser savoir chercher persister choisir préférer oser croire borner contenter limiter empresser`),
  upcoming: ['aller'],
  permissions: ['permettre', 'autoriser'],
  carrierPrepositions: words("de d' à par"),
  insertedPhrases:
    phrases(`pour sa part, pour leur part, de son côté, de leur côté, à son tour, à leur tour, en outre,
    par ailleurs, en revanche, à nouveau, de nouveau, d' ailleurs, tout de même, quant à lui, quant à elle, quant à elles,
    quant à eux, quand à lui, quand à elle, quand à eux, en effet, à plusieurs reprises, en substance, au passage, sans détour, tour à tour, par la suite,
    dans la foulée, d' emblée, d' entrée, dans le même temps, une nouvelle fois, une fois encore, une fois de plus, encore une fois,
    à maintes reprises, une première fois, un temps, en personne, ou presque, entre autres, d' ores et déjà, d' abord, par avance`),
  clitics: words("se s' me m' te t' nous vous le la l' les lui leur y en ne n'"),
  hearsayAdverbs: ['prétendument'],
  objectPronouns: words("le l'"),
  partitivePronouns: ['en'],
  personalReflexives: words("me m' te t' nous vous"),
  reflexives: words("se s' me m' te t' nous vous"),
  negationParticles: words("ne n'"),
  restrictors: words("que qu'"),
  negatingPrepositions: ['sans'],
  negatingConjunctions: ['ni'],
  complementisers: words("que qu'"),
  compoundConjunctions:
    words(`avant après alors bien tandis afin pour dès sans ainsi lors parce depuis pendant tant sauf
    plutôt plus moins autant autre autres même tel telle tels telles tellement si quoi jusqu'à excepté outre mieux`),
  narrativeConjunctions: words('après alors tandis'),
  contrasts: phrases("mais, or, alors que, alors qu', tandis que, tandis qu', quand, là où"),
  questionOpeners: words("si s' comment quand pourquoi où combien quel quelle quels quelles ce"),
  demonstrativeOpeners: ['ce'],
  relativeSubjects: ['qui'],
  personalRelatives: [],
  likewise: words('comme ainsi'),
  temporalLikewise: ['comme'],
  bareLikewise: [],
  relatives: words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels"),
  subjectPronouns:
    words(`il elle ils elles celui-ci celle-ci ceux-ci celles-ci celui-là celle-là certains certaines
    d'autres beaucoup plusieurs tous toutes chacun chacune ce-dernier`),
  stressedPronouns: words(
    'moi nous lui elle eux elles celui-ci celle-ci ceux-ci celles-ci certains certaines beaucoup',
  ),
  ownVoice: words("je j' nous on tu vous"),
  authorVoice: words("je j' nous moi"),
  impersonalSubjects: words('on'),
  standpoints: phrases(
    "à, a, chez, auprès de, dans, du côté de, de source, côté, parmi, au sein de, dans l' entourage de",
  ),
  occasions: words('profiter saisir intervenir écrire téléphoner réagir'),
  perceiving: words('entendre écouter voir'),
  narrativeInfinitives: phrases("avant de, avant d', et de, et d', non sans"),
  impersonalPassives: ['il'],
  emptySubjects: words("cela ça c' ce on ceci rien tout quoi"),
  contractions: { du: 'de', des: 'de', "d'": 'de', au: 'à', aux: 'à' },
  genitive: 'de',
  quantifiers: words('tout toute tous toutes aucun aucune'),
  partitives: phrases(
    "l' un, l' une, un, une, certains, certaines, plusieurs, beaucoup, quelques-uns, quelques-unes, chacun, chacune, aucun, aucune",
  ),
  indefinites: words('un une des plusieurs quelques chaque'),
  namingPrepositions: words("de d' du des"),
  conjunctions: words('et ou ainsi'),
  agents: ['par'],
  connectives:
    phrases(`mais, toutefois, cependant, or, et, ou, car, donc, ainsi, néanmoins, pourtant, en revanche, en effet,
    par ailleurs, en outre, de plus, par conséquent, en conséquence, enfin, puis, ensuite, alors, d' ailleurs,
    du reste, au contraire, à l' inverse, de son côté, de leur côté, pour sa part, pour leur part, d' autre part,
    d' une part, en attendant, au total, bref, parallèlement, dans le même temps, à ce titre, de même, également`),
  gerunds: ['en'],
  purposes: words('pour afin'),
  speakers: actorNouns,
  speakerEndings,
  mute,
  pluralNouns: [],
  courts: [],
  documents: documentNouns,
  issuing: words('publier émettre diffuser envoyer adresser transmettre poster signer rédiger rendre faire'),
  audiences:
    words(`presse journaliste reporter micro antenne média radio télévision caméra téléphone agence écran
    chaîne quotidien hebdomadaire magazine journal station réseau plateforme sortie issue veille tribune barre audience occasion égard propos sujet`),
  mediumPrepositions: ['sur'],
  media: [...mediumNames, ...networks],
  mediumTrades:
    words(`journaliste reporter correspondant correspondante chroniqueur chroniqueuse éditorialiste présentateur
    présentatrice rédacteur rédactrice consultant consultante animateur animatrice directeur directrice chef cheffe
    envoyé envoyée photographe dessinateur dessinatrice spécialiste`),
  channels:
    phrases(`dans un communiqué, dans une déclaration, dans un message, dans un tweet, dans un rapport, dans une lettre,
    dans un entretien, dans une interview, dans un discours, dans une vidéo, dans une note, dans un courrier,
    dans une tribune, dans un billet, dans un post, dans une dépêche, dans son rapport, dans son communiqué,
    lors d' une conférence de presse, lors d' un point de presse, en conférence de presse, sur twitter, sur facebook,
    sur telegram, sur le réseau social, sur les réseaux sociaux, sur son site, sur son compte, à la télévision,
    à la radio, à la presse, au micro, devant la presse, devant les journalistes, devant les députés, aux journalistes,
    à l' antenne, sur la plateforme, par téléphone, par courriel, par écrit, via un communiqué`),
  citing: words('citer reprendre relayer appuyer fonder'),
  timeUnits: words('an ans année années mois semaine semaines jour jours heure heures minute minutes'),
  timeWords:
    words(`lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain avant-hier matin soir
    après-midi nuit midi récemment janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre`),
  stance,
};
