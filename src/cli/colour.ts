import type { OutputStream, Streams } from './streams.ts';

/**
 * Whether to colour what goes to a stream, by the usual variables as Node's `styleText` reads them: FORCE_COLOR
 * first, then NO_COLOR and NODE_DISABLE_COLORS (any value), else whether it is a terminal that can.
 */
export function wantsColour(stream: OutputStream, env: Streams['env']): boolean {
  const { FORCE_COLOR, NO_COLOR, NODE_DISABLE_COLORS, TERM } = env;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR || NODE_DISABLE_COLORS) return false;
  return stream.isTTY === true && TERM !== 'dumb';
}
