import { type Hunk, type HunkSide, type Judgement, statementPairs } from './hunk.ts';

/**
 * A negation that came or went: « la digue a cédé » → « la digue n’a pas cédé », or a statement that turned from an
 * assertion into a denial. « plus » and the like negate only beside their particle: not « plus de cent ».
 */
export function judgeNegation(hunk: Hunk): Judgement | null {
  for (const [before, after] of statementPairs(hunk)) {
    const [was, is] = [before.stance === 'deny', after.stance === 'deny'];
    if (was !== is) return { kind: 'negation', why: `stance: ${before.stance} → ${after.stance}` };
  }
  if (hunk.known === null) return null;
  const [before, after] = [negationsIn(hunk.old, hunk.known), negationsIn(hunk.new, hunk.known)];
  if (before.length === 0 && after.length > 0)
    return { kind: 'negation', why: `negation added: ${after.join(' ')}` };
  if (before.length > 0 && after.length === 0)
    return { kind: 'negation', why: `negation removed: ${before.join(' ')}` };
  return null;
}

function negationsIn(
  { tokens, sentence }: HunkSide,
  { negations, particles }: NonNullable<Hunk['known']>,
): readonly string[] {
  const hasParticle = sentence.some(({ norm }) => particles.has(norm));
  return tokens
    .filter(({ norm }) => negations.has(norm) && (hasParticle || particles.has(norm)))
    .map(({ norm }) => norm);
}
