import { currencyOfEntry } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { amount, text } from "../../core/value";
import type { Check } from "../check";

export default {
  severity: "error",
  title: "An entry has one side",
  help: {
    reading: "One entry moves money in one direction; the cells In and Out are shown.",
    remedy: "Hold the voucher beside it, and leave the true side.",
    falseAlarm: "None: fees and refunds are entries of their own.",
  },
  message:
    "{sides, select, both {Both In {in} and Out {out} are filled. Clear one of them, or split the entry in two.} other {Neither In nor Out is filled. Enter the amount on one side.}}",
  source: "Cash book practice: an entry is a receipt or a payment, never both and never neither.",
  fix: "Clear {cleared, select, in {In} other {Out}}, since {category} is of the other side",
  *find({ ledger, accounts, categories }) {
    for (let row = 0; row < ledger.count; row++) {
      const isIn = ledger.in[row] !== 0;
      if (isIn !== (ledger.out[row] !== 0)) continue;
      const currency = currencyOfEntry(ledger, accounts, row);
      const category = ledger.text(row, "category");
      const side = categories.find((one) => one.category === category)?.side;
      const cleared = side === "receipt" ? "out" : "in";
      const isKnown = isIn && (side === "receipt" || side === "payment");
      const before = contentAt(ledger.table.columns.get(cleared), row);
      yield {
        cell: ledger.cell(row, isIn ? "out" : "in"),
        entry: ledger.text(row, "no"),
        values: {
          sides: text(isIn ? "both" : "neither"),
          in: amount(ledger.in[row], currency),
          out: amount(ledger.out[row], currency),
          cleared: text(cleared),
          category: text(category),
        },
        ...(isKnown && ledger.coded.corrects.codes[row] < 0
          ? {
              fix: {
                changes: [{ cell: ledger.cell(row, cleared), before, after: null }],
                asks: true,
              },
            }
          : {}),
      };
    }
  },
} satisfies Check;
