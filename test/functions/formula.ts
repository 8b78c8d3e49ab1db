import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Books, buildBooks } from "../../addin/books/books";
import { readTables } from "../../addin/books/read-books";
import { columnRange, tableRange } from "../../addin/command-line/table-ranges";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { functions } from "../../functions/runtime/registry";
import { type ErrorMaker, wrapped } from "../../functions/runtime/wrap";

const SAMPLE = fileURLToPath(new URL("../../addin/sample/ledger.xlsx", import.meta.url));

let sample: Books | undefined;

/** The books of the sample, read once. */
export function sampleBooks(): Books {
  if (sample !== undefined) return sample;
  const workbook = readWorkbook(readFileSync(SAMPLE), "ledger.xlsx");
  sample = buildBooks({ tables: readTables(workbook), workbook }, sayIn("en"));
  return sample;
}

/** A whole table of the sample, or a column such as Ledger[Out], as Excel hands it over. */
export function sampleRange(table: string): unknown[][] {
  const range = tableRange(sampleBooks(), table) ?? columnRange(sampleBooks(), table);
  if (range === undefined) throw new Error(`the sample has no table ${table}`);
  return range;
}

/** An error of a cell. */
export interface CellFault {
  readonly error: "#N/A" | "#VALUE!";
  readonly message: string;
}

const errors: ErrorMaker = {
  notAvailable: (message): CellFault => ({ error: "#N/A", message }),
  invalidValue: (message): CellFault => ({ error: "#VALUE!", message }),
};

/** Calls a function as Excel does: an invocation stands behind the arguments, an error is an answer. */
export const callFunction = (id: string, ...args: readonly unknown[]): unknown =>
  callWith(errors, id, args);

/** The same with the errors of another host. */
export function callWith(maker: ErrorMaker, id: string, args: readonly unknown[]): unknown {
  const found = functions.get(id);
  if (found === undefined) throw new Error(`there is no function ${id}`);
  try {
    return wrapped(found.run, maker)(...parametersOf(id, args), {});
  } catch (fault) {
    if (typeof fault === "object" && fault !== null && "error" in fault) return fault;
    throw fault;
  }
}

/** Arguments as Excel hands them over: one value a parameter, null for what was left out, repeated ones as one list. */
export function parametersOf(id: string, args: readonly unknown[]): unknown[] {
  const parameters = functions.get(id)?.metadata.parameters ?? [];
  const isRepeating = parameters.at(-1)?.repeating === true;
  const fixed = parameters.slice(0, isRepeating ? -1 : undefined).map((_, at) => args[at] ?? null);
  return isRepeating ? [...fixed, args.slice(fixed.length)] : fixed;
}

/** Evaluates a formula of one function on the sample: tables, text, numbers, TRUE, FALSE, {1,2;3,4}, blanks. */
export function evaluate(formula: string): unknown {
  const { id, args } = readFormula(formula);
  return callFunction(id, ...args);
}

/** Function and arguments of a formula; a formula inside of it is evaluated. */
export function readFormula(formula: string): { id: string; args: unknown[] } {
  const match = /^=TREASURY\.([A-Z0-9]+)\((.*)\)$/s.exec(formula.trim());
  if (match === null) throw new Error(`no formula of one function: ${formula}`);
  const [, id, inside] = match;
  return { id, args: argumentsIn(inside).map((text) => valueOfArgument(text.trim())) };
}

/** Cuts at the commas that stand outside of text and braces. */
function argumentsIn(inside: string): string[] {
  if (inside.trim() === "") return [];
  return [...`${inside},`.matchAll(/((?:"(?:[^"]|"")*"|\{[^}]*\}|\([^)]*\)|[^,"{(])*),/g)].map(
    ([, text]) => text,
  );
}

function valueOfArgument(text: string): unknown {
  if (text === "") return null;
  if (/^"/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/.test(text)) return text === "TRUE";
  if (/^[+-]?\d*\.?\d+$/.test(text)) return Number(text);
  if (text.startsWith("{"))
    return text
      .slice(1, -1)
      .split(";")
      .map((row) => argumentsIn(row).map((cell) => valueOfArgument(cell.trim())));
  const nested = /^TREASURY\./.test(text) ? evaluate(`=${text}`) : undefined;
  if (nested !== undefined) return Array.isArray(nested) ? nested : [[nested]];
  return sampleRange(text.replace(/\[#All\]$/, ""));
}
