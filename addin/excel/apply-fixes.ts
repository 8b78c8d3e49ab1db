import type { Fix } from "../core/finding";
import { isSameContent, writeContent } from "./cell-text";
import { appendToLog, type LogState, readLogState, takeLogBack } from "./change-log";
import type { ChangeRecord } from "./change-record";
import { asHostFault, HostFault, withExcel } from "./host-fault";
import { type PlacedChange, rangeOf, readChanges, readPlaces } from "./placed-change";

interface Applied {
  readonly changes: readonly PlacedChange[];
  readonly record: ChangeRecord;
}

/** What undoLastFix takes back, the latest last. Ends with the pane: the change log keeps what was there. */
const applied: Applied[] = [];

/**
 * Changes cells and records it in the change log, all in one batch, which is one step of Excel's own undo. Refuses where a
 * cell no longer holds what the fix was made for; what Excel refuses half-way is taken back.
 */
export async function applyFixes(fixes: readonly Fix[], record: ChangeRecord): Promise<void> {
  const changes = await change(fixes, record);
  applied.push({ changes, record });
}

/** Takes back what the last fix of this session changed, and records that as well. */
export async function undoLastFix(record?: ChangeRecord): Promise<void> {
  const last = applied.at(-1);
  if (last === undefined) throw new HostFault("NothingToUndo", "nothingToUndo");
  const reversed = last.changes.map((placed) => ({
    title: placed.title,
    asks: false,
    changes: [
      { cell: placed.change.cell, before: placed.change.after, after: placed.change.before },
    ],
    formats: [placed.format],
  }));
  await change(reversed, record ?? last.record);
  applied.pop();
}

type FormattedFix = Fix & { readonly formats?: readonly string[] };

async function change(
  fixes: readonly FormattedFix[],
  record: ChangeRecord,
): Promise<readonly PlacedChange[]> {
  return withExcel(async (context) => {
    const tables = await readPlaces(context);
    const changes = await readChanges(context, fixes, tables);
    const hasChanged = ({ now, change: { before } }: PlacedChange) => !isSameContent(now, before);
    if (changes.some(hasChanged)) throw new HostFault("ChangedMeanwhile", "readAgain");
    const formats = fixes.flatMap((fix) => formatsOf(fix));
    const log = await readLogState(context, tables);
    changes.forEach((placed, index) => {
      write(context, placed, formats[index]);
    });
    appendToLog(context, log, { changes, record });
    try {
      await context.sync();
    } catch (fault) {
      await takeBack({ changes, log, fault });
    }
    return changes;
  });
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
  if (format !== undefined && format !== placed.format) range.numberFormat = [[format]];
  writeContent(range, placed.change.after, { ...placed, format: format ?? placed.format });
}

interface HalfWay {
  readonly changes: readonly PlacedChange[];
  readonly log: LogState;
  readonly fault: unknown;
}

/** Excel does not take a failed batch back by itself: puts every cell back that was written, then throws the fault. */
async function takeBack({ changes, log, fault }: HalfWay): Promise<never> {
  try {
    await Excel.run(async (context) => {
      const fixes = changes.map(({ change: one, title }) => ({
        title,
        asks: false,
        changes: [one],
      }));
      const tables = await readPlaces(context);
      const now = await readChanges(context, fixes, tables);
      now.forEach((placed, index) => {
        const { change: one, format } = changes[index];
        if (isSameContent(placed.now, one.before) && placed.format === format) return;
        const range = rangeOf(context, one);
        range.numberFormat = [[format]];
        writeContent(range, one.before, { format, numberFormat: format });
      });
      takeLogBack(context, log, tables);
      await context.sync();
    });
  } catch (second) {
    throw new HostFault("HalfChanged", "lookAtCells", { cause: second });
  }
  throw asHostFault(fault);
}
