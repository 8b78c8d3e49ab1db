import type { Message } from "../core/words";

/**
 * What a column holds.
 * - text: words; code: an identifier, compared exactly
 * - amount: money in the currency that `currency` names; number: a quantity or a count
 * - rate: a factor as typed; day: a calendar day; time: hours and minutes as text; year: four digits
 * - flag: yes or blank
 */
export type ColumnType =
  | "text"
  | "code"
  | "amount"
  | "number"
  | "rate"
  | "day"
  | "time"
  | "year"
  | "flag";

export interface ColumnSettings {
  /** Reading a table without this column makes no sense. */
  readonly isRequired?: boolean;
  /** Values to choose from: another table's column as "Accounts.account", or fixed words. */
  readonly list?: string | readonly string[];
  /** Native formula of Excel 2016 in the names of table columns, "=" left out. */
  readonly formula?: string;
  /** What to type here, shown as the heading's comment. */
  readonly hint?: string;
  /** Where an amount's currency stands: a column of this table; the base currency when absent. */
  readonly currency?: string;
  /** Other headings by which foreign workbooks know the column, in lower case. */
  readonly aliases?: readonly string[];
  /** Width in characters. */
  readonly width?: number;
}

export interface ColumnDefinition extends ColumnSettings {
  readonly type: ColumnType;
  /** English heading. */
  readonly english: string;
}

export interface TableDefinition<Key extends string = string> {
  /** Name of the Excel table, for ever. */
  readonly name: string;
  /** What stands on the sheet's tab. */
  readonly title: Message;
  /** One sentence above the table. */
  readonly purpose: Message;
  readonly columns: Readonly<Record<Key, ColumnDefinition>>;
  /** Order of sheets in the template. */
  readonly order: number;
}

/** Heading of a column as a message. */
export function headingOf(table: TableDefinition, key: string): Message {
  return { key: `tables.${table.name}.${key}`, english: table.columns[key].english };
}

/** What to type into a column, or undefined where the heading says it. */
export function hintOf(table: TableDefinition, key: string): Message | undefined {
  const english = table.columns[key].hint;
  return english === undefined ? undefined : { key: `tables.${table.name}.${key}.hint`, english };
}

/** Makes a table known by its Excel name. */
export function defineTable<Key extends string>(table: {
  name: string;
  order: number;
  title: string;
  purpose: string;
  columns: Record<Key, ColumnDefinition>;
}): TableDefinition<Key> {
  return {
    ...table,
    title: { key: `tables.${table.name}`, english: table.title },
    purpose: { key: `tables.${table.name}.purpose`, english: table.purpose },
  };
}

const columnOf =
  (type: ColumnType) =>
  (english: string, settings: ColumnSettings = {}): ColumnDefinition => ({
    type,
    english,
    ...settings,
  });

export const textColumn = columnOf("text");
export const codeColumn = columnOf("code");
export const amountColumn = columnOf("amount");
export const numberColumn = columnOf("number");
export const rateColumn = columnOf("rate");
export const dayColumn = columnOf("day");
export const timeColumn = columnOf("time");
export const yearColumn = columnOf("year");
export const flagColumn = columnOf("flag");
