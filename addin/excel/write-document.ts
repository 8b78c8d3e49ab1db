import type { Document } from "../core/document";
import { asHostFault, HostFault, present, withExcel } from "./host-fault";
import { pause } from "./pause";
import { describeCharts } from "./report-sheets/describe-charts";
import { reportPlan } from "./report-sheets/report-plan";
import type { SheetPlan } from "./report-sheets/sheet-plan";
import { askForPrint, askForSheet } from "./report-sheets/write-sheet";

/** How a report is written. */
export interface WriteOptions {
  /** Sheets that are written, of all that there will be. */
  onProgress?(done: number, all: number): void;
  readonly signal?: AbortSignal;
}

/** Sheets under this name are drafts of ours; whoever finds one may delete it. */
const DRAFT = "~Treasury draft ";

/**
 * Writes a report into new sheets: all of it as hidden drafts, which get their names at the very end. Whatever happens, the
 * report is whole or absent, and no other sheet is touched. Returns the names of the new sheets, the page to read first.
 */
export function writeDocument(
  document: Document,
  options: WriteOptions = {},
): Promise<readonly string[]> {
  return withExcel(async (context) => {
    options.signal?.throwIfAborted();
    const before = await readState(context);
    const plans = reportPlan(document, before);
    const ids: string[] = [];
    try {
      for (const [index, plan] of plans.entries()) {
        const sheet = askForSheet(context, plan, `${DRAFT}${index + 1}`);
        await context.sync();
        ids.push(sheet.id);
        options.onProgress?.(index + 1, plans.length);
        await pause(options.signal);
      }
      await withoutHarm(() => describeCharts(context, plans, ids));
      await withoutHarm(() => setUpPrint(context, plans, ids));
      options.signal?.throwIfAborted();
      await publish(context, plans, ids);
    } catch (fault) {
      await removeDrafts(ids, before);
      throw asHostFault(fault);
    }
    return plans.map(({ name }) => name);
  });
}

interface State {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly activeId: string;
}

/** What the workbook has already, without drafts that an earlier fault left: those are deleted. */
async function readState(context: Excel.RequestContext): Promise<State> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  const tables = context.workbook.tables.load("items/name");
  const names = context.workbook.names.load("items/name");
  const active = context.workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const drafts = sheets.items.filter(isDraft);
  if (drafts.length > 0) {
    for (const draft of drafts) draft.delete();
    await context.sync();
    return readState(context);
  }
  const small = (items: readonly { readonly name: string }[]) =>
    items.map(({ name }) => name.toLowerCase());
  return {
    sheets: new Set(small(sheets.items)),
    tables: new Set([...small(tables.items), ...small(names.items)]),
    activeId: active.id,
  };
}

const isDraft = ({ name }: { readonly name: string }) => name.startsWith(DRAFT);

/** What not every host can do costs margins or a chart's words, not the report. */
async function withoutHarm(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (fault) {
    if (asHostFault(fault) === fault) throw fault;
  }
}

/** A host without a printer cannot set up pages. */
async function setUpPrint(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  ids: readonly string[],
): Promise<void> {
  plans.forEach((plan, index) => {
    askForPrint(context.workbook.worksheets.getItem(ids[index]), plan);
  });
  await context.sync();
}

/** Names the drafts, links the first page to the others, and shows them. */
async function publish(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
  ids: readonly string[],
): Promise<void> {
  const sheets = ids.map((id) => context.workbook.worksheets.getItem(id));
  // What Excel worked out is what the program worked out, or the report does not appear.
  const checked = plans.map((plan, index) => askForFigures(sheets[index], plan));
  await context.sync();
  for (const check of checked) check();
  plans.forEach(({ name }, index) => {
    sheets[index].name = name;
    sheets[index].visibility = "Visible";
  });
  plans.forEach(({ links }, index) => {
    for (const { row, column, sheet } of links)
      sheets[index].getCell(row, column).hyperlink = {
        documentReference: `'${sheet.replaceAll("'", "''")}'!A1`,
        textToDisplay: String(plans[index].cells[row][column]?.value ?? sheet),
      };
  });
  sheets[0].activate();
  await context.sync();
}

/** Excel and the program agree in as many digits as Excel keeps. */
const DIGITS = 15;

/** Reads the figures of a sheet, totals worked out by Excel; afterwards holds them against those of the program. */
function askForFigures(sheet: Excel.Worksheet, { cells }: SheetPlan): () => void {
  const columnCount = cells[0]?.length ?? 1;
  const range = sheet.getRangeByIndexes(0, 0, Math.max(1, cells.length), columnCount);
  range.load("values");
  return () => {
    const values = present(range.values);
    cells.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (typeof cell?.value === "number" && !isSameFigure(values[at][column], cell.value))
          throw new HostFault("OtherFigure", "tryAgain");
      });
    });
  };
}

function isSameFigure(one: unknown, other: number): boolean {
  return typeof one === "number" && one.toPrecision(DIGITS) === other.toPrecision(DIGITS);
}

/** Deletes every draft, also one whose id never came back; tries twice, since nobody else would. */
async function removeDrafts(ids: readonly string[], { activeId }: State): Promise<void> {
  const remove = () =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      context.workbook.worksheets.getItemOrNullObject(activeId).activate();
      for (const sheet of sheets.items)
        if (ids.includes(sheet.id) || isDraft(sheet)) sheet.delete();
      await context.sync();
    });
  try {
    await remove();
  } catch {
    try {
      await remove();
    } catch (second) {
      throw new HostFault("DraftsLeft", "removeDrafts", { cause: second });
    }
  }
}
