import { expect, test } from "vitest";
import { goldenBook, inputOf, tableText } from "./report-text";
import { tracedTables } from "./traced";

const book = goldenBook("conference-and-goods");
const period = { from: "2023-01-01", to: "2024-12-31" };
const lines = (id: string, text = book) => tableText(text, { ...period, id });

// CLINIC: 40.00 at the beginning; BBB 50, a collection of 200, 100 CHF at 1.02 from somebody; to CCC 150, to Africa 60,
// 20 CHF at 1.02 to nobody named; charges 5. At the end 75 EUR and 80 CHF at 1.06: 159.80, of which 3.20 by the rates.
test("T6 by hand: receipts by who gave, what was passed on apart from the costs", () => {
  expect(lines("T6")).toEqual([
    "fund.CLINIC | 40.00 EUR | 50.00 EUR | 200.00 EUR | 102.00 EUR | 230.40 EUR | 5.00 EUR | 3.20 EUR | 159.80 EUR",
    "fund.SEEDS | 0.00 EUR | 0.00 EUR | 0.00 EUR | 30.00 EUR | 0.00 EUR | 0.00 EUR | 0.00 EUR | 30.00 EUR",
    "fund.CONF | 0.00 EUR | 204.00 EUR | 0.00 EUR | 15.00 EUR | 0.00 EUR | 200.00 EUR | 0.80 EUR | 19.80 EUR",
    "total | 40.00 EUR | 254.00 EUR | 200.00 EUR | 147.00 EUR | 230.40 EUR | 205.00 EUR | 4.00 EUR | 209.60 EUR",
  ]);
});

test("T6: each fund closes as in T2", () => {
  const closings = (id: string) =>
    lines(id)
      .map((line) => line.split(" | "))
      .filter(([key]) => ["fund.CLINIC", "fund.SEEDS", "fund.CONF"].includes(key))
      .map((cells) => [cells[0], cells[cells.length - 1]]);
  expect(closings("T6")).toEqual(closings("T2"));
});

test("T6b: an ended fund with a rest names its rule, or the conference decides", () => {
  expect(lines("T6b")).toEqual([
    "fund.CLINIC | Mobile clinic | Minutes 3, item 2 | 2023-01-01 | 2023-12-31 | To the next campaign",
    "fund.SEEDS | not recorded | not recorded | 2024-01-01 | 2024-06-30 | the conference decides",
    "fund.CONF | Conference of 2024 | Minutes 5, item 1 | 2023-01-01 | 2025-06-30 | still open; at the end: To the general fund",
  ]);
});

test.each([
  ["2024-12-31", 30, "nothing is left"],
  ["2024-12-31", 29, "the conference decides"],
  ["2025-01-01", 30, "still open; at the end: the conference decides"],
])("T6b: SEEDS ends on %s and has spent %d of 30", (to, spent, rest) => {
  const row = `2024-0009 | 2024-06-01 | V-9 | BANK | | ${spent} | office | | SEEDS | |`;
  const text = `${book.trim()}\n${row}\n`.replace("2024-06-30 |", `${to} |`);
  expect(lines("T6b", text)[1].split(" | ").at(-1)).toBe(rest);
});

test("T6c: every passing-on with its recipient, voucher and proof", () => {
  expect(lines("T6c")).toEqual([
    "entry.2023-0004 | 2023-0004 | CCC | 150.00 EUR | 150.00 EUR | V-1 | Q-77",
    "entry.2023-0005 | 2023-0005 | Africa Committee | 60.00 EUR | 60.00 EUR | V-2 | not yet on hand",
    "entry.2023-0007 | 2023-0007 | no code recorded | 20.00 CHF | 20.40 EUR | V-3 | not yet on hand",
    "fund.CLINIC | - | - | - | 230.40 EUR | - | -",
    "total | - | - | - | 230.40 EUR | - | -",
  ]);
});

test("project money is passed on when it goes to a member, else it is a cost", () => {
  const rows = [
    "2024-0009 | 2024-06-01 | V-9 | BANK | | 4 | projects | CCC | SEEDS | |",
    "2024-0010 | 2024-06-01 | V-9 | BANK | | 3 | projects | | SEEDS | |",
    "2024-0011 | 2024-06-02 | | BANK | 1 | | projects | CCC | SEEDS | |",
  ];
  const text = `${book.trim()}\n${rows.join("\n")}\n`;
  expect(lines("T6", text)[1]).toBe(
    "fund.SEEDS | 0.00 EUR | 0.00 EUR | 0.00 EUR | 30.00 EUR | 3.00 EUR | 3.00 EUR | 0.00 EUR | 24.00 EUR",
  );
  expect(lines("T6c", text).slice(4, 6)).toEqual([
    "entry.2024-0009 | 2024-0009 | CCC | 4.00 EUR | 4.00 EUR | V-9 | not yet on hand",
    "entry.2024-0011 | 2024-0011 | CCC | −1.00 EUR | −1.00 EUR | none recorded | not yet on hand",
  ]);
});

test("an amount without a rate stays not known", () => {
  const text = book.replace("2022-12-30 | CHF | EUR | 1.02 | own\n", "");
  const [clinic] = lines("T6", text);
  expect(clinic).toBe(
    "fund.CLINIC | 40.00 EUR | 50.00 EUR | 200.00 EUR | n/a EUR | n/a EUR | 5.00 EUR | n/a EUR | 159.80 EUR",
  );
});

test.each(["T6", "T6b", "T6c"])("%s is left out where no fund has a purpose", (id) => {
  const plain = `
Ledger
No | Date | Account | In | Out | Currency | Category
1 | 2023-01-02 | A | 5 | | EUR | donations
`;
  expect(() => lines(id, plain)).toThrow(`the report has no table ${id}`);
});

test("every figure of T6 and T6c is traced, and the traced amounts add up to it", () => {
  const input = inputOf(book, period);
  expect(tracedTables(input, "T6")).toEqual({ count: 32, faults: [] });
  expect(tracedTables(input, "T6c")).toEqual({ count: 8, faults: [] });
});
