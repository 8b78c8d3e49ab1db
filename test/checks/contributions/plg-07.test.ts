import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const paid = (amount: string): string =>
  contributions(`1 | 2025-01-31 | A | | ${amount} | | contributions | B | | 2024 | |`);
const pledge = pledges("B | 2024 | | 100 | EUR | money | 2024-01-05 | L1 | 1 | valid");
const finding =
  "Pledges!D2: B promised 100.00 EUR for 2024; 99.99 EUR have been received and 0.01 EUR not yet. The period ended on 2024-12-31. A friendly letter may help: “For 2024 you set 100.00 EUR; 99.99 EUR have arrived. Is the rest on its way, or would you like to change your promise?”";

test.each([
  ["the 89th day", "99.99", "2025-03-30", []],
  ["the 90th day", "99.99", "2025-03-31", [finding]],
  ["all received, late", "100", "2025-12-31", []],
])("PLG-07 %s", (_, amount, today, expected) => {
  expect(findingsOf("PLG-07", workbook(paid(amount), pledge), { today })).toEqual(expected);
});

test.each([
  ["2026-03-30", 0],
  ["2026-03-31", 1],
])("PLG-07 counts from the end of the recorded period: %s", (today, count) => {
  const periods = "Periods\nPeriod | Body | From | To\nP | | 2022-01-01 | 2025-12-31";
  const entries = contributions(
    "1 | 2025-01-31 | A | | 99 | | contributions | B | | 2024 | |",
    "2 | 2025-12-31 | A | | 1 | | interest | | | | |",
  );
  const text = workbook(entries, pledge, periods);
  expect(findingsOf("PLG-07", text, { today })).toHaveLength(count);
});

test.each([
  ["2024-11-29", 0],
  ["2024-11-30", 1],
])("PLG-07 is silent where the ledger ends before the period does: %s", (dayLast, count) => {
  const entries = contributions(`1 | ${dayLast} | A | | 99 | | contributions | B | | 2024 | |`);
  expect(findingsOf("PLG-07", workbook(entries, pledge))).toHaveLength(count);
});

test("PLG-07 leaves out nothing, 0, in kind and what has lapsed", () => {
  const text = workbook(
    paid("1"),
    pledges(
      "B | 2024 | | 1 | EUR | money | | | 1 | valid",
      "C | 2024 | | 0 | EUR | money | | | 1 | valid",
      "D | 2024 | | | | in-kind | | | 1 | valid",
      "E | 2024 | | 5 | EUR | money | | | 1 | lapsed",
      "F | 2024 | | 5 | EUR | money | | | 1 | valid",
    ),
    "Members\nKey | Code\nm1 | F",
    "MemberStatus\nKey | Status | From\nm1 | active | 2010-10-06\nm1 | withdrawn | 2023-12-31",
  );
  expect(findingsOf("PLG-07", text)).toEqual([]);
});
