import { describe, expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import type { Finding } from "../../../addin/core/finding";
import { findingAt, inputOf, reportOf, sentencesOf, smallBook } from "./small-book";

/** The letter proposed by rule. */
function proposed(report: Document): string | undefined {
  const sentence = sentencesOf(report).find((one) => one.startsWith("By rule, "));
  return /\((.)\)/.exec(sentence ?? "")?.[1];
}

const recorded = (rule: string, status: string, cell = "Ledger!G7"): string => `${smallBook}

Findings
No | Rule | Cell | Fact | Status | Answer
F-1 | ${rule} | ${cell} | old words | ${status} | it was so
`;

test.each<[string, readonly Finding[], string]>([
  ["no finding", [], "A"],
  [
    "warnings and notes only",
    [findingAt("LED-13", { severity: "warning" }), findingAt("PLG-06", { severity: "note" })],
    "A",
  ],
  ["an error", [findingAt("LED-01")], "B"],
  ["an error of a bank statement that is no difference", [findingAt("BNK-01")], "B"],
  ["a warning of the report family", [findingAt("RPT-06", { severity: "warning" })], "A"],
  ["the report differs", [findingAt("RPT-02")], "C"],
  ["the opening differs", [findingAt("ACC-03")], "C"],
  ["funds and accounts differ", [findingAt("ACC-04")], "C"],
  ["a bank balance differs", [findingAt("BNK-03")], "C"],
  ["another account error", [findingAt("ACC-01")], "B"],
  ["the worse of two", [findingAt("LED-01"), findingAt("BNK-03")], "C"],
])("proposal with %s", (_, findings, letter) => {
  expect(proposed(reportOf({ findings }))).toBe(letter);
});

test.each([
  ["LED-01", "explained", "A"],
  ["LED-01", "accepted", "A"],
  ["LED-01", "open", "B"],
  ["LED-01", "corrected", "B"],
  ["LED-02", "accepted", "B"],
  ["BNK-03", "accepted", "B"],
])("a finding LED-01 with %s recorded as %s", (rule, status, letter) => {
  expect(
    proposed(reportOf({ text: recorded(rule, status), findings: [findingAt("LED-01")] })),
  ).toBe(letter);
});

test("another cell's answer does not settle a finding", () => {
  const text = recorded("LED-01", "accepted", "Ledger!G8");
  expect(proposed(reportOf({ text, findings: [findingAt("LED-01")] }))).toBe("B");
});

test("an answer without a cell belongs to the entry of its number", () => {
  const text = recorded("LED-01", "accepted", "").replace("F-1 |", "2025-0007 |");
  const findings = [findingAt("LED-01", { entry: "2025-0007" })];
  expect(proposed(reportOf({ text, findings }))).toBe("A");
  expect(
    proposed(reportOf({ text, findings: [findingAt("LED-01", { entry: "2025-0008" })] })),
  ).toBe("B");
});

describe("a figure that is not known leaves no conclusion", () => {
  test.each([
    [
      "an amount that is no number",
      "| 300 | | contributions",
      "| abc | | contributions",
      "Of the account Bank an amount or an exchange rate is not known.",
    ],
    [
      "no rate at the end",
      "2025-12-31 | USD | EUR | 0.8 | ECB",
      "2025-12-20 | USD | EUR | 0.8 | ECB",
      "Of the account BankUSD an amount or an exchange rate is not known.",
    ],
    [
      "no date",
      "| 2025-07-01 | | Bank",
      "| | | Bank",
      "One entry has an amount but no date or no known account; the first is Ledger!B11.",
    ],
    [
      "an unknown account",
      "| 2025-07-01 | | Bank",
      "| 2025-07-01 | | Bnak",
      "One entry has an amount but no date or no known account; the first is Ledger!B11.",
    ],
  ])("%s", (_, before, after, sentence) => {
    expect(smallBook).toContain(before);
    const report = reportOf({ text: smallBook.replace(before, after) });
    expect(proposed(report)).toBe("D");
    expect(sentencesOf(report)).toContain(sentence);
    expect(
      sentencesOf(report).some((one) => one.startsWith("(D)") || one.includes("(D) No conclusion")),
    ).toBe(true);
  });

  test("a rate just young enough leaves A", () => {
    const text = smallBook.replace("2025-12-31 | USD | EUR | 0.8", "2025-12-24 | USD | EUR | 0.8");
    expect(proposed(reportOf({ text }))).toBe("A");
  });

  test("a ledger without entries", () => {
    const text = `${smallBook.slice(0, smallBook.indexOf("2025-0001"))}`;
    expect(proposed(reportOf({ text }))).toBe("D");
  });
});

test("where no check compared the statements, the auditors' own comparison counts", () => {
  const text = smallBook.replace("| 1000 | 1222", "| 1000 | 1223");
  expect(proposed(reportOf({ text, checksRun: ["LED-01"] }))).toBe("C");
  expect(proposed(reportOf({ text, checksRun: ["LED-01", "BNK-03"] }))).toBe("A");
});

test("without a choice all four stand with a box", () => {
  const boxes = sentencesOf(reportOf({ findings: [findingAt("LED-01")] })).filter((one) =>
    one.startsWith("☐"),
  );
  expect(boxes).toEqual([
    "☐ (A) We have no objection to the cash report.",
    "☐ (B) We have no objection to the cash report except for findings no. 1.",
    "☐ (C) We object: the cash report does not agree with the books in ____________________.",
    "☐ (D) No conclusion is possible, because: ____________________",
  ]);
});

test("a choice stands alone; only a deviation is written down", () => {
  const same = sentencesOf(reportOf({ conclusion: "A" }));
  expect(same).toContain("☒ (A) We have no objection to the cash report.");
  expect(same.filter((one) => one.startsWith("☐"))).toEqual([]);
  expect(same.some((one) => one.startsWith("The auditors chose"))).toBe(false);
  const other = sentencesOf(reportOf({ conclusion: "A", findings: [findingAt("LED-01")] }));
  expect(other).toContain(
    "The auditors chose (A); by rule (B) was proposed. Their reason: ____________________",
  );
});

test.each([
  ["A", 1],
  ["B", 1],
  ["C", 0],
  ["D", 0],
] as const)("negative assurance goes with %s: %i", (conclusion, count) => {
  const sentences = sentencesOf(reportOf({ conclusion }));
  expect(sentences.filter((one) => one.includes("nothing came to our attention"))).toHaveLength(
    count,
  );
});

test("an unknown base currency is a wrong argument", () => {
  expect(() => reportOf({ base: "EURO" })).toThrow('base currency is "EURO"');
  expect(inputOf().base).toBe("EUR");
});
