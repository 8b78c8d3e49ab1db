import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ResolveData } from "../../addin/statistics/reference/run-reference";

type Cell = string | number;
type Columns = Readonly<Record<string, readonly Cell[]>>;

/**
 * Puts data sets in the place of their names. `dataset: "BuildIt.csv rows 1-100"` becomes its columns by
 * name (`dataset.columns.bookValue`), and every argument that names a column, or several in a list,
 * becomes that column's values (`book: "bookValue"` -> `book: [242.61, ...]`). A `filter` such as "> 0"
 * keeps the rows whose `column` passes it. Unquoted figures are numbers, all else is text.
 */
export function dataSetsIn(folder: string): ResolveData {
  const read = new Map<string, Columns>();
  return (input) => {
    const { dataset, column, filter } = input;
    if (typeof dataset !== "string") return input;
    const [name] = dataset.split(" ");
    const path = join(folder, name);
    if (!existsSync(path)) return `data set ${name} is not in ${folder || "any --data folder"}`;
    const all = read.get(path) ?? readColumns(readFileSync(path, "utf8"));
    read.set(path, all);
    const passes = typeof column === "string" ? filterOf(filter, all[column]) : () => true;
    const columns = chosenRows(all, rowsOf(dataset), passes);
    const resolved = Object.entries(input).map(([key, value]) => [key, valuesOf(columns, value)]);
    return { ...Object.fromEntries(resolved), dataset: { name, columns } };
  };
}

function valuesOf(columns: Columns, value: unknown): unknown {
  if (typeof value === "string") return Object.hasOwn(columns, value) ? columns[value] : value;
  if (!Array.isArray(value) || value.length === 0) return value;
  const named = value.every((name) => typeof name === "string" && Object.hasOwn(columns, name));
  return named ? value.map((name) => columns[name]) : value;
}

/** First and last row, from 1. */
function rowsOf(dataset: string): readonly [number, number] {
  const range = /rows (\d+)-(\d+)/.exec(dataset);
  return range === null ? [1, Number.POSITIVE_INFINITY] : [Number(range[1]), Number(range[2])];
}

function filterOf(filter: unknown, values: readonly Cell[]): (row: number) => boolean {
  const match = typeof filter === "string" ? /^(>=?|<=?|!=|=)\s*(-?[\d.]+)$/.exec(filter) : null;
  if (match === null) return () => true;
  const limit = Number(match[2]);
  const tests: Record<string, (value: number) => boolean> = {
    ">": (value) => value > limit,
    ">=": (value) => value >= limit,
    "<": (value) => value < limit,
    "<=": (value) => value <= limit,
    "!=": (value) => value !== limit,
    "=": (value) => value === limit,
  };
  return (row) => tests[match[1]](Number(values[row]));
}

function chosenRows(
  columns: Columns,
  [first, last]: readonly [number, number],
  passes: (row: number) => boolean,
): Columns {
  return Object.fromEntries(
    Object.entries(columns).map(([name, values]) => [
      name,
      values.filter((_, row) => row + 1 >= first && row + 1 <= last && passes(row)),
    ]),
  );
}

function readColumns(text: string): Columns {
  const [head, ...lines] = text.split(/\r?\n/).filter((line) => line !== "");
  const names = cellsOf(head).map(String);
  const columns: Record<string, Cell[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (const line of lines)
    for (const [index, cell] of cellsOf(line).entries()) columns[names[index]].push(cell);
  return columns;
}

function cellsOf(line: string): Cell[] {
  const cells = line.match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g) ?? [];
  if (!line.endsWith(",")) cells.pop();
  return cells.map((cell) => {
    const text = cell.endsWith(",") ? cell.slice(0, -1) : cell;
    if (text.startsWith('"')) return text.slice(1, -1).replaceAll('""', '"');
    return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
  });
}
