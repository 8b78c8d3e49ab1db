import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { writeLedgerWorkbook } from "../../../addin/file/write-ledger";
import { allTables } from "../../../addin/tables/all-tables";
import { formulaValues } from "./formula-values";
import { hasLibreOffice, recalculated } from "./libre-office";
import { smallLedger } from "./small-ledger";

const written = await writeLedgerWorkbook(smallLedger, { language: "en" });

describe.skipIf(!hasLibreOffice)(
  "LibreOffice calculates what is written beside each formula",
  () => {
    test.each([
      ["a small ledger", smallLedger, "en"],
      ["a small ledger in German", smallLedger, "de"],
      ["a small ledger in Spanish", smallLedger, "es"],
      ["a small ledger in French", smallLedger, "fr"],
      ["a blank workbook", new Map(), "en"],
    ])("%s", async (_, content, language) => {
      const packed = await writeLedgerWorkbook(content, { language });
      const values = formulaValues(packed);
      expect(values.size).toBeGreaterThan(60);
      expect(formulaValues(recalculated(packed))).toEqual(values);
    });
  },
);

test("the same rows give the same bytes", async () => {
  expect(await writeLedgerWorkbook(smallLedger, { language: "en" })).toEqual(written);
});

test("figures of the small ledger", () => {
  const values = formulaValues(written);
  const shown = (cell: string) => values.get(cell);
  expect(shown("Accounts!K4")).toBe(1000);
  expect(shown("Accounts!K6")).toBe(12.345);
  expect(shown("Funds!K5")).toBe(12.345);
  expect(shown("Ledger!H6")).toBe("XOF");
  expect(shown("Ledger!Q6")).toBe(99.82);
  expect(shown("Ledger!R8")).toBe(1000);
  expect(shown("Literature!H4")).toBe(17);
  expect(shown("Start!C15")).toBe("In order");
  expect(shown("Start!C16")).toBe("In order");
  expect(shown("Start!C18")).toBe("Please look");
});

test("an entry of no account shows in the control total and turns its light", async () => {
  const rows = smallLedger.get("Ledger") ?? [];
  const astray = { no: "2025-0006", date: 45_670, account: "NOWHERE", in: 7, rate: 1 };
  const content = new Map([...smallLedger, ["Ledger", [...rows, astray]]]);
  const values = formulaValues(await writeLedgerWorkbook(content, { language: "en" }));
  expect(values.get("Start!D36")).toBe(-7);
  expect(values.get("Start!C15")).toBe("Please look");
  expect(values.get("Ledger!H9")).toBe("#N/A");
});

describe("the parts of the file", () => {
  const parts = unzipSync(written);
  const part = (path: string) => strFromU8(parts[path]);
  const ledgerAt = allTables.findIndex((table) => table.name === "Ledger") + 1;

  test("name no author and no program", () => {
    expect(part("docProps/core.xml")).not.toMatch(/creator|modified/i);
    const comments = Object.keys(parts).filter((path) => path.startsWith("xl/comments"));
    expect(comments.length).toBeGreaterThan(5);
    for (const path of comments) expect(part(path)).not.toContain("Author");
  });

  test("hold one Excel table for every table, with the formulas of new rows", () => {
    const tables = Object.keys(parts).filter((path) => path.startsWith("xl/tables/"));
    expect(tables).toHaveLength(allTables.length);
    expect(part(`xl/tables/table${ledgerAt}.xml`)).toContain(
      "<calculatedColumnFormula>INDEX(Accounts[Currency],MATCH(Ledger[[#This Row],[Account]],Accounts[Account],0))",
    );
    expect(part(`xl/tables/table${ledgerAt}.xml`)).toContain('ref="A3:W8"');
  });

  test("have their elements in the order of the standard (ECMA-376, 18.3.1.99)", () => {
    const order =
      "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetProtection autoFilter mergeCells conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks drawing legacyDrawing tableParts extLst".split(
        " ",
      );
    for (const [path, bytes] of Object.entries(parts)) {
      if (!path.startsWith("xl/worksheets/sheet")) continue;
      const places = topElements(strFromU8(bytes)).map((name) => order.indexOf(name));
      expect(places, path).toEqual([...places].sort((a, b) => a - b));
      expect(places[0], path).toBe(0);
    }
    expect(part(`xl/worksheets/sheet${ledgerAt + 1}.xml`)).toContain("<legacyDrawing");
  });

  test("hold lists that grow, as names", () => {
    expect(part("xl/workbook.xml")).toContain(
      '<definedName name="list_Accounts_account">Accounts[Account]</definedName>',
    );
    expect(part(`xl/worksheets/sheet${ledgerAt + 1}.xml`)).toContain(
      "<formula1>list_Accounts_account</formula1>",
    );
  });

  test("hide names far down when there are any, and show the blank table", async () => {
    expect(part("xl/workbook.xml")).not.toContain("veryHidden");
    const content = new Map([...smallLedger, ["Names", [{ key: "M-01", name: "Rose Growers" }]]]);
    const withNames = unzipSync(await writeLedgerWorkbook(content, { language: "en" }));
    expect(strFromU8(withNames["xl/workbook.xml"])).toMatch(/name="Names"[^>]*state="veryHidden"/);
  });
});

test("a long ledger has its running balance as values", async () => {
  const rows = Array.from({ length: 5001 }, (_, index) => ({
    no: `2025-${index + 1}`,
    date: 45_658,
    account: "BANK",
    in: 0.1,
    rate: 1,
  }));
  const packed = await writeLedgerWorkbook(new Map([...smallLedger, ["Ledger", rows]]), {
    language: "en",
  });
  const values = formulaValues(packed);
  expect(values.has("Ledger!R4")).toBe(false);
  expect(values.get("Ledger!Q4")).toBe(0.1);
  expect(values.get("Accounts!K4")).toBe(500.1);
});

/** Names of the elements directly below the root. */
function topElements(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, close, name, empty] of xml.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)) {
    if (close === "/") depth--;
    else {
      if (depth === 1) names.push(name);
      if (empty !== "/") depth++;
    }
  }
  return names;
}
