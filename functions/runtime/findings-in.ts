import { booksOf, matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { FINDING_HEADINGS } from "./findings-answer";

const [SEVERITY, STATUS] = [
  FINDING_HEADINGS.indexOf("Severity"),
  FINDING_HEADINGS.indexOf("Status"),
];

const textAt = (row: readonly unknown[], at: number): string => String(plainValue(row[at]) ?? "");

/** What counting a finding needs. */
interface CountedFinding {
  readonly severity: string;
  readonly status: string;
}

/** Findings of the workbook's table or of a book, or those that CHECKALL answered, with the status that it tells. */
export function findingsIn(argument: unknown): readonly CountedFinding[] {
  const [headings, ...rows] = matrixOf(argument) ?? [];
  const isAnswer =
    headings !== undefined && FINDING_HEADINGS.every((heading, at) => headings[at] === heading);
  if (isAnswer)
    return rows
      .map((row) => ({ severity: textAt(row, SEVERITY), status: textAt(row, STATUS) }))
      .filter(({ severity }) => ["error", "warning", "note"].includes(severity));
  const { recordedFindings } = booksOf({ needs: { Findings: argument } });
  return recordedFindings.filter(({ kind }) => kind !== "recommendation");
}
