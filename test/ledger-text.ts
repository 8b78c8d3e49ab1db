import type { Books } from "../addin/books/books";
import { readBooks } from "../addin/books/read-books";
import type { CheckInput } from "../addin/checks/check";
import { runChecks } from "../addin/checks/run-checks";
import { dayOfIso } from "../addin/core/calendar";
import { fullAddress } from "../addin/core/cells";
import type { Document } from "../addin/core/document";
import { type Finding, factAndAdvice } from "../addin/core/finding";
import { KIND, type Sheet } from "../addin/core/sheet";
import { ColumnBuilder, emptySheet, StringList, workbookOf } from "../addin/core/sheet-builder";
import { NO_BREAK_SPACE } from "../addin/core/value";
import { sayIn } from "../addin/core/words";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const ERROR = /^#(REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/;

/**
 * A workbook written as text. Each table is a block: its name, a line of headings, lines of rows, cells between "|".
 * A day (2025-01-31) is stored as a serial, a number as a number, #REF! as an error; 'text keeps what follows as text;
 * `120 {=F1*2}` is a formula with its cached value. Headings stand in row 1, so the first row is row 2.
 */
export function sheetsOf(text: string): Sheet[] {
  return text
    .split(/\n\s*\n/)
    .map((block) => block.split("\n").map((line) => line.trim()))
    .map((lines) => lines.filter((line) => line !== ""))
    .filter((lines) => lines.length > 0)
    .map(([name, ...lines]) => sheetOfLines(name, lines));
}

function sheetOfLines(name: string, lines: readonly string[]): Sheet {
  const strings = new StringList();
  const formulas = new StringList();
  const columns: ColumnBuilder[] = [];
  lines.forEach((line, index) => {
    line.split("|").forEach((cell, columnIndex) => {
      const [, value = "", formula] = /^\s*(.*?)\s*(?:\{=(.*)\}\s*)?$/.exec(cell) ?? [];
      if (value === "") return;
      columns[columnIndex] ??= new ColumnBuilder();
      const column = columns[columnIndex];
      if (DAY.test(value)) column.push(index + 1, KIND.number, dayOfIso(value) ?? 0);
      else if (NUMBER.test(value)) column.push(index + 1, KIND.number, Number(value));
      else if (ERROR.test(value)) column.push(index + 1, KIND.error, strings.add(value));
      else column.push(index + 1, KIND.text, strings.add(value.replace(/^'/, "")));
      if (formula !== undefined) column.setFormula(formulas.add(formula));
    });
  });
  return { ...emptySheet(name), columns, rowLast: lines.length, strings, formulas };
}

/** Books of a workbook written as text. */
export function booksOf(text: string): Books {
  return readBooks(workbookOf(sheetsOf(text)), sayIn("en"));
}

/** One check over a workbook written as text: "Ledger!G3 (No 7): message" for each finding, with plain spaces. */
export function findingsOf(
  code: string,
  text: string,
  {
    today = "2026-11-21",
    cashReport,
    auditorsReport,
  }: { today?: string; cashReport?: Document; auditorsReport?: Document } = {},
): string[] {
  const input: CheckInput = {
    ...booksOf(text),
    today: dayOfIso(today) ?? 0,
    ...(cashReport ? { cashReport } : {}),
    ...(auditorsReport ? { auditorsReport } : {}),
  };
  const { findings, notRun } = runChecks(input, { say: sayIn("en"), only: [code] });
  if (notRun.length > 0) throw new Error(`${code} was not run: ${notRun[0].tables.join(", ")}`);
  return findings.map(({ cell, entry, ...said }) =>
    `${fullAddress(cell)}${entry ? ` (No ${entry})` : ""}: ${wholeText(said)}`.replaceAll(
      NO_BREAK_SPACE,
      " ",
    ),
  );
}

/** Fact and advice, each a sentence of its own whatever the values are. Throws Error where one is not. */
function wholeText(said: Pick<Finding, "message" | "advice">): string {
  for (const text of [said.message, said.advice])
    if (!/^[^\s.].*[^\s][.!?]”?$/s.test(text)) throw new Error(`"${text}" is no whole sentence`);
  return factAndAdvice(said);
}
