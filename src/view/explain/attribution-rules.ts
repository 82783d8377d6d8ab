import type { AttributionRule } from '../../model/index.ts';
import type { Description } from './description.ts';

/** How words are credited to somebody. */
export const ATTRIBUTION_DESCRIPTIONS: Readonly<Record<AttributionRule, Description>> = {
  parenthetical: {
    fr: 'Une incise, le sujet après son verbe, dit de qui sont les mots à côté desquels elle est posée.',
    en: 'A clause set beside the words, its subject after its verb, says whose they are.',
    example: 'La route de Valombre est coupée, a indiqué la préfecture.',
    gloss: 'The Valombre road is cut off, the prefecture said.',
  },
  'parenthetical-any-verb': {
    fr: 'Une incise après des mots entre guillemets : ils montrent que quelqu’un parle, quel que soit le verbe.',
    en: 'A clause set beside quoted words: the quotation marks show that somebody speaks, whatever the verb.',
    example: '« La digue tient et rien ne justifie une évacuation », balaie la maire de Valombre.',
    gloss: '“The dyke holds and nothing justifies an evacuation,” the mayor of Valombre brushes it aside.',
  },
  clause: {
    fr: 'Un verbe de parole introduit une proposition (« que … ») : elle est ce que dit son sujet.',
    en: 'A verb of saying opens a clause (“that …”): the clause is what its subject says.',
    example: 'La préfète a déclaré que le barrage tiendrait.',
    gloss: 'The prefect said that the dam would hold.',
  },
  'restricted-figure': {
    fr: 'Un verbe de parole avec « ne … que » et un nombre : le nombre est ce qui est déclaré.',
    en: 'A verb of saying with “only” and a number: the number is what is stated.',
    example: 'La compagnie n’en a déclaré que 212.',
    gloss: 'The company declared only 212.',
  },
  question: {
    fr: 'Un verbe qui refuse ou ignore introduit une question : la question est ce sur quoi porte sa réponse.',
    en: 'A verb of refusing or not knowing opens a question: the question is what the answer is about.',
    example: 'Le groupe Vertelec refuse de dire si l’usine fermera.',
    gloss: 'The Vertelec group refuses to say whether the plant will close.',
  },
  colon: {
    fr: 'Deux points, puis des guillemets : la citation revient à celui dont parle la phrase.',
    en: 'A colon, then a quotation: the quotation belongs to whom the sentence is about.',
    example: 'Le maire prévient : « Rien n’est réglé. »',
    gloss: 'The mayor warns: “Nothing is settled.”',
  },
  'colon-clause': {
    fr: 'Un verbe de parole, puis deux points : la phrase qui suit, sans guillemets, est ce que dit son sujet.',
    en: 'A verb of saying, then a colon: the unquoted sentence after it is what its subject says.',
    example: 'Anne Delorme précise : le site reste fermé.',
    gloss: 'Anne Delorme specifies: the site remains closed.',
  },
  adjective: {
    fr: 'Le sujet « se dit » tel ou tel : l’adjectif et sa suite sont ce qu’il dit.',
    en: 'The subject “says to be” something: the adjective and what follows it are what is said.',
    example: 'La maire de Valombre se dit inquiète pour la digue.',
    gloss: 'The mayor of Valombre says she is worried about the dyke.',
  },
  infinitive: {
    fr: 'Un verbe de parole avec un infinitif : l’infinitif et sa suite sont ce qui est dit.',
    en: 'A verb of saying with an infinitive: the infinitive and what follows it are what is said.',
    example: 'Le trésorier nie avoir signé le chèque.',
    gloss: 'The treasurer denies having signed the cheque.',
  },
  label: {
    fr: 'Quelqu’un parle d’une chose en un mot cité : ce mot entre guillemets est de lui.',
    en: 'Somebody calls a thing by a quoted word: that word is theirs.',
    example: 'Le préfet parle d’un « accident ».',
    gloss: 'The prefect speaks of an “accident”.',
  },
  'figure-object': {
    fr: 'Un verbe de compte avec son nombre : le nombre est ce qu’affirme celui qui compte.',
    en: 'A verb of counting with its number: the number is what the one who counts says.',
    example: 'La police estime la foule à 3 000 personnes.',
    gloss: 'Police put the crowd at 3,000.',
  },
  'quoted-object': {
    fr: 'Le complément d’un verbe de jugement contient des mots cités : ils sont du sujet.',
    en: 'The object of a verb of judging has quoted words in it: they are the subject’s.',
    example: 'Elle salue « un geste fort » de la région.',
    gloss: 'She welcomes “a strong gesture” by the region.',
  },
  predicate: {
    fr: 'Un verbe de jugement prend un objet et ce qu’il en pense : les deux ensemble sont ce que dit son sujet.',
    en: 'A verb of judging takes a thing and what it is held to be: both together are what its subject says.',
    example: 'La préfète juge la digue solide.',
    gloss: 'The prefect considers the dyke sound.',
  },
  object: {
    fr: 'Le complément d’un verbe de parole est lui-même ce qui est dit, demandé ou nié.',
    en: 'The object of a verb of saying is itself what is said, demanded or denied.',
    example: 'Le syndicat exige la réouverture du site.',
    gloss: 'The union demands the reopening of the site.',
  },
  quotation: {
    fr: 'Des mots entre guillemets suivent un verbe de parole sans deux points : ils sont de son sujet.',
    en: 'Quoted words follow a verb of saying without a colon: they are its subject’s.',
    example: 'Le maire a lancé « c’est fini » à la foule.',
    gloss: 'The mayor shouted “it is over” to the crowd.',
  },
  passive: {
    fr: 'Au passif, « par » dit de qui vient ce que nomme le sujet.',
    en: 'In the passive, “by” says from whom the thing in the subject comes.',
    example: 'La fermeture du pont a été annoncée par la mairie.',
    gloss: 'The closure of the bridge was announced by the town hall.',
  },
  preposition: {
    fr: 'Des mots comme « selon » ou « d’après » nomment la source : le reste de la phrase lui revient.',
    en: 'Words such as “according to” name the source: the rest of the sentence is credited to it.',
    example: 'Selon la police, deux routes sont coupées.',
    gloss: 'According to police, two roads are cut off.',
  },
  'preposition-ambiguous': {
    fr: '« Pour », en tête et avant une virgule, avec quelqu’un qui peut parler, donne son avis.',
    en: '“For” at the head of the sentence, with somebody who can speak and a comma, gives their opinion.',
    example: 'Pour le maire, la digue cédera.',
    gloss: 'For the mayor, the dyke will give way.',
  },
  'noun-clause': {
    fr: 'Un nom de chose dite (« des informations », « la rumeur ») introduit ce qui est dit ; nul n’est nommé.',
    en: 'A noun for something said (“reports”, “the rumour”) opens what is said; nobody is named.',
    example: 'Des informations selon lesquelles un accord serait proche circulent.',
    gloss: 'Reports that a deal is close are circulating.',
  },
  'noun-that': {
    fr: 'Un nom de parole (« la rumeur », « l’assurance ») ouvre une proposition : elle est ce qui est dit.',
    en: 'A noun for something said (“the rumour”, “the assurance”) opens a clause: the clause is what is said.',
    example: 'La rumeur que la digue avait cédé a couru toute la nuit.',
    gloss: 'The rumour that the dyke had given way ran all night.',
  },
  'noun-colon': {
    fr: 'Un nom de chose dite (« réponse », « constat ») et deux points introduisent ce qui est dit.',
    en: 'A noun for something said (“reply”, “finding”) and a colon open what is said.',
    example: 'Réponse du maire de Valombre : « Rien n’est réglé. »',
    gloss: 'The reply of the mayor of Valombre: “Nothing is settled.”',
  },
  referring: {
    fr: 'Une proposition renvoie à ce qui la précède (« comme l’a annoncé … », « ce que dément … ») et le crédite.',
    en: 'A clause refers back to what stands before it (“as … announced”, “which … denies”) and credits it.',
    example: 'Le pont fermera lundi, comme l’a annoncé la préfète.',
    gloss: 'The bridge will close on Monday, as the prefect announced.',
  },
  headline: {
    fr: 'Dans un titre, un nom, deux points et une citation : elle est de celui qui est nommé.',
    en: 'In a headline, a name, a colon and a quotation: the quotation is theirs.',
    example: 'La maire de Valombre : « Nous reconstruirons l’école »',
    gloss: 'Mayor of Valombre: “We will rebuild the school”',
  },
  'title-quotation': {
    fr: 'Une citation dans un titre, sans nom à côté : de qui dit les mêmes mots dans l’article, s’il y en a un.',
    en: 'A quotation in a headline, no name beside it: of whoever says the same words in the article, if anybody.',
    example:
      'Valombre : « Nous reconstruirons l’école »\n« Nous reconstruirons l’école avant l’été », a promis Anne Delorme.',
    gloss:
      'Valombre: “We will rebuild the school” / “We will rebuild the school before summer,” promised Anne Delorme.',
  },
  hearsay: {
    fr: 'Un passif ou un adverbe (« prétendument ») : l’article rapporte ce que l’on dit sans dire qui.',
    en: 'A passive (“is said to”) or an adverb (“reportedly”): it reports what is said without saying by whom.',
    example: 'Le gérant a prétendument vidé la caisse du club.',
    gloss: 'The manager allegedly emptied the club’s till.',
  },
  'reported-conditional': {
    fr: 'L’article parle lui-même au conditionnel : il rapporte ce que quelqu’un dit sans dire qui.',
    en: 'The article itself uses the French conditional: it reports what somebody says without saying who.',
    example: 'Deux ouvriers auraient été blessés dans l’explosion.',
    gloss: 'Two workers were reportedly injured in the explosion.',
  },
  'free-quotation': {
    fr: 'Une citation que rien n’introduit : de celui dont parle la phrase voisine, ou qui vient de parler.',
    en: 'A quotation that nothing introduces: of whom the sentence beside it is about, or who has just spoken.',
    example:
      'La maire a promis de rester. Les travaux commencent. « Nous reconstruirons l’école avant l’été. »',
    gloss: 'The mayor promised to stay. Works begin. “We will rebuild the school before summer.”',
  },
};
