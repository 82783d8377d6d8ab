import type { StanceData } from '../contract/cue.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const phrases = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s*[\n,]\s*/u)
    .filter((phrase) => phrase !== '');

/** Words of certainty in French; see the contract for what each list does. */
export const stance: StanceData = {
  doubt:
    phrases(`probablement, peut-être, sans doute, apparemment, vraisemblablement, éventuellement, possiblement,
    supposément, prétendument, présumément, semble-t-il, paraît-il, selon toute vraisemblance, soi-disant,
    il est possible, il se peut, il n' est pas exclu, n' est pas exclue, n' est pas exclu, ne peut être exclu,
    ne peut être exclue, ne peut être écarté, ne peut être écartée, pas impossible, il semble, il semblerait,
    peu probable, est probable, pas certain, pas certaine, pas certains, pas certaines, pas sûr, pas sûre,
    non confirmé, non confirmée, non confirmés, non confirmées, non vérifié, non vérifiée, non vérifiées,
    laisse penser, laissent penser, laisse supposer, laissent supposer, porte à croire, portent à croire,
    donne à penser, donnent à penser, selon les premiers éléments`),
  doubtVerbs: words('sembler paraître'),
  suspecting: words('soupçonner suspecter douter supposer présumer'),
  modals: words('pouvoir risquer'),
  expectation: words('devoir'),
  supposing: words(
    'vouloir aimer souhaiter préférer falloir permettre suffire valoir mériter imaginer croire dire gagner faire supposer',
  ),
  doubtNouns: words('possibilité hypothèse éventualité probabilité risque piste thèse scénario'),
  deadlines: phrases("d' ici, dès, à partir de, à compter de, au plus tard"),
  conditions:
    phrases(`si, s' il, s' ils, à condition, à la condition, pourvu, à moins, sous réserve, sous condition,
    en fonction, dès lors que, dès lors qu', dès que, dès qu', aussitôt que, tant que, tant qu', en cas, en échange,
    le jour où, au cas où, lorsqu', lorsque, quand, sauf si, faute de, faute d', sans quoi, sinon,
    sans réponse, sans accord`),
  strictConditions: phrases('à condition, à la condition, pourvu, sous réserve'),
  temporal: words("quand lorsque lorsqu'"),
  readiness: words('prêt disposé disposer ouvert favorable'),
  accusing: words('accuser soupçonner suspecter poursuivre inculper reprocher incriminer imputer'),
  accusingPhrases: phrases(
    'mis en cause, mise en cause, mis en examen, mise en examen, mis en causes, mises en cause',
  ),
  offences:
    words(`enfreindre commettre voler tricher mentir frapper violer tuer assassiner cacher dissimuler falsifier détourner
    truquer harceler agresser menacer trahir abuser corrompre escroquer espionner pirater saboter incendier bombarder
    attaquer viser doper maltraiter insulter blanchir frauder copier plagier manipuler torturer intercepter`),
  swearing: words('jurer'),
  addresses: words('figurer savoir noter croire voir excuser comprendre permettre pardonner'),
  joinedPronouns: words('-moi -toi -nous -vous -le -la -les -lui -leur'),
  allegations:
    words(`accusation allégation rumeur affirmation soupçon insinuation grief reproche calomnie information
    imputation mensonge responsabilité implication version critique propos hypothèse thèse idée lien chiffre conclusion
    négligence manquement complicité spéculation`),
  rumours: words('rumeur bruit'),
  misdeeds:
    words(`attaque attentat assaut agression meurtre assassinat crime massacre tir tuerie fusillade frappe bombardement explosion
    incendie sabotage piratage cyberattaque intrusion fuite vol cambriolage braquage enlèvement rapt disparition empoisonnement
    pollution accident naufrage catastrophe effondrement panne mort décès violence violences responsabilité paternité`),
  feelings:
    words(`inquiétude crainte préoccupation opposition soutien espoir regret colère souhait volonté désaccord doute
    sentiment avis opinion solidarité condoléance incompréhension indignation satisfaction déception étonnement
    réserve confiance tristesse émotion gratitude agacement surprise joie fierté désarroi vœu refus scepticisme
    mécontentement attachement réticence accord envie amertume lassitude soulagement consternation angoisse`),
  dismissals:
    words(`infondé fantaisiste mensonger faux erroné inexact absurde calomnieux ridicule diffamatoire fallacieux
    inventé mensonge rumeur calomnie invention affabulation fable diffamation fondement intox désinformation
    contre-vérité contrevérité manipulation fake absurdité`),
  denials:
    phrases(`ce n' est pas vrai, c' est faux, c' est inexact, n' est pas exact, pas exact, est faux, est fausse, sont faux,
    sont fausses, plus faux, est infondé, est infondée, sont infondées, ne repose sur, ne reposent sur,
    ne tient pas debout, ne tiennent pas debout, suis innocent, suis innocente, est innocent, est innocente,
    sommes innocents, une invention, pure invention, rien à me reprocher, rien à nous reprocher, rien à se reprocher,
    rien à voir avec, son innocence, leur innocence, va dans ce sens, vont dans ce sens, un mauvais roman, de la fiction`),
  knowing:
    words(`confirmer savoir connaître préciser dire divulguer révéler dévoiler commenter infirmer détailler indiquer exclure
    établir vérifier identifier communiquer réagir répondre donner expliquer déterminer chiffrer démentir
    trancher comprendre prononcer exprimer avancer souvenir`),
  ignoring: words('ignorer'),
  ignorance:
    phrases(`aucune information, pas d' information, pas d' informations, aucune idée, la moindre idée,
    trop tôt pour dire, trop tôt pour le dire, trop tôt pour savoir, trop tôt pour le savoir, trop tôt pour conclure,
    trop tôt pour se prononcer, trop tôt pour connaître, trop tôt pour établir, trop tôt pour tirer,
    n' est pas connu, n' est pas connue, ne sont pas connus, ne sont pas connues, pas encore connu, pas encore connue,
    pas encore connus, pas encore connues, reste à déterminer, restent à déterminer, reste à établir, restent à établir, pas de certitude,
    aucune certitude, rien ne permet d', rien ne permet de, aucun commentaire, pas de commentaire, tout commentaire,
    rien pouvoir confirmer, pas en mesure de`),
  evasions: phrases(
    "chaque chose en son temps, c' est notre affaire, c' est mon affaire, nos affaires, sans commentaire",
  ),
  asking: ['demander'],
  answers: words(
    'question commentaire réponse interview entretien demande détail précision explication interrogation point sujet',
  ),
  refusals: words('refuser éviter abstenir décliner esquiver garder'),
  demands: words('exhorter exiger réclamer demander appeler ordonner sommer enjoindre'),
  demandPhrases: phrases(
    "il faut que, il faut qu', il faudrait que, il faudrait qu', souhaiterions que, voudrions que",
  ),
  negations: words('pas jamais aucun aucune plus point guère rien ni nullement'),
};
