import type { LineView } from '../line.ts';
import type { Patterns } from '../patterns.ts';

/** One way in which a line shows that it is page furniture. Rules see one line; precision goes before recall. */
export interface ClutterRule {
  readonly name: string;
  readonly holds: (line: LineView, patterns: Patterns) => boolean;
}
