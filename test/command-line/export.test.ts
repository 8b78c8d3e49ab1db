import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Books } from "../../addin/books/books";
import { cleanCopy } from "../../addin/books/clean-tables";
import { readBooks } from "../../addin/books/read-books";
import { hashOfTable } from "../../addin/books/table-hash";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { areDistinctInExcel } from "../../addin/file/sending/excel-keys";
import { settledTables } from "../../addin/file/write-copy";
import { writeLedgerWorkbook } from "../../addin/file/write-ledger";
import { formulaValues } from "../file/template/formula-values";
import { hasLibreOffice, recalculated } from "../file/template/libre-office";
import { smallLedger } from "../file/template/small-ledger";
import { booksOf } from "../ledger-text";
import { inFolder, runCli } from "./run-cli";

const sample = join(import.meta.dirname, "../../addin/sample/ledger.xlsx");
const today = ["--today", "2025-12-31"];
const csv = `No,Date,Voucher,Account,Text,In,Out,Currency,Category
1,2025-01-02,,CASH,Opening,100.00,,EUR,opening
2,2025-01-31,V-1,CASH,=1+1 and Rose Growers,20.50,,EUR,donations
3,2025-02-01,V-2,CASH,Stamps,,5.25,EUR,office
`;

async function exported(name: string, content: Uint8Array | string, ...options: string[]) {
  return inFolder({ [name]: content }, async (folder) => {
    const copy = join(folder, "copy.xlsx");
    const run = await runCli("export", join(folder, name), "--out", copy, ...today, ...options);
    expect(run.stderr).not.toContain("treasury:");
    return { run, bytes: new Uint8Array(readFileSync(copy)) };
  });
}

const booksOfFile = (bytes: Uint8Array): Books =>
  readBooks(readWorkbook(bytes, "copy.xlsx"), sayIn("en"));

const sampleBytes = new Uint8Array(readFileSync(sample));
const copies = [
  ["the sample", await exported("book.xlsx", sampleBytes), sampleBytes],
  [
    "the sample in German",
    await exported("book.xlsx", sampleBytes, "--language", "de"),
    sampleBytes,
  ],
  [
    "a small ledger",
    await exported("book.xlsx", await writeLedgerWorkbook(smallLedger, { language: "en" })),
    await writeLedgerWorkbook(smallLedger, { language: "en" }),
  ],
] as const;

describe.each(copies)("a copy of %s", (_, { bytes }, source) => {
  test("has every cell of the source's tables", () => {
    const before = cleanCopy(booksOfFile(source), { names: "codes" }).tables;
    const after = cleanCopy(booksOfFile(bytes), { names: "codes" }).tables;
    expect(after.map(({ rows }) => rows.length)).toEqual(before.map(({ rows }) => rows.length));
    for (const [index, { definition, rows }] of before.entries())
      for (const key of Object.keys(definition.columns))
        expect([definition.name, key, after[index].rows.map((row) => row[key] ?? null)]).toEqual([
          definition.name,
          key,
          rows.map((row) => row[key] ?? null),
        ]);
  });

  test("has the hashes on its first sheet that its tables have", () => {
    const xml = strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"]);
    const sent = settledTables(cleanCopy(booksOfFile(bytes), { names: "codes" }).tables);
    expect(sent.length).toBeGreaterThan(5);
    for (const table of sent) expect(xml).toContain(`>${hashOfTable(table)}<`);
  });

  test("has balances and sums as formulas, and none is hidden, linked or commented", () => {
    const parts = unzipSync(bytes);
    const workbook = strFromU8(parts["xl/workbook.xml"]);
    expect(formulaValues(bytes).size).toBeGreaterThan(10);
    expect(workbook).not.toMatch(/state="(?!visible)/);
    expect(workbook.match(/<definedName [^>]*name="(?!_xlnm\.Print_Titles)/g)).toBe(null);
    for (const [path, part] of Object.entries(parts)) {
      expect(path).not.toMatch(/comment|externalLink|printerSettings|vml|custom/i);
      if (path.startsWith("xl/worksheets/sheet"))
        expect(strFromU8(part)).not.toMatch(/hidden="|<hyperlink|<dataValidation|<legacyDrawing/);
    }
  });

  test.skipIf(!hasLibreOffice)("opens in LibreOffice with every number the same", () => {
    const opened = recalculated(bytes);
    expect(formulaValues(opened)).toEqual(formulaValues(bytes));
    const before = cleanCopy(booksOfFile(bytes), { names: "codes" }).tables;
    const after = cleanCopy(booksOfFile(opened), { names: "codes" }).tables;
    expect(after.map(({ rows }) => rows)).toEqual(before.map(({ rows }) => rows));
  });
});

test("the same books give the same bytes", async () => {
  expect((await exported("book.xlsx", sampleBytes)).bytes).toEqual(copies[0][1].bytes);
});

test("a ledger without accounts: values, text that stays text, sums by currency", async () => {
  const { bytes } = await exported("Ledger.csv", csv);
  const values = formulaValues(bytes);
  expect([...values.values()]).toContain(120.5);
  expect([...values.values()]).toContain(115.25);
  expect(strFromU8(unzipSync(bytes)["xl/sharedStrings.xml"])).toContain(">=1+1 and Rose Growers<");
});

const book = (rows: string): Books =>
  booksOf(`
Accounts
Account | Kind | Currency
A | bank | EUR
a | bank | EUR

Ledger
No | Date | Account | In | Out | Balance
${rows}`);
const balances = (books: Books) => {
  const sent = settledTables(cleanCopy(books, { names: "codes" }).tables);
  const ledger = sent.find(({ definition }) => definition.name === "Ledger");
  const column = ledger?.definition.columns.balance;
  return column && [column.formula === undefined, ledger.rows.map(({ balance }) => balance)];
};

test("accounts that Excel cannot tell apart have their balances as values", () => {
  expect(balances(book("1 | 2025-01-01 | A | 5 | | 5\n2 | 2025-01-02 | a | 7 | | 7"))).toEqual([
    true,
    [5, 7],
  ]);
});

test("a balance is the formula where that gives what the source shows", () => {
  const plain = booksOf(`
Accounts
Account | Kind | Currency
A | bank | EUR

Ledger
No | Date | Account | In | Out | Balance
1 | 2025-01-01 | A | 5 | | 5
2 | 2025-01-02 | A | 2 | | 7`);
  expect(balances(plain)).toEqual([false, [null, null]]);
});

test("a printed balance that is another one stays as it is", () => {
  const wrong = booksOf(`
Accounts
Account | Kind | Currency
A | bank | EUR

Ledger
No | Date | Account | In | Out | Balance
1 | 2025-01-01 | A | 5 | | 5
2 | 2025-01-02 | A | 2 | | 8`);
  expect(balances(wrong)).toEqual([true, [5, 8]]);
});

test.each([
  [["A", "B"], true],
  [["A", "a"], false],
  [["1", "01"], false],
  [["A*"], false],
  [[">5"], false],
  [["A", "A", ""], true],
])("Excel tells %j apart: %s", (keys, isDistinct) => {
  expect(areDistinctInExcel(keys)).toBe(isDistinct);
});

describe("the command", () => {
  test.each([
    [["book.csv"], "Name the new workbook"],
    [["book.csv", "--out", "copy.pdf"], "Name the new workbook"],
  ])("%j is refused", async (argv, sentence) => {
    await inFolder({ "book.csv": csv }, async (folder) => {
      const [name, ...rest] = argv;
      const run = await runCli("export", join(folder, name), ...rest);
      expect([run.code, run.stderr]).toEqual([2, expect.stringContaining(sentence)]);
    });
  });

  test("writes over nothing", async () => {
    await inFolder({ "Ledger.csv": csv, "copy.xlsx": "mine" }, async (folder) => {
      const copy = join(folder, "copy.xlsx");
      const run = await runCli("export", join(folder, "Ledger.csv"), "--out", copy, ...today);
      expect(run.code).toBe(2);
      expect(readFileSync(copy, "utf8")).toBe("mine");
    });
  });
});
