import type { Claim } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import { nameSpeaker, outerStatements } from './lines.ts';
import type { Lookup } from './lookup.ts';
import type { Line, OriginNode, OriginSummary } from './model.ts';

/** Origin of a line by `Line.id`: the actor's id, or null where none is established. */
export type OriginOf = (line: Line) => string | null;

/**
 * Finds the origin of each statement of the claims. A claim lists its origins by document; where a document has
 * several, the one that the statement names (as speaker or as cited authority) is its own.
 */
export function traceLines(lookup: Lookup, claims: readonly Claim[]): OriginOf {
  const origins = new Map<string, string | null>();
  for (const claim of claims) {
    for (const reference of claim.statements) {
      const statement = lookup.statement(reference.document, reference.statement);
      if (statement === undefined) continue;
      const here = claim.origins.filter((origin) => origin.documents.includes(reference.document));
      const own = [statement.citing?.actor, statement.speaker?.actor];
      const actor = lookup.actor(statement.speaker?.actor);
      const named =
        here.find((origin) => origin.actor !== null && own.includes(origin.actor)) ??
        here.find((origin) => origin.actor !== null && origin.actor === actor?.speaksFor);
      const only = here.length === 1 ? here[0] : undefined;
      origins.set(`${reference.document}#${reference.statement}`, (named ?? only)?.actor ?? null);
    }
  }
  return (line) => {
    const known = origins.get(line.id);
    if (known !== undefined) return known;
    const { document, id } = line;
    const statement = lookup.statement(document.id, id.slice(document.id.length + 1));
    return statement?.citing?.actor ?? statement?.speaker?.actor ?? null;
  };
}

/** Counts articles (reprints apart) and origins of some lines; an article with any origin is established. */
export function summariseOrigins(lookup: Lookup, lines: readonly Line[], originOf: OriginOf): OriginSummary {
  const articles = new Map<string, boolean>();
  const documents = new Set<string>();
  const named = new Map<string, string>();
  const unnamed = new Map<string, string>();
  for (const line of lines) {
    const article = lookup.reprints.original(line.document.id);
    const origin = originOf(line);
    if (origin !== null) {
      const actor = lookup.actor(origin);
      (actor?.anonymous ? unnamed : named).set(origin, actor?.name ?? line.speaker ?? origin);
    }
    articles.set(article, (articles.get(article) ?? false) || origin !== null);
    documents.add(line.document.id);
    for (const name of line.also) documents.add(name.id);
  }
  return {
    articles: articles.size,
    reprints: documents.size - articles.size,
    named: [...named.values()],
    unnamed: [...unnamed.values()],
    unestablished: [...articles.values()].filter((established) => !established).length,
  };
}

interface Branch extends Omit<OriginNode, 'children'> {
  readonly children: Map<string, Branch>;
}

/**
 * The tree of who goes back to whom: origin, then those who carry it ("les médias, citant le ministère"), then
 * outlet and article. Paths that begin alike are merged.
 */
export function growTree(lookup: Lookup, lines: readonly Line[], originOf: OriginOf): OriginNode[] {
  const roots = new Map<string, Branch>();
  for (const line of lines) {
    let level = roots;
    for (const node of pathOf(lookup, line, originOf)) {
      // Unnamed sources of two articles are two, though they are worded alike.
      const name = node.kind === 'origin' ? (originOf(line) ?? '') : fold(node.name ?? '');
      const key = `${node.kind}:${node.article?.id ?? name}`;
      const branch = level.get(key) ?? { ...node, children: new Map<string, Branch>() };
      level.set(key, branch);
      level = branch.children;
    }
  }
  return close(roots);
}

function pathOf(lookup: Lookup, line: Line, originOf: OriginOf): Omit<OriginNode, 'children'>[] {
  const origin = originOf(line);
  const name = origin === null ? null : (lookup.actor(origin)?.name ?? line.speaker);
  const node = (kind: OriginNode['kind'], label: string | null, cites = false) => ({
    kind,
    name: label,
    cites,
    article: null,
    also: [],
  });
  const path: Omit<OriginNode, 'children'>[] = [node('origin', name)];
  const seen = new Set(name === null ? [] : [fold(name)]);
  const carry = (label: string | null, cites: boolean) => {
    if (label === null || seen.has(fold(label))) return;
    seen.add(fold(label));
    path.push(node('carrier', label, cites));
  };
  carry(line.citing?.name ?? null, false);
  carry(line.speaker, line.citing !== null);
  const document = lookup.document(line.document.id);
  const statement = lookup.statement(line.document.id, line.id.slice(line.document.id.length + 1));
  if (document !== undefined && statement !== undefined) {
    for (const outer of outerStatements(lookup, document, statement)) {
      carry(nameSpeaker(lookup, outer), true);
    }
  }
  // Only where one agency is credited is it told whose words came through it.
  if (document?.credits.length === 1) carry(document.credits[0]!.name, false);
  if (line.document.outlet !== null) path.push(node('outlet', line.document.outlet));
  path.push({ ...node('article', line.document.label), article: line.document, also: line.also });
  return path;
}

function close(level: ReadonlyMap<string, Branch>): OriginNode[] {
  return [...level.values()].map((branch) => ({ ...branch, children: close(branch.children) }));
}
