import type { FigureRelation, ShiftKind } from '../model/index.ts';
import type { DifferenceKind, Reading, SectionId } from './outline/model.ts';

/** The languages of the interface; the words of articles are never translated. */
export type InterfaceLanguage = 'fr' | 'en';
export const INTERFACE_LANGUAGES: readonly InterfaceLanguage[] = ['fr', 'en'];

export type PartId =
  | SectionId
  | 'certainty'
  | 'related'
  | 'figures'
  | 'scheduled'
  | 'timeline'
  | 'not-understood'
  | 'documents';

type Count = (n: number) => string;

/** Everything that the views say themselves. They say who says what, never what is so. */
export interface Words {
  readonly language: string;
  readonly parts: Readonly<Record<PartId, { readonly title: string; readonly note: string }>>;
  /** Fit for one speaker and for several. */
  readonly readings: Readonly<Record<Reading, string>>;
  readonly differences: Readonly<Record<DifferenceKind, string>>;
  /** What has become of a claim's certainty in another article. */
  readonly shifts: Readonly<Record<ShiftKind, string>>;
  /** The article says it itself and names nobody. */
  readonly ownVoice: string;
  /** How the figures of one count relate; of a series, the gravest. */
  readonly relations: Readonly<Record<FigureRelation | 'narrower', string>>;
  readonly partOf: string;
  readonly months: readonly string[];
  readonly range: (from: string, to: string) => string;
  readonly until: (date: string) => string;
  readonly number: (n: number) => string;
  /** For an axis: from a million on with its unit. */
  readonly shortNumber: (n: number) => string;
  readonly quote: (words: string) => string;
  readonly colon: string;
  readonly articles: Count;
  readonly reprints: Count;
  readonly origins: Count;
  readonly unnamedSources: Count;
  readonly statements: Count;
  readonly more: (n: number, where: string) => string;
  readonly moreHere: Count;
  readonly seenFrom: (date: string) => string;
  readonly otherStories: Count;
  readonly unestablishedIn: Count;
  readonly unestablished: string;
  readonly unnamedSpeaker: string;
  readonly citing: (name: string) => string;
  readonly through: (name: string) => string;
  readonly alsoIn: (names: string) => string;
  readonly alsoUnder: (titles: string) => string;
  readonly reprintOf: (name: string) => string;
  readonly bases: Readonly<Record<'given' | 'metadata' | 'inferred', string>>;
  readonly dateBases: Readonly<Record<'explicit' | 'relative' | 'inferred', string>>;
  readonly due: string;
  readonly noDate: string;
  readonly said: string;
  readonly published: string;
  readonly outsideArticle: Count;
  readonly empty: readonly string[];
  readonly noStatements: readonly string[];
  readonly why: string;
  /** No two statements were found to be about one thing. */
  readonly noGroupings: string;
  readonly tree: string;
  readonly cites: string;
  readonly chart: {
    readonly exact: string;
    readonly hollow: string;
    readonly atLeast: string;
    readonly atMost: string;
    readonly range: string;
    readonly denied: string;
    readonly sameNoun: string;
    readonly logarithmic: string;
    readonly table: string;
    readonly value: string;
    readonly speaker: string;
    readonly date: string;
    readonly outlet: string;
  };
  readonly page: {
    readonly skip: string;
    readonly contents: string;
    readonly keys: string;
    readonly source: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly allStories: string;
    readonly story: string;
    readonly interfaceLanguage: string;
    readonly openPage: string;
    /** The fold that tells how a statement was found, and the button at the words that decided a step. */
    readonly howRead: string;
    readonly showWords: string;
    readonly example: string;
    readonly marks: {
      readonly content: string;
      readonly source: string;
      readonly cue: string;
      readonly clutter: string;
    };
    readonly noScript: string;
    readonly made: (name: string) => string;
  };
}

const plural = (n: number, one: string, many: string, number: (n: number) => string): string =>
  `${number(n)} ${n === 1 ? one : many}`;

const groupDigits =
  (separator: string) =>
  (n: number): string => {
    const [whole = '', part] = Math.abs(n)
      .toFixed(Number.isInteger(n) ? 0 : 2)
      .split('.');
    let grouped = '';
    for (let i = 0; i < whole.length; i++) {
      const left = whole.length - i;
      grouped += i > 0 && left % 3 === 0 ? `${separator}${whole[i]}` : whole[i];
    }
    const decimals = part === undefined ? '' : `${separator === ',' ? '.' : ','}${part.replace(/0+$/, '')}`;
    return `${n < 0 ? '−' : ''}${grouped}${decimals}`;
  };

const shorten =
  (number: (n: number) => string, million: string, milliard: string) =>
  (n: number): string => {
    if (Math.abs(n) >= 1e9) return `${number(n / 1e9)} ${milliard}`;
    return Math.abs(n) >= 1e6 ? `${number(n / 1e6)} ${million}` : number(n);
  };

const frNumber = groupDigits('\u202F');
const enNumber = groupDigits(',');

const fr: Words = {
  language: 'Français',
  parts: {
    agreed: { title: 'Ce qui concorde', note: 'dit par deux origines ou plus' },
    differs: { title: 'Ce qui diffère', note: 'les chiffres d’abord' },
    related: { title: 'Chiffres qui ne s’opposent pas', note: 'actualisés, ou une partie d’un tout' },
    figures: {
      title: 'Les chiffres dans le temps',
      note: 'un signe par locuteur, les bornes dessinées comme telles',
    },
    denied: { title: 'Démenti ou non confirmé', note: 'y compris les questions restées sans réponse' },
    certainty: {
      title: 'Plus ou moins sûr selon l’article',
      note: 'les deux formulations côte à côte',
    },
    'single-origin': { title: 'Ce qui repose sur une seule origine', note: 'plusieurs articles d’abord' },
    scheduled: { title: 'Ce qui est annoncé', note: 'encore à venir' },
    timeline: { title: 'Chronologie', note: '' },
    'not-understood': { title: 'Non compris', note: 'ressemble à une attribution, n’a pas pu être résolu' },
    documents: { title: 'Les articles', note: '' },
  },
  readings: {
    asserts: 'affirmation',
    hedges: 'avec réserve',
    conditional: 'sous condition',
    demands: 'demande',
    comments: 'commentaire',
    denies: 'démenti',
    doubts: 'mise en doute',
    'cannot-confirm': 'sans confirmation',
    evades: 'sans réponse',
  },
  differences: {
    figure: 'chiffres',
    denial: 'démenti',
    date: 'dates',
    place: 'lieux',
    identity: 'identité',
  },
  shifts: {
    'hedge-dropped': 'réserve perdue',
    'hedge-added': 'réserve ajoutée',
    'bound-dropped': 'borne perdue',
    'source-dropped': 'source absente',
  },
  ownVoice: 'l’article lui-même, sans source',
  relations: {
    differs: 'diffèrent',
    updated: 'actualisés',
    compatible: 'compatibles',
    same: 'identiques',
    narrower: 'une partie d’un tout',
  },
  partOf: 'une partie de',
  months: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  range: (from, to) => `du ${from} au ${to}`,
  until: (date) => `d’ici le ${date}`,
  number: frNumber,
  shortNumber: shorten(frNumber, 'M', 'Md'),
  quote: (words) => `«\u00A0${words}\u00A0»`,
  colon: '\u00A0: ',
  articles: (n) => plural(n, 'article', 'articles', frNumber),
  reprints: (n) => plural(n, 'reprise', 'reprises', frNumber),
  origins: (n) => plural(n, 'origine', 'origines', frNumber),
  unnamedSources: (n) => plural(n, 'source non nommée', 'sources non nommées', frNumber),
  statements: (n) => plural(n, 'propos', 'propos', frNumber),
  more: (n, where) => `… et ${frNumber(n)} de plus (voir ${where})`,
  moreHere: (n) => `… et ${frNumber(n)} de plus`,
  seenFrom: (date) => `vu du ${date}`,
  otherStories: (n) => plural(n, 'autre sujet', 'autres sujets', frNumber),
  unestablishedIn: (n) => `origine non établie dans ${plural(n, 'article', 'articles', frNumber)}`,
  unestablished: 'origine non établie',
  unnamedSpeaker: 'source non nommée',
  citing: (name) => `citant ${name}`,
  through: (name) => `rapporté par ${name}`,
  alsoIn: (names) => `aussi dans ${names}`,
  alsoUnder: (titles) => `aussi sous${'\u00A0'}: ${titles}`,
  reprintOf: (name) => `reprise\u00A0: ${name}`,
  bases: { given: 'date donnée', metadata: 'date lue dans la page', inferred: 'date déduite' },
  dateBases: { explicit: '', relative: 'compté depuis la parution', inferred: 'année ou date déduite' },
  due: 'annoncé, échu depuis',
  noDate: 'date non établie',
  said: 'dit le',
  published: 'paru le',
  outsideArticle: (n) => `${plural(n, 'passage', 'passages', frNumber)} hors article`,
  empty: [
    'Aucun article n’a été lu.',
    'Donnez des fichiers, un dossier ou « - » (NDJSON)\u00A0: recoupe dossier articles/',
  ],
  noStatements: [
    'Aucun propos attribué n’a été trouvé.',
    'Vérifiez que les textes sont des articles, et leur langue (--lang).',
  ],
  why: 'pourquoi',
  noGroupings: 'Aucun propos n’a été rapproché d’un autre.',
  tree: 'qui tient de qui',
  cites: 'qui cite',
  chart: {
    exact: 'dit tel quel',
    hollow: 'approximatif ou avec réserve',
    atLeast: 'au moins, plus de',
    atMost: 'au plus, moins de',
    range: 'entre deux valeurs',
    denied: 'démenti, mis en doute',
    sameNoun: 'même nom compté\u00A0; rien ne dit que ce soit la même chose',
    logarithmic: 'échelle logarithmique',
    table: 'en tableau',
    value: 'chiffre',
    speaker: 'qui',
    date: 'date',
    outlet: 'articles',
  },
  page: {
    skip: 'Aller au contenu',
    contents: 'Sommaire',
    keys: 'j et k\u00A0: ligne suivante, précédente · Entrée\u00A0: voir la source · Échap\u00A0: fermer',
    source: 'Source',
    close: 'Fermer',
    previous: 'Ligne précédente',
    next: 'Ligne suivante',
    allStories: 'tous les sujets',
    story: 'Sujet',
    interfaceLanguage: 'Langue de l’interface',
    openPage: 'page d’origine',
    howRead: 'Pourquoi : comment ce propos a été lu',
    showWords: 'montrer dans le texte',
    example: 'p. ex.',
    marks: { content: 'propos', source: 'source', cue: 'verbe ou mot introducteur', clutter: 'hors article' },
    noScript: 'Sans JavaScript, le texte des articles ne s’ouvre pas\u00A0; tout le reste se lit.',
    made: (name) =>
      `Établi par ${name}. Chaque ligne renvoie aux mots exacts d’un article\u00A0; ce dossier compare ce qui est dit et ne juge pas.`,
  },
};

const en: Words = {
  language: 'English',
  parts: {
    agreed: { title: 'What agrees', note: 'said by two origins or more' },
    differs: { title: 'What differs', note: 'figures first' },
    related: { title: 'Figures that do not conflict', note: 'updated, or a part of a whole' },
    figures: { title: 'The figures over time', note: 'one mark for each speaker, bounds drawn as such' },
    denied: { title: 'Denied or not confirmed', note: 'and questions left without an answer' },
    certainty: { title: 'More or less sure, by article', note: 'both wordings side by side' },
    'single-origin': { title: 'What rests on one origin', note: 'several articles first' },
    scheduled: { title: 'What is scheduled', note: 'still to come' },
    timeline: { title: 'Timeline', note: '' },
    'not-understood': { title: 'Not understood', note: 'looks like an attribution, could not be resolved' },
    documents: { title: 'The articles', note: '' },
  },
  readings: {
    asserts: 'said',
    hedges: 'said with reserve',
    conditional: 'said on a condition',
    demands: 'demanded',
    comments: 'commented',
    denies: 'denied',
    doubts: 'doubted',
    'cannot-confirm': 'did not confirm',
    evades: 'did not answer',
  },
  differences: { figure: 'figures', denial: 'denial', date: 'dates', place: 'places', identity: 'identity' },
  shifts: {
    'hedge-dropped': 'reserve dropped',
    'hedge-added': 'reserve added',
    'bound-dropped': 'bound dropped',
    'source-dropped': 'source left out',
  },
  ownVoice: 'the article itself, no source',
  relations: {
    differs: 'differ',
    updated: 'updated',
    compatible: 'compatible',
    same: 'the same',
    narrower: 'a part of a whole',
  },
  partOf: 'a part of',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  range: (from, to) => `${from} to ${to}`,
  until: (date) => `by ${date}`,
  number: enNumber,
  shortNumber: shorten(enNumber, 'm', 'bn'),
  quote: (words) => `“${words}”`,
  colon: ': ',
  articles: (n) => plural(n, 'article', 'articles', enNumber),
  reprints: (n) => plural(n, 'reprint', 'reprints', enNumber),
  origins: (n) => plural(n, 'origin', 'origins', enNumber),
  unnamedSources: (n) => plural(n, 'unnamed source', 'unnamed sources', enNumber),
  statements: (n) => plural(n, 'statement', 'statements', enNumber),
  more: (n, where) => `… and ${enNumber(n)} more (see ${where})`,
  moreHere: (n) => `… and ${enNumber(n)} more`,
  seenFrom: (date) => `seen from ${date}`,
  otherStories: (n) => plural(n, 'other story', 'other stories', enNumber),
  unestablishedIn: (n) => `origin not established in ${plural(n, 'article', 'articles', enNumber)}`,
  unestablished: 'origin not established',
  unnamedSpeaker: 'unnamed source',
  citing: (name) => `citing ${name}`,
  through: (name) => `reported by ${name}`,
  alsoIn: (names) => `also in ${names}`,
  alsoUnder: (titles) => `also under: ${titles}`,
  reprintOf: (name) => `reprint of ${name}`,
  bases: { given: 'date given', metadata: 'date read in the page', inferred: 'date inferred' },
  dateBases: { explicit: '', relative: 'counted from publication', inferred: 'year or date inferred' },
  due: 'was announced, has come due',
  noDate: 'date not established',
  said: 'said on',
  published: 'published on',
  outsideArticle: (n) => `${plural(n, 'passage', 'passages', enNumber)} outside the article`,
  empty: ['No article was read.', 'Give files, a folder or "-" (NDJSON): recoupe dossier articles/'],
  noStatements: [
    'No attributed statement was found.',
    'Check that the texts are articles, and their language (--lang).',
  ],
  why: 'why',
  noGroupings: 'No statement was grouped with another.',
  tree: 'who goes back to whom',
  cites: 'cites it',
  chart: {
    exact: 'said as is',
    hollow: 'approximate or with reserve',
    atLeast: 'at least, more than',
    atMost: 'at most, fewer than',
    range: 'between two values',
    denied: 'denied, doubted',
    sameNoun: 'same noun counted; nothing says that it is the same thing',
    logarithmic: 'logarithmic scale',
    table: 'as a table',
    value: 'figure',
    speaker: 'who',
    date: 'date',
    outlet: 'articles',
  },
  page: {
    skip: 'Skip to content',
    contents: 'Contents',
    keys: 'j and k: next, previous line · Enter: see the source · Esc: close',
    source: 'Source',
    close: 'Close',
    previous: 'Previous line',
    next: 'Next line',
    allStories: 'all stories',
    story: 'Story',
    interfaceLanguage: 'Interface language',
    openPage: 'original page',
    howRead: 'Why: how this statement was read',
    showWords: 'show in the text',
    example: 'e.g.',
    marks: {
      content: 'what is said',
      source: 'source',
      cue: 'reporting words',
      clutter: 'outside the article',
    },
    noScript: 'Without JavaScript the text of the articles does not open; all else can be read.',
    made: (name) =>
      `Made by ${name}. Every line leads to the exact words of an article; this dossier compares what is said and does not judge.`,
  },
};

export const WORDS: Readonly<Record<InterfaceLanguage, Words>> = { fr, en };
