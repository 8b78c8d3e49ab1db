import { DAY_MAX, isoOfDay } from "../core/calendar";
import { canonicalText, type SealedCell, type SealedTable } from "../seal/canonical-text";
import { sha256OfText } from "../seal/sha256";
import type { ColumnDefinition } from "../tables/table";
import type { CleanCell } from "./clean-cells";
import type { CleanTable } from "./clean-tables";
import { isZeroBlank } from "./sealed-data";

/** SHA-256 of a table's canonical text, in hexadecimal figures. */
export function hashOfTable(table: CleanTable): string {
  return sha256OfText(canonicalText(sealedTable(table)));
}

/** The typed cells of a table; columns of formulas follow from them, and programs round them differently. */
export function sealedTable({ definition, rows }: CleanTable): SealedTable {
  const columns = Object.entries(definition.columns).filter(
    ([, { formula }]) => formula === undefined,
  );
  return {
    name: definition.name,
    columns: columns.map(([key]) => key),
    rows: rows.map((row) =>
      columns.map(([key, column]) => sealedCell(row[key] ?? null, definition.name, column)),
    ),
  };
}

function sealedCell(cell: CleanCell, table: string, { type }: ColumnDefinition): SealedCell {
  if (cell === null || (cell === 0 && isZeroBlank(table, type))) return null;
  if (typeof cell === "string") return cell.trim() === "" ? null : { text: cell };
  const isDay = type === "day" && Number.isInteger(cell) && cell > 0 && cell <= DAY_MAX;
  return isDay ? { day: isoOfDay(cell) } : { number: cell };
}
