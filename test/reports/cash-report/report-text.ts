import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOfIso } from "../../../addin/core/calendar";
import type { Block, Document, ReportTable } from "../../../addin/core/document";
import { NO_BREAK_SPACE, showValue } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import type { CashReportInput } from "../../../addin/reports/cash-report/input";
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
