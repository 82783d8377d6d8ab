import type { Features } from '../../src/model/analysis.ts';

/** Features of an article in which nothing was found. */
export const noFeatures: Features = {
  statements: {},
  figures: [],
  events: [],
  narration: [],
  terms: [],
  termCounts: [],
  names: [],
  pivots: '',
  dates: [],
  quotations: [],
};
