import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../../addin/core/calendar";
import type { Block, Document, ReportTable } from "../../../addin/core/document";
import { NO_BREAK_SPACE, showValue } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import type { CashReportInput } from "../../../addin/reports/cash-report/input";
import { reportSource } from "../../../addin/reports/cash-report/source";
import { sections } from "../../../addin/reports/cash-report/tables";
import { booksOf } from "../../ledger-text";

type Options = Partial<Omit<CashReportInput, "period" | "today">> & {
  readonly from: string;
  readonly to: string;
};

/** Input of a cash report over a workbook written as text; base EUR unless told. */
export function inputOf(text: string, { from, to, ...others }: Options): CashReportInput {
  const language = others.language ?? "en";
  return {
    books: booksOf(text),
    base: "EUR",
    say: sayIn(language),
    language,
    today: dayOfIso("2026-02-01") ?? 0,
    ...others,
    period: { from: dayOfIso(from) ?? 0, to: dayOfIso(to) ?? 0 },
  };
}

/** A book of the golden reports, by the name of its folder. */
export function goldenBook(name: string): string {
  const folder = join(import.meta.dirname, "../../golden/cash-report", name);
  return readFileSync(join(folder, "book.txt"), "utf8");
}

/** The table of an id; fails when the report has none. */
export function tableOf(document: Document, id: string): ReportTable {
  const table = document.blocks.find(
    (block: Block): block is ReportTable => block.type === "table" && block.id === id,
  );
  if (table === undefined) throw new Error(`the report has no table ${id}`);
  return table;
}

/** A table of the report, a line for each row: "key | 1.00 EUR | 2.00 EUR", blank cells as "-". */
export function tableText(text: string, options: Options & { readonly id: string }): string[] {
  const { id, ...others } = options;
  const table = tableOf(cashReport(inputOf(text, others)), id);
  return table.rows
    .filter((row) => row.kind !== "group")
    .map(({ key, values }) =>
      [
        key,
        ...table.columns.map((column) =>
          Object.hasOwn(values, column.key) ? showValue(values[column.key]) : "-",
        ),
      ]
        .join(" | ")
        .replaceAll(NO_BREAK_SPACE, " "),
    );
}

/**
 * Figures of a table against the rows that they come from: "row/column" of every amount and count whose traced amounts
 * do not add up to it or that has no trace, and apart of those that are traced to rows only.
 */
export function traceGaps(
  input: CashReportInput,
  id: string,
): { readonly wrong: string[]; readonly rowsOnly: string[]; readonly count: number } {
  const section = sections.find((one) => one.id === id);
  const source = reportSource(input);
  const gaps = { wrong: [] as string[], rowsOnly: [] as string[], count: 0 };
  for (const row of section?.make(source)?.rows ?? [])
    for (const [column, value] of Object.entries(row.values)) {
      if (value.type !== "amount" && value.type !== "count") continue;
      const figure = value.type === "amount" ? value.minor : value.count;
      const parts = section?.trace?.(source, { row: row.key, column });
      const origins = parts?.filter((part) => "table" in part);
      const place = `${row.key}/${column}`;
      gaps.count++;
      if (origins === undefined) gaps.wrong.push(place);
      else if (origins.some(({ amounts }) => amounts === undefined)) gaps.rowsOnly.push(place);
      else {
        const sum = origins
          .flatMap(({ amounts = [] }) => amounts)
          .reduce((all, one) => all + one, 0);
        if (!Object.is(sum + 0, figure + 0)) gaps.wrong.push(`${place}: ${sum}, not ${figure}`);
      }
    }
  return gaps;
}
