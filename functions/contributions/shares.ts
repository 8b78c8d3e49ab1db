import { ArgumentError } from "../../addin/core/faults";
import { allocate } from "../../addin/core/money";
import { reason } from "../../addin/core/reason";
import { moneyOf } from "../runtime/answers";
import { minorOf } from "../runtime/money";
import { cellIn, rangeOf } from "../runtime/ranges";
import { neededCurrency, numberOf } from "../runtime/scalars";

/**
 * Splits an amount by keys, such as the costs of a conference by delegates. The shares sum to the amount exactly.
 * @customfunction SHARES
 * @param amount Amount to split.
 * @param currency Its currency, such as EUR.
 * @param keys Range of keys, each 0 or more; a blank cell is 0. Without headings.
 * @param invocation Where the arguments stand.
 * @returns The shares in the shape of the keys, so that each stands beside its key; no headings, no total.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding Down to the currency's decimals; what is left goes to the largest remainders, of equal ones to the first.
 * @example =TREASURY.SHARES(1000,"EUR",{3;2;2})
 */
export function shares(
  amount: any,
  currency: string,
  keys: any[][],
  _invocation?: CustomFunctions.Invocation,
): number[][] {
  const code = neededCurrency(currency, "currency");
  const minor = minorOf(amount, code, "amount");
  const values = rangeOf(keys, "keys");
  const weights = values.map((cells, row) =>
    cells.map((cell, column) => weightOf(cell, cellIn(values, { row, column, name: "keys" }))),
  );
  const parts = allocate(minor, weights.flat());
  const { length } = values[0];
  return weights.map((row, index) =>
    row.map((_, column) => moneyOf(parts[index * length + column], code)),
  );
}

function weightOf(cell: unknown, name: string): number {
  const weight = numberOf(cell, name) ?? 0;
  if (weight < 0) throw new ArgumentError(reason`${name} is ${weight}; a key is 0 or more`);
  return weight;
}
