import type { ActorData } from './contract/actor.ts';
import type { AlignData } from './contract/align.ts';
import type { CueData } from './contract/cue.ts';
import type { DateData } from './contract/date.ts';
import type { NumberData } from './contract/number.ts';
import type { ReadData } from './contract/read.ts';
import type { SegmentData } from './contract/segment.ts';

/**
 * What a language brings: words and patterns, no logic. Each part feeds one stage of the engine and is described
 * in its own file under `contract/`. A language is added by filling this contract.
 */
export interface Language {
  /** BCP 47 tag: `fr`. */
  readonly code: string;
  readonly read: ReadData;
  readonly segment: SegmentData;
  readonly numbers: NumberData;
  readonly dates: DateData;
  readonly actors: ActorData;
  readonly cues: CueData;
  readonly align: AlignData;
}
