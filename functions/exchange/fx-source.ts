import { askedRate } from "../runtime/asked-rate";

/**
 * Source of the rate at which FX converts, as it was recorded.
 * @customfunction FXSOURCE
 * @param from Currency that is converted, such as USD.
 * @param to Currency that it is converted into, such as EUR.
 * @param date Day of the rate.
 * @param rates The table of rates with its headings, such as Rates[#All].
 * @param [maxAgeDays] How many days older than the day the rate may be; 7 unless told.
 * @param invocation Where the arguments stand.
 * @returns Source; both, joined by +, where a third currency stands between; blank where none was recorded.
 * @requiresParameterAddresses
 * @unknown There is no rate on or before the day, or only one that is too old.
 * @rounding None.
 * @example =TREASURY.FXSOURCE("USD","EUR","2024-12-31",Rates[#All],30)
 */
export function fxSource(
  from: string,
  to: string,
  date: any,
  rates: any[][],
  maxAgeDays?: any,
  _invocation?: CustomFunctions.Invocation,
): string {
  return askedRate({ from, to, date, rates, maxAgeDays }).source;
}
