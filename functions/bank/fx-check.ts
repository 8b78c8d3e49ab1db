import { differingBases } from "../../addin/books/base-amounts";
import { referencedRates } from "../../addin/books/rate-references";
import { isoOfDay } from "../../addin/core/calendar";
import { minorUnitDigits } from "../../addin/core/currencies";
import { decimalOfMinor } from "../../addin/core/money";
import type { Answer } from "../runtime/answers";
import { booksOf } from "../runtime/books-of";
import { amountAddress, ENTRY_HEADINGS, entryAnswers } from "../runtime/entry-cells";
import { counted, withEnd } from "../runtime/result-end";
import { numberOf } from "../runtime/scalars";

/**
 * Exchange in the ledger looked at again: the base amount is amount x rate, and the rate is near that of the table of
 * rates on the day. Banks and money changers have rates of their own; their paper is what counts.
 * @customfunction FXCHECK
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param rates The table of rates, such as Rates[#All].
 * @param [tolerance] By so many percent a rate may be off; 2 unless told.
 * @param [accounts] The table of accounts, such as Accounts[#All].
 * @param invocation Where the arguments stand.
 * @returns What, No, Date, Account, Amount, Currency, Text, Typed rate, Rate of the day, Off by (a fraction), Base shown,
 *   Base recomputed, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never; entries without a rate on or near their day cannot be compared and are counted.
 * @rounding The recomputed amount once, half-even, to the decimals of the base currency.
 * @example =TREASURY.FXCHECK(Ledger[#All],Rates[#All],10)
 */
export function fxCheck(
  ledger: any[][],
  rates: any[][],
  tolerance?: any,
  accounts?: any[][],
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({ needs: { Ledger: ledger, Rates: rates }, may: { Accounts: accounts } });
  const percent = numberOf(tolerance, "tolerance") ?? 2;
  const compared = [...referencedRates(books)];
  const off = compared.flatMap(({ row, typed, reference }) => {
    const part = reference.rate.minus(typed).div(reference.rate).neg().toNumber();
    // Dust of binary numbers is no deviation.
    if (Math.abs(part) * 100 <= percent + 1e-9) return [];
    const source = `${reference.rate.toSignificantDigits(8).toNumber()} of ${isoOfDay(reference.day)}`;
    return [rowOf("rate off", row, [typed, source, part, "", ""])];
  });
  const differing = [...differingBases(books)].map(({ row, rate, shown, expected, base }) =>
    rowOf("base amount differs", row, [
      rate,
      "",
      "",
      shown,
      Number(decimalOfMinor(expected, minorUnitDigits(base))),
    ]),
  );
  const rated = books.ledger.rate.filter((rate) => rate > 0 && rate !== 1).length;
  return withEnd([HEADINGS, ...differing, ...off], {
    given: books.ledger.count,
    used: rated,
    leftOut: "entries without a rate, or in the base currency",
    method: `base = amount x rate; rate within ${percent} % of the last one in the table on or before the day (Cash Basis IPSAS, foreign currency)`,
    sentence: `${counted(compared.length, "rate")} could be compared with the table: ${off.length} ${off.length === 1 ? "is" : "are"} more than ${percent} % off; ${counted(differing.length, "base amount")} ${differing.length === 1 ? "is" : "are"} not amount x rate. A receipt of the bank explains its own rate; ask for it.`,
  });

  function rowOf(what: string, row: number, figures: readonly Answer[]): Answer[] {
    return [what, ...entryAnswers(books, row), ...figures, amountAddress(books, row)];
  }
}

const HEADINGS: Answer[] = [
  "What",
  ...ENTRY_HEADINGS,
  "Typed rate",
  "Rate of the day",
  "Off by",
  "Base shown",
  "Base recomputed",
  "Cell",
];
