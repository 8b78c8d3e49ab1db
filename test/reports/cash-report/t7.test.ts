import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { goldenBook, inputOf, tableOf, tableText } from "./report-text";
import { tracedTables } from "./traced";

const book = goldenBook("conference-and-goods");
const period = { from: "2023-01-01", to: "2024-12-31" };
const lines = (id: string, text = book) => tableText(text, { ...period, id });

// Shares: AAA 120, BBB 80 CHF at 1.05 = 84, 15 without a code; the largest 120 of 204 = 58.8 %. Rooms were planned with
// 120 CHF at 1.02 and without a fund: they are the only conference fund's. The documents were paid from GENERAL.
test("T7 by hand: account, budget and difference, and what stands outside of the fund", () => {
  expect(lines("T7")).toEqual([
    "receipts.conference-shares | 219.00 EUR | 250.00 EUR | −31.00 EUR | 0.00 EUR",
    "receipts.total | 219.00 EUR | 250.00 EUR | −31.00 EUR | 0.00 EUR",
    "payments.conference-travel | 90.00 EUR | 100.00 EUR | −10.00 EUR | 0.00 EUR",
    "payments.conference-rooms | 110.00 EUR | 122.40 EUR | −12.40 EUR | 0.00 EUR",
    "payments.conference-documents | 0.00 EUR | 0.00 EUR | 0.00 EUR | 12.00 EUR",
    "payments.total | 200.00 EUR | 222.40 EUR | −22.40 EUR | 12.00 EUR",
    "surplus | 19.00 EUR | 27.60 EUR | −8.60 EUR | −12.00 EUR",
    "opening | 0.00 EUR | - | - | -",
    "exchange-effect | 0.80 EUR | - | - | -",
    "closing | 19.80 EUR | - | - | -",
    "participants | 2 | - | - | -",
    "largest | 58.8 % | - | - | -",
  ]);
});

test("the result of a fund is said with its decisions, its figures from the table", () => {
  const { blocks } = cashReport(inputOf(book, period));
  const at = blocks.findIndex((block) => block.type === "table" && block.id === "T7");
  const paragraph = blocks[at + 1];
  if (paragraph.type !== "paragraph") throw new Error("no paragraph below T7");
  expect(
    paragraph.content.flatMap((one) => (typeof one === "object" && "key" in one ? one.key : [])),
  ).toEqual([
    "T7/opening/fund.CONF",
    "T7/receipts.total/fund.CONF",
    "T7/payments.total/fund.CONF",
    "T7/exchange-effect/fund.CONF",
    "T7/closing/fund.CONF",
  ]);
  expect(paragraph.content.at(-1)).toBe(
    ". Decision: Minutes 5, item 1. Rest: still open; at the end: To the general fund.",
  );
});

test("with two conference funds a budget without a fund stands outside of both", () => {
  const row = "CONF | World Committee | conference";
  const text = book.replace(row, `OLD | World Committee | conference | | | | |\n${row}`);
  const rooms = lines("T7", text).find((line) => line.startsWith("payments.conference-rooms"));
  expect(rooms).toBe(
    "payments.conference-rooms | 110.00 EUR | 0.00 EUR | 110.00 EUR | 0.00 EUR | 122.40 EUR | −122.40 EUR",
  );
});

test("a share that was paid back in full is no share", () => {
  const row = "2024-0009 | 2024-10-01 | | CHF | | 80 | conference-shares | BBB | CONF | |";
  const text = `${book.trim()}\n${row}\n`;
  expect(lines("T7", text).slice(-2)).toEqual([
    "participants | 1 | - | - | -",
    "largest | 100 % | - | - | -",
  ]);
});

test("T7b: members by code, those without a share too, receipts without a code last", () => {
  const table = tableOf(cashReport(inputOf(book, period)), "T7b");
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Delegates WC-2024",
    "Share CONF",
    "From the travel pool CONF",
  ]);
  expect(lines("T7b")).toEqual([
    "member.AAA | 2 | 120.00 EUR | -",
    "member.BBB | - | 84.00 EUR | -",
    "member.CCC | 1 | - | 90.00 EUR",
    "none | - | 15.00 EUR | -",
    "total | 3 | 219.00 EUR | 90.00 EUR",
  ]);
});

test("delegates are shown only where it is certain which conference the fund paid for", () => {
  const first = "WC-2024 | World Committee | 2024-10-01 | 2024-10-05";
  const two = book.replace(first, `${first}\nX | World Committee | 2025-06-30 |`);
  expect(lines("T7b", two)[0]).toBe("member.AAA | 120.00 EUR | -");
  const later = book.replace(first, `${first}\nX | World Committee | 2025-07-01 |`);
  expect(lines("T7b", later)).toEqual(lines("T7b"));
});

test.each(["T7", "T7b"])("%s is left out where there was no conference", (id) => {
  const plain = `
Ledger
No | Date | Account | In | Out | Currency | Category
1 | 2023-01-02 | A | 5 | | EUR | donations
`;
  expect(() => lines(id, plain)).toThrow(`the report has no table ${id}`);
});

test("every figure of T7 and T7b is traced, and the traced amounts add up to it", () => {
  const input = inputOf(book, period);
  expect(tracedTables(input, "T7")).toEqual({ count: 32, faults: [] });
  expect(tracedTables(input, "T7b")).toEqual({ count: 9, faults: [] });
});
