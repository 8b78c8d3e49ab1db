import type { Statistic } from "../statistic";
import { decimalRounding } from "../terms/decimal-rounding";
import { type AskedFigure, askedFigure } from "./asked-figures";
import { type Comparison, compare, isKeyed } from "./disagreements";
import type { ReferenceCase, ReferenceFile, ReferenceTable } from "./reference-file";
import { withSynonyms } from "./synonyms";

/** Puts the columns of data sets in the place of their names; text says why it cannot. */
export type ResolveData = (input: Record<string, unknown>) => Record<string, unknown> | string;

/** What came of one case, or of one cell of a table. */
export interface Outcome {
  readonly area: string;
  readonly id: string;
  readonly comparisons: readonly Comparison[];
  /** Why nothing could be compared: no such function, no data set. */
  readonly leftOut?: string;
}

/** What a run needs besides the file. */
export interface Surroundings {
  readonly resolve: ResolveData;
  /** The function that a file means by a name: of all, or of those that a program brings along. */
  readonly find: (fn: string) => Statistic | undefined;
}

/** Runs every case and every cell of a reference file. */
export function* runReference(file: ReferenceFile, around: Surroundings): Generator<Outcome> {
  for (const one of file.cases ?? []) yield runCase(one, around.find(one.fn), around.resolve);
  for (const table of file.tables ?? []) yield runTable(table, around.find(table.fn));
}

function runCase(
  one: ReferenceCase,
  statistic: Statistic | undefined,
  resolve: ResolveData,
): Outcome {
  const { area, id, fn, expected, tolerance } = one;
  if (statistic === undefined) return missing(one);
  const given = Array.isArray(one.input) ? {} : plain(one.input);
  const input = resolve(withSynonyms(fn, given));
  if (typeof input === "string") return { area, id, comparisons: [], leftOut: input };
  const found = foundFigures({ fn, statistic, input }, expected);
  return { area, id, comparisons: [...compare(expected, found, { place: id, tolerance })] };
}

function missing({ area, id, fn }: ReferenceCase | ReferenceTable): Outcome {
  const comparison = { place: id, expected: "a result", found: `no function ${fn}`, agrees: false };
  return { area, id, comparisons: [comparison] };
}

interface Call {
  readonly fn: string;
  readonly statistic: Statistic;
  readonly input: Record<string, unknown>;
}

/** The plain result, with the figures whose names hold arguments asked for one by one. */
function foundFigures({ fn, statistic, input }: Call, expected: Record<string, unknown>) {
  const found: Record<string, unknown> = { ...attempt(statistic, input) };
  for (const key of Object.keys(expected)) {
    const asked = key in found ? undefined : askedFigure(fn, key);
    if (asked === undefined) continue;
    const result = attempt(statistic, { ...input, ...asked.input });
    const figures = taken(result, asked);
    found[key] = asked.isPrinted === true ? asPrinted(figures, expected[key]) : figures;
  }
  return found;
}

function taken(result: Record<string, unknown>, { take, times = 1 }: AskedFigure): unknown {
  if (take === undefined) return result;
  if (typeof take !== "string") return take.map((name) => result[name]);
  const figure = result[take] ?? result.fault;
  return typeof figure === "number" ? figure * times : figure;
}

/** Figures rounded to as many decimals as the printed ones show. */
function asPrinted(figures: unknown, printed: unknown): unknown {
  if (Array.isArray(figures) && Array.isArray(printed))
    return figures.map((figure, index) => asPrinted(figure, printed[index]));
  const decimals = String(printed).split(".")[1]?.length ?? 0;
  return typeof figures === "number" ? decimalRounding(figures, decimals) : figures;
}

/** A fault is a result too: it disagrees with every figure, and its words are shown. */
function attempt(statistic: Statistic, input: Record<string, unknown>): Record<string, unknown> {
  try {
    const result = statistic(input);
    return isKeyed(result) ? result : {};
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}

function runTable(table: ReferenceTable, statistic: Statistic | undefined): Outcome {
  const { area, id } = table;
  if (statistic === undefined) return missing(table);
  const comparisons = [...tableComparisons(table, statistic)];
  return { area, id, comparisons };
}

function* tableComparisons(table: ReferenceTable, statistic: Statistic): Generator<Comparison> {
  for (const [r, row] of table.rows.entries()) {
    const rowInput = { ...table.fixed, ...named(table.row_param, row) };
    for (const [c, column] of table.cols.entries()) {
      const expected = table.values[r][c];
      if (expected === null) continue;
      const given = plain({ ...rowInput, ...named(table.col_param, column) });
      const input = withSynonyms(table.fn, given);
      const place = `${table.id} ${JSON.stringify(row)} x ${JSON.stringify(column)}`;
      const result = attempt(statistic, input);
      yield* compare(expected, tableFigure(result), { place, tolerance: table.tolerance });
    }
    yield* lastColumn(table, { row: r, input: rowInput, statistic });
  }
}

/** A cell of a table is the first figure of the function's result. */
function tableFigure(result: object): unknown {
  return Object.values(result)[0];
}

/** The column beside a table holds a figure of the row, with a tolerance of its own in its name. */
function* lastColumn(
  table: ReferenceTable,
  { row, input, statistic }: { row: number; input: Record<string, unknown>; statistic: Statistic },
): Generator<Comparison> {
  const extra = table.extra_last_column;
  if (extra === undefined) return;
  const [name] = extra.name.split(" ");
  const tolerance = Number(/tolerance ([\d.e-]+)/.exec(extra.name)?.[1] ?? 0);
  const column = named(table.col_param, table.cols[table.cols.length - 1]);
  const result = attempt(statistic, plain({ ...input, ...column }));
  const place = `${table.id} ${JSON.stringify(table.rows[row])} ${name}`;
  yield* compare(extra.values[row], result[name] ?? result.fault, { place, tolerance });
}

function named(names: string | readonly string[], value: unknown): Record<string, unknown> {
  if (typeof names === "string") return { [names]: value };
  const values = Array.isArray(value) ? value : [value];
  return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}

/** JSON has neither "not given" nor infinity: null and "Inf" stand for them. */
function plain(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [key, value === "Inf" ? Number.POSITIVE_INFINITY : value]),
  );
}
