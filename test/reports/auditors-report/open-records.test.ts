import { describe, expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { findingAt, reportOf, rowsOf, sentencesOf, smallBook } from "./small-book";

/** The small book with one finding on record, of a kind that no check can confirm. */
const recorded = (status: string, severity: string, rule = "FND-03"): string => `${smallBook}
Findings
No | Rule | Severity | Cell | Fact | Status | Answer | By when
F-4 | ${rule} | ${severity} | Funds!E3 | The proof is not yet on hand. | ${status} | It is on its way. | 2026-12-31
`;

const RUN = ["FND-03", "LED-13"];

const report = (status: string, severity = "note"): Document =>
  reportOf({ text: recorded(status, severity), checksRun: RUN });

const NOW = " | open according to the Findings table";

describe("a finding on record as open that no check finds again", () => {
  test("A6 names it with its procedure, and does not say that nothing was found", () => {
    const own = rowsOf(report("open"), "A6").find((row) => row.startsWith("campaigns"));
    expect(own).toContain(
      "The checks find nothing. Open according to the Findings table: F-4. With the originals",
    );
    expect(own?.endsWith(" | F-4")).toBe(true);
  });

  test("A12 lists it with the answer", () => {
    expect(rowsOf(report("open"), "A12b")).toEqual([
      "recorded.1 | note | FND-03 | Funds!E3 | The proof is not yet on hand. | It is on its way. | open",
    ]);
    expect(sentencesOf(report("open"))).toContain("The checks find no errors and no warnings.");
  });

  test("A13 says that it is open, never that it is not found again", () => {
    const [row] = rowsOf(report("open"), "A13");
    expect(row.endsWith(NOW)).toBe(true);
  });

  test("A14 asks to settle it by its day", () => {
    expect(rowsOf(report("open"), "A14")[0]).toBe(
      "finding.1 | Settle finding F-4 on record: The proof is not yet on hand. | on record: F-4 | Financial Officer (she or he) | 2026-12-31",
    );
  });
});

test.each([
  ["note", "A"],
  ["warning", "A"],
  ["", "A"],
  ["error", "B"],
])("A16: recorded as open with the kind %j it leads to %s", (severity, letter) => {
  const sentences = sentencesOf(report("open", severity));
  expect(sentences).toContain(`By rule, the open findings lead to conclusion (${letter}).`);
  expect(sentences).toContain(
    severity === "error"
      ? "Finding F-4 is open according to the Findings table and is an error: The proof is not yet on hand."
      : "Finding F-4 is open according to the Findings table; it does not change the proposal: The proof is not yet on hand.",
  );
  const clear = "No figure is unknown, none differs, and no error is open.";
  expect(sentences.includes(clear)).toBe(severity !== "error");
  expect(sentences.some((one) => one.includes("except for findings on record F-4"))).toBe(
    severity === "error",
  );
});

test.each(["explained", "corrected", "accepted"])(
  "what is recorded as %s is not open",
  (status) => {
    const own = report(status);
    expect(own.blocks.some((block) => block.type === "table" && block.id === "A12b")).toBe(false);
    expect(rowsOf(own, "A13")[0].endsWith(" | not found again")).toBe(true);
    expect(rowsOf(own, "A14")[0]).toMatch(/^blank\.1/);
    expect(JSON.stringify(own)).not.toContain("according to the Findings table;");
  },
);

test("only a check that ran can fail to find something again", () => {
  const text = recorded("corrected", "note", "LED-08");
  expect(rowsOf(reportOf({ text, checksRun: RUN }), "A13")[0]).toMatch(/no check looked for it$/);
});

test("what a check finds again stands with its findings, not a second time", () => {
  const text = recorded("open", "error", "LED-13").replace("Funds!E3", "Ledger!G7");
  const own = reportOf({ text, checksRun: RUN, findings: [findingAt("LED-13")] });
  expect(rowsOf(own, "A13")[0]).toMatch(/found again: no\. 1$/);
  expect(own.blocks.some((block) => block.type === "table" && block.id === "A12b")).toBe(false);
});
