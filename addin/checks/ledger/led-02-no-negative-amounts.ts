import { amountFacts } from "../../books/amount-facts";
import type { Books } from "../../books/books";
import { CategoryUse } from "../../books/category-use";
import { currencyOfEntry } from "../../books/postings";
import { contentAt } from "../../books/table-columns";
import { amount, groupDigits, text } from "../../core/value";
import { cellOf, numberAt, type TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "Amounts are above zero",
  help: {
    reading: "The minus stands before the amount in the cell named.",
    remedy: "Enter it on the other side, without a minus.",
    falseAlarm:
      "Refunds: enter them as money that came in, with the number of the entry in Corrects.",
  },
  message: "{side, select, in {In is {amount}, below zero.} other {Out is {amount}, below zero.}}",
  advice:
    "{side, select, in {If money went out, enter the amount in Out, without a minus.} other {If money came in, enter the amount in In, without a minus.}}",
  source: "Cash book practice: the side says whether money came or went, never a minus.",
  fix: "Move {amount} to the other side, without the minus",
  *find(books) {
    const { ledger, accounts } = books;
    if (!amountFacts(ledger).isAnyUnusual) return;
    for (const side of ["in", "out"] as const) {
      const column = ledger.table.columns.get(side);
      const amounts = ledger[side];
      for (let row = 0; row < amounts.length; row++) {
        const minor = amounts[row];
        if (minor >= 0) continue;
        // An amount of an unknown currency is not known, but its sign is.
        const isUnknown = Number.isNaN(minor);
        if (isUnknown && !(numberAt(column, row) < 0)) continue;
        const currency = currencyOfEntry(ledger, accounts, row);
        const typed = groupDigits(String(numberAt(column, row)));
        yield {
          cell: ledger.cell(row, side),
          entry: ledger.text(row, "no"),
          values: {
            side: text(side),
            amount: isUnknown ? text(`${typed} ${currency}`.trim()) : amount(minor, currency),
          },
          ...(isOfOtherSide(books, row, side) && fixOf(ledger.table, row, side)),
        };
      }
    }
  },
} satisfies Check;

/** False where the category is of the side on which the amount stands: then only the voucher tells what is meant. */
function isOfOtherSide({ ledger, categories }: Books, row: number, side: "in" | "out"): boolean {
  const category = ledger.text(row, "category");
  if (category === "" || ledger.text(row, "corrects") !== "") return true;
  const problem = new CategoryUse(categories).problemOf(
    category,
    side === "in" ? "payment" : "receipt",
  );
  return problem !== "receipt" && problem !== "payment";
}

/** Moves a typed amount to the other side, where that has a cell of its own and is blank. */
function fixOf(table: TableData, row: number, side: "in" | "out"): Pick<Found, "fix"> {
  const other = side === "in" ? "out" : "in";
  const column = table.columns.get(side);
  const otherColumn = table.columns.get(other);
  const value = contentAt(column, row);
  const otherValue = contentAt(otherColumn, row);
  const [cell, otherCell] = [cellOf(table, row, side), cellOf(table, row, other)];
  const isFree = otherValue === null || otherValue === 0;
  const isMovable = otherColumn !== undefined && cell.columnIndex !== otherCell.columnIndex;
  if (typeof value !== "number" || !isFree || !isMovable) return {};
  const changes = [
    { cell, before: value, after: null },
    { cell: otherCell, before: otherValue, after: -value },
  ];
  return { fix: { changes, asks: true } };
}
