import { booksOf, matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { FINDING_HEADINGS } from "./findings-answer";

/** What counting a finding needs. */
interface CountedFinding {
  readonly severity: string;
  readonly status: string;
}

/** Findings of the workbook's table or of a book, or those that CHECKALL answered; such ones are open. */
export function findingsIn(argument: unknown): readonly CountedFinding[] {
  const [headings, ...rows] = matrixOf(argument) ?? [];
  const isAnswer =
    headings !== undefined && FINDING_HEADINGS.every((heading, at) => headings[at] === heading);
  if (isAnswer)
    return rows
      .map(([severity]) => ({ severity: String(plainValue(severity) ?? ""), status: "open" }))
      .filter(({ severity }) => ["error", "warning", "note"].includes(severity));
  const { recordedFindings } = booksOf({ needs: { Findings: argument } });
  return recordedFindings.filter(({ kind }) => kind !== "recommendation");
}
