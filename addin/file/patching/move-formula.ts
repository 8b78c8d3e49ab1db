import { columnIndexOf, columnName } from "../../core/cells";

/** Texts, quoted sheet names and names in brackets, which stay, or a reference such as $G17. */
const PARTS =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
/** Whole columns or rows, such as A:A and 3:5. */
const WHOLE =
  /(?:^|[^\p{L}\p{N}_.$])\$?(?:[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+:\$?\d+)(?![\p{L}\p{N}_.(])/u;

/**
 * A formula as it reads some cells further, as Excel does it with a shared one: what has a $ stays. Undefined where it
 * names whole rows or columns, or would lead out of the sheet.
 */
export function moveFormula(
  formula: string,
  { rows, columns }: { rows: number; columns: number },
): string | undefined {
  if (WHOLE.test(formula.replace(/"[^"]*"|'[^']*'|\[[^[\]]*\]/g, ""))) return undefined;
  let isInside = true;
  const moved = formula.replace(
    PARTS,
    (part, columnFixed?: string, column?: string, rowFixed?: string, row?: string) => {
      if (column === undefined) return part;
      const columnIndex = (columnIndexOf(column) ?? -1) + (columnFixed === "$" ? 0 : columns);
      const movedRow = Number(row) + (rowFixed === "$" ? 0 : rows);
      if (columnIndex < 0 || movedRow < 1) isInside = false;
      return `${columnFixed}${columnName(Math.max(0, columnIndex))}${rowFixed}${movedRow}`;
    },
  );
  return isInside ? moved : undefined;
}
