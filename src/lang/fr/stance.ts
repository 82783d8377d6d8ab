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
    ne peut être exclue, ne peut être écarté, ne peut être écartée, pas impossible, il semble, il semblerait`),
  doubtVerbs: words('sembler paraître soupçonner'),
  modals: words('pouvoir risquer'),
  expectation: words('devoir'),
  supposing: words(
    'vouloir aimer souhaiter préférer falloir permettre suffire valoir mériter imaginer croire dire gagner mieux',
  ),
  doubtNouns: words('possibilité hypothèse éventualité probabilité risque'),
  conditions:
    phrases(`si, s' il, s' ils, à condition, à la condition, pourvu, à moins, sous réserve, sous condition,
    en fonction, dès lors que, tant que, en cas, en échange, le jour où, au cas où, lorsqu', lorsque, quand, sauf si`),
  readiness: words('prêt disposé disposer ouvert favorable'),
  allegations:
    words(`accusation allégation rumeur affirmation soupçon insinuation grief reproche calomnie information
    imputation mensonge responsabilité implication version critique propos hypothèse thèse idée lien`),
  dismissals:
    words(`infondé fantaisiste mensonger faux erroné inexact absurde calomnieux ridicule diffamatoire fallacieux
    inventé mensonge rumeur calomnie invention affabulation fable diffamation fondement intox désinformation
    contre-vérité contrevérité manipulation fake absurdité`),
  knowing:
    words(`confirmer avancer savoir connaître préciser dire divulguer révéler commenter infirmer détailler indiquer exclure
    établir vérifier identifier communiquer réagir répondre donner expliquer déterminer chiffrer démentir
    trancher comprendre prononcer exprimer`),
  asking: ['demander'],
  answers: words(
    'question commentaire réponse interview entretien demande détail précision explication interrogation',
  ),
  refusals: words('refuser éviter abstenir décliner esquiver garder'),
  demands: words('exhorter exiger réclamer demander appeler ordonner sommer enjoindre imaginer'),
  negations: words('pas jamais aucun aucune plus point guère rien ni nullement'),
};
