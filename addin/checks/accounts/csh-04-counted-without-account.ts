import { listedAccount } from "../../books/unlisted-accounts";
import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "All cash that is counted has an account",
  help: {
    reading: "A count or a closing names an account that the table of accounts does not have.",
    remedy:
      "Enter every box and account, also small and foreign ones; money without account is in no report.",
    falseAlarm: "A misspelt name of an account: correct it.",
  },
  message:
    "{what, select, count {Cash box {account} was counted{day, select, none {} other { on {day}}}} other {Account {account} has a closing balance for {period}}}, and there is no such account in the table of accounts: its money is in no report.",
  advice: "Enter the account, or correct the name.",
  source: "Statute V.6 (ICOR, 6 October 2010): the committee administers all of the money.",
  fix: "{near, select, none {Enter {account} in Accounts as a cash box in the currency of its entries} other {Replace {account} by {near}}}",
  tables: ["Accounts"],
  *find(books) {
    const { tables, accounts, cashCounts, closings } = books;
    const known = new Set(accounts.map(({ account }) => account));
    // Books without a single account have another problem.
    if (known.size === 0) return;
    const counts = tables.get("CashCounts");
    if (counts !== undefined)
      for (const { row, account, date } of cashCounts) {
        if (account === "" || known.has(account)) continue;
        known.add(account);
        const listed = listedAccount(books, account);
        yield {
          cell: cellOf(counts, row, "account"),
          values: {
            what: text("count"),
            account: text(account),
            day: date === 0 ? text("none") : day(date),
            near: text(listed?.near || "none"),
          },
          ...(listed && { fix: { changes: listed.changes, growths: listed.growths, asks: true } }),
        };
      }
    const table = tables.get("Closings");
    if (table === undefined) return;
    for (const { row, account, period } of closings) {
      if (account === "" || known.has(account)) continue;
      known.add(account);
      const listed = listedAccount(books, account);
      yield {
        cell: cellOf(table, row, "account"),
        values: {
          what: text("closing"),
          account: text(account),
          period: text(period),
          near: text(listed?.near || "none"),
        },
        ...(listed && { fix: { changes: listed.changes, growths: listed.growths, asks: true } }),
      };
    }
  },
} satisfies Check;
