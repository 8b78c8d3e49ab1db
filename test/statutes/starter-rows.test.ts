import { expect, test } from "vitest";
import { writeLedgerWorkbook } from "../../addin/file/write-ledger";
import { icor2010 } from "../../addin/statutes/icor-2010";
import { reportLines } from "../../addin/statutes/report-lines";
import { starterRows } from "../../addin/statutes/starter-rows";
import { allTables } from "../../addin/tables/all-tables";

const rows = starterRows(icor2010, { language: "en" });

test("every report line has one category of its own", () => {
  const categories = rows.get("Categories") ?? [];
  const codes = categories.map((row) => row.category);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toContain("other-receipts");
  expect(codes).toContain("other-payments");
  for (const line of reportLines)
    expect(categories.filter((row) => row.reportLine === line.key)).toHaveLength(1);
});

test("every row names columns that its table has", () => {
  for (const [name, tableRows] of rows) {
    const table = allTables.find((each) => each.name === name);
    for (const row of tableRows)
      for (const key of Object.keys(row)) expect(Object.keys(table?.columns ?? {})).toContain(key);
  }
});

test("Australia votes with Asia", () => {
  expect(rows.get("Regions")).toContainEqual({ region: "Australia", continent: "Asia" });
});

test("a template can be written of them", async () => {
  const written = await writeLedgerWorkbook(rows, { language: "de" });
  expect(written.length).toBeGreaterThan(40_000);
});
