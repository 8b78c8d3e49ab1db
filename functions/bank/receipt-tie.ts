import { type Answer, moneyOf } from "../runtime/answers";
import { type ReceiptSum, receiptSums } from "../runtime/receipt-lists";
import { counted, withEnd } from "../runtime/result-end";
import { currencyOf } from "../runtime/scalars";

/**
 * The receipt book beside the entries: receipts or certificates without an entry, entries that name a receipt which is not
 * in the book, and amounts that differ. Several entries may share a receipt.
 * @customfunction RECEIPTTIE
 * @param receipts The receipt book: a list with the headings Number and Amount, and Currency where there are several.
 * @param bookings The whole ledger, such as Ledger[#All], whose column Receipt is compared; a book; or another such list.
 * @param [currency] Currency of lists without one, such as EUR; amounts have two decimals unless told.
 * @param invocation Where the arguments stand.
 * @returns What, Receipt, In the receipt book, In the entries, Difference, Currency, Cell; then the end of every test.
 * @requiresParameterAddresses
 * @unknown Never.
 * @rounding None.
 * @example =TREASURY.RECEIPTTIE({"Number","Amount","Currency";"R-0001",50.6,"EUR";"R-0002",2500,"ZAR";"R-9999",20,"EUR"},Ledger[#All])
 */
export function receiptTie(
  receipts: any[][],
  bookings: any[][],
  currency?: any,
  _invocation?: CustomFunctions.Invocation,
): any[][] {
  const unit = currencyOf(currency, "currency") ?? "EUR";
  const book = receiptSums(receipts, "receipts", unit);
  const entries = receiptSums(bookings, "bookings", unit);
  const rows: Answer[][] = [];
  const found = { noEntry: 0, noReceipt: 0, differing: 0 };
  for (const [number, receipt] of book.sums) {
    const entry = entries.sums.get(number);
    if (entry === undefined) {
      found.noEntry++;
      rows.push(rowOf("receipt without an entry", receipt, undefined));
    } else if (entry.currency !== receipt.currency || entry.minor !== receipt.minor) {
      found.differing++;
      rows.push(rowOf("amounts differ", receipt, entry));
    }
  }
  for (const [number, entry] of entries.sums)
    if (!book.sums.has(number)) {
      found.noReceipt++;
      rows.push(rowOf("entry whose receipt is not in the book", undefined, entry));
    }
  const headings = [
    "What",
    "Receipt",
    "In the receipt book",
    "In the entries",
    "Difference",
    "Currency",
    "Cell",
  ];
  return withEnd([headings, ...rows], {
    given: book.given + entries.given,
    used: book.used + entries.used,
    leftOut: "rows without a number of a receipt",
    method: "numbers compared exactly, amounts summed by number",
    sentence: `${counted(found.noEntry, "receipt")} without an entry, ${counted(found.noReceipt, "receipt")} named in entries and not in the book, ${counted(found.differing, "amount")} that ${found.differing === 1 ? "differs" : "differ"}. Look for the stub of each.`,
  });
}

function rowOf(
  what: string,
  receipt: ReceiptSum | undefined,
  entry: ReceiptSum | undefined,
): Answer[] {
  const shown = (one: ReceiptSum | undefined): Answer =>
    one === undefined ? "" : moneyOf(one.minor, one.currency);
  const isComparable = receipt?.currency === entry?.currency;
  const currency = receipt?.currency ?? entry?.currency ?? "";
  const codes =
    isComparable || !receipt || !entry ? currency : `${receipt.currency} and ${entry.currency}`;
  return [
    what,
    receipt?.number ?? entry?.number ?? "",
    shown(receipt),
    shown(entry),
    receipt && entry && isComparable ? moneyOf(entry.minor - receipt.minor, currency) : "",
    codes,
    [receipt?.place, entry?.place].filter(Boolean).join(" and "),
  ];
}
