import type { CellChange, Fix, RowsShown } from "../core/finding";
import { isSameContent, writeContent } from "./cell-text";
import { appendToLog, type LogState, readLogState, takeLogBack } from "./change-log";
import type { ChangeRecord } from "./change-record";
import { dataEnd, growTables, type PlacedGrowth, readGrowths, reversed } from "./grow-tables";
import { asHostFault, HostFault, withExcel } from "./host-fault";
import {
  type PlacedChange,
  type PlacedTable,
  rangeOf,
  readChanges,
  readPlaces,
} from "./placed-change";
import { readRows, showRows, turnedRows } from "./show-rows";

interface Made {
  readonly changes: readonly PlacedChange[];
  readonly growths: readonly PlacedGrowth[];
  readonly rowsShown: readonly RowsShown[];
}

interface Applied extends Made {
  readonly record: ChangeRecord;
  /** Its number in the log. */
  readonly group: number;
}

/** What undoLastFix takes back, the latest last. Ends with the pane: the change log keeps what was there. */
const applied: Applied[] = [];

/**
 * Changes cells and the length of tables and records it in the change log, all in one batch, which is one step of Excel's
 * own undo. Refuses where a cell or a table is no longer what the fix was made for; what Excel refuses half-way is taken
 * back.
 */
export async function applyFixes(fixes: readonly Fix[], record: ChangeRecord): Promise<void> {
  const made = await change(fixes, record, undefined);
  applied.push({ ...made, record });
}

/** Takes back what the last fix of this session changed, and records that as well. */
export async function undoLastFix(record?: ChangeRecord): Promise<void> {
  const last = applied.at(-1);
  if (last === undefined) throw new HostFault("NothingToUndo", "nothingToUndo");
  const cells = last.changes.map((placed) => ({
    title: placed.title,
    asks: false,
    changes: [
      { cell: placed.change.cell, before: placed.change.after, after: placed.change.before },
    ],
    formats: [placed.format],
  }));
  const title = last.changes[0]?.title ?? last.growths[0]?.growth.table ?? "";
  const growths = last.growths.map(({ growth }) => reversed(growth));
  const rowsShown = turnedRows(last.rowsShown);
  const back = [...cells, { title, asks: false, changes: [], growths, rowsShown }];
  await change(back, record ?? last.record, last.group);
  applied.pop();
}

type FormattedFix = Fix & { readonly formats?: readonly string[] };

async function change(
  fixes: readonly FormattedFix[],
  record: ChangeRecord,
  reversed: number | undefined,
): Promise<Made & { readonly group: number }> {
  return withExcel(async (context) => {
    const tables = await readPlaces(context);
    const growths = await readGrowths(context, fixes, tables);
    const changes = await readChanges(context, fixes, tables);
    const rowsShown = await readRows(context, fixes);
    if (changes.some((placed) => hasChanged(placed, growths)))
      throw new HostFault("ChangedMeanwhile", "readAgain");
    const formats = fixes.flatMap((fix) => formatsOf(fix));
    const log = await readLogState(context, tables);
    growTables(context, growths, "longer");
    changes.forEach((placed, index) => {
      write(context, placed, formats[index]);
    });
    growTables(context, growths, "shorter");
    showRows(context, rowsShown);
    const title = fixes[0]?.title ?? "";
    appendToLog(context, log, { changes, growths, rowsShown, title, record, reversed });
    try {
      await context.sync();
    } catch (fault) {
      await takeBack({ changes, growths, rowsShown, log, fault });
    }
    return { changes, growths, rowsShown, group: log.group };
  });
}

/** A cell that comes in new with its row holds nothing yet: what stands in its place, such as the totals, moves down. */
function hasChanged({ now, change: own }: PlacedChange, growths: readonly PlacedGrowth[]): boolean {
  return !isInNewRow(own, growths) && !isSameContent(now, own.before);
}

function isInNewRow({ cell }: CellChange, growths: readonly PlacedGrowth[]): boolean {
  return growths.some(
    ({ growth, way }) =>
      way === "rows" &&
      growth.sheet === cell.sheet &&
      cell.row > growth.before &&
      cell.row <= growth.after,
  );
}

/** Formats that the cells are to have; undefined for what they have now. */
function formatsOf({ changes, formats }: FormattedFix): (string | undefined)[] {
  return changes.map((_, index) => formats?.[index]);
}

function write(
  context: Excel.RequestContext,
  placed: PlacedChange,
  format: string | undefined,
): void {
  const range = rangeOf(context, placed.change);
  const wanted = format ?? placed.lentFormat;
  if (wanted !== undefined && wanted !== placed.format) range.numberFormat = [[wanted]];
  writeContent(range, placed.change.after, { ...placed, format: wanted ?? placed.format });
}

interface HalfWay extends Made {
  readonly log: LogState;
  readonly fault: unknown;
}

/** Excel does not take a failed batch back by itself: puts every cell back that was written, then throws the fault. */
async function takeBack({ changes, growths, rowsShown, log, fault }: HalfWay): Promise<never> {
  try {
    await Excel.run(async (context) => {
      const fixes = changes.map(({ change: one, title }) => ({
        title,
        asks: false,
        changes: [one],
      }));
      const tables = await readPlaces(context);
      const back = growths.flatMap((placed) => turnedBack(placed, tables));
      const now = await readChanges(context, fixes, tables);
      growTables(context, back, "longer");
      now.forEach((placed, index) => {
        const { change: one, format } = changes[index];
        // They go with their row; where that never came, the totals still stand there.
        if (isInNewRow(one, growths)) return;
        if (isSameContent(placed.now, one.before) && placed.format === format) return;
        const range = rangeOf(context, one);
        range.numberFormat = [[format]];
        writeContent(range, one.before, { format, numberFormat: format });
      });
      growTables(context, back, "shorter");
      showRows(context, turnedRows(rowsShown));
      takeLogBack(context, log, tables);
      await context.sync();
    });
  } catch (second) {
    throw new HostFault("HalfChanged", "lookAtCells", { cause: second });
  }
  throw asHostFault(fault);
}

/** A table that has changed its length already, wholly or in part, back to what it was. */
function turnedBack({ growth, way }: PlacedGrowth, tables: readonly PlacedTable[]): PlacedGrowth[] {
  const table = tables.find(({ sheet, name }) => sheet === growth.sheet && name === growth.table);
  if (table === undefined || dataEnd(table) === growth.before) return [];
  return [{ growth: { ...growth, before: dataEnd(table), after: growth.before }, table, way }];
}
