import { contentAt, formulaAt } from "../../books/table-columns";
import { text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "An entry has the currency of its account",
  message:
    "The currency is {currency}, but the account {account} is kept in {expected}. Set {expected}, or choose the account that the money was in.",
  source: "An account has one currency; an exchange is a transfer between two accounts.",
  fix: "Set the currency {expected}",
  *find({ ledger, accounts }) {
    const { codes, dictionary } = ledger.coded.currency;
    const column = ledger.table.columns.get("currency");
    // -2: a currency that no entry names, unlike -1, which is a blank cell.
    const expected = Int32Array.from(accounts, ({ currency }) => {
      const code = dictionary.indexOf(currency);
      return currency === "" ? -1 : code < 0 ? -2 : code;
    });
    for (let row = 0; row < ledger.count; row++) {
      const account = ledger.account[row];
      if (codes[row] < 0 || account < 0) continue;
      if (expected[account] === -1 || expected[account] === codes[row]) continue;
      const cell = ledger.cell(row, "currency");
      const after = accounts[account].currency;
      const isTyped = column !== undefined && formulaAt(column, row) === "";
      const changes = [{ cell, before: contentAt(column, row), after }];
      yield {
        cell,
        entry: ledger.text(row, "no"),
        values: {
          currency: text(ledger.text(row, "currency")),
          account: text(accounts[account].account),
          expected: text(after),
        },
        ...(isTyped ? { fix: { changes, asks: true } } : {}),
      };
    }
  },
} satisfies Check;
