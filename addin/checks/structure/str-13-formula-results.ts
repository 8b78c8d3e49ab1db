import type { Books } from "../../books/books";
import { type Budget, formulaValue } from "../../books/formula-values";
import { KIND, type Sheet, type SheetColumn } from "../../core/sheet";
import { groupDigits, text } from "../../core/value";
import type { Check, Found } from "../check";

/** Some two seconds' work, or 100,000 different formulas; what lies beyond is not looked at. */
const CELLS_MAX = 20_000_000;
/** Less than the smallest minor unit, and more than what binary sums leave. */
const DUST = 1e-6;
const DUST_SHARE = 1e-12;

export default {
  severity: "error",
  title: "A formula shows what it gives",
  help: {
    reading: "What the cell shows, what its formula gives, and the difference.",
    remedy: "Let the program calculate anew before you trust any sum of the file.",
    falseAlarm:
      "A file saved by a program that does not calculate: after saving it in Excel the finding goes.",
  },
  message:
    "The cell shows {shown}, and its formula ={formula} gives {expected}: {difference} difference.",
  advice:
    "Open the workbook in Excel or LibreOffice, calculate it anew (Ctrl+Alt+F9), save it, and ask who changed the figure.",
  source:
    "A file keeps the last result beside each formula; whoever changes it shows any sum at will.",
  looksAt: "workbook",
  *find(books) {
    const isElsewhere = columnsOfOtherChecks(books);
    const budget: Budget = { cells: CELLS_MAX };
    for (const sheet of books.workbook.sheets) {
      if (sheet.formulas.count === 0) continue;
      const firsts = new FirstCells(sheet.formulas.count);
      for (const [columnIndex, column] of sheet.columns.entries())
        if (column?.formulas !== undefined && !isElsewhere.has(`${sheet.name}\t${columnIndex}`))
          yield* staleCells(books, { sheet, columnIndex, column, firsts, budget });
    }
  },
} satisfies Check;

/** Base amounts and printed balances have checks of their own, which say more: FX-05 and LED-23. */
function columnsOfOtherChecks({ ledger }: Books): ReadonlySet<string> {
  const { table } = ledger;
  const own = ["base", "balance"].flatMap((key) => table.columns.get(key) ?? []);
  return new Set(own.map(({ columnIndex }) => `${table.sheet}\t${columnIndex}`));
}

/** The cell that has each formula first: a file may write a copied formula there only, for all of its copies. */
class FirstCells {
  readonly rows: Int32Array;
  readonly columns: Int32Array;

  constructor(count: number) {
    this.rows = new Int32Array(count);
    this.columns = new Int32Array(count);
  }

  note(index: number, row: number, column: number): void {
    if (this.rows[index] !== 0) return;
    this.rows[index] = row;
    this.columns[index] = column;
  }
}

function* staleCells(
  { workbook }: Books,
  place: {
    sheet: Sheet;
    columnIndex: number;
    column: SheetColumn;
    firsts: FirstCells;
    budget: Budget;
  },
): Generator<Found> {
  const { sheet, columnIndex, column, firsts, budget } = place;
  for (let at = 0; at < column.count; at++) {
    const index = (column.formulas?.[at] ?? 0) - 1;
    if (index < 0) continue;
    const row = column.rows[at];
    firsts.note(index, row, columnIndex);
    if (column.kinds[at] !== KIND.number) continue;
    const shown = column.values[at];
    const formula = sheet.formulas.get(index);
    const valueAt = (rowShift: number, columnShift: number): number =>
      formulaValue(formula, { workbook, sheet, row, rowShift, columnShift }, budget);
    const plain = valueAt(0, 0);
    if (!Number.isFinite(plain) || isAlike(plain, shown)) continue;
    const [down, right] = [row - firsts.rows[index], columnIndex - firsts.columns[index]];
    const copied = down === 0 && right === 0 ? plain : valueAt(down, right);
    if (!Number.isFinite(copied) || isAlike(copied, shown)) continue;
    yield {
      cell: { sheet: sheet.name, row, columnIndex },
      values: {
        shown: text(shownNumber(shown)),
        formula: text(formula),
        expected: text(shownNumber(copied)),
        difference: text(shownNumber(shown - copied)),
      },
    };
  }
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= DUST + DUST_SHARE * Math.max(Math.abs(one), Math.abs(other));
}

/** Without the dust of binary numbers. */
function shownNumber(value: number): string {
  return groupDigits(String(Number(value.toFixed(6))));
}
