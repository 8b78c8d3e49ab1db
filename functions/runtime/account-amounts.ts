import { isCurrency } from "../../addin/core/currencies";
import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { cellsOf, minorIn } from "./given-cells";
import { rangeOf } from "./ranges";

/** An amount of an account, in minor units. */
export interface AccountAmount {
  readonly account: string;
  readonly currency: string;
  readonly minor: number;
}

/**
 * Rows of account and amount, with the currency between them where there are several, by account and currency. A row of
 * headings is passed over. Throws ArgumentError where an account stands twice.
 */
export function accountAmounts(
  argument: unknown,
  name: string,
  currency: string,
): ReadonlyMap<string, AccountAmount> {
  const range = rangeOf(argument, name);
  const width = range[0].length;
  if (width !== 2 && width !== 3)
    throw new ArgumentError(
      reason`${name} has ${width} columns; it must have account and amount, or account, currency and amount`,
    );
  const cells = cellsOf(argument, name);
  const found = new Map<string, AccountAmount>();
  for (let row = 0; row < range.length; row++) {
    const [first, ...others] = cells.slice(row * width, (row + 1) * width);
    const last = others[others.length - 1];
    const account = first.value === null || first.value === 0 ? "" : String(first.value).trim();
    const isHeading =
      row === 0 && typeof last.value === "string" && !/\d/.test(last.value) && account !== "";
    if (account === "" || isHeading) continue;
    const code =
      width === 3
        ? String(others[0].value ?? "")
            .trim()
            .toUpperCase()
        : currency;
    if (!isCurrency(code))
      throw new ArgumentError(
        reason`${others[0].place} is "${code}"; it must be a currency of ISO 4217, such as EUR`,
      );
    const key = `${account}\t${code}`;
    if (found.has(key))
      throw new ArgumentError(reason`${first.place}: ${account} stands twice in ${name}`);
    found.set(key, { account, currency: code, minor: minorIn(last, code) });
  }
  return found;
}
