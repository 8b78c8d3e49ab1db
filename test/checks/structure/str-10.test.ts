import { expect, test } from "vitest";
import { factAndAdvice } from "../../../addin/core/finding";
import { sheetOfMatrix } from "../../../addin/core/sheet-builder";
import { rawFindings } from "../../sheet-findings";

const found = (text: string, formats?: string[]) =>
  rawFindings(
    "STR-10",
    [
      sheetOfMatrix("Ledger", [
        ["No", "Date", "Account", "Text", "In", "Out"],
        [1, 45688, "A", text, 1, null],
      ]),
    ],
    formats ? { formats } : {},
  );

test.each([
  "rent",
  "-",
  "- refund",
  "-12,00",
  "+49 171 5550100",
  "--- sum ---",
  "=====",
  "a=b",
  "+/- 0",
  "−5",
])("STR-10 is silent about %s", (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  "=cmd|' /C calc'!A0",
  "@SUM(A1)",
  "+A1",
  "-A1*2",
  "--B7",
  "= 12",
  " =HYPERLINK(1)",
  "-(1+2)",
  "=>",
])("STR-10 finds %s", (text) => {
  const [finding, ...others] = found(text);
  expect(others).toEqual([]);
  expect(finding.cell).toEqual({ sheet: "Ledger", row: 2, columnIndex: 3 });
  expect(factAndAdvice(finding)).toBe(
    `${text} is text that Excel would take for a formula as soon as someone edits it or opens it from a .csv file. Put it in quotation marks, or give the cell the format Text.`,
  );
  const [change] = finding.fix?.changes ?? [];
  expect(change.after).toBe(`"${text}"`);
  expect(found(String(change.after))).toEqual([]);
});

test("STR-10 is silent where the cell has the format Text", () => {
  expect(found("=A1", ["@"])).toEqual([]);
});
