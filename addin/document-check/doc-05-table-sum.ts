import type { ReportRow, ReportTable } from "../core/document";
import { catalogue } from "../core/words";
import { partsOfKey, type ReadTable, reportTableId, type TableCell } from "./read-tables";
import { isPartLabel, isTotalLabel } from "./row-words";
import type { DocumentFound, DocumentRule } from "./rule";
import { shownLike } from "./shown-like";
import type { TextFigure } from "./text-figures";

const words = catalogue("documentCheck.DOC-05", {
  message:
    "“{label}” is {shown}; the lines add up to {sum}: {difference} apart. Correct the total or the line that is wrong; lines “of which” do not count.",
});

/** Tables add up: ours as the reports say, those of somebody else where a row says that it is a total. */
export const tableSum: DocumentRule = {
  code: "DOC-05",
  words,
  *find(input) {
    for (const table of input.readTables) {
      const known = input.tables.get(reportTableId(table) ?? "");
      yield* known === undefined ? ofOthers(table) : ofOurs(table, known);
    }
  },
};

/** A cell with the figure that it holds. */
interface Figured {
  readonly cell: TableCell;
  readonly figure: TextFigure;
}

function* ofOurs(
  { table, cells }: ReadTable,
  { rows, columns }: ReportTable,
): Generator<DocumentFound> {
  const found = new Map<string, Figured>();
  for (const cell of cells) {
    const figure = cell.shown;
    if (cell.figure === undefined || figure === undefined) continue;
    const { row, column } = partsOfKey(cell.figure.key);
    found.set(`${row}/${column}`, { cell, figure });
  }
  const kinds = new Map(rows.map((row) => [row.key, row]));
  for (const row of rows)
    for (const { key, type } of columns) {
      if (type !== "amount" && type !== "count") continue;
      if (row.sum === undefined || row.sumColumns?.includes(key) === false) continue;
      const total = found.get(`${row.key}/${key}`);
      const sum = total && knownSum(row.sum, { column: key, found, kinds });
      if (total !== undefined && sum !== undefined && sum !== total.figure.value)
        yield wrongSum(table.index, { ...total, sum });
    }
}

/** The sum as the document shows its parts; undefined where one of them cannot be told. */
function knownSum(
  terms: NonNullable<ReportRow["sum"]>,
  {
    column,
    found,
    kinds,
  }: {
    readonly column: string;
    readonly found: ReadonlyMap<string, Figured>;
    readonly kinds: ReadonlyMap<string, ReportRow>;
  },
): number | undefined {
  let sum = 0;
  for (const { row, sign } of terms) {
    const line = kinds.get(row);
    if (line === undefined || line.kind === "of-which" || line.values[column] === undefined)
      continue;
    const part = found.get(`${row}/${column}`);
    if (part === undefined) return undefined;
    sum += sign * part.figure.value;
  }
  return sum;
}

function* ofOthers({ table, cells }: ReadTable): Generator<DocumentFound> {
  const numbers = new Set(cells.map(({ column }) => column));
  for (const number of numbers) {
    const column = cells.filter((cell) => cell.column === number);
    const figures = column.flatMap((cell): Figured[] => {
      const figure = cell.shown;
      return figure === undefined ? [] : [{ cell, figure }];
    });
    const filled = column.filter(({ text }) => text.trim() !== "");
    const units = new Set(figures.map(({ figure }) => figure.unit).filter((unit) => unit !== ""));
    // Words between figures, shares, or several currencies: nobody said that this adds up.
    if (figures.length < filled.length || units.size > 1 || units.has("%")) continue;
    yield* wrongTotals(table.index, figures);
  }
}

/** Totals that are the sum of nothing that somebody could have meant. */
function* wrongTotals(table: number, figures: readonly Figured[]): Generator<DocumentFound> {
  const lines: number[] = [];
  const totals: number[] = [];
  let since: number[] = [];
  for (const { cell, figure } of figures) {
    if (isPartLabel(cell.label)) continue;
    if (!isTotalLabel(cell.label)) {
      lines.push(figure.value);
      since.push(figure.value);
      continue;
    }
    const [nearest, ...others] = [since, lines, totals, [...totals.slice(-1), ...since]].filter(
      (parts) => parts.length > 1,
    );
    const isMeant = [nearest, ...others].some(
      (parts) => parts !== undefined && isSumOf(parts, figure.value),
    );
    if (nearest !== undefined && !isMeant)
      yield wrongSum(table, { cell, figure, sum: sumOf(nearest) });
    totals.push(figure.value);
    since = [];
  }
}

const sumOf = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);

/** All of them added, or the first without all others: what came in without what went out. */
function isSumOf(parts: readonly number[], total: number): boolean {
  const sum = sumOf(parts);
  return sum === total || 2 * parts[0] - sum === total;
}

function wrongSum(table: number, { cell, figure, sum }: Figured & { sum: number }): DocumentFound {
  const { row, column, text, label } = cell;
  return {
    place: { type: "cell", table, row, column, text },
    severity: "error",
    message: words.message,
    values: {
      label,
      shown: figure.text,
      sum: shownLike(sum, figure),
      difference: shownLike(Math.abs(sum - figure.value), figure),
    },
  };
}
