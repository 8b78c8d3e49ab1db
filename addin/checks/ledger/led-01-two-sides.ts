import { amountFacts } from "../../books/amount-facts";
import type { Books } from "../../books/books";
import { currencyOfEntry } from "../../books/postings";
import { said, says } from "../../books/said";
import { contentAt } from "../../books/table-columns";
import { amount, text } from "../../core/value";
import { numberAt } from "../../tables/table-data";
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
    "{sides, select, both {Both In {in} and Out {out} are filled.} other {Neither In nor Out is filled.}}",
  advice:
    "{sides, select, both {Clear one of them, or split the entry in two.} other {Enter the amount on one side.}}",
  source: "Cash book practice: an entry is a receipt or a payment, never both and never neither.",
  fix: "Clear {cleared, select, in {In} other {Out}}, since {category} is of the other side",
  *find(books) {
    const { ledger, accounts, categories } = books;
    if (!amountFacts(ledger).isAnySideOff) return;
    const { in: moneyIn, out } = ledger;
    for (let row = 0; row < moneyIn.length; row++) {
      const isIn = moneyIn[row] !== 0;
      if (isIn !== (out[row] !== 0) || isVoid(books, row)) continue;
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

/**
 * A number that was never used keeps its row, with the reason in the note, as LED-08 asks for it: nothing is booked.
 * Banks print interest of -0.00, which is booked as it stands.
 */
function isVoid(books: Books, row: number): boolean {
  const { in: moneyIn, out, coded } = books.ledger;
  if (moneyIn[row] !== 0 || out[row] !== 0) return false;
  if (isPrintedZero(books, row)) return true;
  const { account, category, note } = coded;
  if (note.codes[row] < 0 || category.codes[row] >= 0) return false;
  return account.codes[row] < 0 || says(note.dictionary[note.codes[row]], said.unusedNumber);
}

/** A typed -0; Excel keeps it as 0, which counts where the category is interest. */
function isPrintedZero({ ledger, categories }: Books, row: number): boolean {
  const { columns } = ledger.table;
  const typed = ["in", "out"]
    .map((key) => columns.get(key))
    .filter((column) => column !== undefined && column.kinds[row] !== 0)
    .map((column) => numberAt(column, row));
  if (typed.some((minor) => Object.is(minor, -0))) return true;
  const category = ledger.text(row, "category");
  const line = categories.find((one) => one.category === category)?.line ?? "";
  return line.endsWith(".interest") && typed.includes(0);
}
