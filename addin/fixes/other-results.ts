import type { Books } from "../books/books";
import { type Budget, formulaValue } from "../books/formula-values";
import { KIND, type Sheet, type SheetColumn, type Workbook } from "../core/sheet";
import { indexOfRow } from "../tables/find-table";
import { columnFact } from "./column-facts";
import type { NewResult } from "./new-result";

/** Some two seconds' work; formulas beyond keep their old results until a program calculates them. */
const CELLS_MAX = 20_000_000;
/** Less than the smallest minor unit, and more than what binary sums leave. */
const DUST = 1e-6;
const DUST_SHARE = 1e-12;

/**
 * New results of the sums and differences of all sheets, where the old result was what the formula gave before: balances
 * of accounts and funds, totals. A sum of sums comes right in a second round.
 */
export function otherResults(before: Books, after: Books): readonly NewResult[] {
  const budget: Budget = { cells: CELLS_MAX };
  const isElsewhere = columnsOfLedger(after);
  const results: NewResult[] = [];
  for (const sheet of after.workbook.sheets) {
    const old = before.workbook.sheets.find(({ name }) => name === sheet.name);
    for (const [columnIndex, column] of sheet.columns.entries()) {
      const oldColumn = old?.columns[columnIndex];
      if (column?.formulas === undefined || oldColumn?.formulas === undefined) continue;
      if (old === undefined || isElsewhere.has(`${sheet.name}\t${columnIndex}`)) continue;
      const now = new FormulaColumn(after.workbook, sheet, { column, budget });
      const then = new FormulaColumn(before.workbook, old, { column: oldColumn, budget });
      for (const [row, result] of staleResults(then, now))
        results.push({ cell: { sheet: sheet.name, row, columnIndex }, content: { result } });
    }
  }
  return results;
}

/** Their rules are known: see new-results. */
function columnsOfLedger({ ledger: { table } }: Books): ReadonlySet<string> {
  const own = ["currency", "base", "balance"].flatMap((key) => table.columns.get(key) ?? []);
  return new Set(own.map(({ columnIndex }) => `${table.sheet}\t${columnIndex}`));
}

/** A formula is written with each cell, or for its first cell only and moves with its row: what was true tells which. */
function* staleResults(then: FormulaColumn, now: FormulaColumn): Generator<[number, number]> {
  for (const row of now.rows()) {
    const held = now.heldAt(row);
    const oldHeld = then.heldAt(row);
    for (const isCopied of [false, true]) {
      const result = now.valueAt(row, isCopied);
      if (!Number.isFinite(result) || isAlike(result, held)) continue;
      if (!isAlike(then.valueAt(row, isCopied), oldHeld)) continue;
      yield [row, result];
      break;
    }
  }
}

class FormulaColumn {
  /** First row of each formula. */
  readonly #firsts = new Map<number, number>();
  readonly #column: SheetColumn;
  readonly #budget: Budget;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    { column, budget }: { column: SheetColumn; budget: Budget },
  ) {
    this.#column = column;
    this.#budget = budget;
    for (let at = 0; at < column.count; at++) {
      const index = column.formulas?.[at] ?? 0;
      if (index > 0 && !this.#firsts.has(index)) this.#firsts.set(index, column.rows[at]);
    }
  }

  /** Rows of formulas with a number as their result. */
  *rows(): Generator<number> {
    const { count, formulas, kinds, rows } = this.#column;
    for (let at = 0; at < count; at++)
      if ((formulas?.[at] ?? 0) > 0 && kinds[at] === KIND.number) yield rows[at];
  }

  heldAt(row: number): number {
    const at = indexOfRow(this.#column.rows, this.#column.count, row);
    return at >= 0 && this.#column.kinds[at] === KIND.number ? this.#column.values[at] : Number.NaN;
  }

  valueAt(row: number, isCopied: boolean): number {
    const at = indexOfRow(this.#column.rows, this.#column.count, row);
    const index = this.#column.formulas?.[at] ?? 0;
    if (index === 0) return Number.NaN;
    const rowShift = isCopied ? row - (this.#firsts.get(index) ?? row) : 0;
    const { workbook, sheet } = this;
    const place = { workbook, sheet, row, rowShift, columnShift: 0 };
    const formula = sheet.formulas.get(index - 1);
    const fact = columnFact(formula, place);
    return Number.isNaN(fact) ? formulaValue(formula, place, this.#budget) : fact;
  }
}

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= DUST + DUST_SHARE * Math.max(Math.abs(one), Math.abs(other));
}
