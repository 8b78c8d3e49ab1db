import { parseAmount } from "../core/amount-text";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { minorOfNumber } from "../core/money";
import { KIND } from "../core/sheet";
import { dayAt, numberAt, type TableData, textAt } from "../tables/table-data";

/** Reads the cells of one row of a small table. What is blank or no such thing is "", NaN or 0. */
export class RecordReader {
  constructor(
    readonly table: TableData,
    /** Index of the data row, from 0. */
    readonly row: number,
  ) {}

  text(key: string): string {
    return textAt(this.table.columns.get(key), this.row);
  }

  /** NaN when blank or no number. */
  number(key: string): number {
    return numberAt(this.table.columns.get(key), this.row);
  }

  /** 0 when blank or no date. */
  day(key: string): number {
    return dayAt(this.table, this.table.columns.get(key), this.row);
  }

  /** Year, 0 when blank or none. A text of four digits is a year too. */
  year(key: string): number {
    const year = Number(this.text(key));
    return Number.isInteger(year) && year > 1800 && year < 3000 ? year : 0;
  }

  /** True for yes in the languages of the headings, x and 1. */
  flag(key: string): boolean {
    return ["yes", "ja", "oui", "sí", "si", "true", "x", "1"].includes(
      this.text(key).trim().toLowerCase(),
    );
  }

  isBlank(key: string): boolean {
    return (this.table.columns.get(key)?.kinds[this.row] ?? 0) === 0;
  }

  /** Minor units of an amount; 0 when blank, NaN when it cannot be told. */
  amount(key: string, currency: string): number {
    return amountAt(this.table, { row: this.row, key, currency });
  }
}

/** Minor units of an amount cell; 0 when blank or 0, NaN when the text, its decimals or its currency are wrong. */
export function amountAt(
  table: TableData,
  { row, key, currency }: { row: number; key: string; currency: string },
): number {
  const column = table.columns.get(key);
  const kind = column?.kinds[row] ?? 0;
  if (column === undefined || kind === 0) return 0;
  if (kind === KIND.number && column.values[row] === 0) return 0;
  if (!isCurrency(currency)) return Number.NaN;
  const digits = minorUnitDigits(currency);
  if (kind === KIND.number) return minorOfNumber(column.values[row], digits) ?? Number.NaN;
  if (kind !== KIND.text) return Number.NaN;
  const parsed = parseAmount(column.strings.get(column.values[row]), { digits });
  return "minor" in parsed ? parsed.minor : Number.NaN;
}

/** One record for each data row of a table; none when the workbook lacks the table. */
export function readRecords<Made>(
  table: TableData | undefined,
  read: (reader: RecordReader) => Made,
): readonly Made[] {
  const records: Made[] = [];
  for (let row = 0; row < (table?.count ?? 0); row++)
    if (table) records.push(read(new RecordReader(table, row)));
  return records;
}
