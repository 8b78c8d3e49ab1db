/** Stand around the distance of a reference's row from the formula's own. */
const FROM_MARK = "\ue000";
const TO_MARK = "\ue001";

/** Texts, sheet names and names of table columns, which are kept, or a reference such as $G17 whose row can move. */
const PARTS =
  /"[^"]*"|'[^']*'|\[[^[\]]*\]|(?<![\p{L}\p{N}_.$])(\$?[A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(![])/gu;

/**
 * A formula with the rows of its references told from its own row: F12*2 in row 12 and F13*2 in row 13 become equal.
 * Rows with a $ stay, and so do the names of table columns.
 */
export function relativeFormula(formula: string, row: number): string {
  return formula.replace(PARTS, (part, column?: string, fixed?: string, number?: string) =>
    column === undefined || fixed === "$"
      ? part
      : `${column}${FROM_MARK}${Number(number) - row}${TO_MARK}`,
  );
}

/** The formula as it stands in a row. */
export function formulaInRow(relative: string, row: number): string {
  return relative.replace(/\ue000(-?\d+)\ue001/g, (_, distance) => String(Number(distance) + row));
}

/** True when a formula looks at rows above its own, so that the first row must differ. */
export function looksAbove(relative: string): boolean {
  return relative.includes(`${FROM_MARK}-`);
}
