import type { Books } from "../../addin/books/books";
import { nearCodes } from "../../addin/books/near-codes";
import { remembered } from "../../addin/books/remembered";
import { fullAddress } from "../../addin/core/cells";
import { ArgumentError } from "../../addin/core/faults";
import { type Reason, reason } from "../../addin/core/reason";

/**
 * Throws ArgumentError for the first entry until the end of a day whose account is blank or in no table of accounts: its
 * money would be missing without a word.
 * @param account Only entries that may be of this account: those without one, and with one that is nearly written so.
 */
export function refuseUnlistedAccounts(books: Books, until: number, account?: string): void {
  const { ledger, accounts } = books;
  const codes = account === undefined ? accounts.map((one) => one.account) : [account];
  for (const row of unlistedRows(books)) {
    if (ledger.day[row] > until) continue;
    const code = ledger.text(row, "account");
    const near = nearCodes(code, codes);
    if (code !== "" && account !== undefined && near.length === 0) continue;
    const cell = fullAddress(ledger.cell(row, "account"));
    throw new ArgumentError(unlisted({ cell, code, near: near.join(", ") }));
  }
}

/** Rows with money of an account that is blank or in no table. */
const unlistedRows = remembered(
  ({ ledger }: Books): readonly number[] => {
    const rows: number[] = [];
    for (let row = 0; row < ledger.count; row++)
      if (ledger.account[row] < 0 && (ledger.in[row] !== 0 || ledger.out[row] !== 0))
        rows.push(row);
    return rows;
  },
  ({ ledger }) => [ledger],
);

function unlisted({ cell, code, near }: { cell: string; code: string; near: string }): Reason {
  if (code === "")
    return reason`${cell}: the account is missing. Choose the account that the money came to or went from.`;
  if (near === "")
    return reason`${cell}: the account ${code} is not in the table of accounts. Correct it, or add it to the table.`;
  return reason`${cell}: the account ${code} is not in the table of accounts. Near it: ${near}. Correct it, or add it to the table.`;
}
