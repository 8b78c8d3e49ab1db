import type { Cell } from "../core/cells";
import { isCurrency, minorUnitDigits } from "../core/currencies";
import { minorOfNumber } from "../core/money";
import { KIND } from "../core/sheet";
import { codesWhenAsked } from "../tables/codes-when-asked";
import { type CodedColumn, cellOf, dayAt, type TableData, textOfCode } from "../tables/table-data";
import type { Account } from "./accounts";
import { valuesOfCodes } from "./code-values";
import { amountAt } from "./records";

/** Texts of an entry that checks and reports read by code. */
export const codedKeys = [
  "no",
  "voucher",
  "account",
  "text",
  "currency",
  "category",
  "member",
  "creditTo",
  "year",
  "fund",
  "transfer",
  "rateSource",
  "receipt",
  "bankLine",
  "corrects",
  "note",
] as const;

export type LedgerKey = (typeof codedKeys)[number];

/** The ledger as typed columns, in the order of the sheet; all arrays have one place for each entry. */
export interface Ledger {
  readonly table: TableData;
  readonly count: number;
  /** Calendar day; 0 when blank or no date. */
  readonly day: Int32Array;
  /** Minor units of the account's currency; 0 when blank, NaN when it cannot be told. */
  readonly in: Float64Array;
  readonly out: Float64Array;
  /** Index into the accounts; -1 when blank or unknown. */
  readonly account: Int32Array;
  /** Base currency for one unit; NaN when blank. */
  readonly rate: Float64Array;
  /** Base amount as the workbook shows it, in major units; NaN when blank. */
  readonly base: Float64Array;
  /** Printed running balance, in major units; NaN when blank. */
  readonly balance: Float64Array;
  readonly coded: Readonly<Record<LedgerKey, CodedColumn>>;
  /** Text of a cell, "" when blank. */
  text(row: number, key: LedgerKey): string;
  cell(row: number, key: string): Cell;
}

/** Builds the columns of the ledger. Amounts take the digits of the account's currency. */
export function buildLedger(table: TableData, accounts: readonly Account[]): Ledger {
  const { count } = table;
  const coded = codedColumns(table);
  const account = indicesOf(
    coded.account,
    accounts.map((one) => one.account),
  );
  const currencyOf = (row: number): string =>
    accounts[account[row]]?.currency || textOfCode(coded.currency, row);
  return {
    table,
    count,
    day: daysOf(table, "date"),
    in: amountsOf(table, { key: "in", account, accounts, currencyOf }),
    out: amountsOf(table, { key: "out", account, accounts, currencyOf }),
    account,
    rate: numbersOf(table, "rate"),
    base: numbersOf(table, "base"),
    balance: numbersOf(table, "balance"),
    coded,
    text: (row, key) => textOfCode(coded[key], row),
    cell: (row, key) => cellOf(table, row, key),
  };
}

function codedColumns(table: TableData): Record<LedgerKey, CodedColumn> {
  const entries = codedKeys.map((key) => [
    key,
    codesWhenAsked(table.columns.get(key), table.count),
  ]);
  return Object.fromEntries(entries);
}

/** Index of each row's code in a list of codes, -1 when it is not there. */
export function indicesOf(column: CodedColumn, list: readonly string[]): Int32Array {
  const indexOfCode = new Map(list.map((code, index) => [code, index]));
  const indexOf = Int32Array.from(column.dictionary, (code) => indexOfCode.get(code) ?? -1);
  return valuesOfCodes(column.codes, indexOf, -1);
}

function daysOf(table: TableData, key: string): Int32Array {
  const days = new Int32Array(table.count);
  const column = table.columns.get(key);
  for (let row = 0; row < days.length; row++) days[row] = dayAt(table, column, row);
  return days;
}

function numbersOf(table: TableData, key: string): Float64Array {
  const numbers = new Float64Array(table.count).fill(Number.NaN);
  const column = table.columns.get(key);
  if (column === undefined) return numbers;
  const { number: KIND_NUMBER } = KIND;
  const { kinds, values } = column;
  for (let row = 0; row < numbers.length; row++)
    if (kinds[row] === KIND_NUMBER) numbers[row] = values[row];
  return numbers;
}

function amountsOf(
  table: TableData,
  { key, account, accounts, currencyOf }: AmountSource,
): Float64Array {
  const amounts = new Float64Array(table.count);
  const column = table.columns.get(key);
  if (column === undefined) return amounts;
  const { number: KIND_NUMBER } = KIND;
  const { kinds, values } = column;
  const digitsOfAccount = Int32Array.from(accounts, ({ currency }) => digitsOf(currency));
  for (let row = 0; row < amounts.length; row++) {
    if (kinds[row] === 0) continue;
    const digits = account[row] >= 0 ? digitsOfAccount[account[row]] : -1;
    if (kinds[row] === KIND_NUMBER && digits >= 0)
      amounts[row] = minorOfNumber(values[row], digits) ?? Number.NaN;
    else amounts[row] = amountAt(table, { row, key, currency: currencyOf(row) });
  }
  return amounts;
}

interface AmountSource {
  readonly key: string;
  /** Index into the accounts of each entry. */
  readonly account: Int32Array;
  readonly accounts: readonly Account[];
  /** Currency of an entry whose account does not tell it. */
  readonly currencyOf: (row: number) => string;
}

/** Decimals of a currency, -1 where it is none. */
const digitsOf = (currency: string): number =>
  isCurrency(currency) ? minorUnitDigits(currency) : -1;
