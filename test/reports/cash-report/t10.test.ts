import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { goldenBook, inputOf, tableOf, tableText } from "./report-text";
import { tracedTables } from "./traced";

const book = goldenBook("conference-and-goods");
const period = { from: "2023-01-01", to: "2024-12-31" };
const lines = (text = book) => tableText(text, { ...period, id: "T10" });

test("T10: a value stands only with its basis, and only such values are added up, by currency", () => {
  expect(lines()).toEqual([
    "gift.K-1 | 2023-02-01 | AAA | Tents | 6 | tents | CLINIC, used | 600.00 EUR | invoice of the maker",
    "gift.K-2 | 2023-03-01 | BBB | Interpretation | 2.5 | days | CONF, at the conference | - | not valued",
    "gift.K-3 | 2024-05-01 | CCC | Paper | 3 | boxes | - | 90.00 CHF | shop price",
    "gift.K-4 | 2024-06-01 | CCC | Laptop | 1 | piece | used | - | value without a basis: left out",
    "currency.CHF | - | - | - | - | - | - | 90.00 CHF | -",
    "currency.EUR | - | - | - | - | - | - | 600.00 EUR | -",
  ]);
});

test("gifts in kind are never in T1", () => {
  const without = book.replace(/\nInKind\n[\s\S]*?\n\n/, "\n");
  expect(without).not.toContain("InKind");
  const t1 = (text: string) => tableOf(cashReport(inputOf(text, period)), "T1");
  expect(t1(without)).toEqual(t1(book));
  expect(() => lines(without)).toThrow("the report has no table T10");
});

test("a value with a basis that cannot be read is not known, and no part of the sum", () => {
  const changed = lines(book.replace("| 600 | EUR | invoice", "| about 600 | EUR | invoice"));
  expect(changed[0]).toContain(" | n/a EUR | invoice of the maker");
  expect(changed.filter((line) => line.startsWith("currency."))).toEqual([
    "currency.CHF | - | - | - | - | - | - | 90.00 CHF | -",
  ]);
});

test("a value of 0 without a basis is no value, and with one it is 0", () => {
  expect(lines(book.replace("| 200 | EUR |", "| 0 | EUR |"))[3]).toContain(" | - | not valued");
  expect(lines(book.replace("| 90 | CHF |", "| 0 | CHF |"))[2]).toContain(
    " | 0.00 CHF | shop price",
  );
});

test("gifts without a date are counted in the small print", () => {
  const table = tableOf(
    cashReport(inputOf(book.replace("K-1 | 2023-02-01", "K-1 | "), period)),
    "T10",
  );
  expect(table.rows[0].key).toBe("gift.K-2");
  expect(table.notes?.at(-1)).toBe("One contribution in kind has no date and is left out.");
});

test("a number that stands twice has two rows with keys of their own", () => {
  const text = book.replace("K-3 |", "K-1 |");
  expect(lines(text).map((line) => line.split(" | ")[0])).toEqual([
    "gift.K-1",
    "gift.K-2",
    "gift.K-1.2",
    "gift.K-4",
    "currency.CHF",
    "currency.EUR",
  ]);
});

test("every figure of T10 is traced, and the traced amounts add up to it", () => {
  expect(tracedTables(inputOf(book, period), "T10")).toEqual({ count: 8, faults: [] });
});
