import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildBooks } from "../../../addin/books/books";
import { readTables } from "../../../addin/books/read-books";
import { runChecks } from "../../../addin/checks/run-checks";
import { tableRange } from "../../../addin/command-line/table-ranges";
import { dayOfIso } from "../../../addin/core/calendar";
import { fullAddress } from "../../../addin/core/cells";
import { sayIn } from "../../../addin/core/words";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { callFunction, evaluate, sampleRange } from "../formula";

const HEADINGS = ["Severity", "Rule", "Table", "Row", "Cell", "Message", "Suggestion", "Status"];
const today = dayOfIso("2025-12-31") ?? 0;

function rowsOf(answer: unknown): unknown[][] {
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

/** The sample with planted errors, and all its tables as a book. */
function booksWithErrors() {
  const file = "ledger-with-errors.xlsx";
  const bytes = readFileSync(new URL(`../../../addin/sample/${file}`, import.meta.url));
  const workbook = readWorkbook(bytes, file);
  const books = buildBooks({ tables: readTables(workbook), workbook }, sayIn("en"));
  const ranges = [...books.tables.keys()].map((name) => tableRange(books, name));
  return { books, handle: callFunction("BOOK", ...ranges) };
}

describe("CHECKALL of the sample with errors", () => {
  const { books, handle } = booksWithErrors();
  const rows = rowsOf(
    callFunction("CHECKALL", [[handle]], ...Array.from({ length: 11 }, () => null), today),
  );
  const found = rows.slice(1, -1);
  const expected = runChecks({ ...books, today }, { say: sayIn("en") }).findings;
  /** What needs the workbook itself: formulas, hidden rows, cells outside of tables. */
  const ofWorkbook = new Set(["STR-02", "STR-04", "STR-07", "STR-08", "STR-10"]);

  test("has the findings of the checks, each with its real cell", () => {
    expect(rows[0]).toEqual(HEADINGS);
    const lines = (all: readonly (readonly unknown[])[]) => all.map((line) => line.join(" | "));
    expect(
      lines(
        found
          .filter(([, rule]) => !ofWorkbook.has(String(rule)))
          .map(([severity, rule, , , cell, message, suggestion]) => [
            severity,
            rule,
            cell,
            message,
            suggestion,
          ]),
      ),
    ).toEqual(
      lines(
        expected
          .filter(({ code }) => !ofWorkbook.has(code))
          .map(({ severity, code, cell, message, advice, fix }) => [
            severity,
            code,
            fullAddress(cell),
            message,
            fix === undefined ? advice : `${advice} (${fix.title})`,
          ]),
      ),
    );
    expect(found.length).toBeGreaterThan(40);
  });

  test("names table and entry, and ends with a row that says what was looked at", () => {
    const duplicate = found.find(([, rule]) => rule === "LED-15");
    expect(duplicate?.[2]).toBe("Ledger");
    expect(duplicate?.[3]).toMatch(/^20\d\d-\d{4}$/);
    const total = rows.at(-1) ?? [];
    expect(total[0]).toBe("Total");
    expect(total[5]).toMatch(/^\d+ errors, \d+ warnings, \d+ notes by \d+ checks/);
  });

  test("is what FINDINGS counts", () => {
    const count = (severity: string) => found.filter(([own]) => own === severity).length;
    expect(callFunction("FINDINGS", rows)).toBe(found.length);
    for (const severity of ["error", "warning", "note"]) {
      expect(callFunction("FINDINGS", rows, severity)).toBe(count(severity));
      expect(callFunction("FINDINGS", rows, severity, "open")).toBe(count(severity));
      expect(callFunction("FINDINGS", rows, severity, "accepted")).toBe(0);
    }
  });

  test.each(["LED-08", "LED-15", "MEM-01", "STR-05"])("CHECK of %s is its part", (code) => {
    const own = rowsOf(callFunction("CHECK", code, [[handle]]));
    expect(own[0]).toEqual(HEADINGS);
    expect(own.slice(1, -1)).toEqual(found.filter(([, rule]) => rule === code));
  });

  const inLanguage = (language: string) =>
    rowsOf(
      callFunction(
        "CHECKALL",
        [[handle]],
        ...Array.from({ length: 10 }, () => null),
        language,
        today,
      ),
    );
  const TOTALS: Readonly<Record<string, RegExp>> = {
    de: /^\d+ Fehler, \d+ Warnungen, \d+ Hinweise aus \d+ Prüfungen/,
    es: /^\d+ errores, \d+ advertencias, \d+ notas en \d+ controles/,
    fr: /^\d+ erreurs, \d+ avertissements, \d+ remarques par \d+ contrôles/,
  };

  test.each(Object.keys(TOTALS))(
    "speaks %s where it is told, from headings to totals",
    (language) => {
      const told = inLanguage(language);
      expect(told.map((row) => row.slice(1, 5)).slice(1)).toEqual(
        rows.map((row) => row.slice(1, 5)).slice(1),
      );
      expect(told[0].slice(0, 2)).not.toEqual(HEADINGS.slice(0, 2));
      expect(told[1][5]).not.toBe(rows[1][5]);
      expect(told.at(-1)?.[5]).toMatch(TOTALS[language]);
      expect(told.at(-1)?.[5]).not.toMatch(/not run|in English/);
      // Codes and words that are alike in both languages apart, no severity or status is English.
      const words = new Set(told.slice(1, -1).flatMap((row) => [row[0], row[7]]));
      expect([...words].filter((word) => /^(warning|note|open)$/.test(String(word)))).toEqual([]);
    },
  );

  test.each(Object.keys(TOTALS))("is counted by FINDINGS in %s, too", (language) => {
    const told = inLanguage(language);
    for (const severity of ["all", "error", "warning", "note"])
      expect(callFunction("FINDINGS", told, severity, "open")).toBe(
        callFunction("FINDINGS", rows, severity, "open"),
      );
  });

  test("takes a language in any case and with its country", () => {
    expect(inLanguage("DE-at")).toEqual(inLanguage("de"));
  });
});

describe("CHECKALL of the sample", () => {
  test("finds no error in the tables, and names the checks that could not run", () => {
    const answer = rowsOf(
      evaluate("=TREASURY.CHECKALL(Ledger[#All],Accounts[#All],Categories[#All],Funds[#All])"),
    );
    expect(answer.filter(([severity]) => severity === "error")).toEqual([]);
    expect(answer.at(-1)?.[5]).toContain("BNK-02 (Statements)");
  });

  test("counts from the first row where the headings are left out", () => {
    const [first] = rowsOf(
      callFunction(
        "CHECKALL",
        sampleRange("Ledger"),
        ...Array.from({ length: 12 }, () => null),
        false,
      ),
    );
    expect(first).not.toEqual(HEADINGS);
  });

  test.each([
    ['=TREASURY.CHECKALL(Ledger[#All],,,,,,,,,,"icor-1900")', "rule set is icor-1900"],
    ['=TREASURY.CHECKALL(Ledger[#All],,,,,,,,,,,"xx")', "language is xx"],
    ['=TREASURY.CHECK("LED-99",Ledger[#All])', "there is no check LED-99"],
    ['=TREASURY.CHECK("BNK-01",Ledger[#All])', "BNK-01 needs the table Statements"],
    ['=TREASURY.CHECK("LED-08",Ledger[#All],Ledger[#All])', "Ledger was handed over twice"],
    ['=TREASURY.CHECK("LED-08",{1,2;3,4})', "no table of a ledger workbook has these headings"],
  ])("%s is refused", (formula, message) => {
    expect(evaluate(formula)).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });

  test("without a date for today, no entry lies in the future", () => {
    expect(rowsOf(evaluate('=TREASURY.CHECK("LED-04",Ledger[#All])'))).toHaveLength(2);
  });
});

describe("what the table Findings accepts", () => {
  const ledger = [
    ["No", "Date", "Account", "In", "Out"],
    [1, 45_000, "B", 5, 7],
    [2, 45_000, "B", 5, 8],
  ];
  const findings = (status: string) => [
    ["No", "Rule", "Status", "Answer"],
    ["2", "LED-01", status, "The bank booked both"],
  ];

  test.each([
    ["accepted", ["open", "accepted"], 1],
    ["open", ["open", "open"], 0],
  ])("%s", (status, expected, accepted) => {
    const rows = rowsOf(callFunction("CHECK", "LED-01", ledger, findings(status)));
    expect(rows.slice(1, -1).map((row) => row[7])).toEqual(expected);
    expect(callFunction("FINDINGS", rows, "error", "accepted")).toBe(accepted);
    expect(callFunction("FINDINGS", rows, "all", "open")).toBe(2 - accepted);
  });
});

describe("FINDINGS of the sample's table", () => {
  test.each([
    ["=TREASURY.FINDINGS(Findings[#All])", 4],
    ['=TREASURY.FINDINGS(Findings[#All],"warning")', 3],
    ['=TREASURY.FINDINGS(Findings[#All],"WARNING","corrected")', 1],
    ['=TREASURY.FINDINGS(Findings[#All],"","open")', 1],
    ['=TREASURY.FINDINGS(Findings[#All],"error")', 0],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  test("another status is refused", () => {
    expect(evaluate('=TREASURY.FINDINGS(Findings[#All],"all","closed")')).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("status is closed; it must be one of all, open"),
    });
  });
});
