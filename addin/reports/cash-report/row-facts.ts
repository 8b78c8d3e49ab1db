import type { Books } from "../../books/books";
import { isoOfDay } from "../../core/calendar";
import type { Cell } from "../../core/cells";
import { cellOf, dayAt, type TableData, textAt } from "../../tables/table-data";
import type { Origin } from "./section";

/** What a reader of a trace is told of a row; nothing that names a person. */
export interface RowFacts {
  readonly cell: Cell;
  /** Number of the row where its table numbers them, else "". */
  readonly no: string;
  /** Day in ISO form, "" where the table has none. */
  readonly day: string;
  readonly text: string;
}

/** Columns that tell what a row is about, by table; no column of names, payers or persons. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  Ledger: ["text"],
  Pledges: ["member", "year", "document"],
  Budget: ["period", "category", "decision"],
  Rates: ["from", "to", "rate", "source"],
  Statements: ["account", "number"],
  CashCounts: ["account"],
  CountLines: ["account", "denomination", "count"],
  Members: ["code"],
  Delegations: ["conference", "member", "delegates"],
  InKind: ["what", "basis"],
  StockMoves: ["item", "kind", "quantity"],
  AssetsAndLiabilities: ["kind", "what", "basis"],
};

/** Those of tables that are not named above. */
const USUAL: readonly string[] = ["category", "item", "account", "what", "year", "period", "fund"];

/** The day of a row, where it is not its first one. */
const DAYS: Readonly<Record<string, string>> = { Statements: "to" };

/** Facts of a row of one table. */
export function rowFacts({ tables, ledger }: Books, origin: Origin, row: number): RowFacts {
  const table = tables.get(origin.table);
  if (table === undefined) throw new Error(`the workbook has no table ${origin.table}`);
  const text = (key: string) => textAt(table.columns.get(key), row);
  const telling = (TELLING[origin.table] ?? USUAL).map(text).filter((one) => one !== "");
  const side = ledger.in[row] === 0 && ledger.out[row] !== 0 ? "out" : "in";
  const key =
    origin.column ?? (origin.table === "Ledger" ? side : firstOf(table, ["amount", "rate"]));
  const day = dayAt(table, table.columns.get(DAYS[origin.table] ?? firstOf(table, ["day"])), row);
  return {
    cell: cellOf(table, row, key),
    no: text("no"),
    day: day === 0 ? "" : isoOfDay(day),
    text: telling.join(" "),
  };
}

/** Key of the first column of a type that the table has; "" for none. */
function firstOf({ definition, columns }: TableData, types: readonly string[]): string {
  const keys = Object.keys(definition.columns).filter((key) => columns.has(key));
  return keys.find((key) => types.includes(definition.columns[key].type)) ?? "";
}
