import type {
  CameDue,
  DossierDiff,
  Edit,
  EditedDocument,
  HedgeChange,
  NewClaim,
  NewDenial,
  NewOrigin,
  Passage,
  RevisedFigure,
  StatusChange,
  Told,
} from '../../model/index.ts';
import { cleanName, cleanWords } from '../clean.ts';
import { formatDay, formatDays } from '../dates.ts';
import type { Passage as ShownPassage } from '../outline/model.ts';
import { nameDocument } from '../phrases.ts';
import type { Words } from '../words/contract.ts';
import { type DiffNames, namePassages } from './names.ts';
import type { DiffSectionId, DiffWords } from './words.ts';

/** Which of the two dossiers has some words. */
export type Side = 'old' | 'new';

/** One line under an entry: what it is, the words, who says them and where; each part may be missing. */
export interface DiffLine {
  readonly label: string;
  readonly said: string;
  readonly passage: ShownPassage | null;
  /** For an edit: the same place before. */
  readonly former: ShownPassage | null;
  readonly side: Side;
  /** Words within the passage that the line is about. */
  readonly marked: string | null;
  readonly note: string;
  /** Whether the article's words are printed; else only who says them and where. */
  readonly quoted: boolean;
}

export interface DiffEntry {
  readonly head: string;
  /** Where the words of the heading stand. */
  readonly passage: ShownPassage | null;
  readonly side: Side;
  readonly note: string;
  readonly lines: readonly DiffLine[];
}

export interface DiffSection {
  readonly id: DiffSectionId;
  readonly entries: readonly DiffEntry[];
}

/** What a diff tells, arranged for a reader: the one arrangement that every view shows. */
export interface DiffOutline {
  readonly head: readonly string[];
  readonly articles: readonly string[];
  readonly sections: readonly DiffSection[];
  /** Why there is nothing to show; empty where there is. */
  readonly empty: readonly string[];
}

export function outlineDiff(diff: DossierDiff, words: Words, texts: DiffWords): DiffOutline {
  const context: Context = { names: namePassages(diff), words, texts };
  const sections: DiffSection[] = [
    { id: 'claims', entries: diff.newClaims.map((claim) => claimEntry(claim, context)) },
    { id: 'denials', entries: diff.newDenials.map((denial) => denialEntry(denial, context)) },
    { id: 'figures', entries: diff.figures.map((figure) => figureEntry(figure, context)) },
    { id: 'hedges', entries: diff.hedges.map((hedge) => hedgeEntry(hedge, context)) },
    { id: 'origins', entries: diff.newOrigins.map((origin) => originEntry(origin, context)) },
    { id: 'edits', entries: diff.edited.map((document) => editEntry(document, context)) },
    { id: 'due', entries: diff.due.map((due) => dueEntry(due, context)) },
    { id: 'statuses', entries: diff.statuses.map((status) => statusEntry(status, context)) },
    {
      id: 'gone',
      entries: diff.gone.map(({ old, reason }) => ({
        ...bare(context, old, 'old'),
        note: texts.gone[reason],
      })),
    },
  ];
  const filled = sections.filter(({ entries }) => entries.length > 0);
  const unchanged = diff.documents.every(({ state }) => state === 'same');
  return {
    head: headOf(diff, context),
    articles: articleLines(diff, context),
    sections: filled,
    empty: filled.length > 0 ? [] : unchanged ? texts.empty : [texts.nothingSaid],
  };
}

interface Context {
  readonly names: DiffNames;
  readonly words: Words;
  readonly texts: DiffWords;
}

function headOf({ old, new: next, documents }: DossierDiff, { words, texts }: Context): string[] {
  const look = (asOf: string | null, count: number) =>
    texts.look(asOf === null ? null : formatDay(asOf, words), words.articles(count));
  const before = look(old.asOf, documents.filter((pair) => pair.old !== null).length);
  const after = look(next.asOf, documents.filter((pair) => pair.new !== null).length);
  const states = (['added', 'removed', 'edited', 'same'] as const).flatMap((state) => {
    const count = documents.filter((pair) => pair.state === state).length;
    return count === 0 ? [] : [texts.documents[state](count)];
  });
  const [one, other] = [old, next].map(({ generator }) => `${generator.name} ${generator.version}`);
  const programs = one === other ? [] : [texts.otherProgram(cleanName(one!), cleanName(other!))];
  return [`${before} → ${after}`, states.join(' · '), ...programs].filter((line) => line !== '');
}

/** Articles that came, went, or go by another name. */
function articleLines({ documents }: DossierDiff, { names, texts }: Context): string[] {
  return documents.flatMap(({ state, old, new: next, by }) => {
    if (state === 'added' && next !== null)
      return [`+ ${nameDocument(names.name('new', next.id))} (${texts.addedArticle})`];
    if (state === 'removed' && old !== null)
      return [`− ${nameDocument(names.name('old', old.id))} (${texts.removedArticle})`];
    if (by === 'id' || old === null || next === null) return [];
    const former = texts.renamed(nameDocument(names.name('old', old.id)));
    return [`= ${nameDocument(names.name('new', next.id))} (${former})`];
  });
}

function bare({ names }: Context, passage: Passage, side: Side): DiffEntry {
  return { head: passage.words, passage: names.passage(side, passage), side, note: '', lines: [] };
}

function speakerOf({ speaker, statement }: Told, { words }: Context): string {
  if (speaker !== null) return cleanName(speaker.name);
  return statement === null ? '' : words.unnamedSpeaker;
}

function toldLine(
  told: Told,
  side: Side,
  label: string,
  context: Context,
  more: Partial<DiffLine> = {},
): DiffLine {
  return {
    label,
    said: speakerOf(told, context),
    passage: context.names.passage(side, told.passage),
    former: null,
    side,
    marked: null,
    note: '',
    quoted: true,
    ...more,
  };
}

function passageLine(passage: Passage, side: Side, label: string, context: Context, note = ''): DiffLine {
  const shown = context.names.passage(side, passage);
  return { label, said: '', passage: shown, former: null, side, marked: null, note, quoted: true };
}

function remark(note: string): DiffLine {
  return { label: '', said: '', passage: null, former: null, side: 'new', marked: null, note, quoted: false };
}

function claimEntry({ text, told }: NewClaim, context: Context): DiffEntry {
  const lines = told.map((one) =>
    toldLine(one, 'new', '', context, { quoted: !one.passage.words.includes(text.words) }),
  );
  return { ...bare(context, text, 'new'), passage: null, lines };
}

function denialEntry({ denial, answers, before, how }: NewDenial, context: Context): DiffEntry {
  const { texts } = context;
  const speaker = speakerOf(denial, context);
  const entry = bare(context, denial.passage, 'new');
  const answered =
    answers === null
      ? [remark(texts.answersNothing)]
      : [
          passageLine(
            answers.text,
            'new',
            texts.answers,
            context,
            answers.claim.old === null ? texts.answersNew : texts.answersOld,
          ),
        ];
  const earlier =
    before === null
      ? []
      : [
          toldLine(before, 'old', how === 'turned' ? texts.turned : texts.deniedBefore, context, {
            said: '',
          }),
        ];
  return {
    ...entry,
    head: speaker === '' ? entry.head : `${speaker}${context.words.colon}${entry.head}`,
    lines: [...answered, ...earlier],
  };
}

function figureEntry({ about, by, direction, old, new: next }: RevisedFigure, context: Context): DiffEntry {
  const { texts, words } = context;
  const notes = [texts.direction[direction], texts.by[by]].filter((part) => part !== '');
  const line = (value: typeof old, side: Side, label: string) =>
    toldLine(value.told, side, label, context, {
      marked: value.value.words,
      note: by === 'edit' ? '' : dayOf(value.told, words),
    });
  return {
    head: `${about === '' ? '' : `${about}${words.colon}`}${old.value.words} → ${next.value.words}`,
    passage: null,
    side: 'new',
    note: notes.join(', '),
    lines: [line(old, 'old', texts.before), line(next, 'new', texts.now)],
  };
}

/** When it was said, else when the article appeared. */
function dayOf({ said, published }: Told, words: Words): string {
  if (said !== null) return `${words.said} ${formatDays(said.from, said.to, words)}`;
  return published === null ? '' : `${words.published} ${formatDay(published, words)}`;
}

function hedgeEntry({ change, by, old, new: next }: HedgeChange, context: Context): DiffEntry {
  const { texts } = context;
  return {
    head: texts.hedge[change],
    passage: null,
    side: 'new',
    note: texts.hedgeBy[by],
    lines: [toldLine(old, 'old', texts.before, context), toldLine(next, 'new', texts.now, context)],
  };
}

function originEntry({ old, name, before, told }: NewOrigin, context: Context): DiffEntry {
  const { texts } = context;
  const known =
    before.length === 0 ? texts.nobodyBefore : texts.originsBefore(before.map(cleanName).join(', '));
  return {
    ...bare(context, old, 'old'),
    lines: [
      remark(known),
      ...told.map((one) => toldLine(one, 'new', texts.now, context, { said: cleanName(name) })),
    ],
  };
}

function statusEntry({ from, to, old, new: next }: StatusChange, context: Context): DiffEntry {
  const { texts } = context;
  const entry = bare(context, next, 'new');
  const lines = old.words === next.words ? [] : [passageLine(old, 'old', texts.before, context)];
  return { ...entry, note: `${texts.statuses[from]} → ${texts.statuses[to]}`, lines };
}

function dueEntry({ old, date, to, precision, state, since }: CameDue, context: Context): DiffEntry {
  const { texts, words } = context;
  const entry = bare(context, old, 'old');
  return {
    ...entry,
    head: `${formatDays(date, to, words, precision)}${words.colon}${entry.head}`,
    lines:
      since.length === 0
        ? [remark(texts.due[state])]
        : since.map((passage) => passageLine(passage, 'new', texts.due[state], context)),
  };
}

/** One entry an article: what matters to the meaning first, then rewording; what was only counted is its note. */
function editEntry({ new: id, announced, edits, folded }: EditedDocument, context: Context): DiffEntry {
  const { names, texts, words } = context;
  const counted = (Object.keys(texts.folded) as (keyof typeof folded)[])
    .filter((key) => folded[key] > 0)
    .map((key) => texts.folded[key](folded[key]));
  const list = counted.join(', ');
  const counts =
    list === '' ? '' : edits.length > 0 ? texts.alsoFolded(list) : `${texts.smallOnly}${words.colon}${list}`;
  const notice = announced === null ? (edits.length > 0 ? texts.silent : '') : texts.announced;
  const note = [notice, counts].filter((part) => part !== '').join(' · ');
  // The notice stands for the passage that it came in.
  const shown = edits.filter(
    ({ kinds, new: came }) =>
      !(kinds.includes('passage-added') && (announced?.words ?? '').includes(came?.words ?? ' ')),
  );
  const meaning = shown.filter(({ kinds }) => !kinds.includes('wording'));
  const wording = shown.filter(({ kinds }) => kinds.includes('wording'));
  return {
    head: nameDocument(names.name('new', id)),
    passage: null,
    side: 'new',
    note,
    lines: [
      ...(announced === null ? [] : [passageLine(announced, 'new', texts.notice, context)]),
      ...[...meaning, ...wording].map((edit) => editLine(edit, context)),
    ],
  };
}

/** Longest pair of wordings that is printed, in UTF-16 units. */
const LONGEST_CHANGE = 600;

/** Both wordings; where they are words of a sentence, that sentence as it is now. */
function editLine({ kinds, old, new: next, around }: Edit, { names, texts, words }: Context): DiffLine {
  const changed =
    old !== null && next !== null
      ? `${words.quote(old.words)} → ${words.quote(next.words)}`
      : next !== null
        ? `+ ${words.quote(next.words)}`
        : `− ${words.quote(old?.words ?? '')}`;
  const side = around.new !== null || next !== null ? 'new' : 'old';
  const sentence = side === 'new' ? (around.new ?? next) : (around.old ?? old);
  const former = side === 'new' ? (around.old ?? old) : null;
  const whole = kinds.some((kind) => kind === 'passage-added' || kind === 'passage-removed');
  return {
    label: kinds.map((kind) => texts.kinds[kind]).join(', '),
    said: cleanWords(changed, LONGEST_CHANGE),
    passage: sentence === null ? null : names.passage(side, sentence),
    former: former === null ? null : names.passage('old', former),
    side,
    marked: next?.words ?? null,
    note: '',
    quoted: !whole && sentence?.words !== next?.words,
  };
}
