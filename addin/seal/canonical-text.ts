/** A cell as it is sealed: blank, a text, a number, or a calendar day as ISO text. */
export type SealedCell =
  | null
  | { readonly text: string }
  | { readonly number: number }
  | { readonly day: string };

/** The typed cells of a table; what formulas give follows from them and is no part of it. */
export interface SealedTable {
  /** Name of the Excel table. */
  readonly name: string;
  /** Keys of the columns, in the order of the workbook's definition. */
  readonly columns: readonly string[];
  /** Cells of each row, one for each column. */
  readonly rows: readonly (readonly SealedCell[])[];
}

/** A spreadsheet keeps no more significant digits than these. */
const SIGNIFICANT_DIGITS = 15;
const VERSION = "treasury-table 1";

/**
 * The one text of a table from which its hash is made, described in docs/seal.md. It does not change with the order of
 * the rows, with the language of the headings, or with the way in which a program composes accents.
 */
export function canonicalText({ name, columns, rows }: SealedTable): string {
  const lines = rows.map((cells) => cells.map(fieldOf).join("\t")).sort(compareCodePoints);
  const head = [VERSION, `table\t${name}`, ["columns", ...columns].join("\t")];
  return [...head, ...lines].map((line) => `${line}\n`).join("");
}

function fieldOf(cell: SealedCell): string {
  if (cell === null) return "";
  if ("day" in cell) return `d:${cell.day}`;
  if ("number" in cell) return `n:${plainDecimal(cell.number)}`;
  return `t:${escaped(cell.text.replace(/\r\n?/g, "\n").normalize("NFC"))}`;
}

function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n");
}

/** Decimal text without exponent, without zeros at its end, without a minus before nothing. */
export function plainDecimal(number: number): string {
  const [mantissa, exponent = "0"] = number.toPrecision(SIGNIFICANT_DIGITS).split("e");
  const [whole, fraction = ""] = mantissa.replace("-", "").split(".");
  const at = whole.length + Number(exponent);
  const figures = "0".repeat(Math.max(0, 1 - at)) + whole + fraction;
  const point = Math.max(1, at);
  const padded = figures.padEnd(point, "0");
  const decimals = padded.slice(point).replace(/0+$/, "");
  const size = padded.slice(0, point).replace(/^0+(?=\d)/, "") + (decimals && `.${decimals}`);
  return number < 0 && size !== "0" ? `-${size}` : size;
}

/** Order of the characters' numbers, which is the order of the bytes in UTF-8; JavaScript's own is that of UTF-16. */
function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const [first, second] = [rankOf(a.charCodeAt(at)), rankOf(b.charCodeAt(at))];
    if (first !== second) return first - second;
  }
  return a.length - b.length;
}

/** Halves of surrogate pairs stand for characters beyond all others. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
