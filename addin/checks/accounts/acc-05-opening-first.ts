import { openingEntries, openingRows } from "../../books/balances";
import type { Ledger } from "../../books/ledger";
import { ledgerSpan } from "../../books/period";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

// Added to the list of checks: an opening entry raises the cash at the beginning without any receipt.
export default {
  severity: "warning",
  title: "Opening balances stand at the beginning",
  help: {
    reading: "The date of the opening balance is compared with the first entries.",
    remedy:
      "Move the opening to the first day, or book it as what it was: a receipt, or a transfer from another account.",
    falseAlarm:
      "An account that was opened, or handed over, later with money in it: say so in the note.",
  },
  message:
    "{reason, select, after {The opening balance of {account}, {opening}, is dated {date}; the account has entries since {first}.} other {The opening balance of {account}, {opening}, is dated {date}; the ledger begins on {first}.}} It raises the cash at the beginning without a receipt.",
  advice: "Say in the note where the money was before, or enter it as a receipt or a transfer.",
  source:
    "Opening plus receipts less payments is the closing: what comes later than the beginning came from somewhere.",
  *find(input) {
    const { ledger, accounts } = input;
    const openings = openingRows(input);
    const span = openings.length === 0 ? undefined : ledgerSpan(input);
    if (span === undefined) return;
    const firstMovement = firstDays(ledger, openingEntries(input), accounts.length);
    for (const row of openings) {
      const account = accounts[ledger.account[row]];
      const date = ledger.day[row];
      if (account === undefined || date === 0) continue;
      const moved = firstMovement[ledger.account[row]];
      const isAfter = moved > 0 && moved < date;
      if (!isAfter && (date === span.from || ledger.text(row, "note") !== "")) continue;
      yield {
        cell: ledger.cell(row, "date"),
        entry: ledger.text(row, "no"),
        values: {
          reason: text(isAfter ? "after" : "late"),
          account: text(account.account),
          opening: amount(ledger.in[row] - ledger.out[row], account.currency),
          date: day(date),
          first: day(isAfter ? moved : span.from),
        },
      };
    }
  },
} satisfies Check;

/** Day of each account's first entry that is no opening; 0 where it has none. */
function firstDays(ledger: Ledger, isOpening: Uint8Array, count: number): Int32Array {
  const { day: days, account: accounts } = ledger;
  const first = new Int32Array(count);
  for (let row = 0; row < days.length; row++) {
    const account = accounts[row];
    const date = days[row];
    if (account < 0 || date === 0 || isOpening[row] === 1) continue;
    if (first[account] === 0 || date < first[account]) first[account] = date;
  }
  return first;
}
