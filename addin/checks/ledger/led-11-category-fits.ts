import type { Books } from "../../books/books";
import { type CategoryProblem, CategoryUse } from "../../books/category-use";
import type { Ledger } from "../../books/ledger";
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
    "{problem, select, unknown {The category {category} is not in the table of categories.{isNear, select, yes { Is {near} meant?} other {}}} parent {The category {category} is divided into {near}.} receipt {The category {category} is for receipts, but the money went out.} other {The category {category} is for payments, but the money came in.}}",
  advice:
    "{problem, select, unknown {Choose a category, or add it to the table.} parent {Choose one of its parts.} receipt {Choose a category of payments; for a refund, enter the number of the first entry in Corrects.} other {Choose a category of receipts; for a refund, enter the number of the first entry in Corrects.}}",
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
  for (const row of unfitting(ledger, use)) {
    const category = dictionary[codes[row]];
    const problem = use.problemOf(category, sideOf(ledger, row));
    if (problem !== undefined) yield foundOf(use, { table: ledger.table, row, category, problem });
  }
}

/** Bits of the sides on which a category cannot be booked. */
const RECEIPT = 1;
const PAYMENT = 2;
const OPEN = 4;

/** Entries whose category cannot be booked on their side; each different category is judged once. */
function unfitting({ in: moneyIn, out, coded }: Ledger, use: CategoryUse): readonly number[] {
  const { codes, dictionary } = coded.category;
  const sidesOf = Uint8Array.from(dictionary, (code) => problemSides(use, code));
  return rowsOnSides([codes, coded.corrects.codes], [moneyIn, out], sidesOf);
}

/** Rows whose code has the bit of their side, among typed arrays alone. */
function rowsOnSides(
  [codes, corrects]: readonly [codes: Int32Array, corrects: Int32Array],
  [moneyIn, out]: readonly [moneyIn: Float64Array, out: Float64Array],
  sidesOf: Uint8Array,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row];
    if (code < 0 || sidesOf[code] === 0) continue;
    let side = OPEN;
    if (corrects[row] < 0) {
      if (moneyIn[row] > 0 && out[row] === 0) side = RECEIPT;
      else if (out[row] > 0 && moneyIn[row] === 0) side = PAYMENT;
    }
    if ((sidesOf[code] & side) !== 0) rows.push(row);
  }
  return rows;
}

function problemSides(use: CategoryUse, code: string): number {
  const bitOf = (side: Side, bit: number): number =>
    use.problemOf(code, side) === undefined ? 0 : bit;
  return bitOf("receipt", RECEIPT) | bitOf("payment", PAYMENT) | bitOf("", OPEN);
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
function sideOf({ in: moneyIn, out, coded }: Ledger, row: number): Side {
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
