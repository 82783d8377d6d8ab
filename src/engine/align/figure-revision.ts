import type { FigureFeatures } from '../../model/analysis.ts';
import type { Figure } from '../../model/figure.ts';

/**
 * Marks as revised what the same article tells as revised elsewhere: « Le bilan s’alourdit à six morts » in the title;
 * then the « six personnes » below have died of late, too. `features`: of `figures`, one each.
 */
export function shareRevisions(
  features: readonly FigureFeatures[],
  figures: readonly Figure[],
): readonly FigureFeatures[] {
  const revised = new Set(
    features.flatMap((one, index) => (one.revised ? keysOf(one, figures[index]!) : [])),
  );
  if (revised.size === 0) return features;
  return features.map((one, index) =>
    keysOf(one, figures[index]!).some((key) => revised.has(key)) ? { ...one, revised: true } : one,
  );
}

/** The same value of the same thing with the same status; none where no status is told. */
function keysOf({ status, things }: FigureFeatures, { low, high, unit }: Figure): readonly string[] {
  return status === null ? [] : things.map((thing) => [status, unit, low, high, thing].join('\n'));
}
