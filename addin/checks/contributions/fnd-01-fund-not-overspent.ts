import { entryName } from "../../books/entry-name";
import { fundBalancesByDay, fundValue } from "../../books/fund-balances";
import { rebookedPayment } from "../../books/rebooked-payments";
import { amount, day, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "Earmarked money is never overspent",
  help: {
    reading: "The balance is that at the close of the first day below 0.",
    remedy:
      "If another fund helps out, write down who decided it and enter it as transfer between funds.",
    falseAlarm: "A grant that is paid after the expense: record the decision to advance it.",
  },
  message: "The fund {fund} is at {balance} on {day}: more has been spent than had come in.",
  advice:
    "Book the payment on another fund, or record the decision that bridges it as a transfer between funds.",
  source: "Earmarked money is spent for its purpose, and only what is there.",
  fix: "Book entry {no} on the fund {general}, which then bears it",
  tables: ["Funds"],
  *find(input) {
    const { ledger, funds, today } = input;
    const isEarmarked = funds.map(({ kind }) => kind === "restricted" || kind === "solidarity");
    if (!isEarmarked.includes(true)) return;
    const told = new Set<number>();
    for (const balance of fundBalancesByDay(input, today)) {
      const { fund, entry, held } = balance;
      // Without a negative currency nothing can be overspent, whatever the rates.
      if (!isEarmarked[fund] || told.has(fund) || !hasNegative(held)) continue;
      const value = fundValue(input, balance);
      if (!(value.minor < 0)) continue;
      told.add(fund);
      const rebooked = rebookedPayment(input, { fund, entry, until: today });
      yield {
        cell: ledger.cell(entry, ledger.out[entry] !== 0 ? "out" : "in"),
        entry: ledger.text(entry, "no"),
        values: {
          fund: text(funds[fund].fund),
          balance: amount(value.minor, value.currency),
          day: day(balance.day),
          ...(rebooked && {
            no: text(entryName(ledger, entry)),
            general: text(rebooked.fund),
          }),
        },
        ...(rebooked && { fix: { changes: [rebooked.change], asks: true } }),
      };
    }
  },
} satisfies Check;

function hasNegative(held: ReadonlyMap<string, number>): boolean {
  for (const minor of held.values()) if (minor < 0) return true;
  return false;
}
