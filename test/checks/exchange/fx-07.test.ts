import { expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { findingsOf } from "../../ledger-text";
import { books, reportWith } from "../reports/books";

const found = (report: Document, ledger = books): string[] =>
  findingsOf("FX-07", ledger, { cashReport: report });

test("FX-07 is silent where the effect is what is left, and where there is none", () => {
  expect(found(reportWith())).toEqual([]);
  const domestic = reportWith();
  const blocks = domestic.blocks.map((block) =>
    block.type === "table"
      ? { ...block, rows: block.rows.filter(({ key }) => key !== "exchange-effect") }
      : block,
  );
  expect(found({ ...domestic, blocks })).toEqual([]);
  expect(findingsOf("FX-07", books)).toEqual([]);
});

test.each([
  ["one cent too much", 16_51, "16.51 EUR", "16.50 EUR"],
  ["one cent too little", 16_49, "16.49 EUR", "16.50 EUR"],
])("FX-07 tells an effect that is %s", (_, minor, proved, left) => {
  expect(found(reportWith({ "exchange-effect": minor }))).toEqual([
    `T1!C7: The exchange effect in T1 is ${proved}, proved account by account; opening, receipts, payments and transfers leave ${left} to the closing of the ledger: 0.01 EUR apart. Look for an entry without a known account (LED-09) or with splits that are not the entry (LED-20), then make the report anew.`,
  ]);
});

test("FX-07 takes transfers with other bodies out of the effect, and says nothing without a rate", () => {
  const moved = reportWith({ "transfers.bodies": 5_00, "exchange-effect": 11_50 });
  expect(found(moved)).toEqual([]);
  expect(found(reportWith({ "transfers.bodies": 5_00 }))).toHaveLength(1);
  const rateless = books.replace("2024-12-31 | USD | EUR | 0.95 | ECB", "").replace(/\n+$/, "\n");
  const old = rateless.replace("rates.max-age-days | 400", "rates.max-age-days | 7");
  expect(found(reportWith(), old)).toEqual([]);
});
