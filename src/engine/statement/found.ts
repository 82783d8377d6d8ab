import type { CueRole, CueVerbs } from '../../lang/contract/cue.ts';
import type { AttributionRule } from '../../model/reason.ts';
import type { Stance } from '../../model/statement.ts';
import type { Span } from '../../text/span.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';

/** What a rule found: an attribution whose stance, nesting and speaker are still open. */
export interface Found {
  readonly rule: AttributionRule;
  readonly content: readonly Span[];
  readonly source: Span | null;
  /** The words to resolve where the source does not name anybody itself: « À l’Élysée, on assure que ». */
  readonly naming: Span | null;
  readonly cue: Span | null;
  /** Token of the cue's head, or −1; rules that share a cue compete for it. */
  readonly cueAt: number;
  readonly group: VerbGroup | null;
  /** The verb has no subject, in a language that leaves it out: « Añadió que ». */
  readonly omitted?: boolean;
  /** What the act itself says of its content. */
  readonly act: Stance;
  /** Names of the verb groups in the language data that led here. */
  readonly behaviours: readonly string[];
  /** What those groups do beyond their stance. */
  readonly roles: readonly CueRole[];
}

/** A verb of reporting in the text, with what it can introduce. */
export interface CueVerb {
  readonly group: VerbGroup;
  readonly behaviours: readonly CueVerbs[];
  /** Last token of the cue: the head, or the last word of a fixed phrase. */
  readonly last: number;
  /** The cue's words. */
  readonly span: Span;
  /** Token limits of what may belong to it: its unit, or the quotation or bracket that holds it. */
  readonly floor: number;
  readonly limit: number;
  /** The cue stands in a clause that opens its sentence with a conjunction: « Si le maire a dit …, | la ville … ». */
  readonly subordinate: boolean;
  /** An infinitive that tells the next act: « avant d’ajouter que ». */
  readonly narrated: boolean;
  /** Who does it, seen from the left (null: nobody found there). */
  readonly subject: Subject | null;
}
