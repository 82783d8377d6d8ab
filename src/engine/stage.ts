/** A stage of the pipeline, by its verb or its subject. */
export type StageName =
  | 'read'
  | 'segment'
  | 'recognise'
  | 'attribute'
  | 'resolve'
  | 'align'
  | 'story'
  | 'dossier';

/** Told when a stage begins and ends; for measuring. The engine itself has no clock. */
export type Trace = (stage: StageName, phase: 'start' | 'end') => void;
