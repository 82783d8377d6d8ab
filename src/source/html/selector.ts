import { elementsOf, type PageElement } from './page-node.ts';

const PLAIN_ID = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

/**
 * Makes a function that gives a CSS selector for an element of the page: the way to it from the closest element
 * with an id of its own, else from `body`: `#texte > p:nth-of-type(3)`. To be made before the tree is changed.
 */
export function selectors(root: PageElement): (element: PageElement) => string {
  const unique = findUniqueIds(elementsOf(root));
  // Counting siblings anew for each of a thousand paragraphs would take quadratic time.
  const stepsByParent = new Map<PageElement, Map<PageElement, string>>();
  const stepOf = (element: PageElement): string => {
    const parent = element.parentElement;
    if (!parent || element.localName === 'body') return element.localName;
    let steps = stepsByParent.get(parent);
    if (!steps) {
      steps = childSteps(parent);
      stepsByParent.set(parent, steps);
    }
    return steps.get(element) ?? element.localName;
  };
  return (element) => {
    const way: string[] = [];
    for (let at: PageElement | null = element; at && at.localName !== 'html'; at = at.parentElement) {
      const id = at.getAttribute('id');
      if (id !== null && unique.has(id)) {
        way.unshift(`#${id}`);
        break;
      }
      way.unshift(stepOf(at));
    }
    return way.join(' > ');
  };
}

function childSteps(parent: PageElement): Map<PageElement, string> {
  const totals = new Map<string, number>();
  for (const { localName } of parent.children) totals.set(localName, (totals.get(localName) ?? 0) + 1);
  const positions = new Map<string, number>();
  const steps = new Map<PageElement, string>();
  for (const child of parent.children) {
    const position = (positions.get(child.localName) ?? 0) + 1;
    positions.set(child.localName, position);
    const alone = totals.get(child.localName) === 1;
    steps.set(child, alone ? child.localName : `${child.localName}:nth-of-type(${position})`);
  }
  return steps;
}

/** The ids that stand on exactly one element and need no escaping in a selector. */
function findUniqueIds(elements: Iterable<PageElement>): Set<string> {
  const counts = new Map<string, number>();
  for (const element of elements) {
    const id = element.getAttribute('id');
    if (id !== null && PLAIN_ID.test(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count === 1).map(([id]) => id));
}
