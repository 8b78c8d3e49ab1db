import { convertMinor } from "../../addin/core/exchange";
import { moneyOf } from "../runtime/answers";
import { askedRate } from "../runtime/asked-rate";
import { minorOf } from "../runtime/money";
import { choiceOf, neededCurrency } from "../runtime/scalars";

/**
 * Converts an amount at the last rate on or before a day: the recorded rate, else its inverse, else by way of a third
 * currency.
 * @customfunction FX
 * @param amount Amount to convert, with no more decimals than its currency has.
 * @param from Currency of the amount, such as USD.
 * @param to Currency of the answer, such as EUR.
 * @param date Day of the rate.
 * @param rates The table of rates with its headings, such as Rates[#All].
 * @param [maxAgeDays] How many days older than the day the rate may be; 7 unless told.
 * @param [rounding] half-even unless told, else half-up.
 * @param invocation Where the arguments stand.
 * @returns Amount in the other currency.
 * @requiresParameterAddresses
 * @unknown There is no rate on or before the day, or only one that is too old.
 * @rounding Once, half-even (or half-up where told), to the decimals of the currency.
 * @example =TREASURY.FX(100,"USD","EUR","2024-12-31",Rates[#All],30)
 */
export function fx(
  amount: any,
  from: string,
  to: string,
  date: any,
  rates: any[][],
  maxAgeDays?: any,
  rounding?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  const pair = { from: neededCurrency(from, "from"), to: neededCurrency(to, "to") };
  const minor = minorOf(amount, pair.from, "amount");
  const { rate } = askedRate({ ...pair, date, rates, maxAgeDays });
  const way = choiceOf(rounding, "rounding", ["half-even", "half-up"]);
  return moneyOf(convertMinor(minor, rate, pair.from, pair.to, way), pair.to);
}
