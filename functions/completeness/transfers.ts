import { TRANSFER_DAYS_MAX } from "../../addin/books/transfer-pairs";
import { oneSidedTransfers } from "../../addin/books/transfers";
import { booksOf } from "../runtime/books-of";
import { amountAddress, ENTRY_HEADINGS, entryAnswers } from "../runtime/entry-cells";
import { counted, withEnd } from "../runtime/result-end";
import { wholeOf } from "../runtime/scalars";
import { unevenTransfers } from "../runtime/uneven-transfers";

/**
 * Transfers between own accounts that lack a side, or whose two sides do not fit. What leaves one own account arrives in
 * another, less a fee. As check TRF-01 says it.
 * @customfunction TRANSFERS
 * @param ledger The whole ledger with its headings, such as Ledger[#All], or a book.
 * @param [accounts] The table of accounts, such as Accounts[#All].
 * @param [categories] The table of categories, which tells what is a transfer; entries with a word in Transfer and no category count, too.
 * @param [days] So many days may lie between two sides that have no word; 5 unless told.
 * @param invocation Where the arguments stand.
 * @returns What, No, Date, Account, Amount (out with a minus), Currency, Text, Difference, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.TRANSFERS(Ledger[#All],Accounts[#All],Categories[#All])
 */
export function transfers(
  ledger: any[][],
  accounts?: any[][],
  categories?: any[][],
  days?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const books = booksOf({
    needs: { Ledger: ledger },
    may: { Accounts: accounts, Categories: categories },
  });
  const apart = wholeOf(days, "days", { min: 0, max: 366 }) ?? TRANSFER_DAYS_MAX;
  const alone = [...oneSidedTransfers(books, { days: apart })];
  const { uneven, used } = unevenTransfers(books);
  const rows = [
    ...alone.map(({ row }) => [
      "other side missing",
      ...entryAnswers(books, row),
      "",
      amountAddress(books, row),
    ]),
    ...uneven.map(({ row, difference }) => [
      "sent and received differ",
      ...entryAnswers(books, row),
      difference,
      amountAddress(books, row),
    ]),
  ];
  const open = counted(alone.length, "transfer");
  return withEnd([["What", ...ENTRY_HEADINGS, "Difference", "Cell"], ...rows], {
    given: books.ledger.count,
    used,
    leftOut: "entries that are no side of a transfer",
    method: `sides with one word in Transfer; without a word equal amounts within ${apart} days`,
    sentence: `${open} ${alone.length === 1 ? "lacks its" : "lack their"} other side, and of ${counted(uneven.length, "transfer")} sent and received differ by more than the fee. Money on its way on the last day is usual: look for it in the next statement.`,
  });
}
