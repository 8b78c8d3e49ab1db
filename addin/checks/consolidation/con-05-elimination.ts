import { type ReturnLine, returnLines } from "../../books/returns";
import { amount, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check, CheckInput } from "../check";

export default {
  severity: "error",
  title: "Transfers between bodies cancel out",
  help: {
    reading: "The amounts of one transfer in all returns are added, what was sent with a minus.",
    remedy: "Ask first about fees and signs. A fee belongs to the body that bore it, as a payment.",
    falseAlarm: "Money under way over the end of the period: say so in the consolidated report.",
  },
  message:
    "Transfer {transfer}: {bodies} show {sum} together, and it must be 0, since what one of them sent the other received.",
  advice: "Ask both for their vouchers; a fee on the way is a payment of its own.",
  source:
    "Consolidated receipts are those of all bodies less what came from inside; the transfers must cancel out.",
  tables: ["Returns"],
  *find(input) {
    const table = input.tables.get("Returns");
    if (table === undefined) return;
    for (const lines of transfersAmongOthers(input)) {
      const bodies = [...new Set(lines.map(({ body }) => body))];
      const sum = lines.reduce((total, line) => total + line.amount, 0);
      // While only one of the two has reported, nothing can cancel.
      if (bodies.length < 2 || Number.isNaN(sum) || sum === 0) continue;
      const [{ row, transfer, currency }] = lines;
      yield {
        cell: cellOf(table, row, "amount"),
        values: {
          transfer: text(transfer),
          bodies: text(bodies.join(", ")),
          sum: amount(sum, currency),
        },
      };
    }
  },
} satisfies Check;

/** Lines about transfers between two other bodies, by transfer; those booked in two currencies are left out. */
function transfersAmongOthers(books: CheckInput): readonly (readonly ReturnLine[])[] {
  const found = new Map<string, ReturnLine[]>();
  for (const line of returnLines(books)) {
    if (line.transfer === "" || line.counterBody === "") continue;
    if (line.counterBody === books.settings.body) continue;
    const known = found.get(line.transfer);
    if (known) known.push(line);
    else found.set(line.transfer, [line]);
  }
  return [...found.values()].filter(
    (lines) => new Set(lines.map(({ currency }) => currency)).size === 1,
  );
}
