import { expect, test } from "vitest";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { booksOf } from "../../ledger-text";
import { callFunction, evaluate } from "../formula";

type Row = readonly unknown[];
const rowsOf = (...args: readonly unknown[]): Row[] => {
  const answer = callFunction("RECONCILE", ...args);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};
const list = (...rows: Row[]) => [["Date", "Amount", "Text"], ...rows];
const partsOf = (rows: readonly Row[]) =>
  rows
    .slice(1, -6)
    .filter(([part]) => part !== "bridge")
    .map(([part, , , bank, , book]) => [part, bank, book]);
const bridgeOf = (rows: readonly Row[]) =>
  rows.filter(([part]) => part === "bridge").map(([, , , , , amount]) => amount);

const bank = list(
  ["2025-03-03", 600, "Deposit"],
  ["2025-03-04", -12.5, "Charges"],
  ["2025-03-05", 70, "AF-03"],
);
const book = list(
  ["2025-03-01", 400],
  ["2025-03-02", 200],
  ["2025-03-05", 70],
  ["2025-03-06", -33],
);

test("pairs, groups, what is open, and the bridge from sum to sum", () => {
  const rows = rowsOf(bank, book);
  expect(partsOf(rows)).toEqual([
    ["only at the bank", -12.5, ""],
    ["only in the book", "", -33],
    ["1 : 2", 600, ""],
    ["1 : 2", "", 400],
    ["1 : 2", "", 200],
    ["1 : 1", 70, 70],
  ]);
  expect(bridgeOf(rows)).toEqual([657.5, 0, -33, 0, 12.5, 0, 637, 637, 0]);
  expect(rows.at(-1)?.[1]).toBe(
    "2 lines of the bank found in the book; 1 line of the bank without an entry, 1 entry without a line. What is open wants a look at the paper; it may be a matter of days.",
  );
});

test("only what is open, and the balances that are told", () => {
  const rows = rowsOf(bank, book, null, null, null, 1000, 979.5, "EUR", "open");
  expect(partsOf(rows)).toHaveLength(2);
  expect(bridgeOf(rows)).toEqual([1000, 0, -33, 0, 12.5, 0, 979.5, 979.5, 0]);
  expect(bridgeOf(rowsOf(bank, book, null, null, null, 1000, 980)).at(-1)).toBe(0.5);
});

test.each([0, null, ""])("a blank as %s changes nothing", (blank) => {
  const blanked = [...book, [blank, blank, blank]];
  expect(
    partsOf(rowsOf(bank, blanked, blank === 0 ? 5 : blank, blank, blank, blank, blank)),
  ).toEqual(partsOf(rowsOf(bank, book)));
});

test("without headings date, amount and text stand in this order; In and Out serve, too", () => {
  const plain = bank.slice(1);
  const sides = [
    ["Datum", "Einnahme", "Ausgabe"],
    ["2025-03-01", 400, ""],
    ["2025-03-02", 200, 0],
    ["2025-03-05", 70, null],
    ["2025-03-06", 0, 33],
  ];
  expect(partsOf(rowsOf(plain, sides))).toEqual(partsOf(rowsOf(bank, book)));
});

test.each([
  [
    list(["03.03.2025", 1]),
    'bank, row 2, column 1 is "03.03.2025"; it must be a date of Excel or text such as "2025-12-31"',
  ],
  [
    list(["2025-03-03", 1.234]),
    'bank, row 2, column 2 is "1.234"; it must be an amount of EUR with no more than 2 decimals',
  ],
  [
    [
      ["Day of week", "Sum"],
      ["Monday", 1],
    ],
    "bank: columns for the date and the amount were not found. Headers: Day of week, Sum. Give Date, Amount and Text, or hand over a table of ours",
  ],
])("what cannot be read is named: %j", (wrong, message) => {
  expect(callFunction("RECONCILE", wrong, book)).toEqual({ error: "#VALUE!", message });
});

const workbook = `
  Accounts
  Account | Body | Kind | Currency
  BANK | ICC | bank | EUR
  CASH | ICC | cash | EUR

  Categories
  Category | Side
  opening | opening

  Ledger
  No | Date | Account | Text | In | Out | Category
  1 | 2025-01-01 | BANK | Opening | 100 | | opening
  2 | 2025-01-10 | BANK | Rent | | 50 |
  3 | 2025-01-12 | CASH | Stamps | | 5 |
  4 | 2025-01-31 | BANK | AF-03 | 30 | |
  5 | 2025-02-02 | BANK | Charges | | 2 |

  Statements
  Account | Number | From | To | Opening | Closing
  BANK | 1 | 2025-01-01 | 2025-01-31 | 100 | 48

  StatementLines
  Account | Number | Date | Amount | Text | Bank id | Ledger No
  BANK | 1 | 2025-01-11 | -50 | Rent | | 2
  BANK | 1 | 2025-01-31 | -2 | Charges | |`;

test("tables: by the number first, an entry on its way, one entered later; the bridge ties to both balances", () => {
  const books = booksOf(workbook);
  const range = (name: string) => tableRange(books, name);
  const handle = [
    [
      callFunction(
        "BOOK",
        range("Ledger"),
        range("Accounts"),
        range("Categories"),
        range("Statements"),
      ),
    ],
  ];
  const rows = rowsOf(range("StatementLines"), handle);
  expect(partsOf(rows)).toEqual([
    ["only in the book", "", 30],
    ["1 : 1, by number", -50, -50],
    ["1 : 1", -2, -2],
  ]);
  expect(rows[1]).toEqual([
    "only in the book",
    "BANK",
    "",
    "",
    45688,
    30,
    "AF-03",
    "4",
    "Ledger!E5",
  ]);
  expect(bridgeOf(rows)).toEqual([48, 30, 0, 0, 0, 0, 2, 80, 80, 0]);
  const plain = list(["2025-01-11", -50], ["2025-01-31", -2]);
  expect(partsOf(rowsOf(plain, handle, null, null, "BANK"))).toEqual([
    ["only in the book", "", 30],
    ["1 : 1", -50, -50],
    ["1 : 1", -2, -2],
  ]);
  expect(callFunction("RECONCILE", plain, handle)).toEqual({
    error: "#VALUE!",
    message:
      "of which account the lines are is not told: name it in account; the ledger has BANK, CASH",
  });
});

test("the sample has nothing open, and every bridge ties", () => {
  const rows = evaluate(
    '=TREASURY.RECONCILE(StatementLines[#All],TREASURY.BOOK(Ledger[#All],Accounts[#All],Categories[#All],Statements[#All]),,,,,,,"open")',
  );
  if (!Array.isArray(rows)) throw new Error(JSON.stringify(rows));
  expect(partsOf(rows)).toEqual([]);
  const ends = rows.filter((row: Row) => row[6] === "Not explained");
  expect(ends.map((row: Row) => row[5])).toEqual(ends.map(() => 0));
  expect(ends.length).toBeGreaterThan(3);
});
