import { languages, textOf } from "../../addin/core/words";
import { booksOf, matrixOf } from "./books-of";
import { plainValue } from "./cell-values";
import { findingHeadings, words } from "./finding-words";

const SEVERITIES = ["error", "warning", "note"] as const;
const STATES = ["open", "accepted"] as const;

const textAt = (row: readonly unknown[], at: number): string => String(plainValue(row[at]) ?? "");

/** What counting a finding needs. */
interface CountedFinding {
  readonly severity: string;
  readonly status: string;
}

/** Findings of the workbook's table or of a book, or those that CHECKALL answered, with the status that it tells. */
export function findingsIn(argument: unknown): readonly CountedFinding[] {
  const [headings, ...rows] = matrixOf(argument) ?? [];
  const language = languages.find((one) =>
    findingHeadings(one).every((heading, at) => headings?.[at] === heading),
  );
  if (language !== undefined) return rows.flatMap((row) => findingIn(row, language));
  const { recordedFindings } = booksOf({ needs: { Findings: argument } });
  return recordedFindings.filter(({ kind }) => kind !== "recommendation");
}

/** A row as CHECKALL says it in a language; its last row, of totals, is no finding. */
function findingIn(row: readonly unknown[], language: string): CountedFinding[] {
  const called = <Key extends keyof typeof words>(keys: readonly Key[], text: string) =>
    keys.find((key) => textOf(words[key], language) === text);
  const severity = called(SEVERITIES, textAt(row, 0));
  const status = called(STATES, textAt(row, findingHeadings(language).length - 1));
  return severity === undefined ? [] : [{ severity, status: status ?? "" }];
}
