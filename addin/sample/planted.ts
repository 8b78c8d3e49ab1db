import { columnName, fullAddress } from "../core/cells";
import { columnNumber, FIRST_ROW } from "../file/template/content";
import { tableOf } from "../file/template/formula-text";
import type { LedgerContent } from "../file/write-ledger";
import { type LiveRow, PLANTINGS, type Planting } from "./plantings";

/** A finding that the checks must give, at its cell. */
export interface PlantedError {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly sheet: string;
  readonly cell: string;
  /** Number of the ledger entry, null where the finding concerns none. */
  readonly entry: string | null;
  readonly what: string;
}

/** The sample with its faults, and the findings that they must give. */
export function plantErrors(clean: LedgerContent): {
  content: LedgerContent;
  planted: readonly PlantedError[];
} {
  const content = new Map(
    [...clean].map(([table, rows]) => [table, rows.map((row): LiveRow => ({ ...row }))]),
  );
  const rows = (table: string) => content.get(table) ?? [];
  const find = (table: string, test: (row: LiveRow) => boolean) => {
    const row = rows(table).find(test);
    if (row === undefined) throw new Error(`${table} has no row for the fault.`);
    return row;
  };
  const spoilt = PLANTINGS.map((planting) => ({ planting, row: planting.plant({ rows, find }) }));
  // Addresses come last, since some faults add rows.
  const planted = spoilt.map(({ planting, row }) =>
    findingOf(planting, { row, index: rows(planting.table).indexOf(row) }),
  );
  return { content, planted };
}

const WARNINGS: ReadonlySet<string> = new Set(["BNK-04", "CSH-01", "LED-15"]);

/** Number of the ledger entry that a finding concerns. */
function entryOf(table: string, row: LiveRow): string | null {
  if (table === "Ledger") return String(row.no);
  return table === "StatementLines" ? String(row.ledgerNo) : null;
}

function findingOf(
  { code, what, table, column }: Planting,
  { row, index }: { row: LiveRow; index: number },
): PlantedError {
  const definition = tableOf(table);
  const columnIndex = columnNumber(definition, column) - 1;
  const cell = { sheet: definition.title.english, row: FIRST_ROW + index, columnIndex };
  return {
    code,
    severity: WARNINGS.has(code) ? "warning" : "error",
    sheet: cell.sheet,
    cell: `${columnName(columnIndex)}${cell.row}`,
    entry: entryOf(table, row),
    what: `${fullAddress(cell)}: ${what}`,
  };
}
