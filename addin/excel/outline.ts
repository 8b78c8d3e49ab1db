import type { DefinedName, SheetState } from "../core/sheet";

/** A table as Excel lists it; where it stands comes with the cells. */
export interface TableEntry {
  readonly id: string;
  readonly name: string;
  readonly totalsRows: number;
}

export interface SheetEntry {
  /** By which Excel knows the sheet, whatever it is called. */
  readonly id: string;
  readonly name: string;
  readonly state: SheetState;
  readonly tables: readonly TableEntry[];
}

/** What a workbook consists of. */
export interface Outline {
  readonly name: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
}

const STATES: Readonly<Record<string, SheetState>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** Sheets, tables and names of the workbook, in one round trip. */
export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  workbook.load("name");
  const sheets = workbook.worksheets.load(
    "items/id,items/name,items/visibility,items/tables/items/id,items/tables/items/name,items/tables/items/showHeaders,items/tables/items/showTotals,items/names/items/name,items/names/items/formula",
  );
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const entries = sheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    state: STATES[sheet.visibility] ?? "visible",
    // No column can be found in a table without headings.
    tables: sheet.tables.items
      .filter(({ showHeaders }) => showHeaders)
      .map(({ id, name, showTotals }) => ({ id, name, totalsRows: showTotals ? 1 : 0 })),
  }));
  const all = [names, ...sheets.items.map((sheet) => sheet.names)];
  return {
    name: workbook.name,
    sheets: entries,
    names: all.flatMap(({ items }) => items.map(definedName)),
  };
}

/** A name refers to a formula, which Excel hands over with its "=". */
function definedName({ name, formula }: Excel.NamedItem): DefinedName {
  return { name, refersTo: String(formula).replace(/^=/, "") };
}
