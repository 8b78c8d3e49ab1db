import { amount } from "../../core/value";
import type { Check } from "../check";
import { figureCell, minorIn, rowOf, statementAndLedger } from "../report-figures";

const TOTAL = "total";
const EFFECT = "exchange-effect";

export default {
  severity: "error",
  title: "The exchange effect is proved account by account",
  help: {
    reading:
      "Proved means: for each account its amounts times the change of the rate. Left over means: what the other lines of T1 do not explain.",
    remedy: "First settle LED-09, LED-20 and FX-05; with them this one mostly goes.",
    falseAlarm: "None: both ways give the same figure, to the last unit.",
  },
  message:
    "The exchange effect in T1 is {proved}, proved account by account; opening, receipts, payments and transfers leave {left} to the closing of the ledger: {difference} apart.",
  advice:
    "Look for an entry without a known account (LED-09) or with splits that are not the entry (LED-20), then make the report anew.",
  source:
    "Cash Basis IPSAS shows the exchange effect apart; an effect that is only what is left over hides every slip.",
  *find(input) {
    const both = statementAndLedger(input);
    if (both === undefined) return;
    const { statement, ledger, base } = both;
    const proved = minorIn(rowOf(statement, EFFECT), TOTAL);
    const transfers = statement.rows
      .filter(({ key, kind }) => kind === "line" && key.startsWith("transfers."))
      .reduce((sum, row) => sum + (row.values[TOTAL] === undefined ? 0 : minorIn(row, TOTAL)), 0);
    const left = ledger.closing - (ledger.opening + ledger.receipts - ledger.payments + transfers);
    const difference = Math.abs(left - proved);
    // What is not known, for want of a rate, differs from nothing.
    if (!(difference > 0)) return;
    yield {
      cell: figureCell(statement, EFFECT, TOTAL),
      values: {
        proved: amount(proved, base),
        left: amount(left, base),
        difference: amount(difference, base),
      },
    };
  },
} satisfies Check;
