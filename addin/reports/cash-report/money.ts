import { isCurrency } from "../../core/currencies";
import { amount, unknown, type Value } from "../../core/value";

/** An amount, or not known where its currency is no currency. */
export function money(minor: number, currency: string): Value {
  return isCurrency(currency) ? amount(minor, currency) : unknown(`no currency: ${currency}`);
}

/** Minor units of a value; NaN for what is no amount. */
export function minorOf(value: Value | undefined): number {
  return value?.type === "amount" ? value.minor : Number.NaN;
}
