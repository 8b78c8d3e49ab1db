import type { CellContent } from "../core/finding";
import { fileFormula } from "./file-formula";

const TEXT_FORMAT = "@";

/** A cell as Excel hands it over. */
export interface ReadCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: string;
}

/** What a cell holds now; formulas as files hold them, those of a table with its name. */
export function contentOf({ value, formula }: ReadCell, table: string | undefined): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
    return { formula: fileFormula(formula, table) };
  if (value === "") return null;
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}

/** Whether two contents are the same: a number and its text are not. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (typeof one === "object" && one !== null && typeof other === "object" && other !== null)
    return one.formula === other.formula;
  return one === other;
}

/**
 * Writes a cell. Text goes in as text whatever it looks like: behind an apostrophe, which Excel hides, or as it is into a
 * cell of the text format, which in turn would make text of a number or a formula and so gets another format first.
 */
export function writeContent(
  range: Excel.Range,
  content: CellContent,
  { format, numberFormat }: { readonly format: string; readonly numberFormat: string },
): void {
  const isText = typeof content === "string";
  if (!isText && content !== null && format === TEXT_FORMAT)
    range.numberFormat = [[numberFormat === TEXT_FORMAT ? "General" : numberFormat]];
  if (content === null) range.values = [[""]];
  else if (isText) range.values = [[format === TEXT_FORMAT ? content : `'${content}`]];
  else if (typeof content === "number" || typeof content === "boolean") range.values = [[content]];
  else range.formulas = [[`=${shownName(content.formula)}`]];
}

/** Our own functions by the names that Excel knows. */
function shownName(formula: string): string {
  return formula.replace(/_xldudf_TREASURY_/g, "TREASURY.");
}
