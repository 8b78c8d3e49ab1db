import type { RecordedFinding } from "../../books/registers";
import type { NumberedFinding } from "./numbered-findings";

/** Findings that the workbook records as open and no check finds again: a check may be unable to, so they stay open. */
export function openRecords(
  recorded: readonly RecordedFinding[],
  numbered: readonly NumberedFinding[],
): readonly RecordedFinding[] {
  const again = new Set(numbered.map((one) => one.recorded));
  return recorded.filter((one) => isOpenFinding(one) && !again.has(one));
}

function isOpenFinding({ kind, status, no, rule, fact }: RecordedFinding): boolean {
  return kind !== "recommendation" && status === "open" && no + rule + fact !== "";
}

/** How people name a finding on record: by its number, else by its rule. */
export function recordedName({ no, rule }: RecordedFinding): string {
  return no || rule;
}
