import type { CueVerbs } from '../contract/cue.ts';

const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Reporting verbs by what may follow them. */
export const verbs: readonly CueVerbs[] = [
  {
    // « La ministre a affirmé que le pont rouvrirait. » « Il affirme avoir vu la barque. »
    name: 'say',
    verbs:
      phrases(`dire, affirmer, assurer, déclarer, indiquer, préciser, expliquer, soutenir, prétendre, jurer,
      certifier, garantir, confesser, avouer, reconnaître, admettre, estimer, juger, maintenir,
      considérer, avancer, concéder, confirmer, annoncer,
      dévoiler, arguer, alléguer, argumenter, attester, témoigner, laisser entendre, faire savoir, faire valoir,
      faire remarquer, faire observer`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: [''],
    needsSpeaker: false,
  },
  {
    // « Le journal a révélé que l’élu posséderait deux comptes. » Of what is or was, not of what is to come.
    name: 'recount',
    role: 'recounts',
    verbs: phrases(`révéler, rapporter, relater, raconter`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: [''],
  },
  {
    // « L’entreprise rappelle que le site est fermé. » No infinitive of their own.
    name: 'state',
    verbs:
      phrases(`ajouter, souligner, rappeler, noter, observer, remarquer, relever, constater, signaler, mentionner,
      répéter, marteler, insister, poursuivre, renchérir, conclure, répondre, rétorquer, répliquer, objecter,
      écrire, prédire, prévoir, pronostiquer, informer, communiquer, notifier, avertir, prévenir, alerter,
      regretter, déplorer, arguer, plaider, exposer, détailler, résumer, énoncer, professer,
      proclamer, clamer, crier, admonester, commenter, réaffirmer, redire, réitérer, certifier,
      faire observer, faire état, se plaindre, s' indigner, s' étonner, s' inquiéter, s' alarmer,
      se féliciter, se réjouir, se vanter, se demander, s' interroger, s' émouvoir, se désoler, se souvenir,
      mettre en garde, tirer la sonnette d' alarme, lire, confier, glisser, murmurer, souffler, analyser,
      estimer, décrypter, diagnostiquer, calculer, théoriser, ironiser, démontrer, établir, documenter, deviner,
      acter, spécifier, stipuler, nuancer, tempérer, corriger, rectifier, justifier, se justifier, se défendre, concluer`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: [''],
  },
  {
    // « "Jamais", lance-t-elle. » Only with quoted words.
    name: 'voice',
    verbs: phrases(`lancer, lâcher, tonner, tempêter, fulminer, sourire, soupirer, plaisanter, philosopher,
      s' exclamer, s' écrier, s' emporter, s' agacer, s' insurger, s' enthousiasmer, s' amuser, se lamenter,
      se rassurer, rassurer, reprendre, enchaîner, continuer, renchérir, interpeller, tweeter, poster,
      revenir, pointer, trancher, embrayer, s' interroger, questionner, demander, marmonner, scander, hurler,
      chanter, réciter, citer, entonner, réagir, s' inquiéter, railler, moquer, se moquer, enrager, tacler,
      insister, minimiser, relativiser, croire, penser, espérer, craindre, redouter, souhaiter,
      accuser, imaginer, rêver, abonder, compléter, développer, argumenter, appuyer, attaquer,
      vitupérer, fanfaronner, commenter, saluer, entendre, tweeter, retenir, témoigner`),
    quotation: true,
    parenthetical: true,
  },
  {
    // « Le bilan est de deux morts, a-t-on appris auprès de la préfecture. »
    name: 'learn',
    verbs: phrases(`apprendre, lire, entendre`),
    parenthetical: true,
    impersonal: true,
  },
  {
    // « Le rapport montre que les digues étaient fissurées. » Of things only where they are documents.
    name: 'show',
    verbs: phrases(`montrer, prouver, démontrer, établir, illustrer, mettre en évidence, mettre en lumière`),
    clause: true,
    quotation: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « La mairie annonce la fermeture du quai. »
    name: 'announce',
    passive: true,
    verbs:
      phrases(`annoncer, confirmer, révéler, dévoiler, officialiser, reconnaître, admettre, constater, mentionner,
      promettre, revendiquer, signaler, rapporter, préconiser, prôner, évoquer, prédire,
      rappeler, souligner, relever, proclamer, pointer, réaffirmer, notifier`),
    object: [''],
    notAboutPeople: true,
    needsSpeaker: true,
  },
  {
    // « La mairie a indiqué la date des travaux. », but « Le panneau indique la sortie » shows the way.
    name: 'indicate',
    passive: true,
    verbs: phrases(`indiquer`),
    object: [''],
    notOfDocuments: true,
    needsSpeaker: true,
  },
  {
    // « Le syndicat dénonce des licenciements abusifs. »
    name: 'denounce',
    role: 'denounces',
    verbs: phrases(`dénoncer, déplorer, regretter, craindre, redouter, réfuter`),
    object: [''],
    needsSpeaker: true,
  },
  {
    // « La ministre a exprimé son inquiétude. », but « partage sa passion » voices nothing
    name: 'feeling',
    role: 'feels',
    verbs: phrases(
      `exprimer, manifester, partager, redire, réitérer, réaffirmer, témoigner, confier, dire, cacher`,
    ),
    object: [''],
    needsSpeaker: true,
  },
  {
    // « Le gouvernement a attribué l’attentat à la Brigade. », but « attribue le marché à une entreprise » gives
    name: 'blame',
    role: 'blames',
    verbs: phrases(`attribuer, imputer`),
    object: [''],
    needsSpeaker: true,
  },
  {
    // « Elle partage l’idée que la loi est inutile. »
    name: 'share',
    verbs: phrases(
      `partager l' idée, partager l' avis, partager l' opinion, partager le constat, défendre l' idée`,
    ),
    clause: true,
    needsSpeaker: true,
  },
  {
    // « L’association alerte sur le risque de crue. »
    name: 'warn',
    role: 'warns',
    verbs:
      phrases(`alerter, avertir, mettre en garde, insister, s' alarmer, s' inquiéter, se plaindre, se féliciter,
      se réjouir, faire état, faire part, parler, se vanter, s' étonner, s' indigner`),
    object: ['sur', 'de', 'contre', 'quant à'],
    needsSpeaker: true,
  },
  {
    // « La police estime la foule à 3 000 personnes. »
    name: 'estimate',
    verbs: phrases(`estimer, évaluer, chiffrer`),
    figure: ['', 'à'],
    needsSpeaker: true,
  },
  {
    // « L’institut prévoit une croissance de 1 %. »
    name: 'forecast',
    verbs: phrases(`prévoir, tabler, anticiper, pronostiquer, escompter`),
    figure: ['', 'sur'],
    notOfDocuments: true,
    needsSpeaker: true,
  },
  {
    // « La préfecture a compté 25 000 manifestants. », but « La ville compte douze ponts » describes.
    name: 'count',
    verbs: phrases(`compter, dénombrer, recenser, comptabiliser`),
    figure: ['', 'à'],
    completed: true,
    needsSpeaker: true,
  },
  {
    // « Le maire met en cause l’exploitant. »
    name: 'blame',
    verbs: phrases(`mettre en cause, pointer du doigt, montrer du doigt`),
    object: [''],
    needsSpeaker: true,
  },
  {
    // « Elle salue "un geste fort". » Attitudes: a statement only where words are quoted.
    name: 'attitude',
    verbs:
      phrases(`saluer, condamner, fustiger, critiquer, railler, moquer, vanter, louer, défendre, blâmer, évoquer, invoquer, accueillir,
      s' en prendre, vilipender, pourfendre, vitupérer, brocarder, éreinter, encenser, balayer, revendiquer, souhaiter,
      promettre, assumer, prédire, demander, réclamer, ironiser, invoquer, justifier, célébrer, appeler de ses vœux,
      présenter, se présenter, écrire, afficher, opposer, voir, menacer, viser, vouloir,
      recommander, conseiller, souligner, pointer, relever, exiger, estimer, juger, considérer, trouver, croire,
      caractériser`),
    quotedObject: ['', 'sur', 'de', 'à', 'comme', 'contre', 'pour'],
  },
  {
    // « L’avocate a plaidé la bonne foi. » « L’opposition crie à la fraude. »
    name: 'argue',
    verbs: phrases(
      `plaider, invoquer, mettre en avant, mettre l' accent, crier, attester, alléguer, affirmer`,
    ),
    object: ['', 'à', 'sur'],
    needsSpeaker: true,
  },
  {
    // « Les enquêteurs privilégient l’hypothèse d’un accident. »
    name: 'weigh',
    role: 'weighs',
    verbs: phrases(`privilégier, soulever, avancer, évoquer`),
    object: [''],
    stance: 'hedge',
    needsSpeaker: true,
  },
  {
    // « Elle doute que la trêve tienne. » « Le journal croit savoir que le patron partira. »
    name: 'doubt',
    verbs: phrases(`douter, croire savoir, croire comprendre, supposer, présumer, conjecturer, soupçonner`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: ['de', ''],
    stance: 'hedge',
    needsSpeaker: true,
  },
  {
    // « Les voisins l’appellent "le Vieux". »
    name: 'name',
    verbs: phrases(`appeler, nommer, surnommer, baptiser, désigner, définir`),
    label: ['comme', ''],
    quotation: true,
  },
  {
    // « Elle évoque une "erreur". », but « Elle évoque le besoin de "souffler" » goes on with the quoted words
    name: 'evoke',
    verbs: phrases(`évoquer, citer`),
    label: [''],
  },
  {
    // Idioms that say nothing of the kind their verb otherwise says.
    name: 'idiom',
    verbs:
      phrases(`requérir l' anonymat, demander l' anonymat, réclamer l' anonymat, demander pardon, porter plainte,
      faire parler, dire adieu, crier victoire, lancer l' alerte, prêter serment`),
  },
  {
    // « Elle juge la prudence justifiée. »
    name: 'deem',
    verbs: phrases(`juger, estimer, considérer, trouver`),
    predicate: true,
    needsSpeaker: true,
  },
  {
    // « Il qualifie ces propos de "mensonge". » « Elle parle d’un "échec collectif". »
    name: 'label',
    verbs: phrases(`qualifier, traiter, taxer, décrire, dépeindre, parler, accuser`),
    label: ['de', 'comme'],
    quotation: true,
  },
  {
    // « La cheffe du parti accuse le préfet d’avoir menti. »
    name: 'accuse',
    verbs: phrases(`accuser, s' accuser, soupçonner, suspecter, blâmer, reprocher, incriminer`),
    infinitive: ['de', 'à'],
    object: ['de'],
    needsSpeaker: true,
  },
  {
    // « Le groupe promet de reprendre les salariés. »
    name: 'promise',
    role: 'promises',
    verbs:
      phrases(`promettre, s' engager, jurer, menacer, se vanter, regretter, proposer, envisager de, se targuer, se flatter, s' enorgueillir, avertir,
      exprimer le vœu, exprimer le souhait, exprimer sa volonté, se féliciter, se réjouir, se plaindre, s' excuser`),
    infinitive: ['de', 'à'],
    clause: true,
    quotation: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « Le préfet promet un pont neuf si la crue l’emporte. »
    name: 'promised-thing',
    role: 'promises',
    verbs: phrases(`promettre`),
    object: [''],
    needsSpeaker: true,
  },
  {
    // « Les riverains exigent la fermeture du site. » « L’ONU appelle à la retenue. »
    name: 'demand',
    passive: true,
    verbs: phrases(`demander, exiger, réclamer, ordonner, recommander, préconiser, solliciter, prôner,
      presser, enjoindre, sommer, prier, supplier, implorer, intimer, prescrire`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: ['de', 'à', "d'"],
    object: [''],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Elle plaide pour un moratoire. » but « Il plaide la légitime défense. » states
    name: 'plead',
    verbs: phrases(`plaider`),
    object: ['pour'],
    infinitive: ['pour', 'à'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Le procureur a requis trois ans de prison. » « Elle milite pour un moratoire. »
    name: 'campaign',
    verbs: phrases(`requérir, militer, lancer un appel, donner l' ordre, donner ordre, intimer l' ordre`),
    object: ['pour', 'à', ''],
    infinitive: ['de', 'à'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Les clients demandent pourquoi le prix monte. »
    name: 'ask',
    verbs: phrases(`demander, s' enquérir`),
    question: true,
    quotation: true,
    parenthetical: true,
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Les riverains se demandent si le pont tiendra. »
    name: 'wonder',
    verbs: phrases(`se demander, s' interroger`),
    question: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « Le médiateur suggère que les deux camps se parlent. », but « suggère que la porte était ouverte » tells a fact
    name: 'suggest',
    role: 'suggests',
    verbs: phrases(`suggérer`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: ['de'],
    object: [''],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Les usagers sont invités à différer leur départ. »
    name: 'invite',
    passive: true,
    verbs: phrases(`inviter, convier, prier`),
    infinitive: ['à', 'de'],
    object: ['à'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Il ne cache pas son amertume. »
    name: 'hide',
    role: 'feels',
    verbs: phrases(`cacher, dissimuler`),
    object: [''],
    negated: true,
    needsSpeaker: true,
  },
  {
    // « Le rapport conclut à une erreur. »
    name: 'conclude',
    verbs: phrases(`conclure`),
    object: ['à'],
    needsSpeaker: true,
  },
  {
    // « Le groupe revendique avoir tué dix soldats. »
    name: 'claim',
    verbs: phrases(`revendiquer, se targuer`),
    infinitive: ['', 'de'],
    clause: true,
    needsSpeaker: true,
  },
  {
    name: 'call',
    verbs: phrases(`appeler, exhorter, presser, conseiller, en appeler`),
    infinitive: ['à', 'de'],
    object: ['à'],
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « La société dément toute fuite. » « Il nie avoir signé. »
    name: 'deny',
    passive: true,
    verbs: phrases(`démentir, réfuter, infirmer, contredire, opposer un démenti`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: ['', 'de'],
    object: [''],
    stance: 'deny',
  },
  {
    // « Il conteste les faits. » « Il ne nie pas avoir signé. »
    name: 'dispute',
    role: 'concedes',
    passive: true,
    verbs: phrases(`nier, contester, récuser, dénier`),
    clause: true,
    quotation: true,
    parenthetical: true,
    infinitive: ['', 'de'],
    object: [''],
    stance: 'deny',
  },
  {
    // « La société se défend d’avoir pollué le lac. »
    name: 'defend',
    verbs: phrases(`se défendre`),
    infinitive: ['de'],
    object: ['de'],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « L’armée exclut toute erreur. » « Il n’exclut pas que le match soit rejoué. »
    name: 'exclude',
    role: 'excludes',
    passive: true,
    verbs: phrases(`exclure, écarter`),
    clause: true,
    infinitive: ['de', ''],
    object: [''],
    stance: 'deny',
    needsSpeaker: true,
  },
  {
    // « L’ambassade rejette ces accusations. » A denial only of something alleged.
    name: 'reject',
    role: 'rejects',
    verbs: phrases(`rejeter, repousser, balayer, dénoncer, réfuter, rejeter en bloc, nier en bloc`),
    object: ['', 'de'],
    infinitive: ['de'],
    needsSpeaker: true,
  },
  {
    // « Le ministre a éludé les questions sur le budget. »
    name: 'evade',
    verbs: phrases(
      `éluder, esquiver, botter en touche, contourner, se dérober, noyer le poisson, répondre à côté`,
    ),
    quotation: true,
    parenthetical: true,
    object: ['', 'à'],
    stance: 'evade',
    needsSpeaker: true,
  },
  {
    // « Elle se dit prête à négocier. »
    name: 'profess',
    verbs: phrases(`se dire, se déclarer, s' avouer, se juger, s' estimer, se prétendre`),
    adjective: true,
    quotation: true,
    parenthetical: true,
    needsSpeaker: true,
  },
  {
    // « La compagnie n’a pas souhaité commenter l’accident. »
    name: 'silence',
    role: 'withholds',
    verbs:
      phrases(`commenter, répondre, réagir, se prononcer, s' exprimer, donner suite, confirmer, infirmer, préciser, détailler,
      révéler, divulguer, communiquer, exclure`),
    object: ['', 'à', 'sur'],
    question: true,
    negated: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « Le parquet n’a pas dit quand l’autopsie aurait lieu. »
    name: 'untold',
    role: 'withholds',
    verbs: phrases(`dire, indiquer, expliquer, annoncer, dévoiler, spécifier`),
    question: true,
    negated: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « Le gérant a dit aux clients de sortir. », but « a dit sa volonté de sortir » asks for nothing
    name: 'tell',
    verbs: phrases(`dire, répéter, signifier, crier`),
    infinitive: ['de'],
    addressed: true,
    stance: 'demand',
    needsSpeaker: true,
  },
  {
    // « Elle souhaite que le bac reparte "dès lundi". » Without quoted words only a thought.
    name: 'wish',
    verbs: phrases(`souhaiter`),
    quotedClause: true,
    needsSpeaker: true,
  },
  {
    // « La porte-parole a refusé de dire si un accord était proche. »
    name: 'withhold',
    verbs: phrases(`ignorer, refuser, s' abstenir, se refuser, éviter, décliner, se garder`),
    question: true,
    infinitive: ['de', 'à', ''],
    object: ['', 'à'],
    stance: 'unknown',
    needsSpeaker: true,
  },
  {
    // « La compagnie n’est pas en mesure de préciser le nombre de passagers. »
    name: 'unable',
    role: 'withholds',
    verbs: phrases(`être en mesure, être capable, être en état`),
    infinitive: ['de'],
    negated: true,
    stance: 'unknown',
    needsSpeaker: true,
  },
];

/** Without their article, as token norms: « au | Monde | ». */
