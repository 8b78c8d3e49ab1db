import { type PlacedColumn, placedColumns, placeOf } from "../../books/table-columns";
import type { CellLook } from "../../core/sheet";
import { count, text } from "../../core/value";
import { textAt } from "../../tables/table-data";
import type { Check, Found } from "../check";

/** Nobody reads letters smaller than this, in points. */
const SIZE_MIN = 4;
/** Red, green and blue of two colours that the eye takes for one differ by no more than this. */
const COLOUR_STEP = 16;

type Reason = "colour" | "size";

export default {
  severity: "warning",
  title: "What stands in a table can be read",
  message:
    "The cell holds {value}, and nobody sees it: {reason, select, colour {its letters have the colour of its ground} other {its letters are {size} points high}}{cells, plural, one {} other {; so it is in {cells} cells of this column}}. Give it the look of the other cells, and ask why it was hidden.",
  source: "White on white is how a figure is hidden from readers and not from sums.",
  *find({ tables, workbook }) {
    const reasons = (workbook.looks ?? []).map(reasonOf);
    if (!reasons.some((reason) => reason !== undefined)) return;
    for (const placed of placedColumns(tables))
      for (const { row, reason, cells } of unreadable(placed, reasons))
        yield foundOf(placed, { row, reason, cells, looks: workbook.looks ?? [] });
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
