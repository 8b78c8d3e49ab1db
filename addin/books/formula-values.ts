import { KIND, type SheetColumn } from "../core/sheet";
import { type CellRange, type FormulaPlace, rangeOf } from "./formula-ranges";

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|"((?:[^"]|"")*)"|(SUM|SUMIF|SUMIFS|SUBTOTAL|ROUND)\(|((?:'(?:[^']|'')+'!|[\p{L}_$][\p{L}\p{N}_.]*!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\p{N}_([])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_([])|[\p{L}_][\p{L}\p{N}_.]*\[(?:[^[\]]+|\[#This Row\],\s*\[[^[\]]+\])\]))|([-+*/(),]))/uy;

/** What a formula may look at before it costs too much: cells, each formula counted as so many. */
const FORMULA_COST = 200;

/** How many cells may still be looked at, for all formulas together. */
export interface Budget {
  cells: number;
}

type Part = { readonly number: number } | { readonly text: string } | { readonly range: CellRange };

/**
 * Number that a formula of sums and differences gives: + - * /, SUM, SUMIF, SUMIFS, SUBTOTAL(9) and ROUND over cells,
 * blocks and columns of tables, with the stored values of what it refers to. NaN where it holds anything else, an error,
 * a formula that was never calculated, or where the budget is spent.
 */
export function formulaValue(formula: string, place: FormulaPlace, budget: Budget): number {
  budget.cells -= FORMULA_COST;
  const reader = new FormulaReader(formula, place, budget);
  const value = reader.sum();
  return reader.isAtEnd ? numberOf(value, budget) : Number.NaN;
}

class FormulaReader {
  #at = 0;
  #token: RegExpExecArray | null = null;

  constructor(
    readonly formula: string,
    readonly place: FormulaPlace,
    readonly budget: Budget,
  ) {
    this.#next();
  }

  get isAtEnd(): boolean {
    return this.#token === null && this.#at === this.formula.length;
  }

  #next(): void {
    TOKEN.lastIndex = this.#at;
    this.#token = TOKEN.exec(this.formula);
    if (this.#token !== null) this.#at = TOKEN.lastIndex;
  }

  #takes(signs: string): string {
    const sign = this.#token?.[5] ?? "";
    if (sign === "" || !signs.includes(sign)) return "";
    this.#next();
    return sign;
  }

  sum(): Part {
    let value = this.#product();
    for (let sign = this.#takes("+-"); sign !== ""; sign = this.#takes("+-")) {
      const [a, b] = [value, this.#product()].map((part) => numberOf(part, this.budget));
      value = { number: sign === "+" ? a + b : a - b };
    }
    return value;
  }

  #product(): Part {
    let value = this.#factor();
    for (let sign = this.#takes("*/"); sign !== ""; sign = this.#takes("*/")) {
      const [a, b] = [value, this.#factor()].map((part) => numberOf(part, this.budget));
      value = { number: sign === "*" ? a * b : a / b };
    }
    return value;
  }

  #factor(): Part {
    if (this.#takes("-") !== "") return { number: -numberOf(this.#factor(), this.budget) };
    if (this.#takes("(") !== "") {
      const inner = this.sum();
      return this.#takes(")") === "" ? UNKNOWN : inner;
    }
    const [, number, text, name, reference] = this.#token ?? [];
    if (this.#token === null || this.#token[5] !== undefined) return UNKNOWN;
    this.#next();
    if (number !== undefined) return { number: Number(number) };
    if (text !== undefined) return { text: text.replaceAll('""', '"') };
    if (name !== undefined) return { number: this.#call(name) };
    const range = rangeOf(this.place, reference);
    return range === undefined ? UNKNOWN : { range };
  }

  #call(name: string): number {
    const parts = [this.sum()];
    while (this.#takes(",") !== "") parts.push(this.sum());
    return this.#takes(")") === "" ? Number.NaN : valueOfCall(name, parts, this.budget);
  }
}

const HALF_DUST = 1e-6;
const UNKNOWN: Part = { number: Number.NaN };

function valueOfCall(name: string, parts: readonly Part[], budget: Budget): number {
  if (name === "SUM") return parts.reduce((sum, part) => sum + sumOf(part, budget), 0);
  if (name === "ROUND" && parts.length === 2) {
    const [value, digits] = parts.map((part) => numberOf(part, budget));
    const scaled = value * 10 ** digits;
    // Halves may go either way in binary numbers.
    if (Math.abs(Math.abs(scaled % 1) - 0.5) < HALF_DUST) return Number.NaN;
    return Math.round(scaled) / 10 ** digits;
  }
  if (name === "SUBTOTAL") return subtotal(parts, budget);
  if (name === "SUMIF" && (parts.length === 2 || parts.length === 3))
    return conditionalSum(parts[2] ?? parts[0], [parts[0], parts[1]], budget);
  if (name === "SUMIFS" && parts.length >= 3 && parts.length % 2 === 1)
    return conditionalSum(parts[0], parts.slice(1), budget);
  return Number.NaN;
}

/** The number of a part; a blank cell is 0, a block of several cells is none. */
function numberOf(part: Part, budget: Budget): number {
  if ("number" in part) return part.number;
  if ("text" in part) return Number.NaN;
  const { range } = part;
  const isOne = range.rowFirst === range.rowLast && range.columnFirst === range.columnLast;
  if (!isOne) return Number.NaN;
  const column = range.sheet.columns[range.columnFirst];
  const at = column === undefined ? -1 : indexFrom(column, range.rowFirst);
  if (column !== undefined && column.rows[at] === range.rowFirst && at < column.count)
    if (column.kinds[at] !== KIND.number) return Number.NaN;
  return sumOf(part, budget);
}

function sumOf(part: Part, budget: Budget): number {
  if ("number" in part) return part.number;
  if ("text" in part || hasUncached(part.range)) return Number.NaN;
  let sum = 0;
  const last = Math.min(part.range.columnLast, part.range.sheet.columns.length - 1);
  for (let index = part.range.columnFirst; index <= last; index++) {
    const column = part.range.sheet.columns[index];
    if (column === undefined) continue;
    for (let at = indexFrom(column, part.range.rowFirst); isWithin(column, at, part.range); at++) {
      if (--budget.cells < 0 || column.kinds[at] === KIND.error) return Number.NaN;
      if (column.kinds[at] === KIND.number) sum += column.values[at];
    }
  }
  return sum;
}

/** Sums with hidden rows or other sums in them are left to Excel. */
function subtotal([kind, part]: readonly Part[], budget: Budget): number {
  if (!("number" in kind) || (kind.number !== 9 && kind.number !== 109)) return Number.NaN;
  if (part === undefined || !("range" in part)) return Number.NaN;
  const { sheet, rowFirst, rowLast, columnFirst, columnLast } = part.range;
  if (columnFirst !== columnLast || sheet.columns[columnFirst]?.formulas) return Number.NaN;
  if (sheet.rowsHidden.some((row) => row >= rowFirst && row <= rowLast)) return Number.NaN;
  return sumOf(part, budget);
}

interface Condition {
  readonly column: SheetColumn | undefined;
  readonly range: CellRange;
  readonly wanted: number | string;
  at: number;
}

function conditionalSum(sum: Part, pairs: readonly Part[], budget: Budget): number {
  if (!("range" in sum) || hasUncached(sum.range)) return Number.NaN;
  const column = sum.range.sheet.columns[sum.range.columnFirst];
  const conditions: Condition[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const condition = conditionOf(pairs[at], pairs[at + 1]);
    if (condition === undefined || !isAlike(condition.range, sum.range)) return Number.NaN;
    conditions.push(condition);
  }
  let total = 0;
  if (column === undefined) return 0;
  for (let at = indexFrom(column, sum.range.rowFirst); isWithin(column, at, sum.range); at++) {
    budget.cells -= conditions.length;
    if (budget.cells < 0 || column.kinds[at] === KIND.error) return Number.NaN;
    if (column.kinds[at] !== KIND.number) continue;
    const row = column.rows[at] - sum.range.rowFirst;
    if (conditions.every((condition) => isMet(condition, row))) total += column.values[at];
  }
  return total;
}

function isAlike(one: CellRange, other: CellRange): boolean {
  const isOneColumn = one.columnFirst === one.columnLast && other.columnFirst === other.columnLast;
  return isOneColumn && one.rowLast - one.rowFirst === other.rowLast - other.rowFirst;
}

/** Only what is equal is understood: no comparison, no wildcard, no number as text. */
function conditionOf(where: Part, criterion: Part): Condition | undefined {
  if (!("range" in where) || hasUncached(where.range)) return undefined;
  const wanted = wantedOf(criterion);
  if (wanted === undefined) return undefined;
  if (typeof wanted === "string" && (/^[<>=]|[*?~]/.test(wanted) || wanted.trim() === ""))
    return undefined;
  if (typeof wanted === "string" && !Number.isNaN(Number(wanted))) return undefined;
  const column = where.range.sheet.columns[where.range.columnFirst];
  const at = column === undefined ? 0 : indexFrom(column, where.range.rowFirst);
  const plain = typeof wanted === "string" ? wanted.toLowerCase() : wanted;
  return { column, range: where.range, wanted: plain, at };
}

function wantedOf(criterion: Part): number | string | undefined {
  if ("number" in criterion) return Number.isNaN(criterion.number) ? undefined : criterion.number;
  if ("text" in criterion) return criterion.text;
  const { sheet, rowFirst, rowLast, columnFirst, columnLast } = criterion.range;
  const column = sheet.columns[columnFirst];
  if (column === undefined || rowFirst !== rowLast || columnFirst !== columnLast) return undefined;
  const at = indexFrom(column, rowFirst);
  if (at >= column.count || column.rows[at] !== rowFirst) return undefined;
  if (column.kinds[at] === KIND.number) return column.values[at];
  return column.kinds[at] === KIND.text ? sheet.strings.get(column.values[at]) : undefined;
}

/** Whether the cell so many rows below the first is what is wanted; rows are asked for from top to bottom. */
function isMet(condition: Condition, offset: number): boolean {
  const { column, range, wanted } = condition;
  if (column === undefined) return false;
  const row = range.rowFirst + offset;
  while (condition.at < column.count && column.rows[condition.at] < row) condition.at++;
  if (condition.at >= column.count || column.rows[condition.at] !== row) return false;
  const value = column.values[condition.at];
  if (column.kinds[condition.at] === KIND.number) return value === wanted;
  if (column.kinds[condition.at] !== KIND.text) return false;
  const text = range.sheet.strings.get(value);
  return typeof wanted === "string" ? text.toLowerCase() === wanted : Number(text) === wanted;
}

function isWithin(column: SheetColumn, at: number, { rowLast }: CellRange): boolean {
  return at < column.count && column.rows[at] <= rowLast;
}

function hasUncached({ sheet, rowFirst, rowLast, columnFirst, columnLast }: CellRange): boolean {
  return sheet.uncached.some(
    ({ row, columnIndex }) =>
      row >= rowFirst && row <= rowLast && columnIndex >= columnFirst && columnIndex <= columnLast,
  );
}

/** Index of the first stored cell that is not above a row. */
function indexFrom({ rows, count }: SheetColumn, row: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle] < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
