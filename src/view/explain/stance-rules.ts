import type { StanceRule } from '../../model/index.ts';
import type { Description } from './description.ts';

/** What decides how surely something is put, and what the speaker does with it. */
export const STANCE_DESCRIPTIONS: Readonly<Record<StanceRule, Description>> = {
  'evading-verb': {
    fr: 'Le verbe dit que le locuteur s’est dérobé à la question.',
    en: 'The verb says that the speaker dodged the question.',
    example: 'La ministre a éludé la question.',
    gloss: 'The minister dodged the question.',
  },
  'evasion-in-content': {
    fr: 'Ce qui est dit ne répond pas à la question.',
    en: 'What is said does not answer the question.',
    example: '« Chaque chose en son temps », a répondu la ministre.',
    gloss: '“All in good time,” the minister replied.',
  },
  'denying-verb': {
    fr: 'Le verbe est un démenti.',
    en: 'The verb is a denial.',
    example: 'La société Vertelec dément toute fuite.',
    gloss: 'The Vertelec company denies any leak.',
  },
  'negated-denial': {
    fr: 'Un démenti nié : ne pas démentir n’est pas confirmer, la chose reste ouverte.',
    en: 'A negated denial: not denying is not confirming, the matter stays open.',
    example: 'Le club n’a pas démenti le départ de son entraîneur.',
    gloss: 'The club did not deny its coach’s departure.',
  },
  'withheld-answer': {
    fr: 'Le locuteur refuse de répondre, ou dit ne pas savoir.',
    en: 'The speaker declines to answer, or says they do not know.',
    example: 'L’armée refuse de dire si le pont a sauté.',
    gloss: 'The army refuses to say whether the bridge was blown up.',
  },
  'negated-confirmation': {
    fr: 'Un verbe de confirmation est nié : rien n’est affirmé, rien n’est démenti.',
    en: 'A verb of confirming is negated: nothing is asserted, nothing denied.',
    example: 'La préfecture n’a pas confirmé que la digue avait cédé.',
    gloss: 'The prefecture did not confirm that the dyke had given way.',
  },
  'rejected-allegation': {
    fr: 'Ce qui est rejeté ou qualifié de faux est une allégation : c’est un démenti.',
    en: 'What is rejected or called false is an allegation: that makes it a denial.',
    example: 'Le maire rejette ces accusations.',
    gloss: 'The mayor rejects these accusations.',
  },
  'denial-in-content': {
    fr: 'Ce qui est dit est lui-même un démenti, ou répond à une accusation par une négation.',
    en: 'What is said is itself a denial, or answers an accusation with a negation.',
    example: '« Ce n’est pas vrai », s’est emportée la maire.',
    gloss: '“That is not true,” the mayor burst out.',
  },
  'admitted-ignorance': {
    fr: 'Dans ce qu’il dit, le locuteur avoue ne pas savoir ou ne pas pouvoir confirmer.',
    en: 'In what is said, the speaker admits not knowing or not being able to confirm.',
    example: 'Le procureur a dit ne pas savoir qui avait allumé le feu.',
    gloss: 'The prosecutor said he did not know who had lit the fire.',
  },
  'demanding-verb': {
    fr: 'Le verbe exige ou demande : ce n’est pas un fait affirmé.',
    en: 'The verb demands or asks: no fact is asserted.',
    example: 'Le syndicat exige la réouverture du site.',
    gloss: 'The union demands the reopening of the site.',
  },
  'hedging-verb': {
    fr: 'Ce qui introduit le propos marque lui-même le doute : un tel verbe, ou le conditionnel de l’article.',
    en: 'What introduces the statement itself marks doubt: such a verb, or the article’s own conditional.',
    example: 'L’ambassadrice doute que la trêve tienne.',
    gloss: 'The ambassador doubts that the truce will hold.',
  },
  'hedged-cue': {
    fr: 'Le verbe de parole est au conditionnel : même les mots prêtés au locuteur ne sont pas sûrs.',
    en: 'The verb of saying is in the conditional: even that the words were spoken is not certain.',
    example: 'Le gardien aurait déclaré que la grille était ouverte.',
    gloss: 'The guard reportedly said that the gate was open.',
  },
  readiness: {
    fr: 'Le locuteur se dit prêt à quelque chose : c’est une offre, pas encore un fait.',
    en: 'The speaker says they are ready for something: an offer, not yet a fact.',
    example: 'La direction se dit prête à négocier.',
    gloss: 'The management says it is ready to negotiate.',
  },
  condition: {
    fr: 'Une promesse, une menace ou une prévision dépend d’une condition.',
    en: 'A promise, threat or forecast depends on a condition.',
    example: 'Si la pluie continue, nous fermerons le pont, a prévenu le maire.',
    gloss: 'If the rain goes on, we will close the bridge, the mayor warned.',
  },
  'doubt-word': {
    fr: 'Un mot de doute se trouve dans ce qui est dit.',
    en: 'A word of doubt stands in what is said.',
    example: 'Le feu est probablement parti d’un mégot, a indiqué le capitaine.',
    gloss: 'The fire probably started from a cigarette end, the captain said.',
  },
  'doubt-verb': {
    fr: 'Un verbe comme « sembler » met ce qui est dit en doute.',
    en: 'A verb such as “seem” puts what is said in doubt.',
    example: 'Le feu semble éteint, a indiqué le capitaine.',
    gloss: 'The fire seems to be out, the captain said.',
  },
  'doubt-noun': {
    fr: 'Ce qui est dit n’est qu’une possibilité, une hypothèse, un risque.',
    en: 'What is said is only a possibility, a hypothesis, a risk.',
    example: 'L’agence signale un risque de crue.',
    gloss: 'The agency reports a risk of flooding.',
  },
  modal: {
    fr: 'Un verbe comme « pouvoir » au conditionnel : la chose est possible, elle n’est pas affirmée.',
    en: 'A verb such as “could”: the thing is possible, it is not asserted.',
    example: 'Selon la mairie, le pont pourrait fermer.',
    gloss: 'According to the town hall, the bridge could close.',
  },
  'reportative-conditional': {
    fr: 'Le conditionnel rapporte sans se porter garant : l’article ne reprend pas la chose à son compte.',
    en: 'The French conditional reports without vouching: the article does not make the claim its own.',
    example: 'Selon un témoin, le conducteur aurait pris la fuite.',
    gloss: 'According to a witness, the driver reportedly fled.',
  },
  'demand-in-content': {
    fr: 'Ce qui est dit demande lui-même quelque chose.',
    en: 'What is said itself asks for something.',
    example: '« Nous demandons la réouverture du pont », a déclaré la maire.',
    gloss: '“We ask for the bridge to be reopened,” the mayor said.',
  },
  plain: {
    fr: 'Rien dans les mots ne marque de doute, de démenti, de demande ou de condition.',
    en: 'Nothing in the words marks doubt, denial, demand or condition.',
    example: 'La préfète a déclaré que la route était coupée.',
    gloss: 'The prefect said that the road was cut off.',
  },
};
