/**
 * What the groups of reporting verbs have in common. Their names come from the language packs and are open: a group
 * that is not here is shown by its name alone.
 */
export const VERB_GROUPS: ReadonlyMap<string, { readonly fr: string; readonly en: string }> = new Map([
  [
    'say',
    {
      fr: 'verbe de parole, avec proposition, citation ou infinitif',
      en: 'verb of saying, with a clause, a quotation or an infinitive',
    },
  ],
  [
    'state',
    {
      fr: 'verbe de parole, avec proposition ou citation',
      en: 'verb of saying, with a clause or a quotation',
    },
  ],
  [
    'voice',
    {
      fr: 'manière de parler, avec des mots cités seulement',
      en: 'manner of speaking, with quoted words only',
    },
  ],
  [
    'show',
    {
      fr: 'ce que montre une étude, un document, une image',
      en: 'what a study, a document or a picture shows',
    },
  ],
  [
    'announce',
    {
      fr: 'verbe dont l’objet est ce qui est annoncé, confirmé ou rappelé',
      en: 'verb whose object is what is announced, confirmed or recalled',
    },
  ],
  [
    'untold',
    {
      fr: 'verbe de parole nié devant une question : rien n’a été dit là-dessus',
      en: 'negated verb of saying before a question: nothing was said of it',
    },
  ],
  [
    'tell',
    {
      fr: 'verbe de parole qui demande de faire',
      en: 'verb of saying that tells somebody to do something',
    },
  ],
  [
    'wish',
    {
      fr: 'souhait, avec des mots cités seulement',
      en: 'wish, with quoted words only',
    },
  ],
  [
    'indicate',
    {
      fr: 'verbe dont l’objet est ce que quelqu’un indique, et non un panneau',
      en: 'verb whose object is what somebody indicates, not a sign',
    },
  ],
  [
    'denounce',
    {
      fr: 'verbe dont l’objet est ce qui est dénoncé, déploré ou craint',
      en: 'verb whose object is what is denounced, deplored or feared',
    },
  ],
  [
    'warn',
    {
      fr: 'mise en garde, plainte ou mention (« alerter sur », « faire état de »)',
      en: 'warning, complaint or mention (“alert to”, “speak of”)',
    },
  ],
  ['estimate', { fr: 'estimation d’un nombre', en: 'estimating a number' }],
  ['count', { fr: 'compte', en: 'counting' }],
  ['blame', { fr: 'mise en cause', en: 'putting the blame' }],
  ['attitude', { fr: 'prise de position, avec des mots cités', en: 'taking a position, with quoted words' }],
  ['label', { fr: 'désignation par un mot cité', en: 'calling something by a quoted word' }],
  ['accuse', { fr: 'accusation', en: 'accusing' }],
  ['promise', { fr: 'promesse, menace ou projet', en: 'promise, threat or plan' }],
  ['promised-thing', { fr: 'chose promise', en: 'a thing promised' }],
  ['plead', { fr: 'plaidoyer', en: 'pleading for something' }],
  ['demand', { fr: 'exigence', en: 'demanding' }],
  ['call', { fr: 'appel adressé à quelqu’un', en: 'calling on somebody' }],
  ['deny', { fr: 'démenti', en: 'denying' }],
  ['reject', { fr: 'rejet', en: 'rejecting' }],
  ['evade', { fr: 'réponse évitée', en: 'avoiding an answer' }],
  ['profess', { fr: 'ce que l’on dit de soi-même', en: 'what one says of oneself' }],
  [
    'silence',
    { fr: 'réponse non donnée, le verbe étant nié', en: 'giving no answer, the verb being negated' },
  ],
  ['withhold', { fr: 'refus de dire', en: 'refusing to tell' }],
  [
    'recount',
    { fr: 'récit ou révélation de ce qui est ou a été', en: 'recounting or revealing what is or was' },
  ],
  ['learn', { fr: 'ce que l’on a appris de quelqu’un', en: 'what was learned from somebody' }],
  ['forecast', { fr: 'prévision', en: 'forecast' }],
  [
    'argue',
    { fr: 'plaidoyer ou cri, avec ce qui est plaidé', en: 'pleading or crying out, with what is pleaded' },
  ],
  ['weigh', { fr: 'hypothèse que l’on avance ou privilégie', en: 'hypothesis that is raised or preferred' }],
  ['doubt', { fr: 'doute ou supposition', en: 'doubt or supposition' }],
  [
    'campaign',
    { fr: 'plaidoyer pour une mesure, réquisition', en: 'pleading for a measure, or asking for a sentence' },
  ],
  ['suggest', { fr: 'suggestion', en: 'suggesting' }],
  ['dispute', { fr: 'contestation ; niée, elle reconnaît', en: 'disputing; negated, it admits' }],
  ['defend', { fr: 'défense contre un reproche', en: 'defending oneself against a reproach' }],
  [
    'exclude',
    {
      fr: 'exclusion d’une chose ; niée, elle la laisse possible',
      en: 'ruling out; negated, it leaves the thing possible',
    },
  ],
  ['unable', { fr: 'incapacité de répondre', en: 'being unable to answer' }],
  [
    'feeling',
    { fr: 'sentiment exprimé, avec ce qui est exprimé', en: 'voicing a feeling, with what is voiced' },
  ],
  ['share', { fr: 'adhésion à une idée', en: 'sharing an idea' }],
  ['evoke', { fr: 'évocation par un mot cité', en: 'bringing something up by a quoted word' }],
  [
    'deem',
    {
      fr: 'jugement : une chose est tenue pour telle ou telle',
      en: 'judging: a thing is held to be something',
    },
  ],
  ['name', { fr: 'nom donné à une chose, cité', en: 'name given to a thing, quoted' }],
  ['idiom', { fr: 'locution qui ne rapporte rien', en: 'set phrase that reports nothing' }],
]);
