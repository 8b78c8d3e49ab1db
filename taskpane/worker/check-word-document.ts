import { dayOfIso } from "../../addin/core/calendar";
import type { Document, ReportTable } from "../../addin/core/document";
import type { Value } from "../../addin/core/value";
import type { Say } from "../../addin/core/words";
import { checkDocument, type DocumentFinding } from "../../addin/document-check/check-document";
import { documentFigures } from "../../addin/layout/document-figures";
import { readPreviousReport } from "../../addin/workbooks/previous-report";
import type { Request } from "./messages";

/** Holds a document of Word against both reports as the books make them now. */
export function checkWordDocument(
  { document, reports }: Extract<Request, { type: "check-document" }>,
  made: readonly Document[],
  say: Say,
): readonly DocumentFinding[] {
  const figures = new Map<string, Value>();
  const tables = new Map<string, ReportTable>();
  for (const report of made) {
    for (const [key, value] of documentFigures(report)) figures.set(key, value);
    for (const block of report.blocks) if (block.type === "table") tables.set(block.id, block);
  }
  const [first] = reports;
  const previous = reports.find((report) => report.previous !== undefined)?.previous;
  return checkDocument(
    {
      document,
      language: first?.language ?? "en",
      figures,
      tables,
      period: { from: dayOfIso(first?.from ?? "") ?? 0, to: dayOfIso(first?.to ?? "") ?? 0 },
      previous:
        previous === undefined ? new Map() : reportedFigures(readPreviousReport(previous, say)),
    },
    say,
  );
}

/** Figures of the last report by key, as decimal text. */
function reportedFigures({
  tables,
}: ReturnType<typeof readPreviousReport>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(tables).flatMap(([id, { rows }]) =>
      rows.flatMap(({ key, values }) =>
        Object.entries(values).flatMap(([column, value]): [string, string][] =>
          value === null ? [] : [[`${id}/${key}/${column}`, String(value)]],
        ),
      ),
    ),
  );
}
