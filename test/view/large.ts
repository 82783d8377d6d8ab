import type { Claim, Document, Dossier, Figure, Statement } from '../../src/model/index.ts';
import { actor, dossier } from './builder.ts';

const VERBS = ['indique', 'assure', 'précise', 'dément', 'ignore'];
const STANCES = ['assert', 'assert', 'hedge', 'deny', 'unknown'] as const;
const STATUSES = ['agreed', 'single-origin', 'disputed', 'denied', 'unconfirmed'] as const;

interface Size {
  readonly documents: number;
  readonly statements: number;
}

/** A dossier of any size: `documents` articles of `statements` sentences, every statement in two articles a claim. */
export function largeDossier({ documents, statements }: Size): Dossier {
  const built = Array.from({ length: documents }, (_, index) => buildDocument(index, statements));
  const claims: Claim[] = [];
  for (let d = 0; d < documents; d++) {
    const mine = built[d]!;
    const other = built[(d + 1) % documents]!;
    for (let s = 0; s < statements; s++) {
      const statement = mine.statements[s]!;
      claims.push({
        id: `claim-${d}-${s}`,
        text: { document: mine.id, span: statement.content[0]! },
        stories: [`story-${d % 3}`],
        statements: [
          { document: mine.id, statement: statement.id, position: 'asserts' },
          { document: other.id, statement: other.statements[s]!.id, position: 'asserts' },
        ],
        origins: [{ actor: `actor-${s % 7}`, documents: [mine.id, other.id], first: '2025-05-01' }],
        status: STATUSES[(d + s) % 5]!,
        why: ['words: shared'],
      });
    }
  }
  return dossier({
    asOf: '2025-05-20',
    documents: built,
    actors: Array.from({ length: 7 }, (_, index) => actor(`actor-${index}`, `Institution ${index}`)),
    claims,
    stories: [0, 1, 2].map((story) => ({
      id: `story-${story}`,
      title: `Affaire numéro ${story}`,
      documents: built.filter((_, index) => index % 3 === story).map(({ id }) => id),
      from: '2025-05-01',
      to: '2025-05-20',
      timeline: [],
    })),
  });
}

function buildDocument(index: number, count: number): Document {
  let text = `Titre ${index}\n\n`;
  const statements: Statement[] = [];
  const figures: Figure[] = [];
  for (let s = 0; s < count; s++) {
    const source = { start: text.length, end: text.length + `Institution ${s % 7}`.length };
    text += `Institution ${s % 7} `;
    const verb = VERBS[(index + s) % 5]!;
    const cue = { start: text.length, end: text.length + verb.length };
    text += `${verb} que `;
    const words = `${(index + 1) * (s + 1) * 10} habitants de la commune ${s} ont quitté leur domicile`;
    const content = { start: text.length, end: text.length + words.length };
    text += `${words}. `;
    const id = `s${s}`;
    statements.push({
      id,
      kind: 'indirect',
      content: [content],
      source,
      cue,
      speaker: { actor: `actor-${s % 7}`, name: `Institution ${s % 7}` },
      stance: STANCES[(index + s) % 5]!,
      within: null,
      said: null,
      channel: null,
      citing: null,
      reasons: [
        { step: 'attribute', rule: 'clause', span: cue },
        { step: 'verb', rule: 'say', span: cue },
        { step: 'stance', rule: 'plain', span: cue },
        { step: 'resolve', rule: 'same-noun', span: source },
      ],
    });
    const value = (index + 1) * (s + 1) * 10;
    figures.push({
      span: { start: content.start, end: content.start + `${value} habitants`.length },
      low: value,
      high: value,
      approximate: false,
      unit: null,
      thing: 'habitants',
      statement: id,
      qualifiers: [],
      status: null,
      places: [],
      vague: null,
      asOf: null,
      inherits: null,
    });
  }
  return {
    id: `doc-${index}`,
    file: `articles/${index}.txt`,
    text,
    title: `Titre ${index}`,
    lang: 'fr',
    outlet: `Journal ${index % 12}`,
    author: null,
    url: null,
    published: { date: `2025-05-${String((index % 20) + 1).padStart(2, '0')}`, basis: 'given' },
    paragraphs: [],
    boilerplate: [],
    statements,
    figures,
    dates: [],
    mentions: [],
    credits: [],
    foreign: [],
    notUnderstood: [],
  };
}
