/** What a cell of a generated book holds: a typed value, or a formula with the value it shows. */
export type CellValue =
  | string
  | number
  | null
  | { readonly formula: string; readonly shows: number | string };

/** A row that may still be changed, by column key. */
export type Row = Record<string, CellValue>;

/** The rows of a whole workbook by table, and what else a reader of them must know. */
export interface Book {
  readonly tables: Map<string, Row[]>;
  readonly base: string;
  /** Day on which the book is looked at. */
  readonly today: number;
  /** Language of the headings. */
  readonly language: string;
  /** First day of the open period. */
  readonly openFrom: number;
  /** Last day with entries. */
  readonly last: number;
}

export function rowsOf(book: Book, table: string): Row[] {
  const known = book.tables.get(table);
  if (known !== undefined) return known;
  const rows: Row[] = [];
  book.tables.set(table, rows);
  return rows;
}
