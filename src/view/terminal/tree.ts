import { cleanName } from '../clean.ts';
import type { OriginNode } from '../outline/model.ts';
import { nameBriefly, phraseAlso } from '../phrases.ts';
import type { Printer } from './paint.ts';
import { hang } from './wrap.ts';

/** Lines of one tree that are printed; the rest is in the page. */
const LINES = 8;

/**
 * Who goes back to whom, an actor a line with the articles that have it from there:
 *
 * ```text
 * └ ministère de la Défense ← c.txt
 *   └ Agence Littorale (qui cite) ← a.txt, b.txt
 * └ origine non établie ← d.txt
 * ```
 */
export function renderTree(nodes: readonly OriginNode[], margin: number, printer: Printer): string[] {
  const { width, paint, words } = printer;
  const rows: { depth: number; text: string }[] = [];
  const walk = (node: OriginNode, depth: number): void => {
    const name = node.name === null ? words.unestablished : cleanName(node.name);
    const articles = articlesOf(node).map((leaf) =>
      [nameBriefly(leaf.article!), phraseAlso(leaf.also, words)].filter((part) => part !== '').join(' · '),
    );
    const from = articles.length === 0 ? '' : ` ← ${articles.join(', ')}`;
    rows.push({ depth, text: `${name}${node.cites ? ` (${words.cites})` : ''}${from}` });
    for (const child of node.children) if (child.kind === 'carrier') walk(child, depth + 1);
  };
  for (const node of nodes) walk(node, 0);
  const shown = rows.slice(0, LINES).flatMap(({ depth, text }) => {
    const indent = margin + 2 * depth;
    return hang(`${' '.repeat(indent)}${paint.provenance('└ ')}`, indent + 2, paint.provenance(text), width);
  });
  const rest = rows.length - LINES;
  return rest > 0 ? [...shown, `${' '.repeat(margin)}${paint.provenance(words.moreHere(rest))}`] : shown;
}

/** The articles right below a node, their outlets passed over. */
function articlesOf(node: OriginNode): OriginNode[] {
  return node.children.flatMap((child) =>
    child.kind === 'outlet' ? articlesOf(child) : child.article === null ? [] : [child],
  );
}
