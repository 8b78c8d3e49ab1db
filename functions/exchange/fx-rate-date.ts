import { askedRate } from "../runtime/asked-rate";

/**
 * Day of the rate at which FX converts; of a rate by way of a third currency, the earlier day of the two.
 * @customfunction FXRATEDATE
 * @param from Currency that is converted, such as USD.
 * @param to Currency that it is converted into, such as EUR.
 * @param date Day of the rate.
 * @param rates The table of rates with its headings, such as Rates[#All].
 * @param [maxAgeDays] How many days older than the day the rate may be; 7 unless told.
 * @param invocation Where the arguments stand.
 * @returns Day of the rate, as Excel's serial: give the cell a date format.
 * @requiresParameterAddresses
 * @unknown There is no rate on or before the day, or only one that is too old.
 * @rounding None.
 * @example =TREASURY.FXRATEDATE("USD","EUR","2024-12-31",Rates[#All],30)
 */
export function fxRateDate(
  from: string,
  to: string,
  date: any,
  rates: any[][],
  maxAgeDays?: any,
  _invocation?: CustomFunctions.Invocation,
): number {
  return askedRate({ from, to, date, rates, maxAgeDays }).day;
}
