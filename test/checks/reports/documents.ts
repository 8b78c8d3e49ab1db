import type { Document, ReportRow, ReportTable, RowKind } from "../../../addin/core/document";
import { amount, type Value } from "../../../addin/core/value";

/** A row written as text: "kind key: column amount, column amount = +row -row", amounts in minor units of EUR. */
export function rowOfText(text: string): ReportRow {
  const [, kind, key, cells = "", sum] =
    /^(\S+) ([^\s:]+):? ?([^=]*?)\s*(?:= ?(.*))?$/.exec(text) ?? [];
  const values: Record<string, Value> = {};
  for (const cell of cells.split(",").filter((one) => one.trim() !== "")) {
    const [column, minor, currency = "EUR"] = cell.trim().split(" ");
    values[column] = amount(Number(minor), currency);
  }
  const terms = sum?.split(" ").map((term) => ({
    row: term.slice(1),
    sign: term.startsWith("-") ? (-1 as const) : (1 as const),
  }));
  return { key, label: key, kind: kindOf(kind), values, ...(terms ? { sum: terms } : {}) };
}

const kinds: readonly RowKind[] = ["line", "group", "of-which", "subtotal", "total", "check"];

function kindOf(word: string): RowKind {
  const kind = kinds.find((one) => one === word);
  if (kind === undefined) throw new Error(`${word} is no kind of row`);
  return kind;
}

/** A report table of amount columns, its rows written as text. */
export function tableOfText(
  id: string,
  columns: readonly string[],
  rows: readonly string[],
): ReportTable {
  return {
    type: "table",
    id,
    title: id,
    labelHeading: "Line",
    columns: columns.map((key) => ({ key, label: key, type: "amount" })),
    rows: rows.map(rowOfText),
  };
}

/** A cash report of tables. */
export function reportOf(runningHead: string, ...tables: ReportTable[]): Document {
  return {
    id: "cash-report",
    title: "Cash report",
    language: "en",
    direction: "ltr",
    runningHead,
    pageNumbering: "{page}",
    blocks: [{ type: "heading", level: 1, text: "Figures" }, ...tables],
  };
}
