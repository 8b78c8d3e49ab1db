import type { Books } from "../../books/books";
import { type FormatFault, formatFault } from "../../books/number-formats";
import { hasKind, type PlacedColumn, placedColumns, placeOf } from "../../books/table-columns";
import { KIND } from "../../core/sheet";
import { count, groupDigits, text } from "../../core/value";
import { textAt } from "../../tables/table-data";
import type { Check, Found } from "../check";

const TYPES: ReadonlySet<string> = new Set(["amount", "number", "rate", "day"]);
/** One number of each sign: a format that shows these three shows nearly all, and is not looked at again. */
const SIGNS = [1, -1, 0] as const;

export default {
  severity: "error",
  title: "A cell shows the figure that it holds",
  help: {
    reading: "The value in the cell, and what its number format makes of it.",
    remedy: "Select the column and set one plain format with the decimals of its currency.",
    falseAlarm:
      "Thousands as units in reports are fine there; tables of entries show whole amounts.",
  },
  message:
    "The cell holds {value}, and its number format {format} {fault, select, hidden {shows nothing} words {shows words instead} fixed {shows the same figures whatever it holds} beside {puts figures of its own beside it} scaled {shows another figure, multiplied or divided} other {shows it with the wrong sign}}{cells, plural, one {} other {; so it is in {cells} cells of this column}}. Sums use what the cell holds.",
  advice: "Give it a plain number format.",
  source:
    "Who reads a sheet sees formats, and who adds it up gets values: the two must be the same.",
  looksAt: "workbook",
  *find(books) {
    for (const placed of placedColumns(books.tables)) {
      if (!TYPES.has(placed.definition.type) || !hasKind(placed.column, KIND.number)) continue;
      yield* faultsIn(books, placed);
    }
  },
} satisfies Check;

interface Group {
  readonly row: number;
  readonly fault: FormatFault;
  cells: number;
}

function* faultsIn({ workbook: { formats } }: Books, placed: PlacedColumn): Generator<Found> {
  const { table, column } = placed;
  const isUsed = formatsUsed(column.formats, formats.length);
  const maySpoil = formats.map((format, index) => isUsed[index] === 1 && mayDeceive(format));
  if (!maySpoil.includes(true)) return;
  const groups = new Map<string, Group>();
  for (let row = 0; row < table.count; row++) {
    const index = column.formats[row];
    if (!maySpoil[index] || column.kinds[row] !== KIND.number) continue;
    const fault = formatFault(formats[index], column.values[row]);
    if (fault === undefined) continue;
    const group = groups.get(`${index} ${fault}`);
    if (group === undefined) groups.set(`${index} ${fault}`, { row, fault, cells: 1 });
    else group.cells++;
  }
  for (const { row, fault, cells } of groups.values())
    yield {
      ...placeOf(placed, row),
      values: {
        value: text(groupDigits(textAt(column, row))),
        format: text(`“${formats[column.formats[row]]}”`),
        fault: text(fault),
        cells: count(cells),
      },
    };
}

/** 1 for each format that a cell of a column has; a format that nobody knows shows a number as it is. */
function formatsUsed(formats: Uint16Array, count: number): Uint8Array {
  const isUsed = new Uint8Array(count);
  for (let row = 0; row < formats.length; row++) isUsed[formats[row]] = 1;
  return isUsed;
}

/** A condition may part numbers anywhere: such a format is looked at for every cell. */
function mayDeceive(format: string): boolean {
  return /\[[<>=]/.test(format) || SIGNS.some((value) => formatFault(format, value) !== undefined);
}
