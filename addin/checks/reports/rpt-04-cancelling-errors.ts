import { amount, text } from "../../core/value";
import type { Check } from "../check";
import { figureCell, minorIn, rowOf, statementAndLedger } from "../report-figures";

const TOTAL = "total";

export default {
  severity: "error",
  title: "No two wrong figures cancel each other",
  help: {
    reading: "Three figures, as shown and as in the ledger; two wrong ones hide each other.",
    remedy: "Correct both at once, and publish old and new.",
    falseAlarm: "None: a closing that fits proves nothing by itself.",
  },
  message:
    "The closing {closing} agrees with the ledger, but two figures on the way there do not: the opening is {opening} (ledger {openingLedger}) and the total of {side, select, receipts {receipts} other {payments}} is {total} (ledger {totalLedger}). They hide each other.",
  advice: "Correct both, and say in a note which figures were published before.",
  source: "A closing that ties proves nothing when the opening and a total are both wrong.",
  *find(input) {
    const both = statementAndLedger(input);
    if (both === undefined) return;
    const { statement, ledger, base } = both;
    const shown = (key: string): number => minorIn(rowOf(statement, key), TOTAL);
    const opening = shown("opening");
    const isOpeningWrong = Math.abs(opening - ledger.opening) > 0;
    if (shown("closing") !== ledger.closing || !isOpeningWrong) return;
    for (const side of ["receipts", "payments"] as const) {
      const total = shown(`${side}.total`);
      if (!(Math.abs(total - ledger[side]) > 0)) continue;
      yield {
        cell: figureCell(statement, "opening", TOTAL),
        values: {
          side: text(side),
          opening: amount(opening, base),
          openingLedger: amount(ledger.opening, base),
          total: amount(total, base),
          totalLedger: amount(ledger[side], base),
          closing: amount(ledger.closing, base),
        },
      };
    }
  },
} satisfies Check;
