import { openingEntries } from "../../books/balances";
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
    "{reason, select, after {The opening balance of {account}, {opening}, is dated {date}; the account has entries since {first}.} other {The opening balance of {account}, {opening}, is dated {date}; the ledger begins on {first}.}} It raises the cash at the beginning without a receipt. Say in the note where the money was before, or enter it as a receipt or a transfer.",
  source:
    "Opening plus receipts less payments is the closing: what comes later than the beginning came from somewhere.",
  *find(input) {
    const { ledger, accounts } = input;
    const span = ledgerSpan(input);
    if (span === undefined) return;
    const isOpening = openingEntries(input);
    const firstMovement = new Int32Array(accounts.length);
    for (let row = 0; row < ledger.count; row++) {
      const account = ledger.account[row];
      const date = ledger.day[row];
      if (account < 0 || date === 0 || isOpening[row] === 1) continue;
      if (firstMovement[account] === 0 || date < firstMovement[account])
        firstMovement[account] = date;
    }
    for (let row = 0; row < ledger.count; row++) {
      const account = accounts[ledger.account[row]];
      const date = ledger.day[row];
      if (isOpening[row] === 0 || account === undefined || date === 0) continue;
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
