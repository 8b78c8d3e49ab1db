import fc from "fast-check";
import { expect, test } from "vitest";
import { isoOfDay } from "../../../addin/core/calendar";
import type { ReportRow } from "../../../addin/core/document";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { goldenBook, inputOf, tableOf, tableText } from "./report-text";
import { tracedTables } from "./traced";

const book = goldenBook("conference-and-goods");
const period = { from: "2023-01-01", to: "2024-12-31" };
const lines = (id: string, text = book) => tableText(text, { ...period, id });

test("T11: what went is shown without a minus; a count shows what was on hand and the difference", () => {
  const table = tableOf(cashReport(inputOf(book, period)), "T11");
  expect(table.columns.map(({ label }) => label)).toEqual([
    "Language",
    "Opening",
    "In",
    "Returned",
    "Sold",
    "Given",
    "Lost",
    "Difference found",
    "Closing",
    "Counted",
    "Counted on",
  ]);
  expect(lines("T11")).toEqual([
    "title.L-1 | en | 50 | 40 | 0 | 10 | 3 | 0 | −2 | 75 | 75 | 2024-01-15",
    "title.L-2 | es | 20 | 10 | 1 | 7 | 0 | 4 | 0 | 20 | - | -",
    "total | - | 70 | 50 | 1 | 17 | 3 | 4 | −2 | 95 | - | -",
  ]);
  expect(table.notes?.[0]).toBe(
    "Closing = Opening + In + Returned − Sold − Given − Lost + Difference found.",
  );
});

test("copies that are not known stay not known", () => {
  const text = book.replace("L-1 | -3 | gift", "L-1 | some | gift");
  expect(lines("T11", text)).toEqual([
    "title.L-1 | en | 50 | 40 | 0 | 10 | n/a | 0 | −2 | n/a | n/a | 2024-01-15",
    "title.L-2 | es | 20 | 10 | 1 | 7 | 0 | 4 | 0 | 20 | - | -",
    "total | - | 70 | 50 | 1 | 17 | n/a | 4 | −2 | n/a | - | -",
  ]);
});

// 53.01 for 10 and 2 copies of two currencies: 44.175 and 8.835, the last cent to the first. 100.00 for 40 and 10.
// Open: 5 copies at 9 CHF, 45 CHF at 1.06 = 47.70. The sale of 2025 is of no interest yet.
test("T11b by hand: receipts and cost by title, what names no move, what is open with sellers", () => {
  expect(lines("T11b")).toEqual([
    "title.L-1 | 44.18 EUR | 80.00 EUR | −35.82 EUR | 0.00 EUR",
    "title.L-2 | 8.83 EUR | 20.00 EUR | −11.17 EUR | 47.70 EUR",
    "without-move | 8.00 EUR | 0.00 EUR | 8.00 EUR | 0.00 EUR",
    "total | 61.01 EUR | 100.00 EUR | −38.99 EUR | 47.70 EUR",
  ]);
});

test("T11b: titles of one currency share by copies and price", () => {
  const text = book.replace("Songs | es | 9 | CHF", "Songs | es | 9 | EUR");
  // 53.01 by 35 and 18, 100.00 by 140 and 90.
  expect(lines("T11b", text).slice(0, 2)).toEqual([
    "title.L-1 | 35.01 EUR | 60.87 EUR | −25.86 EUR | 0.00 EUR",
    "title.L-2 | 18.00 EUR | 39.13 EUR | −21.13 EUR | 45.00 EUR",
  ]);
});

test("T11b: its totals are T1's lines of literature", () => {
  const at = (id: string, row: string) => lines(id).find((line) => line.startsWith(row)) ?? "";
  expect(at("T1", "receipts.literature")).toContain("| 61.01 EUR | 0.00 EUR | 61.01 EUR |");
  expect(at("T1", "payments.literature-purchase")).toContain("| 100.00 EUR | 0.00 EUR |");
  expect(at("T11b", "total")).toContain("| 61.01 EUR | 100.00 EUR |");
});

test.each([
  ["2024-12-31", "title.L-2 | 22.83 EUR | 20.00 EUR | 2.83 EUR"],
  ["2025-01-01", "title.L-2 | 8.83 EUR | 20.00 EUR | −11.17 EUR | 47.70 EUR"],
])("T11b: a sale paid on %s", (day, expected) => {
  const entry = `2024-0009 | ${day} | | BANK | 14 | | literature | | | |`;
  const text = `${book.trim()}\n${entry}\n`.replace("-5 | sale | 9 |", "-5 | sale | 9 | 2024-0009");
  expect(lines("T11b", text)[1]).toBe(expected);
});

test("T11b: an open sale without a price is not known", () => {
  const text = book
    .replace("-5 | sale | 9 |", "-5 | sale | |")
    .replace("es | 9 | CHF", "es | | CHF");
  expect(lines("T11b", text)[1]).toBe("title.L-2 | 8.83 EUR | 20.00 EUR | −11.17 EUR | n/a EUR");
});

test.each(["T11", "T11b"])("%s is left out where there is no literature", (id) => {
  const plain = `
Ledger
No | Date | Account | In | Out | Currency | Category
1 | 2023-01-02 | A | 5 | | EUR | donations
`;
  expect(() => lines(id, plain)).toThrow(`the report has no table ${id}`);
});

test("every figure of T11 and T11b is traced, and the traced amounts add up to it", () => {
  const input = inputOf(book, period);
  expect(tracedTables(input, "T11")).toEqual({ count: 25, faults: [] });
  expect(tracedTables(input, "T11b")).toEqual({ count: 16, faults: [] });
});

/** Moves around the period, of three titles and all kinds, one that nobody knows among them. */
const moves = fc.array(
  fc
    .record({
      day: fc.integer({ min: 44_800, max: 45_900 }).map(isoOfDay),
      item: fc.constantFrom("L-1", "L-2", "L-9"),
      quantity: fc.integer({ min: -60, max: 60 }),
      kind: fc.constantFrom("in", "sale", "gift", "return", "loss", "count", "swap"),
      entry: fc.constantFrom("", "2023-0009", "2023-0010", "2024-0008"),
    })
    .map(
      ({ day, item, quantity, kind, entry }) =>
        `M | ${day} | ${item} | ${quantity} | ${kind} | | ${entry}`,
    ),
  { minLength: 1, maxLength: 30 },
);

function withMoves(rows: readonly string[]): string {
  return book.replace(/(\nNo \| Date \| Item .*\n)[\s\S]*?\n\n/, `$1${rows.join("\n")}\n\n`);
}

const countAt = ({ values }: ReportRow, column: string): number => {
  const value = values[column];
  return value?.type === "count" ? value.count : 0;
};

test("T11: closing = opening + what came - what went = the sum of all moves until then", () => {
  fc.assert(
    fc.property(moves, (rows) => {
      const input = inputOf(withMoves(rows), period);
      const blocks = cashReport(input).blocks;
      const table = blocks.find((block) => block.type === "table" && block.id === "T11");
      for (const row of table?.type === "table" ? table.rows : []) {
        const at = (column: string) => countAt(row, column);
        const came = at("opening") + at("in") + at("return") + at("count") + at("other");
        expect(at("closing")).toBe(came - at("sale") - at("gift") - at("loss"));
        const own = rows
          .map((line) => line.split(" | "))
          .filter(
            ([, day, item]) => day <= period.to && [`title.${item}`, "total"].includes(row.key),
          );
        expect(at("closing")).toBe(
          own.reduce((sum, [, , , quantity]) => sum + Number(quantity), 0),
        );
      }
      expect(tracedTables(input, "T11").faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("T11b: however the moves name the entries, the totals are T1's lines", () => {
  fc.assert(
    fc.property(moves, (rows) => {
      const input = inputOf(withMoves(rows), period);
      const total = tableOf(cashReport(input), "T11b").rows.at(-1);
      expect(total?.values.receipts).toEqual({ type: "amount", minor: 6101, currency: "EUR" });
      expect(total?.values.cost).toEqual({ type: "amount", minor: 10_000, currency: "EUR" });
      expect(tracedTables(input, "T11b").faults).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
