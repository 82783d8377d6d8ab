import type { LineView } from '../line.ts';
import type { Patterns } from '../patterns.ts';
import { breadcrumb } from './breadcrumb.ts';
import { byline, signature } from './byline.ts';
import { agencyAlone, caption } from './caption.ts';
import { field, opener, weakOpener } from './opener.ts';
import { publication } from './publication.ts';
import { rights } from './rights.ts';
import type { ClutterRule } from './rule.ts';
import { tagList } from './tag-list.ts';
import { sectionLabel, wholeLine } from './whole-line.ts';

/** The rules by which a short line is page furniture, the most certain first. */
const SHORT_LINE_RULES: readonly ClutterRule[] = [
  wholeLine,
  opener,
  field,
  weakOpener,
  rights,
  caption,
  agencyAlone,
  publication,
  breadcrumb,
  byline,
  tagList,
  sectionLabel,
  signature,
];

/** Long lines are known by how they open, if at all. */
const LONG_LINE_RULES: readonly ClutterRule[] = [opener, field];

/** Whether one of the rules takes a line for page furniture. */
export function isClutter(line: LineView, patterns: Patterns): boolean {
  if (line.words.length === 0) return false;
  return (line.long ? LONG_LINE_RULES : SHORT_LINE_RULES).some((rule) => rule.holds(line, patterns));
}
