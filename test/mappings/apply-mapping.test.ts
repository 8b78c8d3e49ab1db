import { describe, expect, test } from "vitest";
import { accountMovements } from "../../addin/books/balances";
import { buildBooks } from "../../addin/books/books";
import { choosePeriod } from "../../addin/books/period";
import { isoOfDay } from "../../addin/core/calendar";
import { cellAddress } from "../../addin/core/cells";
import { InputError } from "../../addin/core/faults";
import { type MatrixValue, sheetOfMatrix, workbookOf } from "../../addin/core/sheet-builder";
import { sayIn } from "../../addin/core/words";
import { applyMapping } from "../../addin/mappings/apply-mapping";
import { parseMapping } from "../../addin/mappings/mapping";

const say = sayIn("en");

const plain = {
  title: "test",
  headingRow: 1,
  baseCurrency: "EUR",
  language: "de",
  accounts: [{ account: "K", kind: "cash", currency: "EUR" }],
  entry: {
    no: { row: true },
    date: { column: "Datum" },
    account: { value: "K" },
    text: { column: "Text" },
    amount: { in: { column: "Ein" }, out: { column: "Aus" } },
  },
};

function load(rows: MatrixValue[][], mapping: object) {
  const workbook = workbookOf([sheetOfMatrix("Buch", rows)]);
  const parsed = parseMapping(JSON.stringify(mapping), { name: "map.json", say });
  const { tables, textDates } = applyMapping(workbook, { mapping: parsed, say });
  return { books: buildBooks({ tables, workbook }, say), textDates };
}

function entries(rows: MatrixValue[][], mapping: object): string[] {
  const { ledger } = load(rows, mapping).books;
  return Array.from({ length: ledger.count }, (_, row) => {
    const day = ledger.day[row] ? isoOfDay(ledger.day[row]) : "?";
    const cell = cellAddress(ledger.cell(row, ledger.in[row] !== 0 ? "in" : "out"));
    const amounts = `${ledger.in[row]}/${ledger.out[row]}`;
    return [ledger.text(row, "no"), day, amounts, ledger.text(row, "category"), cell].join(" ");
  });
}

const headings = ["Datum", "Text", "Ein", "Aus"];

describe("a mapping", () => {
  test("reads two columns, amounts as text of its language, ISO and German dates", () => {
    const rows = [
      headings,
      ["2025-01-31", "a", "1.234,56", null],
      ["31.1.2025", "b", null, 2],
      [null, "a printed remark", null, null],
      [45688, "c", 3, null],
    ];
    expect(entries(rows, plain)).toEqual([
      "2 2025-01-31 123456/0  C2",
      "3 2025-01-31 0/200  D3",
      "5 2025-01-31 300/0  C5",
    ]);
  });

  test("keeps what it cannot read as text, for a check to show", () => {
    const { ledger } = load([headings, ["soon", "a", "about 5", null]], plain).books;
    expect(ledger.day[0]).toBe(0);
    expect(ledger.in[0]).toBeNaN();
    expect(ledger.table.columns.get("in")?.strings.get(0)).toBe("about 5");
  });

  test("takes years that dates lack from itself and counts such dates", () => {
    const { books, textDates } = load([headings, ["01. Okt", "a", 5, null]], {
      ...plain,
      year: 2024,
    });
    expect(isoOfDay(books.ledger.day[0])).toBe("2024-10-01");
    expect(textDates).toBe(1);
  });

  test("splits a signed amount and adds a fee where two columns differ", () => {
    const mapping = {
      ...plain,
      order: "newest-first",
      entry: { ...plain.entry, amount: { signed: { column: "Ein" } } },
      further: [
        {
          suffix: "-fee",
          amount: { signed: { column: "Aus" }, minus: { column: "Ein" } },
          category: { value: "fees" },
        },
      ],
    };
    const rows = [
      headings,
      ["2025-02-02", "x", -20, -21],
      ["2025-02-01", "y", 10, 9.5],
      ["2025-01-01", "z", 1, 1],
    ];
    expect(entries(rows, mapping)).toEqual([
      "4 2025-01-01 100/0  C4",
      "3 2025-02-01 1000/0  C3",
      "3-fee 2025-02-01 0/50 fees D3",
      "2 2025-02-02 0/2000  C2",
      "2-fee 2025-02-02 0/100 fees D2",
    ]);
  });

  test("begins with the opening balance of a cell or an amount", () => {
    const rows = [["Anfang", 100], headings, ["2025-01-31", "a", 5, null]];
    const withCell = {
      ...plain,
      headingRow: 2,
      accounts: [{ ...plain.accounts[0], opening: { cell: "B1" } }],
    };
    const { books } = load(rows, withCell);
    const [movement] = accountMovements(books, choosePeriod(books, {}));
    expect(movement).toMatchObject({ opening: 10000, in: 500, out: 0, closing: 10500 });
    const withAmount = {
      ...withCell,
      accounts: [{ ...plain.accounts[0], opening: { amount: "7.5" } }],
    };
    const other = load(rows, withAmount).books;
    expect(accountMovements(other, choosePeriod(other, {}))[0].opening).toBe(750);
  });

  test("finds categories by rules and by a table of values, and leaves rows out", () => {
    const mapping = {
      ...plain,
      skip: [{ Text: "Summe" }],
      entry: {
        ...plain.entry,
        category: { rules: [{ when: { Text: "Porto", Ein: "" }, use: "office" }], else: "other" },
      },
    };
    const rows = [
      headings,
      ["2025-01-31", "Porto", null, 1],
      ["2025-01-31", "Porto", 1, null],
      ["2025-01-31", "Summe", 1, 1],
    ];
    expect(entries(rows, mapping)).toEqual([
      "2 2025-01-31 0/100 office D2",
      "3 2025-01-31 100/0 other C3",
    ]);
  });
});

describe("a mapping that does not fit says where", () => {
  const rows = [headings, ["2025-01-31", "a", 1, null]];
  const withDate = (date: object) => ({ ...plain, entry: { ...plain.entry, date } });
  test.each([
    ["MAPPING_JSON", "{", undefined],
    ["MAPPING", "", { ...plain, headingRow: 0 }],
    ["MAPPING", "", { ...plain, unknownKey: 1 }],
    ["MAPPING_SHEET", "", { ...plain, sheet: "Other" }],
    ["MAPPING_COLUMN", "", withDate({ column: "Tag" })],
    [
      "MAPPING_CELL",
      "",
      { ...plain, accounts: [{ ...plain.accounts[0], opening: { cell: "Z9" } }] },
    ],
    [
      "MAPPING_CELL",
      "",
      { ...plain, accounts: [{ ...plain.accounts[0], opening: { amount: "x" } }] },
    ],
    ["MAPPING_EMPTY", "", { ...plain, skip: [{ Text: "a" }] }],
  ])("%s", (code, text, mapping) => {
    const read = () => {
      parseMapping(mapping ? JSON.stringify(mapping) : text, { name: "map.json", say });
      return load(rows, mapping ?? plain);
    };
    let fault: unknown;
    try {
      read();
    } catch (thrown) {
      fault = thrown;
    }
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toMatchObject({ code });
  });

  test("a missing column names the headings that are there", () => {
    expect(() => load(rows, withDate({ column: "Tag" }))).toThrow(
      "names the column Tag; row 1 of the sheet Buch has Datum, Text, Ein, Aus",
    );
  });
});
