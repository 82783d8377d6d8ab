import type { DateExpression } from '../../model/date-expression.ts';
import type { DateMention } from '../../model/date-mention.ts';
import type { Published } from '../../model/document.ts';
import type { Figure } from '../../model/figure.ts';
import type { Statement } from '../../model/statement.ts';
import { firstFrom } from '../../text/span-at.ts';

/**
 * Figures with the days for which they are given: of the date that `linkFigures` found by them (« au 12 mars, 300
 * patients »), else the day of their statement (« a déclaré jeudi que 300 … »), else that of the article. `resolved`
 * has an entry for each expression, null where its day is not known.
 */
export function dateFigures(
  figures: readonly Figure[],
  expressions: readonly DateExpression[],
  resolved: readonly (DateMention | null)[],
  statements: readonly Statement[],
  published: Published | null,
): Figure[] {
  const saidOf = new Map(statements.map(({ id, said }) => [id, said]));
  return figures.map((figure): Figure => {
    const span = figure.asOf?.span ?? null;
    if (span !== null) {
      const date = resolved[firstFrom(expressions, span.start)] ?? null;
      const days = { from: date?.from ?? null, to: date?.to ?? null };
      return { ...figure, asOf: { span, ...days, basis: 'words' } };
    }
    const said = figure.statement === null ? null : (saidOf.get(figure.statement) ?? null);
    if (said !== null && said.from !== null)
      return { ...figure, asOf: { span: null, from: said.from, to: said.to, basis: 'said' } };
    if (published === null) return { ...figure, asOf: null };
    const { date } = published;
    return { ...figure, asOf: { span: null, from: date, to: date, basis: 'published' } };
  });
}
