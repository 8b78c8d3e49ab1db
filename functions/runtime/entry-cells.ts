import type { Books } from "../../addin/books/books";
import { currencyOfEntry } from "../../addin/books/postings";
import { fullAddress } from "../../addin/core/cells";
import { isCurrency } from "../../addin/core/currencies";
import { reason } from "../../addin/core/reason";
import { type Answer, moneyOf } from "./answers";
import { NotKnown } from "./not-known";

/** What a list shows of an entry: No, Date, Account, Amount (out with a minus), Currency, Text. */
export const ENTRY_HEADINGS = ["No", "Date", "Account", "Amount", "Currency", "Text"] as const;

/** The cells of these headings. */
export function entryAnswers({ ledger, accounts }: Books, row: number): Answer[] {
  const currency = currencyOfEntry(ledger, accounts, row);
  const minor = ledger.in[row] - ledger.out[row];
  const isKnown = !Number.isNaN(minor) && isCurrency(currency);
  return [
    ledger.text(row, "no"),
    ledger.day[row] || "",
    ledger.text(row, "account"),
    isKnown
      ? moneyOf(minor, currency)
      : new NotKnown(reason`the amount or its currency cannot be read`),
    currency,
    ledger.text(row, "text"),
  ];
}

/** Address of the entry's amount. */
export function amountAddress({ ledger }: Books, row: number): string {
  return fullAddress(ledger.cell(row, ledger.in[row] === 0 ? "out" : "in"));
}
