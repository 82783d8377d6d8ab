import type { Passage } from '../../model/dossier-diff.ts';
import { hashText } from '../../text/hash-text.ts';

/**
 * Ids of the lines of a diff, made from what the lines say: kind, article, words. Lines that say the same in one
 * article are told apart by their order (`-2`).
 */
export class ChangeIds {
  readonly #seen = new Map<string, number>();

  make(kind: string, ...parts: readonly (Passage | string | null)[]): string {
    const told = parts.map((part) =>
      part === null || typeof part === 'string' ? (part ?? '') : `${part.document}\n${part.words}`,
    );
    const id = `${kind}-${hashText(told.join('\n\n'))}`;
    const count = (this.#seen.get(id) ?? 0) + 1;
    this.#seen.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  }
}
