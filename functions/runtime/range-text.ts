import { fieldOf } from "../../addin/seal/canonical-text";
import { isCellError, type Plain, plainValue } from "./cell-values";
import type { Matrix } from "./range-sheet";

/**
 * The text of a range that is no table: a line for each row, fields apart by tabs, as docs/seal.md writes them; a blank
 * cell and a 0 leave their field blank.
 */
export function rangeText(values: Matrix): string {
  const lines = values.map((row) => row.map((value) => fieldOfValue(plainValue(value))).join("\t"));
  return ["treasury-range 1", ...lines].map((line) => `${line}\n`).join("");
}

function fieldOfValue(value: Plain): string {
  if (value === null || value === 0) return "";
  if (isCellError(value)) return fieldOf({ text: value.error });
  if (typeof value === "number") return fieldOf({ number: value });
  if (typeof value === "boolean") return fieldOf({ text: value ? "TRUE" : "FALSE" });
  return value.trim() === "" ? "" : fieldOf({ text: value });
}
