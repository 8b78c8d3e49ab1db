import { minorOfCell } from "../runtime/amount-cells";
import { drawableList } from "../runtime/drawable-rows";
import { drawnSample, SELECTION_METHODS } from "../runtime/drawn-sample";
import { resultTable } from "../runtime/result-tail";
import { choiceOf, flagOf, neededCount, scalarOf, wholeOf } from "../runtime/scalars";
import { replacementWords, selectionRows, selectionWords } from "../runtime/selection-rows";

/**
 * Which vouchers to look at: each unit of money is as likely to be drawn as every other, so that large amounts come more
 * often, and everyone who knows the seed draws the same ones. Random numbers as R draws them after set.seed; Leslie,
 * Teitlebaum and Anderson (1979), Hoogduin, Hall and Tsay (2010).
 * @customfunction SELECT
 * @param table The whole table with its headings, such as Ledger[#All], a book, or a column of amounts.
 * @param amount Heading of the amounts, such as Out; -Base turns the sign of a column; blank, or any word, for a column of amounts.
 * @param n How many units to draw, from PLAN.
 * @param [method] interval unless told (each so many units of money), cell, random, sieve, modified.sieve; or records,
 *   records.interval, records.cell, records.sieve, where each entry is as likely as the others.
 * @param [seed] A whole number from 1 on that was chosen before the list was handed over, such as 20251122. The amounts used, in
 *   their order, are the list that R or JASP must be given.
 * @param [start] In place of a seed, with interval: the first unit of money; with records.interval: the first record.
 * @param [currency] Only amounts in this currency, where the table has several.
 * @param [headers] FALSE to leave the headings out.
 * @param invocation Where the arguments stand.
 * @returns Row, No, Hits, Unit, Stratum, Amount and Cell of each entry drawn, in the order of the list; whole stands
 *   where an amount is at least an interval and is looked at in any case.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None; the interval is shown with the decimals of the currency.
 * @example =TREASURY.SELECT(Ledger[#All],"Out",12,"interval",20251122,,"EUR")
 */
export function select(
  table: any[][],
  amount: any,
  n: any,
  method?: any,
  seed?: any,
  start?: any,
  currency?: any,
  headers?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const way = choiceOf(method, "method", SELECTION_METHODS);
  const isRecords = way.startsWith("records");
  const list = drawableList({ table, amount, currency, hasNegative: isRecords });
  const firstUnit = minorOfCell(
    { value: scalarOf(start, "start"), place: "start" },
    isRecords ? 9 : list.digits,
  );
  // A blank cell may arrive as 0: it is neither a seed nor a start.
  const request = {
    method: way,
    n: neededCount(n, "n", { max: 100_000 }),
    seed: wholeOf(seed, "seed", { min: 0, max: 2_147_483_647 }) || undefined,
    start: firstUnit === 0 ? undefined : firstUnit / (isRecords ? 1e9 : 1),
  };
  const sample = drawnSample(list, request);
  const rows = selectionRows(sample, list.digits);
  return resultTable(["Row", "No", "Hits", "Unit", "Stratum", "Amount", "Cell"], rows, {
    evidence: {
      given: list.given,
      used: list.rows.length,
      leftOut: list.leftOutCount === 0 ? 0 : `${list.leftOutCount}: ${list.leftOut}`,
      method: `${way}${replacementWords(way)}${request.start === undefined ? ", random numbers as in R (Mersenne Twister)" : `, start ${String(scalarOf(start, "start"))}`}`,
      seed: request.start === undefined ? request.seed : undefined,
      words: selectionWords(sample, { ...list, ...request }),
    },
    hasHeadings: flagOf(headers, "headers", true),
  });
}
