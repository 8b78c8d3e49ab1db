import { columnIndexOf, columnName } from "../../core/cells";

/** Texts, quoted sheet names and names in brackets, which stay, or a reference such as $G17. */
const PARTS =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
/** Whole columns such as A:A, which stay where they are in all rows, and whole rows such as 3:5. */
const WHOLE_COLUMNS = /(?:^|[^\p{L}\p{N}_.$])\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\p{N}_.(])/u;
const WHOLE_ROWS = /(?:^|[^\p{L}\p{N}_.$])\$?\d+:\$?\d+(?![\p{L}\p{N}_.(])/u;

/**
 * A formula as it reads some cells further, as Excel does it with a shared one: what has a $ stays. Undefined where
 * whole rows or columns would have to move, or it would lead out of the sheet.
 */
export function moveFormula(
  formula: string,
  { rows, columns }: { rows: number; columns: number },
): string | undefined {
  const plain = formula.replace(/"[^"]*"|'[^']*'|\[[^[\]]*\]/g, "");
  if (columns !== 0 && WHOLE_COLUMNS.test(plain)) return undefined;
  if (rows !== 0 && WHOLE_ROWS.test(plain)) return undefined;
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
