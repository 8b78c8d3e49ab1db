import { askedRate } from "../runtime/asked-rate";

/**
 * Rate at which FX converts: the last one on or before a day, as recorded, else its inverse, else by way of a third
 * currency.
 * @customfunction FXRATE
 * @param from Currency that is converted, such as USD.
 * @param to Currency that it is converted into, such as EUR.
 * @param date Day of the rate.
 * @param rates The table of rates with its headings, such as Rates[#All].
 * @param [maxAgeDays] How many days older than the day the rate may be; 7 unless told.
 * @param invocation Where the arguments stand.
 * @returns How much of the other currency one unit is.
 * @requiresParameterAddresses
 * @unknown There is no rate on or before the day, or only one that is too old.
 * @rounding None for a recorded rate; an inverse or cross rate is shown with the 15 digits that a cell holds, FX uses 40.
 * @example =TREASURY.FXRATE("USD","EUR","2024-12-31",Rates[#All],30)
 */
export function fxRate(
  from: string,
  to: string,
  date: any,
  rates: any[][],
  maxAgeDays?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  return Number(askedRate({ from, to, date, rates, maxAgeDays }).rate);
}
