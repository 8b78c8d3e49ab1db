import type { Document, ReportTable } from "../core/document";
import { inlinesOf } from "../layout/report-cells";

/** Where figures in the text lead. */
export interface FigureLinks {
  /** Cell that the key of a figure names, else its table; undefined where the document has neither. */
  targetOf(key: string): string | undefined;
  /** Whether a cell or table, named by its key, is led to. */
  isTarget(key: string): boolean;
  /** Whether a table is the first with its id: only that one carries the names that links lead to. */
  isNamed(table: ReportTable): boolean;
}

/** Keys of figures are TABLE/ROW/COLUMN; a row's key may itself hold strokes, so they are looked up, not cut. */
export function figureLinks({ blocks }: Document): FigureLinks {
  const tables = new Map<string, ReportTable>();
  for (const block of blocks)
    if (block.type === "table" && !tables.has(block.id)) tables.set(block.id, block);
  const cells = new Set([...tables.values()].flatMap(cellKeys));
  const targetOf = (key: string) => {
    if (cells.has(key)) return key;
    return [...tables.keys()].find((id) => key.startsWith(`${id}/`));
  };
  const keys = blocks
    .flatMap(inlinesOf)
    .flatMap((inline) => (typeof inline !== "string" && "key" in inline ? [inline.key] : []));
  const targets = new Set(keys.map(targetOf));
  return {
    targetOf,
    isTarget: (key) => targets.has(key),
    isNamed: (table) => tables.get(table.id) === table,
  };
}

/** Key of a cell by the names of its table, row and column. */
export function cellKey(table: ReportTable, names: { row: string; column: string }): string {
  return `${table.id}/${names.row}/${names.column}`;
}

function cellKeys(table: ReportTable): string[] {
  return table.rows.flatMap(({ key: row }) =>
    table.columns.map(({ key: column }) => cellKey(table, { row, column })),
  );
}
