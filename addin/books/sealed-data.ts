import { isoOfDay } from "../core/calendar";
import { KIND } from "../core/sheet";
import { NOT_KNOWN } from "../core/value";
import type { SealedCell, SealedTable } from "../seal/canonical-text";
import type { ColumnType } from "../tables/table";
import { dayAt, NOT_CALCULATED, type TableData, textAt } from "../tables/table-data";

/** A table of a workbook as it is sealed, and where its rows stand. */
export interface SealedData {
  readonly data: TableData;
  readonly table: SealedTable;
  /** Index in the data of each row that is sealed. */
  readonly rows: readonly number[];
}

/**
 * The typed cells of a table up to a day, as docs/seal.md describes them. Rows without a date count always: nobody can
 * hide one by leaving its date out.
 */
export function sealedData(data: TableData, to: number | undefined): SealedData {
  const { definition } = data;
  const date = data.columns.get("date");
  const rows = Array.from({ length: data.count }, (_, row) => row).filter(
    (row) => to === undefined || dayAt(data, date, row) <= to,
  );
  const all = Object.entries(definition.columns)
    .filter(([key, { formula }]) => formula === undefined && data.columns.has(key))
    .map(([key, { type }]) => ({
      key,
      isRequired: definition.columns[key].isRequired === true,
      cells: rows.map((row) => sealedCellAt(data, { row, key, type })),
    }));
  const columns = all.filter(({ isRequired, cells }) => isRequired || cells.some((one) => one));
  return {
    data,
    table: {
      name: definition.name,
      columns: columns.map(({ key }) => key),
      rows: rows.map((_, at) => columns.map(({ cells }) => cells[at])),
    },
    rows,
  };
}

/** Whether a table can be sealed up to a day. */
export function hasDates({ definition }: TableData): boolean {
  return definition.columns.date?.type === "day";
}

/**
 * A 0 is nothing but where it says something: a promise of 0 is a promise, while hosts hand the blank side of an entry
 * over as 0.
 */
export function isZeroBlank(table: string, type: ColumnType): boolean {
  return table === "Ledger" || (type !== "amount" && type !== "number");
}

interface Place {
  readonly row: number;
  readonly key: string;
  readonly type: ColumnType;
}

function sealedCellAt(data: TableData, { row, key, type }: Place): SealedCell {
  const column = data.columns.get(key);
  const kind = column?.kinds[row] ?? 0;
  if (column === undefined || kind === 0) return null;
  const number = column.values[row];
  if (kind === KIND.number && number === 0 && isZeroBlank(data.definition.name, type)) return null;
  if (type === "day") {
    const day = dayAt(data, column, row);
    if (day > 0) return { day: isoOfDay(day) };
  }
  const text = textAt(column, row);
  if (text.trim() === "") return null;
  if (text === NOT_CALCULATED) return { text: NOT_KNOWN };
  if (type === "year" && /^\d{4}$/.test(text)) return { number: Number(text) };
  const isWord = type === "code" || type === "text" || type === "flag" || type === "time";
  return kind === KIND.number && !isWord ? { number } : { text };
}
