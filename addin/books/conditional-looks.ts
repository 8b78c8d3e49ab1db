import { parseCell } from "../core/cells";
import type { ConditionalLook, Sheet, Workbook } from "../core/sheet";
import { type Budget, formulaValue } from "./formula-values";

/** Less than any minor unit: formulas are calculated in binary numbers. */
const DUST = 1e-9;

/** A block of cells; rows from 1, columns from 0, both ends included. */
interface Block {
  readonly row: number;
  readonly columnIndex: number;
  readonly rowLast: number;
  readonly columnLast: number;
}

/** A conditional format ready to be asked. */
export interface LaidLook {
  readonly look: ConditionalLook;
  readonly blocks: readonly Block[];
}

/** Conditional formats of a sheet that reach a column, the first ones before the others. */
export function looksOver(
  { name, conditionalLooks = [] }: Sheet,
  columnIndex: number,
): readonly LaidLook[] {
  return conditionalLooks.flatMap((look) => {
    const blocks = look.ranges.flatMap((range) => blockOf(name, range) ?? []);
    const isNear = blocks.some(
      (one) => columnIndex >= one.columnIndex && columnIndex <= one.columnLast,
    );
    return isNear ? [{ look, blocks }] : [];
  });
}

function blockOf(sheet: string, range: string): Block | undefined {
  const [from, to] = range.split(":").map((address) => parseCell(sheet, address));
  if (from === undefined) return undefined;
  const last = to ?? from;
  return {
    row: from.row,
    columnIndex: from.columnIndex,
    rowLast: last.row,
    columnLast: last.columnIndex,
  };
}

/** A cell with a number, and where it stands. */
export interface NumberPlace {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly row: number;
  readonly columnIndex: number;
  readonly value: number;
}

/**
 * Whether a conditional format applies to a cell. Comparisons of numbers and of what sums and differences give are worked
 * out; a formula of another kind is taken as one that does not hold.
 */
export function isLaid({ look, blocks }: LaidLook, place: NumberPlace, budget: Budget): boolean {
  const { row, columnIndex, value } = place;
  const isInside = blocks.some(
    (one) =>
      row >= one.row &&
      row <= one.rowLast &&
      columnIndex >= one.columnIndex &&
      columnIndex <= one.columnLast,
  );
  if (!isInside) return false;
  const resultOf = (formula: string): number => {
    const [first] = blocks;
    const shift = { rowShift: row - first.row, columnShift: columnIndex - first.columnIndex };
    return formulaValue(formula, { ...place, ...shift }, budget);
  };
  const [formula = "", second = ""] = look.formulas;
  if (look.operator === "") return holds(formula, resultOf);
  const [low, high] = [resultOf(formula), second === "" ? Number.NaN : resultOf(second)];
  return compare(look.operator, value, { low, high });
}

/** A condition without letters of its own: TRUE, 1, or one comparison of two formulas. */
function holds(formula: string, resultOf: (formula: string) => number): boolean {
  if (/^\s*(?:TRUE(?:\(\))?|1)\s*$/i.test(formula)) return true;
  const [, left, sign, right] = /^([^<>="]+)(<>|<=|>=|=|<|>)([^<>="]+)$/.exec(formula) ?? [];
  if (sign === undefined) return false;
  const names: Readonly<Record<string, string>> = {
    "<>": "notEqual",
    "<=": "lessThanOrEqual",
    ">=": "greaterThanOrEqual",
    "=": "equal",
    "<": "lessThan",
    ">": "greaterThan",
  };
  const [one, other] = [resultOf(left), resultOf(right)];
  return compare(names[sign], one, { low: other, high: Number.NaN });
}

function compare(
  operator: string,
  value: number,
  { low, high }: { low: number; high: number },
): boolean {
  const [over, isEqual] = [value - low, Math.abs(value - low) <= DUST];
  if (Number.isNaN(over)) return false;
  if (operator === "equal") return isEqual;
  if (operator === "notEqual") return !isEqual;
  if (operator === "greaterThan") return !isEqual && over > 0;
  if (operator === "lessThan") return !isEqual && over < 0;
  if (operator === "greaterThanOrEqual") return isEqual || over > 0;
  if (operator === "lessThanOrEqual") return isEqual || over < 0;
  const isBetween = value >= Math.min(low, high) - DUST && value <= Math.max(low, high) + DUST;
  if (Number.isNaN(high)) return false;
  if (operator === "between") return isBetween;
  return operator === "notBetween" && !isBetween;
}
