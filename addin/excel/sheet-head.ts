import { columnName } from "../core/cells";
import type { SheetTable } from "../core/sheet";
import { askForCells, type ReadBlock } from "./block-reader";
import { BAND_COLUMNS, BAND_ROWS, blocksOf } from "./blocks";
import { hasExcelApi } from "./host-fault";
import type { SheetEntry } from "./outline";

/** From this version on Excel tells merged cells. */
const MERGES_SINCE = "1.13";
const FIRST_BLOCK = `A1:${columnName(BAND_COLUMNS - 1)}${BAND_ROWS}`;

/** What one round trip tells of a sheet: all of it where it is small, else its first block. */
export interface SheetHead {
  readonly entry: SheetEntry;
  /** From A1 on, so that indices are addresses. */
  readonly size: { readonly rowCount: number; readonly columnCount: number };
  readonly tables: readonly SheetTable[];
  readonly columnsHidden: readonly number[];
  readonly merges: readonly string[];
  /** Undefined where Excel handed over nothing, so that the cells must be asked for once more. */
  readonly first: ReadBlock | undefined;
}

/** Whether the first block is to come along. */
export interface HeadOptions {
  readonly withCells: boolean;
}

/** Asks for all that is known of a sheet before its size is; it is there behind the next sync. */
export function askForHead(
  context: Excel.RequestContext,
  entry: SheetEntry,
  { withCells }: HeadOptions,
): () => SheetHead {
  const sheet = context.workbook.worksheets.getItem(entry.id).load("name");
  const whole = sheet.getRange("A1").getBoundingRect(sheet.getUsedRange(true));
  whole.load("rowCount,columnCount");
  const columns = whole.getColumnProperties({ columnHidden: true });
  const first = whole.getIntersectionOrNullObject(FIRST_BLOCK);
  const cells = withCells ? askForCells(first) : () => undefined;
  const merged = hasExcelApi(MERGES_SINCE)
    ? whole.getMergedAreasOrNullObject().load("address")
    : undefined;
  const tables = entry.tables.map((table) => {
    const range = sheet.tables.getItem(table.id).getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return () => sheetTable(table, range);
  });
  return () => {
    const { rowCount, columnCount } = whole;
    const [block] = blocksOf(entry.id, { rowCount, columnCount });
    return {
      entry: { ...entry, name: sheet.name },
      size: { rowCount, columnCount },
      tables: tables.map((table) => table()),
      columnsHidden: (columns.value ?? []).flatMap(({ columnHidden }, index) =>
        columnHidden === true ? [index] : [],
      ),
      merges: merged === undefined || merged.isNullObject ? [] : addressesIn(merged.address),
      first: cells(block),
    };
  };
}

function sheetTable(
  { name, totalsRows }: { name: string; totalsRows: number },
  range: Excel.Range,
): SheetTable {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    name,
    rowFirst: rowIndex + 1,
    rowLast: rowIndex + rowCount,
    columnFirst: columnIndex,
    columnLast: columnIndex + columnCount - 1,
    totalsRows,
  };
}

/** Addresses of several areas without their sheet, whose quoted name may hold any sign. */
function addressesIn(text: string): string[] {
  return [...text.matchAll(/(?:^|,)(?:'(?:[^']|'')*'|[^',!]*)!([A-Z0-9:$]+)/g)].map(
    ([, address]) => address,
  );
}
