import { isLaid, looksOver } from "../../books/conditional-looks";
import type { Budget } from "../../books/formula-values";
import { formatFault } from "../../books/number-formats";
import { type PlacedColumn, placedColumns, placeOf } from "../../books/table-columns";
import { type CellLook, type ConditionalLook, KIND, type Workbook } from "../../core/sheet";
import { count, text } from "../../core/value";
import { type TableColumn, textAt } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** Nobody reads letters smaller than this, in points. */
const SIZE_MIN = 4;
/** Red, green and blue of two colours that the eye takes for one differ by no more than this. */
const COLOUR_STEP = 16;

type Reason = "colour" | "size" | "condition" | "format";

/** Cells that conditional formats may look at, for all of them together. */
const CELLS_MAX = 5_000_000;

export default {
  severity: "warning",
  title: "What stands in a table can be read",
  help: {
    reading: "The value, and why nobody sees it. Conditional formats count, too.",
    remedy: "Select the column, set automatic colour and usual size, and look at what appears.",
    falseAlarm: "Zeros that a rule hides are not told; for others accept the finding.",
  },
  message:
    "The cell holds {value}, and {reason, select, colour {nobody sees it: its letters have the colour of its ground} condition {nobody sees it: a conditional format gives its letters the colour of its ground} format {a conditional format does not show it as it is} other {nobody sees it: its letters are {size} points high}}{cells, plural, one {} other {; so it is in {cells} cells of this column}}.",
  advice: "Give it the look of the other cells, and ask why it was hidden.",
  source: "White on white is how a figure is hidden from readers and not from sums.",
  looksAt: "workbook",
  *find({ tables, workbook }) {
    const { looks = [] } = workbook;
    const reasons = looks.map(reasonOf);
    const isFaked = reasons.some((reason) => reason !== undefined);
    const budget = { cells: CELLS_MAX };
    for (const placed of placedColumns(tables)) {
      const plain = isFaked ? unreadable(placed, reasons) : [];
      for (const group of plain) yield foundOf(placed, { ...group, looks });
      for (const group of unreadableByCondition(workbook, { placed, reasons, budget }))
        yield foundOf(placed, { ...group, looks });
    }
  },
} satisfies Check;

function reasonOf({ fontColour, fontSize, fill }: CellLook): Reason | undefined {
  if (fontSize !== undefined && fontSize < SIZE_MIN) return "size";
  const isOneColour = fontColour !== undefined && fill !== undefined && isAlike(fontColour, fill);
  return isOneColour ? "colour" : undefined;
}

function isAlike(one: string, other: string): boolean {
  return [0, 2, 4].every((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.abs(a - b) <= COLOUR_STEP;
  });
}

interface Group {
  readonly row: number;
  readonly reason: Reason;
  cells: number;
}

/** The first cell of each look that cannot be read, and how many there are of it. */
function unreadable(
  { table, column }: PlacedColumn,
  reasons: readonly (Reason | undefined)[],
): Iterable<Group> {
  const groups = new Map<number, Group>();
  for (let row = 0; row < table.count; row++) {
    if (column.kinds[row] === 0) continue;
    const reason = reasons[column.formats[row]];
    if (reason === undefined) continue;
    const group = groups.get(column.formats[row]);
    if (group === undefined) groups.set(column.formats[row], { row, reason, cells: 1 });
    else group.cells++;
  }
  return groups.values();
}

/** Numbers that a conditional format hides or shows otherwise, together for each reason; a hidden 0 hides nothing. */
function unreadableByCondition(
  workbook: Workbook,
  {
    placed: { table, column },
    reasons,
    budget,
  }: { placed: PlacedColumn; reasons: readonly (Reason | undefined)[]; budget: Budget },
): Iterable<Group> {
  const groups = new Map<Reason, Group>();
  const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
  const laid = sheet === undefined ? [] : looksOver(sheet, column.columnIndex);
  if (sheet === undefined || laid.length === 0) return [];
  for (let row = 0; row < table.count; row++) {
    const value = column.values[row];
    const isSeen = reasons[column.formats[row]] === undefined;
    if (column.kinds[row] !== KIND.number || value === 0 || !isSeen) continue;
    const place = { workbook, sheet, row: table.rows[row], columnIndex: column.columnIndex, value };
    const over = laid.filter((one) => isLaid(one, place, budget)).map(({ look }) => look);
    const reason = over.length === 0 ? undefined : reasonOver(workbook, { over, column, row });
    if (reason === undefined) continue;
    const group = groups.get(reason);
    if (group === undefined) groups.set(reason, { row, reason, cells: 1 });
    else group.cells++;
  }
  return groups.values();
}

/** What the conditional formats over a cell make of it; of two that change the same, the first one counts. */
function reasonOver(
  { looks = [] }: Workbook,
  { over, column, row }: { over: readonly ConditionalLook[]; column: TableColumn; row: number },
): Reason | undefined {
  const format = over.find((one) => one.format !== undefined)?.format;
  if (format !== undefined && formatFault(format, column.values[row]) !== undefined)
    return "format";
  const own = looks[column.formats[row]];
  const letters = over.find((one) => one.fontColour !== undefined)?.fontColour ?? own?.fontColour;
  const ground = over.find((one) => one.fill !== undefined)?.fill ?? own?.fill;
  return letters !== undefined && ground !== undefined && isAlike(letters, ground)
    ? "condition"
    : undefined;
}

function foundOf(
  placed: PlacedColumn,
  { row, reason, cells, looks }: Group & { looks: readonly CellLook[] },
): Found {
  return {
    ...placeOf(placed, row),
    values: {
      value: text(textAt(placed.column, row)),
      reason: text(reason),
      size: text(String(looks[placed.column.formats[row]].fontSize ?? "")),
      cells: count(cells),
    },
  };
}
