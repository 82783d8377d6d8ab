import type { ClaimStatus, EditKind, Folded, GoneClaim } from '../../model/index.ts';
import type { InterfaceLanguage } from '../words/contract.ts';

export type DiffSectionId =
  | 'claims'
  | 'denials'
  | 'figures'
  | 'hedges'
  | 'origins'
  | 'edits'
  | 'due'
  | 'statuses'
  | 'gone';

/** What the views of a diff say themselves, beside the words of every view. */
export interface DiffWords {
  readonly title: string;
  readonly sections: Readonly<Record<DiffSectionId, { readonly title: string; readonly note: string }>>;
  readonly look: (date: string | null, articles: string) => string;
  readonly documents: Readonly<Record<'added' | 'removed' | 'edited' | 'same', (n: number) => string>>;
  readonly before: string;
  readonly now: string;
  readonly answers: string;
  readonly answersOld: string;
  readonly answersNew: string;
  readonly answersNothing: string;
  readonly deniedBefore: string;
  readonly turned: string;
  readonly by: Readonly<Record<'edit' | 'same-speaker' | 'other-speaker', string>>;
  readonly direction: Readonly<Record<'up' | 'down' | 'other', string>>;
  readonly hedge: Readonly<Record<'dropped' | 'added', string>>;
  readonly hedgeBy: Readonly<Record<'edit' | 'speaker', string>>;
  readonly nobodyBefore: string;
  readonly originsBefore: (names: string) => string;
  readonly kinds: Readonly<Record<EditKind, string>>;
  readonly folded: Readonly<Record<keyof Folded, (n: number) => string>>;
  readonly silent: string;
  readonly announced: string;
  readonly notice: string;
  readonly alsoFolded: (list: string) => string;
  readonly smallOnly: string;
  readonly due: Readonly<Record<'told' | 'same-day' | 'not-mentioned', string>>;
  readonly statuses: Readonly<Record<ClaimStatus, string>>;
  readonly gone: Readonly<Record<GoneClaim['reason'], string>>;
  readonly addedArticle: string;
  readonly removedArticle: string;
  readonly renamed: (name: string) => string;
  readonly empty: readonly string[];
  readonly nothingSaid: string;
  readonly otherProgram: (old: string, next: string) => string;
}

const one =
  (single: string, several: string) =>
  (n: number): string =>
    `${n} ${n === 1 ? single : several}`;

const fr: DiffWords = {
  title: 'Ce qui a changé',
  sections: {
    claims: { title: 'Affirmations nouvelles', note: 'aucun article ne les portait' },
    denials: { title: 'Démentis nouveaux', note: '' },
    figures: { title: 'Chiffres révisés', note: '' },
    hedges: { title: 'Réserves levées ou ajoutées', note: '' },
    origins: { title: 'Origines nouvelles', note: 'd’affirmations déjà connues' },
    edits: { title: 'Articles modifiés', note: 'les deux versions ; les fautes corrigées sont comptées' },
    due: { title: 'Ce qui est échu', note: 'annoncé auparavant, le jour est passé' },
    statuses: { title: 'Affirmations au statut changé', note: '' },
    gone: { title: 'Affirmations disparues', note: 'plus aucun article ne les porte' },
  },
  look: (date, articles) => (date === null ? articles : `${date} (${articles})`),
  documents: {
    added: one('article ajouté', 'articles ajoutés'),
    removed: one('article retiré', 'articles retirés'),
    edited: one('modifié', 'modifiés'),
    same: one('inchangé', 'inchangés'),
  },
  before: 'avant',
  now: 'après',
  answers: 'répond à',
  answersOld: 'déjà connue',
  answersNew: 'nouvelle elle aussi',
  answersNothing: 'aucune affirmation correspondante n’a été trouvée',
  deniedBefore: 'déjà démenti',
  turned: 'l’article disait',
  by: { edit: 'article modifié', 'same-speaker': 'même locuteur', 'other-speaker': 'autre locuteur' },
  direction: { up: 'en hausse', down: 'en baisse', other: '' },
  hedge: { dropped: 'réserve levée', added: 'réserve ajoutée' },
  hedgeBy: { edit: 'article modifié', speaker: 'même locuteur' },
  nobodyBefore: 'avant : origine non établie',
  originsBefore: (names) => `avant\u00A0: ${names}`,
  kinds: {
    figure: 'chiffre',
    date: 'date',
    certainty: 'certitude',
    negation: 'négation',
    source: 'source',
    name: 'nom',
    'passage-added': 'passage ajouté',
    'passage-removed': 'passage retiré',
    title: 'titre',
    wording: 'formulation',
  },
  folded: {
    spelling: one('orthographe', 'orthographe'),
    punctuation: one('ponctuation', 'ponctuation'),
    typography: one('typographie', 'typographie'),
    spacing: one('espacement', 'espacements'),
    moved: one('passage déplacé', 'passages déplacés'),
    outside: one('changement hors article', 'changements hors article'),
  },
  silent: 'sans mention de modification',
  announced: 'modification signalée',
  notice: 'mention',
  alsoFolded: (list) => `en outre\u00A0: ${list}`,
  smallOnly: 'rien qui touche au sens',
  due: {
    told: 'raconté depuis',
    'same-day': 'ce jour est raconté, en d’autres mots',
    'not-mentioned': 'pas mentionné depuis',
  },
  statuses: {
    agreed: 'concordante',
    disputed: 'contestée',
    denied: 'démentie',
    'single-origin': 'sans seconde origine établie',
    unconfirmed: 'non confirmée',
  },
  gone: {
    'article-removed': 'l’article n’est plus là',
    'passage-removed': 'le passage n’est plus dans l’article',
    unattributed: 'les mots y sont encore, sans que personne en soit crédité',
    'read-otherwise': 'le texte est le même, lu autrement',
  },
  addedArticle: 'ajouté',
  removedArticle: 'retiré',
  renamed: (name) => `auparavant ${name}`,
  empty: [
    'Rien n’a changé entre les deux dossiers.',
    'Les articles sont les mêmes, mot pour mot, et rien de ce qui était annoncé n’est échu.',
  ],
  nothingSaid: 'Rien de ce qui est dit n’a changé.',
  otherProgram: (old, next) =>
    `Les deux dossiers viennent de versions différentes du programme (${old}, ${next})\u00A0: certaines différences peuvent venir de là.`,
};

const en: DiffWords = {
  title: 'What changed',
  sections: {
    claims: { title: 'New claims', note: 'no article had them before' },
    denials: { title: 'New denials', note: '' },
    figures: { title: 'Figures revised', note: '' },
    hedges: { title: 'Hedges dropped or added', note: '' },
    origins: { title: 'New origins', note: 'of claims known before' },
    edits: { title: 'Edited articles', note: 'both wordings; corrected slips are only counted' },
    due: { title: 'Come due', note: 'announced before, and the day has come' },
    statuses: { title: 'Claims of another status', note: '' },
    gone: { title: 'Claims gone', note: 'no article says them any more' },
  },
  look: (date, articles) => (date === null ? articles : `${date} (${articles})`),
  documents: {
    added: one('article added', 'articles added'),
    removed: one('article removed', 'articles removed'),
    edited: one('edited', 'edited'),
    same: one('unchanged', 'unchanged'),
  },
  before: 'before',
  now: 'now',
  answers: 'answers',
  answersOld: 'known before',
  answersNew: 'new as well',
  answersNothing: 'no claim that it answers was found',
  deniedBefore: 'denied before',
  turned: 'the article said',
  by: { edit: 'article edited', 'same-speaker': 'same speaker', 'other-speaker': 'another speaker' },
  direction: { up: 'up', down: 'down', other: '' },
  hedge: { dropped: 'hedge dropped', added: 'hedge added' },
  hedgeBy: { edit: 'article edited', speaker: 'same speaker' },
  nobodyBefore: 'before: origin not established',
  originsBefore: (names) => `before: ${names}`,
  kinds: {
    figure: 'figure',
    date: 'date',
    certainty: 'certainty',
    negation: 'negation',
    source: 'source',
    name: 'name',
    'passage-added': 'passage added',
    'passage-removed': 'passage removed',
    title: 'title',
    wording: 'wording',
  },
  folded: {
    spelling: one('spelling', 'spellings'),
    punctuation: one('punctuation mark', 'punctuation marks'),
    typography: one('typographic change', 'typographic changes'),
    spacing: one('change of spacing', 'changes of spacing'),
    moved: one('passage moved', 'passages moved'),
    outside: one('change outside the article', 'changes outside the article'),
  },
  silent: 'without notice',
  announced: 'says so itself',
  notice: 'notice',
  alsoFolded: (list) => `besides: ${list}`,
  smallOnly: 'nothing that touches the meaning',
  due: {
    told: 'told since',
    'same-day': 'that day is told of, in other words',
    'not-mentioned': 'not mentioned since',
  },
  statuses: {
    agreed: 'agreed',
    disputed: 'disputed',
    denied: 'denied',
    'single-origin': 'no second origin established',
    unconfirmed: 'unconfirmed',
  },
  gone: {
    'article-removed': 'the article is no longer there',
    'passage-removed': 'the passage is no longer in the article',
    unattributed: 'the words are still there, nobody is credited with them',
    'read-otherwise': 'the text is the same, read otherwise',
  },
  addedArticle: 'added',
  removedArticle: 'removed',
  renamed: (name) => `formerly ${name}`,
  empty: [
    'Nothing changed between the two dossiers.',
    'The articles are the same, word for word, and nothing that was announced has come due.',
  ],
  nothingSaid: 'Nothing of what is said has changed.',
  otherProgram: (old, next) =>
    `The two dossiers come from different versions of the program (${old}, ${next}); some differences may come from that.`,
};

export const DIFF_WORDS: Readonly<Record<InterfaceLanguage, DiffWords>> = { fr, en };
