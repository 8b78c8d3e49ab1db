import type { CellChange } from "../core/finding";
import { contentOfLog, logText } from "../core/log-content";
import { cellOf } from "../tables/table-data";
import type { Books } from "./books";
import type { RecordedChange } from "./change-log";
import { contentAt } from "./table-columns";

/**
 * What puts back what the log says stood in a cell of the ledger before. Undefined where the cell holds something else
 * than the log's last word on it, or where what stood there is nothing that its column can hold.
 */
export function restoredCell(
  { ledger: { table } }: Books,
  { row, key }: { row: number; key: string },
  { first, last }: { first: RecordedChange; last: RecordedChange },
): CellChange | undefined {
  const column = table.columns.get(key);
  if (column === undefined) return undefined;
  const before = contentAt(column, row);
  const after = contentOfLog(first.old);
  const { type } = table.definition.columns[key];
  const isNumeric = type === "day" || type === "amount" || type === "rate" || type === "number";
  if (logText(before) !== last.new) return undefined;
  // A log that people write names days and amounts as they are shown, not as the cell holds them.
  if (isNumeric && after !== null && typeof after !== "number") return undefined;
  const isDay = type === "day" && !table.is1904;
  return { cell: cellOf(table, row, key), before, after, ...(isDay && { isDay }) };
}
