import { KIND, type Sheet, type SheetColumn, type Workbook } from "../core/sheet";
import { indexOfRow, normalHeading, rowTexts } from "../tables/find-table";
import { headingWords, type Role, roles } from "./heading-words";

const HEADING_ROW_MAX = 30;
const SAMPLE_ROWS = 200;

/** What a foreign sheet seems to be: its row of headings, and the column of each role. */
export interface Guess {
  readonly sheet: Sheet;
  readonly headingRow: number;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Role, number>;
}

/** The sheet and row with the most headings of a cash book; undefined when no row has two. */
export function bestGuess(workbook: Workbook): Guess | undefined {
  let best: Guess | undefined;
  for (const sheet of workbook.sheets)
    for (let row = 1; row <= Math.min(HEADING_ROW_MAX, sheet.rowLast); row++) {
      const headings = rowTexts(sheet, row);
      const columns = columnsByRole(headings);
      if (columns.size > (best?.columns.size ?? 1))
        best = { sheet, headingRow: row, headings, columns };
    }
  return best;
}

/** For each role the column whose heading stands first in the role's list of words. */
function columnsByRole(headings: readonly string[]): ReadonlyMap<Role, number> {
  const normal = headings.map(normalHeading);
  const columns = new Map<Role, number>();
  for (const role of roles)
    for (const word of headingWords[role]) {
      const index = normal.indexOf(word);
      if (index < 0 || [...columns.values()].includes(index)) continue;
      columns.set(role, index);
      break;
    }
  return columns;
}

/** Column of a role, undefined when the sheet has none. */
export function columnOf({ sheet, columns }: Guess, role: Role): SheetColumn | undefined {
  return sheet.columns[columns.get(role) ?? -1];
}

/** Index of a row among the stored cells of a column, -1 when it is blank there. */
export function placeInColumn(column: SheetColumn | undefined, row: number): number {
  return column ? indexOfRow(column.rows, column.count, row) : -1;
}

/** Texts of a role's column in the first rows of data. */
export function textsOfRole(guess: Guess, role: Role): string[] {
  const column = columnOf(guess, role);
  const texts: string[] = [];
  for (let at = 0; column && at < column.count && texts.length < SAMPLE_ROWS; at++)
    if (column.rows[at] > guess.headingRow && column.kinds[at] === KIND.text)
      texts.push(guess.sheet.strings.get(column.values[at]).trim());
  return texts;
}

/** True when nearly every row has a value of its own. */
export function isFilled(guess: Guess, role: Role): boolean {
  const count = (column: SheetColumn | undefined): number => {
    let cells = 0;
    for (let at = 0; column && at < column.count; at++)
      if (column.rows[at] > guess.headingRow) cells++;
    return cells;
  };
  return count(columnOf(guess, role)) * 10 >= count(columnOf(guess, "date")) * 9;
}
