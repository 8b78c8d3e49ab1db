import type { ReportTable } from "../core/document";

/** Name of the sheet to read first; the same in every language, as ids are. */
export const FRONT_SHEET = "Report";

/** Excel allows 31; the rest is room for a number. */
const NAME_LENGTH_MAX = 27;

/** A sheet name for each table: its id; numbered where an id comes twice, since Excel ignores case. */
export function sheetNames(tables: readonly ReportTable[]): Map<ReportTable, string> {
  const taken = new Set([FRONT_SHEET.toLowerCase()]);
  const names = new Map<ReportTable, string>();
  for (const table of tables) {
    const name = freeName(table.id, taken);
    taken.add(name.toLowerCase());
    names.set(table, name);
  }
  return names;
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  const wanted = id.replace(/[^A-Za-z0-9-]/g, "_").slice(0, NAME_LENGTH_MAX) || "_";
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number}`;
  return name;
}

/** Name of the Excel table on a sheet; T1 alone would be a cell's address. */
export function tableName(sheetName: string): string {
  return `Report_${sheetName.replace(/[^A-Za-z0-9]/g, "_")}`;
}
