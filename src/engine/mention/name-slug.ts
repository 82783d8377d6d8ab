import { fold } from '../../text/fold.ts';

const slugs = new Map<string, string>();
const SLUG_LIMIT = 20_000;

/** A readable key: folded words joined by hyphens; at most 80 characters. */
export function slug(name: string): string {
  const known = slugs.get(name);
  if (known !== undefined) return known;
  const made = fold(name.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 80);
  if (slugs.size >= SLUG_LIMIT) slugs.clear();
  if (name.length <= 200) slugs.set(name, made);
  return made;
}
