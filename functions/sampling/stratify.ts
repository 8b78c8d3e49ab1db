import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { stratify as stratifyAmounts } from "../../addin/statistics/strata/stratify";
import { amountCells, digitsOf, minorOfCell } from "../runtime/amount-cells";
import { matrixOf } from "../runtime/books-of";
import { resultTable } from "../runtime/result-tail";
import { choiceOf, flagOf, wholeOf } from "../runtime/scalars";
import { strataRows, strataWords } from "../runtime/strata-rows";

/**
 * A list of amounts in bands: how many, how much, which share. Shows where the money is before a sample is drawn. Bounds
 * by Dalenius and Hodges (1959), Gunning and Horgan (2004), or your own.
 * @customfunction STRATIFY
 * @param amounts Column of amounts of one currency, such as Ledger[Out]; blank cells and 0 are left out.
 * @param [bounds] Bounds of the bands, ascending; found by the method unless told.
 * @param [method] quantile unless told (as many in each band), cumulativeRootF, equal, geometric, equalSum.
 * @param [strata] Bands to find: 5 unless told.
 * @param [currency] Currency of the amounts; two decimals unless told.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns From, To, Count, Sum and Share of each band: a band begins with its bound, the last one includes its end.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding Sums none; bounds that are found to the decimals of the currency, half-even, in the table only.
 * @example =TREASURY.STRATIFY({12.5;80;120;950;4000;15},{0,100,1000,10000})
 */
export function stratify(
  amounts: any[][],
  bounds?: any[][],
  method?: any,
  strata?: any,
  currency?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const digits = digitsOf(currency);
  const cells = amountCells(amounts, "amounts");
  const column = cells.map((cell) => minorOfCell(cell, digits)).filter((minor) => minor !== 0);
  if (column.length === 0) throw new ArgumentError(reason`amounts has no amount but 0`);
  const own = matrixOf(bounds) === undefined ? undefined : amountCells(bounds, "bounds");
  const way = choiceOf(method, "method", [
    ...(["quantile", "cumulativeRootF", "equal", "geometric", "equalSum"] as const),
  ]);
  const wanted = wholeOf(strata, "strata", { min: 0, max: 1000 }) || 5;
  const bands = stratifyAmounts({
    ...{ column, includeOuter: true },
    ...(own === undefined
      ? { method: way, strata: wanted }
      : { bounds: own.map((cell) => minorOfCell(cell, digits)) }),
  });
  const given = cells.length;
  const used = column.length - bands.below - bands.above;
  return resultTable(["From", "To", "Count", "Sum", "Share"], strataRows(bands, digits), {
    evidence: {
      ...{ given, used },
      leftOut: given - used,
      method: own === undefined ? `bounds found: ${way}` : "bounds as told",
      words: strataWords(bands, { digits, blank: given - column.length }),
    },
    hasHeadings: flagOf(headers, "headers", true),
  });
}
