import { fundBalancesOn, fundValue } from "../../books/fund-balances";
import { ledgerSpan } from "../../books/period";
import { amount, day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "When a fund ends, it is decided what becomes of the rest",
  help: {
    reading: "The fund has an end, money, and no rule for it.",
    remedy: "Put it on the list of decisions for the committee or the conference.",
    falseAlarm: "A fund whose bills are still to come: move its end.",
  },
  message:
    "The fund {fund} ended on {end} and still holds {balance}; no leftover rule says what becomes of it.",
  advice: "Write the decision into Leftover rule, and book the transfer that it asks for.",
  source: "What was given for a purpose is not free when the purpose has ended: somebody decides.",
  tables: ["Funds"],
  *find(input) {
    const { funds, today, tables } = input;
    const table = tables.get("Funds");
    // The ledger tells nothing of the days after its last entry.
    const last = Math.min(ledgerSpan(input)?.to ?? 0, today);
    // What becomes of a campaign's money is asked by FND-03.
    const hasEnded = funds.map(
      ({ kind, to, leftoverRule }) =>
        (kind === "restricted" || kind === "conference") &&
        to > 0 &&
        to < last &&
        leftoverRule === "",
    );
    if (table === undefined || !hasEnded.includes(true)) return;
    for (const balance of fundBalancesOn(input, last)) {
      const fund = funds[balance.fund];
      if (!hasEnded[balance.fund]) continue;
      const value = fundValue(input, balance);
      if (!(Math.abs(value.minor) > 0)) continue;
      yield {
        cell: cellOf(table, fund.row, "leftoverRule"),
        values: {
          fund: text(fund.fund),
          end: day(fund.to),
          balance: amount(value.minor, value.currency),
        },
      };
    }
  },
} satisfies Check;
