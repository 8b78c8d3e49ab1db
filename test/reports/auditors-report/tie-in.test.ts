import { describe, expect, test } from "vitest";
import type { Document } from "../../../addin/core/document";
import { amount, unknown, type Value } from "../../../addin/core/value";
import {
  cashByHand,
  givenReport,
  reportOf,
  rowsOf,
  sentencesOf,
  statementByHand,
  tableIn,
} from "./small-book";

const statementKeys = Object.keys(statementByHand);

test("a right cash report ties in: every figure compared, no difference", () => {
  const report = reportOf();
  expect(rowsOf(report, "A8b").map((row) => row.split(" | ").at(-1))).toEqual(
    statementKeys.map(() => "0.00 EUR"),
  );
  expect(rowsOf(report, "A8c")).toEqual([
    "T3.account.Kasse.closing | 179.50 EUR | 179.50 EUR | 0.00 EUR",
    "T3.account.Bank.closing | 1 222.00 EUR | 1 222.00 EUR | 0.00 EUR",
    "T3.account.BankUSD.closing | 250.55 USD | 250.55 USD | 0.00 USD",
    "T3.total.base | 1 601.94 EUR | 1 601.94 EUR | 0.00 EUR",
  ]);
  expect(tableIn(report, "A8c").notes).toEqual([
    "22 more figures of this table were compared and agree.",
  ]);
  expect(sentencesOf(report)).toContain("All 39 figures compared agree with the ledger.");
});

test.each(statementKeys)("T1 %s wrong by one cent is caught and named", (key) => {
  const report = reportOf({
    cashReport: givenReport({ ...statementByHand, [key]: statementByHand[key] + 1 }),
  });
  const apart = rowsOf(report, "A8b").filter((row) => !row.endsWith(" 0.00 EUR"));
  expect(apart).toHaveLength(1);
  expect(apart[0]).toMatch(new RegExp(`^T1\\.${key} .* 0\\.01 EUR$`));
  expect(conclusionOf(report)).toBe("C");
});

test("a fault is named with both values and the difference", () => {
  const line = reportOf({
    cashReport: givenReport({ ...statementByHand, "receipts.donations": 9802 }),
  });
  expect(sentencesOf(line)).toContain(
    "T1, receipts.donations: the cash report shows 98.02 EUR, the ledger gives 88.02 EUR; difference 10.00 EUR.",
  );
  const total = reportOf({
    cashReport: givenReport({ ...statementByHand, "payments.total": 3840 }),
  });
  expect(sentencesOf(total)).toContain(
    "T1, payments.total: the cash report shows 38.40 EUR, the ledger gives 38.50 EUR; difference −0.10 EUR.",
  );
  const kasse = { ...cashByHand["account.Kasse"], closing: 17900 };
  const closing = reportOf({
    cashReport: givenReport(statementByHand, { ...cashByHand, "account.Kasse": kasse }),
  });
  expect(sentencesOf(closing)).toContain(
    "T3, account.Kasse: Closing: the cash report shows 179.00 EUR, the ledger gives 179.50 EUR; difference −0.50 EUR.",
  );
  expect(conclusionOf(closing)).toBe("C");
});

test("two wrong figures that cancel out are both caught", () => {
  const cashReport = givenReport({
    ...statementByHand,
    "receipts.total": 38902,
    "payments.total": 3950,
  });
  const apart = rowsOf(reportOf({ cashReport }), "A8b").filter((row) => !row.endsWith(" 0.00 EUR"));
  expect(apart).toHaveLength(2);
});

describe("what the cash report leaves out or adds", () => {
  test("a line that is not shown", () => {
    const { "payments.office": _, ...others } = statementByHand;
    const report = reportOf({ cashReport: givenReport(others) });
    expect(rowsOf(report, "A8b")).toContain(
      "T1.payments.office | not shown | 18.50 EUR | −18.50 EUR",
    );
    expect(conclusionOf(report)).toBe("C");
  });

  test("a line that the ledger does not know", () => {
    const report = reportOf({
      cashReport: givenReport({ ...statementByHand, "receipts.gift": 100 }),
    });
    expect(rowsOf(report, "A8b")).toContain(
      "T1.receipts.gift | 1.00 EUR | no such figure | 1.00 EUR",
    );
    expect(conclusionOf(report)).toBe("C");
  });

  test("an account that the books do not know", () => {
    const ghost = { opening: 0, in: 500, out: 0, closing: 500, base: 500, currency: "EUR" };
    const report = reportOf({
      cashReport: givenReport(statementByHand, { ...cashByHand, "account.Ghost": ghost }),
    });
    expect(rowsOf(report, "A8c")).toContain(
      "T3.account.Ghost.closing | 5.00 EUR | no such figure | 5.00 EUR",
    );
    expect(conclusionOf(report)).toBe("C");
  });

  test("a figure given as not known", () => {
    const report = reportOf({ cashReport: changed("T1", "closing", unknown("no rate")) });
    expect(rowsOf(report, "A8b")).toContain("T1.closing | n/a EUR | 1 601.94 EUR | n/a EUR");
    expect(conclusionOf(report)).toBe("C");
  });

  test("a figure in another currency", () => {
    const report = reportOf({ cashReport: changed("T1", "closing", amount(160194, "USD")) });
    expect(conclusionOf(report)).toBe("C");
  });

  test("a lacking table leaves no conclusion", () => {
    const cashReport = { ...givenReport(), blocks: givenReport().blocks.slice(0, 1) };
    const report = reportOf({ cashReport });
    expect(conclusionOf(report)).toBe("D");
    expect(sentencesOf(report)).toContain("The cash report given to us lacks table T3.");
  });
});

/** The given report with one figure changed. */
function changed(table: string, key: string, value: Value): Document {
  const report = givenReport();
  const blocks = report.blocks.map((block) =>
    block.type === "table" && block.id === table
      ? {
          ...block,
          rows: block.rows.map((row) =>
            row.key === key ? { ...row, values: { total: value } } : row,
          ),
        }
      : block,
  );
  return { ...report, blocks };
}

function conclusionOf(report: Document): string | undefined {
  const sentence = sentencesOf(report).find((one) => one.startsWith("By rule, "));
  return /\((.)\)/.exec(sentence ?? "")?.[1];
}

test("the tables of the tie-in name their sums", () => {
  const subtotal = tableIn(reportOf(), "A8").rows.find((row) => row.key === "currency.EUR");
  expect(subtotal?.sum).toEqual([
    { row: "account.Kasse", sign: 1 },
    { row: "account.Bank", sign: 1 },
  ]);
});

test("the column of a year is compared, and listed where it differs", () => {
  const withYear = (donations: number): Document => {
    const given = givenReport();
    const blocks = given.blocks.map((block) => {
      if (block.type !== "table" || block.id !== "T1") return block;
      const year = { key: "2025", label: "2025", type: "amount" as const };
      const rows = block.rows.map((row) => ({
        ...row,
        values: {
          ...row.values,
          2025: row.key === "receipts.donations" ? amount(donations, "EUR") : row.values.total,
        },
      }));
      return { ...block, columns: [...block.columns, year], rows };
    });
    return { ...given, blocks };
  };
  const right = reportOf({ cashReport: withYear(8802) });
  expect(sentencesOf(right)).toContain("All 52 figures compared agree with the ledger.");
  expect(rowsOf(right, "A8b")).toHaveLength(13);
  const wrong = reportOf({ cashReport: withYear(8800) });
  expect(rowsOf(wrong, "A8b").at(-1)).toBe(
    "T1.receipts.donations.2025 | 88.00 EUR | 88.02 EUR | −0.02 EUR",
  );
  expect(conclusionOf(wrong)).toBe("C");
});
