import type { Kind, Paragraph, Stance } from '../../model/index.ts';
import type { InterfaceLanguage } from '../words.ts';

/** What an explanation tells, step by step. */
export type Topic =
  | 'place'
  | 'attribute'
  | 'verb'
  | 'resolve'
  | 'stance'
  | 'within'
  | 'citing'
  | 'channel'
  | 'said'
  | 'figures'
  | 'dates';

/** Everything that explanations say themselves, beside the descriptions of the rules. */
export interface ExplainWords {
  readonly topics: Readonly<Record<Topic, string>>;
  readonly paragraphs: Readonly<Record<Paragraph['kind'], string>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stances: Readonly<Record<Stance, string>>;
  readonly marks: Readonly<Record<'content' | 'source' | 'cue' | 'place', string>>;
  readonly group: (name: string) => string;
  readonly by: string;
  readonly fullName: string;
  readonly example: string;
  readonly exampleAbove: (id: string) => string;
  readonly inQuotation: string;
  readonly nobody: string;
  readonly offsets: (start: number, end: number) => string;
  readonly counts: (found: number, missed: number) => string;
  readonly missed: (offsets: string) => string;
  readonly noDay: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly about: (value: string) => string;
  readonly empty: readonly string[];
  readonly noPack: (name: string) => readonly string[];
  readonly here: {
    readonly title: (at: number) => string;
    readonly nothing: string;
    readonly paragraph: string;
    readonly betweenParagraphs: string;
    readonly sentence: string;
    readonly noSentence: string;
    readonly leftOut: string;
    readonly quotations: string;
    readonly noQuotation: string;
    readonly cues: string;
    readonly noCue: string;
    readonly subject: (words: string) => string;
    readonly noSubject: string;
    readonly names: string;
    readonly noNames: string;
    readonly figures: string;
    readonly noFigures: string;
    readonly dates: string;
    readonly noDates: string;
    readonly listed: string;
    readonly isListed: string;
    readonly isNotListed: string;
    readonly nearby: string;
    readonly noNearby: string;
    readonly tokens: readonly [word: string, pos: string, lemma: string, form: string];
    readonly actors: Readonly<
      Record<'person' | 'organisation' | 'place' | 'country' | 'group' | 'document', string>
    >;
  };
  readonly pos: Readonly<Record<string, string>>;
  readonly forms: Readonly<Record<string, string>>;
}

const fr: ExplainWords = {
  topics: {
    place: 'Où',
    attribute: 'Attribution',
    verb: 'Verbe',
    resolve: 'Qui parle',
    stance: 'Certitude',
    within: 'Rapporté par',
    citing: 'Citant',
    channel: 'Canal',
    said: 'Dit le',
    figures: 'Chiffres',
    dates: 'Dates',
  },
  paragraphs: {
    title: 'dans le titre',
    heading: 'dans un intertitre',
    body: 'dans le corps de l’article',
    boilerplate: 'hors de l’article',
  },
  kinds: { direct: 'mots cités', indirect: 'mots non cités', mixed: 'mots cités en partie' },
  stances: {
    assert: 'affirme',
    deny: 'dément',
    hedge: 'avec réserve',
    unknown: 'ne confirme pas, ne sait pas',
    demand: 'demande',
    conditional: 'sous condition',
    evade: 'évite de répondre',
  },
  marks: { content: 'propos', source: 'source', cue: 'verbe ou mot introducteur', place: 'endroit demandé' },
  group: (name) => `groupe « ${name} »`,
  by: 'ici',
  fullName: 'nommé',
  example: 'p. ex.',
  exampleAbove: (id) => `exemple en ${id}`,
  inQuotation: 'dans la citation',
  nobody: 'personne de nommé',
  offsets: (start, end) => `position ${start} à ${end}`,
  counts: (found, missed) => `${found} propos · ${missed} passage${missed > 1 ? 's' : ''} non compris`,
  missed: (offsets) =>
    `Passages non compris aux positions ${offsets} : --at suivi de la position dit ce qui y a été vu.`,
  noDay: 'jour non établi',
  atLeast: (value) => `${value} ou plus`,
  atMost: (value) => `${value} ou moins`,
  about: (value) => `environ ${value}`,
  empty: [
    'Aucun propos attribué n’a été trouvé dans cet article.',
    'Pour savoir pourquoi un passage n’en est pas un : --at suivi de sa position (0 pour le début du texte).',
  ],
  noPack: (name) => [
    `Les articles en « ${name} » ne sont pas encore compris : aucun propos n’a été cherché.`,
    'Si l’article est en français, donnez --lang fr.',
  ],
  here: {
    title: (at) => `position ${at}`,
    nothing: 'Aucun propos n’a été trouvé ici. Ce que chaque étape y a vu :',
    paragraph: 'Paragraphe',
    betweenParagraphs: 'entre deux paragraphes',
    sentence: 'Phrase',
    noSentence: 'aucune ici',
    leftOut: 'ce qui est hors de l’article n’est pas lu plus loin',
    quotations: 'Citations',
    noQuotation: 'aucune ici',
    cues: 'Verbes de parole',
    noCue: 'aucun de connu dans la phrase',
    subject: (words) => `sujet ${words}`,
    noSubject: 'sans sujet nommé devant lui',
    names: 'Noms',
    noNames: 'aucun dans la phrase',
    figures: 'Chiffres',
    noFigures: 'aucun dans la phrase',
    dates: 'Dates',
    noDates: 'aucune dans la phrase',
    listed: 'Non compris',
    isListed: 'oui, ce passage y figure',
    isNotListed: 'non',
    nearby: 'Propos voisins',
    noNearby: 'aucun dans la phrase',
    tokens: ['mot', 'nature', 'lemme', 'forme'],
    actors: {
      person: 'personne',
      organisation: 'organisation',
      place: 'lieu',
      country: 'pays',
      group: 'groupe',
      document: 'document',
    },
  },
  pos: {
    ADJ: 'adjectif',
    ADP: 'préposition',
    ADV: 'adverbe',
    AUX: 'auxiliaire',
    CCONJ: 'conjonction',
    DET: 'déterminant',
    INTJ: 'interjection',
    NOUN: 'nom',
    NUM: 'nombre',
    PART: 'particule',
    PRON: 'pronom',
    PROPN: 'nom propre',
    PUNCT: 'ponctuation',
    SCONJ: 'subordonnant',
    SYM: 'symbole',
    VERB: 'verbe',
    X: 'autre',
  },
  forms: {
    Fin: '',
    Inf: 'infinitif',
    Part: 'participe',
    Ind: '',
    Cnd: 'conditionnel',
    Sub: 'subjonctif',
    Imp: 'impératif',
    'tense:Pres': 'présent',
    'tense:Imp': 'imparfait',
    'tense:Past': 'passé',
    'tense:Fut': 'futur',
    '1': '1re pers.',
    '2': '2e pers.',
    '3': '3e pers.',
    Sing: 'sing.',
    Plur: 'plur.',
    Masc: 'masc.',
    Fem: 'fém.',
  },
};

const en: ExplainWords = {
  topics: {
    place: 'Where',
    attribute: 'Credited',
    verb: 'Verb',
    resolve: 'Who speaks',
    stance: 'How surely',
    within: 'Reported by',
    citing: 'Citing',
    channel: 'Channel',
    said: 'Said on',
    figures: 'Figures',
    dates: 'Dates',
  },
  paragraphs: {
    title: 'in the title',
    heading: 'in a heading',
    body: 'in the body of the article',
    boilerplate: 'outside the article',
  },
  kinds: { direct: 'quoted words', indirect: 'words not quoted', mixed: 'words quoted in part' },
  stances: {
    assert: 'asserts',
    deny: 'denies',
    hedge: 'with reserve',
    unknown: 'does not confirm, does not know',
    demand: 'demands',
    conditional: 'on a condition',
    evade: 'avoids answering',
  },
  marks: { content: 'what is said', source: 'source', cue: 'reporting words', place: 'the place asked for' },
  group: (name) => `group “${name}”`,
  by: 'here',
  fullName: 'named',
  example: 'e.g.',
  exampleAbove: (id) => `example at ${id}`,
  inQuotation: 'in the quotation',
  nobody: 'nobody named',
  offsets: (start, end) => `offset ${start} to ${end}`,
  counts: (found, missed) =>
    `${found} statement${found === 1 ? '' : 's'} · ${missed} passage${missed === 1 ? '' : 's'} not understood`,
  missed: (offsets) =>
    `Passages not understood at offsets ${offsets}: --at with the offset tells what was seen there.`,
  noDay: 'day not established',
  atLeast: (value) => `${value} or more`,
  atMost: (value) => `${value} or fewer`,
  about: (value) => `about ${value}`,
  empty: [
    'No attributed statement was found in this article.',
    'To learn why a passage is none: --at with its offset (0 for the beginning of the text).',
  ],
  noPack: (name) => [
    `Articles in “${name}” are not understood yet: no statement was looked for.`,
    'If the article is in French, give --lang fr.',
  ],
  here: {
    title: (at) => `offset ${at}`,
    nothing: 'No statement was found here. What each stage saw:',
    paragraph: 'Paragraph',
    betweenParagraphs: 'between two paragraphs',
    sentence: 'Sentence',
    noSentence: 'none here',
    leftOut: 'what is outside the article is read no further',
    quotations: 'Quotations',
    noQuotation: 'none here',
    cues: 'Verbs of saying',
    noCue: 'none known in the sentence',
    subject: (words) => `subject ${words}`,
    noSubject: 'no named subject before it',
    names: 'Names',
    noNames: 'none in the sentence',
    figures: 'Figures',
    noFigures: 'none in the sentence',
    dates: 'Dates',
    noDates: 'none in the sentence',
    listed: 'Not understood',
    isListed: 'yes, this passage is listed there',
    isNotListed: 'no',
    nearby: 'Statements nearby',
    noNearby: 'none in the sentence',
    tokens: ['word', 'part of speech', 'lemma', 'form'],
    actors: {
      person: 'person',
      organisation: 'organisation',
      place: 'place',
      country: 'country',
      group: 'group',
      document: 'document',
    },
  },
  pos: {
    ADJ: 'adjective',
    ADP: 'preposition',
    ADV: 'adverb',
    AUX: 'auxiliary',
    CCONJ: 'conjunction',
    DET: 'determiner',
    INTJ: 'interjection',
    NOUN: 'noun',
    NUM: 'number',
    PART: 'particle',
    PRON: 'pronoun',
    PROPN: 'proper noun',
    PUNCT: 'punctuation',
    SCONJ: 'subordinator',
    SYM: 'symbol',
    VERB: 'verb',
    X: 'other',
  },
  forms: {
    Fin: '',
    Inf: 'infinitive',
    Part: 'participle',
    Ind: '',
    Cnd: 'conditional',
    Sub: 'subjunctive',
    Imp: 'imperative',
    'tense:Pres': 'present',
    'tense:Imp': 'imperfect',
    'tense:Past': 'past',
    'tense:Fut': 'future',
    '1': '1st pers.',
    '2': '2nd pers.',
    '3': '3rd pers.',
    Sing: 'sing.',
    Plur: 'plur.',
    Masc: 'masc.',
    Fem: 'fem.',
  },
};

export const EXPLAIN_WORDS: Readonly<Record<InterfaceLanguage, ExplainWords>> = { fr, en };
