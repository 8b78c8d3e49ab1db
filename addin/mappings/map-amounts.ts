import { decimalOfMinor } from "../core/money";
import { KIND } from "../core/sheet";
import { columnsOfAmount, type ForeignCell } from "./foreign-sheet";
import type { AmountSource } from "./mapping";
import { type Application, digitsOf, minorOf, signedMinor } from "./read-cells";

/** One entry that a foreign row gives. */
export interface Line {
  readonly row: number;
  readonly account: string;
  readonly currency: string;
  readonly no: string;
  readonly amount: AmountSource;
  /** The printed balance belongs to the row's last line. */
  readonly isLast: boolean;
}

/** Fills In and Out from two columns, a signed one, or a difference; what cannot be read stays text. */
export function addAmount(application: Application, line: Line): void {
  const { sheet, columns } = application;
  const [first, second = first] = columnsOfAmount(sheet, line.amount);
  if ("in" in line.amount) {
    addSide(application, {
      key: "in",
      cell: sheet.cellAt(line.row, first),
      currency: line.currency,
    });
    addSide(application, {
      key: "out",
      cell: sheet.cellAt(line.row, second),
      currency: line.currency,
    });
    return;
  }
  const minor = signedMinor(application, line);
  const { currency } = line;
  if (!Number.isNaN(minor))
    pushSides(application, { minor, currency, inIndex: first, outIndex: first });
  else {
    columns.get("in")?.text(sheet.textOf(sheet.cellAt(line.row, first)), first);
    columns.get("out")?.blank(first);
  }
}

/** One side as it stands: a readable amount as a number, anything else as the text that a check will show. */
function addSide(
  application: Application,
  { key, cell, currency }: { key: "in" | "out"; cell: ForeignCell; currency: string },
): void {
  const column = application.columns.get(key);
  const minor = cell.kind === 0 ? Number.NaN : minorOf(application, cell, currency);
  if (cell.kind === KIND.number) column?.number(cell.value, cell.columnIndex);
  else if (Number.isNaN(minor)) column?.text(application.sheet.textOf(cell), cell.columnIndex);
  else column?.number(Number(decimalOfMinor(minor, digitsOf(currency))), cell.columnIndex);
}

/** A negative signed amount goes out. */
export function pushSides(
  { columns }: Application,
  side: { minor: number; currency: string; inIndex: number; outIndex: number },
): void {
  const amount = Number(decimalOfMinor(Math.abs(side.minor), digitsOf(side.currency)));
  columns.get("in")?.number(side.minor > 0 ? amount : Number.NaN, side.inIndex);
  columns.get("out")?.number(side.minor < 0 ? amount : Number.NaN, side.outIndex);
}

/** Fills the printed balance, which stands after the row's last line. */
export function addBalance(application: Application, line: Line): void {
  const { sheet, mapping, columns } = application;
  const column = columns.get("balance");
  if (mapping.balance === undefined || !line.isLast) {
    column?.blank(0);
    return;
  }
  const cell = sheet.cellAt(line.row, sheet.columnOf(mapping.balance));
  const minor = cell.kind === 0 ? Number.NaN : minorOf(application, cell, line.currency);
  if (Number.isNaN(minor)) column?.blank(cell.columnIndex);
  else column?.number(Number(decimalOfMinor(minor, digitsOf(line.currency))), cell.columnIndex);
}
