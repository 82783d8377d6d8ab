import type { ResolutionRule } from '../../model/index.ts';
import type { Description } from './description.ts';

/** How it was established who speaks. */
export const RESOLUTION_DESCRIPTIONS: Readonly<Record<ResolutionRule, Description>> = {
  'named-in-full': {
    fr: 'La source porte ici le nom le plus complet que l’article lui donne.',
    en: 'The source is named here as fully as the article ever names it.',
    example: 'La maire, Anne Delorme, a promis que la digue tiendrait.',
    gloss: 'The mayor, Anne Delorme, promised that the dyke would hold.',
  },
  'shorter-name': {
    fr: 'Une partie ou une autre graphie d’un nom que l’article donne ailleurs en entier.',
    en: 'Part of a name, or another spelling of it, that the article gives in full elsewhere.',
    example: 'Anne Delorme est élue. Mme Delorme a promis que la digue tiendrait.',
    gloss: 'Anne Delorme is elected. Ms Delorme promised that the dyke would hold.',
  },
  acronym: {
    fr: 'Le sigle d’un nom que l’article donne en entier.',
    en: 'The initials of a name that the article gives in full.',
    example: 'L’Union des pêcheurs du Ponant (UPP) défile. L’UPP affirme que le port est fermé.',
    gloss: 'The Union des pêcheurs du Ponant (UPP) is marching. The UPP says that the port is closed.',
  },
  'known-name': {
    fr: 'Un autre nom connu du même acteur : une capitale pour son gouvernement, un service par son pays.',
    en: 'Another known name of the same actor: a capital for its government, an agency by its country.',
    example: 'La Norvège négocie. Oslo affirme que le navire est au port.',
    gloss: 'Norway is negotiating. Oslo says that the ship is in port.',
  },
  apposition: {
    fr: 'Le nom se trouve juste à côté, en apposition à ces mots.',
    en: 'The name stands right beside, in apposition to these words.',
    example: 'La maire de Valombre, Me Anne Delorme, a promis que la digue tiendrait.',
    gloss: 'The mayor of Valombre, Maître Anne Delorme, promised that the dyke would hold.',
  },
  'named-elsewhere': {
    fr: 'La source elle-même (« on ») ne nomme personne : d’autres mots de l’article disent de qui il s’agit.',
    en: 'The source itself (“they”) names nobody: other words of the article tell who is meant.',
    example: 'À la mairie de Valombre, on assure que la digue tiendra.',
    gloss: 'At the Valombre town hall, they say that the dyke will hold.',
  },
  'left-out': {
    fr: 'Le verbe n’a pas de sujet : c’est celui ou celle dont l’article a parlé en dernier.',
    en: 'The verb has no subject: it is whoever the article spoke of last.',
    example: 'La ministra Marta Olmedo llegó tarde. Añadió que el puente resiste.',
    gloss: 'The minister Marta Olmedo arrived late. She added that the bridge holds.',
    lang: 'es',
  },
  list: {
    fr: 'Plusieurs parlent d’une voix : la liste entière est le locuteur.',
    en: 'Several speak with one voice: the whole list is the speaker.',
    example: 'La France, la Norvège et le Chili affirment que le traité tient.',
    gloss: 'France, Norway and Chile say that the treaty holds.',
  },
  role: {
    fr: 'Une fonction que l’article attribue à quelqu’un qu’il nomme.',
    en: 'A function that the article gives to somebody it names.',
    example: 'Le ministre de la Santé, Paul Lambert, est là. Le ministre a promis que l’hôpital rouvrirait.',
    gloss:
      'The health minister, Paul Lambert, is there. The minister promised that the hospital would reopen.',
  },
  'role-introduced': {
    fr: 'Une fonction dite pour la première fois, juste après quelqu’un à qui elle peut revenir.',
    en: 'A function told for the first time, right after somebody to whom it may belong.',
    example: '« Rien ne presse », estime Anna Roy. La porte-parole affirme que le port est ouvert.',
    gloss: '“There is no hurry,” says Anna Roy. The spokeswoman says that the port is open.',
  },
  'role-later': {
    fr: 'Une fonction du titre que l’article n’attribue qu’à une seule personne.',
    en: 'A function in the title that the article gives to one person only.',
    example: 'Plages : « rien ne presse », prévient la maire\nLa maire, Anne Delorme, garde le cap.',
    gloss: 'Beaches: “there is no hurry”, warns the mayor. The mayor, Anne Delorme, stays the course.',
  },
  defendant: {
    fr: 'Celui que l’on juge : la seule personne nommée avant qui n’ait pas d’autre rôle au procès.',
    en: 'The one on trial: the only person named before who has no other part in the trial.',
    example: 'À la barre, Paul Lambert baisse les yeux. Le prévenu affirme que la caisse était vide.',
    gloss: 'At the bar, Paul Lambert looks down. The accused says that the till was empty.',
  },
  'described-before': {
    fr: 'La personne sans nom que la phrase d’avant vient de décrire.',
    en: 'The person without a name whom the sentence before has just described.',
    example: 'L’enquête part de la plainte d’un vigneron. Cet homme affirme que la cuve était pleine.',
    gloss: 'The inquiry goes back to a winegrower’s complaint. This man says that the vat was full.',
  },
  'role-unnamed': {
    fr: 'Une fonction sans nom ; personne de nommé avant ne la porte.',
    en: 'A function without a name; nobody named before holds it.',
    example: 'Le maire a promis que la digue tiendrait.',
    gloss: 'The mayor promised that the dyke would hold.',
  },
  nationality: {
    fr: 'Une nationalité : quelqu’un nommé peu avant, qui peut être de ce pays.',
    en: 'A nationality: somebody named shortly before who may come from that country.',
    example: 'Pablo Soto a gagné. Le Chilien a affirmé que la course était belle.',
    gloss: 'Pablo Soto won. The Chilean said that the race had been a good one.',
  },
  'same-noun': {
    fr: 'Le même nom commun, repris : l’acteur que l’article a appelé ainsi en dernier.',
    en: 'The same common noun again: the actor that the article last called by it.',
    example:
      'La fédération des pêcheurs affirme que le port est fermé. La fédération ajoute que la criée l’est aussi.',
    gloss:
      'The fishermen’s federation says that the port is closed. The federation adds that the market is too.',
  },
  'noun-later': {
    fr: 'Un nom commun du titre que l’article ne donne qu’à une seule organisation.',
    en: 'A common noun in the title that the article gives to one organisation only.',
    example: 'Port : « rien ne presse », prévient le syndicat\nLe syndicat Vigie bloque la criée.',
    gloss: 'Port: “there is no hurry”, warns the union. The union Vigie is blocking the fish market.',
  },
  'general-word': {
    fr: 'Un mot général (« l’entreprise », « l’ONG ») : l’organisation de ce genre nommée en dernier.',
    en: 'A general word (“the firm”, “the charity”): the organisation of that kind named last.',
    example: 'Vertelec Industries embauche. L’entreprise affirme que l’usine est sûre.',
    gloss: 'Vertelec Industries is hiring. The company says that the plant is safe.',
  },
  'same-document': {
    fr: 'Un autre mot pour le document dont il était question.',
    en: 'Another word for the document that was spoken of.',
    example: 'Un reportage affirme que la digue cède. Le documentaire ajoute que la mairie savait.',
    gloss: 'A report claims that the dyke is giving way. The documentary adds that the town hall knew.',
  },
  issuer: {
    fr: 'Un texte que l’article ne décrit pas autrement : l’organisation qui vient de parler l’a publié.',
    en: 'A text that the article describes no further: the organisation that has just spoken issued it.',
    example: 'Le pont rouvrira, a annoncé la préfecture. Le communiqué précise que la digue tient.',
    gloss: 'The bridge will reopen, the prefecture announced. The statement adds that the dyke holds.',
  },
  'same-wording': {
    fr: 'Les mêmes mots qu’avant : la même source sans nom.',
    en: 'The same words as before: the same unnamed source.',
    example:
      'Une source policière affirme que la route est coupée. Une source policière ajoute que le pont l’est aussi.',
    gloss: 'A police source says that the road is cut off. A police source adds that the bridge is too.',
  },
  pronoun: {
    fr: 'Un pronom : la personne la plus proche avant lui qui parle ou est sujet, et dont genre et nombre vont.',
    en: 'A pronoun: the nearest one before it who speaks or is the subject, of fitting gender and number.',
    example: 'Anne Delorme est élue. Elle a promis que la digue tiendrait.',
    gloss: 'Anne Delorme is elected. She promised that the dyke would hold.',
  },
  possessive: {
    fr: '« Ses propos », « leur discours » : celui ou ceux de qui ils viennent.',
    en: '“Her remarks”, “their speech”: the one or ones who uttered them.',
    example: 'Anne Delorme est élue. Selon ses propos, la digue tiendra.',
    gloss: 'Anne Delorme is elected. According to her remarks, the dyke will hold.',
  },
  described: {
    fr: 'Une description sans nom propre à elle, mais assez précise pour être retrouvée ailleurs.',
    en: 'A description without a proper name, yet precise enough to be met again elsewhere.',
    example: 'Le centre hospitalier de Trouvigny affirme que les lits sont pleins.',
    gloss: 'The Trouvigny hospital centre says that its beds are full.',
  },
  'anonymous-wording': {
    fr: 'Une source que les mots décrivent sans la nommer ; elle garde ces mots pour nom.',
    en: 'A source that the words describe and do not name; it keeps these words as its name.',
    example: 'Une source policière affirme que la route est coupée.',
    gloss: 'A police source says that the road is cut off.',
  },
  unresolved: {
    fr: 'Rien dans l’article ne dit sûrement de qui il s’agit ; les mots sont gardés tels quels.',
    en: 'Nothing in the article surely tells who is meant; the words are kept as they are.',
    example: 'Tous affirment que la digue tiendra.',
    gloss: 'All of them say that the dyke will hold.',
  },
  'unnamed-source': {
    fr: 'Les mots disent ce qui circule, non qui le dit : aucun locuteur.',
    en: 'The words tell what is going round, not who says it: no speaker.',
    example: 'Des rumeurs selon lesquelles le port fermerait inquiètent la ville.',
    gloss: 'Rumours that the port is to close worry the town.',
  },
  'nobody-named': {
    fr: 'Aucune source n’est nommée.',
    en: 'No source is named.',
    example: 'Trois maisons auraient été détruites dans la nuit.',
    gloss: 'Three houses were reportedly destroyed in the night.',
  },
};
