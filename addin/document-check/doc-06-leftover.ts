import { yearOf } from "../core/calendar";
import { catalogue } from "../core/words";
import { yearsIn } from "../core/years-in-text";
import { partsOfKey, type TableCell } from "./read-tables";
import { isPartLabel, isTotalLabel } from "./row-words";
import type { DocumentFound, DocumentRule, RuleInput } from "./rule";
import { ownFigure, type TextFigure } from "./text-figures";

const words = catalogue("documentCheck.DOC-06", {
  years:
    "“{label}” is {shown} in {year}, to the cent what it was in {before}. Is it left over from the last report?",
  report:
    "“{label}” is {shown}, to the cent what the last report said. Is it left over from there?",
});

/** A line that is to the cent what it was the last time may have been forgotten. */
export const leftover: DocumentRule = {
  code: "DOC-06",
  words,
  *find(input) {
    for (const { table, cells } of input.readTables)
      for (const row of rowsOf(cells)) {
        const [{ label }] = row;
        if (isTotalLabel(label) || isPartLabel(label)) continue;
        const same = sameInTwoYears(row, input) ?? sameAsReported(row, input);
        if (same === undefined) continue;
        const { cell, ...told } = same;
        const { row: at, column, text } = cell;
        yield {
          place: { type: "cell", table: table.index, row: at, column, text },
          severity: "note",
          ...told,
        };
      }
  },
};

type Same = Pick<DocumentFound, "message" | "values"> & { readonly cell: TableCell };

/** The cells of each row that has any. */
function rowsOf(cells: readonly TableCell[]): TableCell[][] {
  const rows = new Map<number, TableCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  return [...rows.values()];
}

/** The last year of the period and the one before it, where the table has a column for each. */
function sameInTwoYears(row: readonly TableCell[], input: RuleInput): Same | undefined {
  const year = yearOf(input.period.to);
  const [now, before] = [year, year - 1].map((one) => amountIn(row, one));
  if (now === undefined || before === undefined || !isSame(now.figure, before.figure))
    return undefined;
  const { cell, figure } = now;
  return {
    cell,
    message: words.years,
    values: {
      label: cell.label,
      shown: figure.text,
      year: String(year),
      before: String(year - 1),
    },
  };
}

/** The amount in the one column that a year heads alone. */
function amountIn(row: readonly TableCell[], year: number) {
  const columns = row.filter(({ heading }) => yearsIn(heading).join() === String(year));
  const [cell, ...others] = columns;
  if (cell === undefined || others.length > 0) return undefined;
  const figure = cell.shown;
  // Whole numbers count members or days, and those may well stay the same.
  return figure === undefined || figure.decimals === 0 ? undefined : { cell, figure };
}

const isSame = (one: TextFigure, other: TextFigure) => one.value !== 0 && one.value === other.value;

/** What the last report said under the same key, but for columns of years, which both reports may have. */
function sameAsReported(row: readonly TableCell[], input: RuleInput): Same | undefined {
  for (const cell of row) {
    if (cell.figure === undefined) continue;
    const { row: line, column } = partsOfKey(cell.figure.key);
    const figure = cell.shown;
    const reported = ownFigure(input.previous.get(cell.figure.key) ?? "");
    const isAmount = figure !== undefined && figure.decimals > 0 && reported !== undefined;
    if (!isAmount || !isSame(figure, reported)) continue;
    if (/\d{4}/.test(column) || isOpening(line)) continue;
    const { label } = cell;
    return { cell, message: words.report, values: { label, shown: figure.text } };
  }
  return undefined;
}

/** What stood there at the beginning of a time is the same for ever. */
const isOpening = (line: string) => /(^|\.)opening/.test(line);
