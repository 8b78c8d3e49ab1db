import type { TableData } from "../tables/table-data";
import { type RecordReader, readRecords } from "./records";

/** Finds the currency of an account; "" when it is not known. */
export type CurrencyOfAccount = (account: string) => string;

/** A statement of a bank or payment service. Amounts in minor units of the account's currency. */
export interface Statement {
  readonly row: number;
  readonly account: string;
  readonly number: string;
  readonly from: number;
  readonly to: number;
  readonly opening: number;
  readonly closing: number;
}

export interface StatementLine {
  readonly row: number;
  readonly account: string;
  readonly number: string;
  readonly date: number;
  /** Money out is negative. */
  readonly amount: number;
  readonly text: string;
  readonly bankId: string;
  readonly ledgerNo: string;
}

export interface CashCount {
  readonly row: number;
  readonly account: string;
  readonly date: number;
  readonly countedBy: readonly string[];
  /** Sum typed, or of the count lines; NaN when neither is there. */
  readonly amount: number;
  readonly explanation: string;
}

export interface CountLine {
  readonly row: number;
  readonly account: string;
  readonly date: number;
  /** Minor units of one note or coin. */
  readonly denomination: number;
  readonly count: number;
}

/** Sum of notes and coins, in the unit of their values; NaN where a line is not known. */
export function countedTotal(lines: readonly Pick<CountLine, "denomination" | "count">[]): number {
  return lines.reduce((sum, { denomination, count }) => sum + denomination * count, 0);
}

export function readStatements(
  table: TableData | undefined,
  currencyOf: CurrencyOfAccount,
): readonly Statement[] {
  return readRecords(table, (at) => ({
    row: at.row,
    account: at.text("account"),
    number: at.text("number"),
    from: at.day("from"),
    to: at.day("to"),
    opening: typedAmount(at, { key: "opening", currencyOf }),
    closing: typedAmount(at, { key: "closing", currencyOf }),
  }));
}

export function readStatementLines(
  table: TableData | undefined,
  currencyOf: CurrencyOfAccount,
): readonly StatementLine[] {
  return readRecords(table, (at) => ({
    row: at.row,
    account: at.text("account"),
    number: at.text("number"),
    date: at.day("date"),
    amount: typedAmount(at, { key: "amount", currencyOf }),
    text: at.text("text"),
    bankId: at.text("bankId"),
    ledgerNo: at.text("ledgerNo"),
  }));
}

export function readCountLines(
  table: TableData | undefined,
  currencyOf: CurrencyOfAccount,
): readonly CountLine[] {
  return readRecords(table, (at) => ({
    row: at.row,
    account: at.text("account"),
    date: at.day("date"),
    denomination: typedAmount(at, { key: "denomination", currencyOf }),
    count: at.number("count"),
  }));
}

export function readCashCounts(
  table: TableData | undefined,
  { currencyOf, lines }: { currencyOf: CurrencyOfAccount; lines: readonly CountLine[] },
): readonly CashCount[] {
  return readRecords(table, (at) => {
    const account = at.text("account");
    const date = at.day("date");
    const own = lines.filter((line) => line.account === account && line.date === date);
    return {
      row: at.row,
      account,
      date,
      countedBy: at
        .text("countedBy")
        .split(/[,;]/)
        .map((name) => name.trim())
        .filter(Boolean),
      amount: own.length > 0 ? countedTotal(own) : typedAmount(at, { key: "amount", currencyOf }),
      explanation: at.text("explanation"),
    };
  });
}

/** NaN where the cell is blank: a balance that nobody wrote down is not 0. */
function typedAmount(
  at: RecordReader,
  { key, currencyOf }: { key: string; currencyOf: CurrencyOfAccount },
): number {
  return at.isBlank(key) ? Number.NaN : at.amount(key, currencyOf(at.text("account")));
}
