import type { Books } from "../../books/books";
import { type CategoryProblem, CategoryUse } from "../../books/category-use";
import { entriesByNumber } from "../../books/postings";
import { contentAt, placeOf } from "../../books/table-columns";
import { text } from "../../core/value";
import type { TableData } from "../../tables/table-data";
import type { Check, Found } from "../check";

type Side = "receipt" | "payment" | "";

export default {
  severity: "error",
  title: "The category is one of the list, is not divided, and fits the side",
  help: {
    reading:
      "The category, and why it does not fit: unknown, divided into parts, or for the other side.",
    remedy: "Choose the part that says most exactly what it was.",
    falseAlarm: "Refunds: they keep the category of the payment and name its entry in Corrects.",
  },
  message:
    "{problem, select, unknown {The category {category} is not in the table of categories.{isNear, select, yes { Is {near} meant?} other {}} Choose a category, or add it to the table.} parent {The category {category} is divided into {near}. Choose one of its parts.} receipt {The category {category} is for receipts, but the money went out. Choose a category of payments; for a refund, enter the number of the first entry in Corrects.} other {The category {category} is for payments, but the money came in. Choose a category of receipts; for a refund, enter the number of the first entry in Corrects.}}",
  source: "The report adds up receipts and payments by category.",
  fix: "Replace {category} by {near}",
  *find(books) {
    const use = new CategoryUse(books.categories);
    yield* ofEntries(books, use);
    yield* ofSplits(books, use);
  },
} satisfies Check;

function* ofEntries({ ledger }: Books, use: CategoryUse): Iterable<Found> {
  const { codes, dictionary } = ledger.coded.category;
  const problems = {
    receipt: dictionary.map((code) => use.problemOf(code, "receipt")),
    payment: dictionary.map((code) => use.problemOf(code, "payment")),
    "": dictionary.map((code) => use.problemOf(code, "")),
  };
  for (let row = 0; row < ledger.count; row++) {
    const code = codes[row];
    if (code < 0) continue;
    const problem = problems[sideOf(ledger, row)][code];
    if (problem !== undefined)
      yield foundOf(use, { table: ledger.table, row, category: dictionary[code], problem });
  }
}

function* ofSplits({ ledger, splits, tables }: Books, use: CategoryUse): Iterable<Found> {
  const table = tables.get("Splits");
  if (table === undefined) return;
  const entryOf = entriesByNumber(ledger);
  for (const { row, no, category, amount } of splits) {
    if (category === "") continue;
    const entry = entryOf.get(no);
    // A part below zero lies on the other side of its entry.
    const side = entry === undefined || !(amount > 0) ? "" : sideOf(ledger, entry);
    const problem = use.problemOf(category, side);
    if (problem !== undefined) yield foundOf(use, { table, row, category, problem });
  }
}

/** Side of an entry; "" for a correction, and where the amounts leave it open. */
function sideOf({ in: moneyIn, out, coded }: Books["ledger"], row: number): Side {
  if (coded.corrects.codes[row] >= 0) return "";
  if (moneyIn[row] > 0 && out[row] === 0) return "receipt";
  return out[row] > 0 && moneyIn[row] === 0 ? "payment" : "";
}

function foundOf(
  use: CategoryUse,
  {
    table,
    row,
    category,
    problem,
  }: { table: TableData; row: number; category: string; problem: CategoryProblem },
): Found {
  const near = use.choices(category, problem);
  const place = placeOf({ table, key: "category" }, row);
  const before = contentAt(table.columns.get("category"), row);
  const isSure = problem === "unknown" && near.length === 1;
  return {
    ...place,
    values: {
      problem: text(problem),
      category: text(category),
      isNear: text(near.length > 0 ? "yes" : "no"),
      near: text(near.join(", ")),
    },
    ...(isSure
      ? { fix: { changes: [{ cell: place.cell, before, after: near[0] }], asks: true } }
      : {}),
  };
}
