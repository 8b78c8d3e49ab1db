import { formulaInRow, looksAbove, relativeFormula } from "../../books/relative-formula";
import {
  contentAt,
  formulaAt,
  type PlacedColumn,
  placedColumns,
  placeOf,
  runsOf,
} from "../../books/table-columns";
import { KIND } from "../../core/sheet";
import { count, text } from "../../core/value";
import { cellOf, textAt } from "../../tables/table-data";
import type { Check, Found } from "../check";

export default {
  severity: "warning",
  title: "A calculated column has one formula",
  help: {
    reading: "The formula of most cells in the column, and what stands here instead.",
    remedy: "Restore it, unless somebody corrected a figure on purpose.",
    falseAlarm: "A rule that changed in mid-year: say so in the note, and accept the finding.",
  },
  message:
    "{cells, plural, one {This cell does} other {These {cells} cells do}} not have the formula of the column: {holds, select, typed {a typed value, {shown}, stands} other {={shown} stands}} where ={formula} is expected.",
  advice: "Restore the formula, or say in the note why it differs.",
  source: "A cell that is calculated otherwise than its column is easily overlooked.",
  fix: "Restore the formula of the column",
  looksAt: "workbook",
  *find({ tables }) {
    for (const placed of placedColumns(tables)) {
      if (placed.definition.formula === undefined || placed.column.formulas === undefined) continue;
      const common = commonFormula(placed);
      if (common === undefined) continue;
      for (const run of runsOf(rowsThatDiffer(placed, common))) yield foundOf(placed, run, common);
    }
  },
} satisfies Check;

/** The formula of more than half of the column's filled cells; undefined when there is none. */
function commonFormula(placed: PlacedColumn): string | undefined {
  const uses = new Map<string, number>();
  let filled = 0;
  for (const formula of formulasOf(placed)) {
    if (formula === undefined) continue;
    filled++;
    if (formula !== "") uses.set(formula, (uses.get(formula) ?? 0) + 1);
  }
  for (const [formula, cells] of uses) if (cells * 2 > filled) return formula;
  return undefined;
}

/** Formulas from the top down, relative to their rows; "" for a typed value, undefined for a blank cell or an error. */
function* formulasOf({ table, column }: PlacedColumn): Iterable<string | undefined> {
  const unmoved = new Map<number, string>();
  for (let row = 0; row < table.count; row++) {
    const index = column.formulas?.[row] ?? 0;
    if (index === 0) {
      const isTyped = column.kinds[row] !== 0 && column.kinds[row] !== KIND.error;
      yield isTyped ? "" : undefined;
      continue;
    }
    const known = unmoved.get(index);
    if (known !== undefined) {
      yield known;
      continue;
    }
    const formula = formulaAt(column, row);
    const relative = relativeFormula(formula, table.rows[row]);
    if (relative === formula) unmoved.set(index, relative);
    yield relative;
  }
}

function* rowsThatDiffer(placed: PlacedColumn, common: string): Iterable<number> {
  let row = 0;
  for (const formula of formulasOf(placed)) {
    const isFirst = row === 0 && looksAbove(common);
    if (formula !== undefined && formula !== common && !isFirst) yield row;
    row++;
  }
}

function foundOf(
  placed: PlacedColumn,
  { first, last }: { first: number; last: number },
  common: string,
): Found {
  const { table, column, key } = placed;
  const own = formulaAt(column, first);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const changes = rows.map((row) => ({
    cell: cellOf(table, row, key),
    before: contentAt(column, row),
    after: { formula: formulaInRow(common, table.rows[row]) },
  }));
  return {
    ...placeOf(placed, first),
    values: {
      cells: count(rows.length),
      holds: text(own === "" ? "typed" : "formula"),
      shown: text(own === "" ? textAt(column, first) : own),
      formula: text(formulaInRow(common, table.rows[first])),
    },
    fix: { changes, asks: false },
  };
}
