import { hashOfTable } from "../../books/table-hash";
import type { ReportTable } from "../../core/document";
import { count, text } from "../../core/value";
import type { ControlSheetInput } from "./input";
import { words } from "./words";

/** K1: every table that was sent, with its rows and the hash of its typed cells. */
export function tablesTable({ sent, say }: Pick<ControlSheetInput, "sent" | "say">): ReportTable {
  return {
    type: "table",
    id: "K1",
    title: say(words.tables),
    labelHeading: say(words.table),
    columns: [
      { key: "rows", label: say(words.rows), type: "count" },
      { key: "columns", label: say(words.columns), type: "count" },
      { key: "hash", label: say(words.hash), type: "text" },
    ],
    rows: sent.map((table) => ({
      key: table.definition.name,
      label: say(table.definition.title),
      kind: "line",
      values: {
        rows: count(table.rows.length),
        columns: count(Object.keys(table.definition.columns).length),
        hash: text(hashOfTable(table)),
      },
    })),
    notes: [say(words.hashNote)],
  };
}
