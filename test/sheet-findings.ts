import { readBooks } from "../addin/books/read-books";
import { runChecks } from "../addin/checks/run-checks";
import { dayOfIso } from "../addin/core/calendar";
import { cellAddress } from "../addin/core/cells";
import type { CellContent, Finding } from "../addin/core/finding";
import type { Sheet, SheetTable } from "../addin/core/sheet";
import { workbookOf } from "../addin/core/sheet-builder";
import { sayIn } from "../addin/core/words";
import { sheetsOf } from "./ledger-text";

/** Findings of one check over a workbook written as text, as data: for their fixes. */
export function rawFindings(
  code: string,
  content: string | readonly Sheet[],
  { language = "en", formats = ["General"] }: { language?: string; formats?: string[] } = {},
): readonly Finding[] {
  const sheets = typeof content === "string" ? sheetsOf(content) : content;
  const workbook = { ...workbookOf(sheets), formats };
  const books = readBooks(workbook, sayIn("en"));
  const today = dayOfIso("2026-11-21") ?? 0;
  return runChecks({ ...books, today }, { say: sayIn(language), only: [code] }).findings;
}

/** The changes of all fixes: "A3: 'old' -> 'new'", with "asks" where a person must choose. */
export function fixesOf(code: string, content: string | readonly Sheet[]): string[] {
  return rawFindings(code, content).map(({ fix }) => {
    if (fix === undefined) return "none";
    const changes = fix.changes.map(
      ({ cell, before, after }) => `${cellAddress(cell)}: ${shown(before)} -> ${shown(after)}`,
    );
    return `${fix.asks ? "asks " : ""}${changes.join(", ")}`;
  });
}

function shown(content: CellContent): string {
  if (content === null) return "blank";
  if (typeof content === "object") return `=${content.formula}`;
  return typeof content === "string" ? `'${content}'` : String(content);
}

/** A sheet of text whose table is an Excel table that ends at a row. */
export function excelTable(sheet: Sheet, rowLast: number, totalsRows = 0): Sheet {
  const table: SheetTable = {
    name: sheet.name,
    rowFirst: 1,
    rowLast,
    columnFirst: 0,
    columnLast: sheet.columns.length - 1,
    totalsRows,
  };
  return { ...sheet, tables: [table] };
}
