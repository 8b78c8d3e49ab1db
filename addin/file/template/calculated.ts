import { Decimal } from "decimal.js";
import { isCurrency } from "../../core/currencies";
import {
  type CellValue,
  cellOfRow,
  type LedgerContent,
  type LedgerRow,
  numberOfRow,
  rowsOf,
  textOfRow,
} from "./content";
import { ExactSum, ExactSums } from "./exact-sum";

/** What a formula gives: a value, or one of Excel's errors. */
export type Calculated = number | string | { readonly error: "#N/A" | "#VALUE!" };

/** Values of one calculated column, row by row. */
type Column = (content: LedgerContent) => readonly Calculated[];

const NO_MATCH = { error: "#N/A" } as const;
const NO_NUMBER = { error: "#VALUE!" } as const;

/** The same figures as the formulas of the tables give, by Table.column: they are written as cached values. */
const COLUMNS: ReadonlyMap<string, Column> = new Map([
  ["Ledger.currency", ledgerCurrencies],
  ["Ledger.base", ledgerBases],
  ["Ledger.balance", ledgerBalances],
  ["Accounts.balance", accountBalances],
  ["Funds.balance", fundBalances],
  ["Literature.stock", stocks],
  ["CountLines.total", lineTotals],
]);

/** Values of a calculated column. A formula that nobody computes here is a fault of the program. */
export function calculatedColumn(content: LedgerContent, name: string): readonly Calculated[] {
  const column = COLUMNS.get(name);
  if (column === undefined) throw new Error(`Nothing computes the formula of ${name}.`);
  return column(content);
}

function ledgerCurrencies(content: LedgerContent): Calculated[] {
  const currencies = new Map(
    [...rowsOf(content, "Accounts")]
      .reverse()
      .map((row) => [textOfRow(row, "account"), cellOfRow(row, "currency") ?? 0]),
  );
  return rowsOf(content, "Ledger").map((row) => {
    const account = textOfRow(row, "account");
    return account === "" ? NO_MATCH : (currencies.get(account) ?? NO_MATCH);
  });
}

function ledgerBases(content: LedgerContent): Calculated[] {
  return rowsOf(content, "Ledger").map((row) => {
    const factors = ["in", "out", "rate"].map((key) => factorOf(cellOfRow(row, key)));
    const [received, paid, rate] = factors;
    if (received === undefined || paid === undefined || rate === undefined) return NO_NUMBER;
    return received.minus(paid).times(rate).toDecimalPlaces(2, Decimal.ROUND_HALF_UP).toNumber();
  });
}

/** A blank counts as 0 in a formula; a text is no number. */
function factorOf(value: CellValue): Decimal | undefined {
  return typeof value === "string" ? undefined : new Decimal(value ?? 0);
}

function ledgerBalances(content: LedgerContent): Calculated[] {
  const sums = new ExactSums();
  return rowsOf(content, "Ledger").map((row) => {
    const account = textOfRow(row, "account");
    addTo(sums, account, row);
    return sums.get(account);
  });
}

function accountBalances(content: LedgerContent): Calculated[] {
  const sums = new ExactSums();
  for (const row of rowsOf(content, "Ledger")) addTo(sums, textOfRow(row, "account"), row);
  return rowsOf(content, "Accounts").map((row) => sums.get(textOfRow(row, "account")));
}

function fundBalances(content: LedgerContent): Calculated[] {
  const sums = new ExactSums();
  const currencies = shownColumn(content, "Ledger", "currency");
  const bases = shownColumn(content, "Ledger", "base");
  // SUMIFS answers an error when one of the cells that it adds holds one.
  const broken = new Set<string>();
  rowsOf(content, "Ledger").forEach((row, index) => {
    const fund = textOfRow(row, "fund");
    const base = bases[index];
    addTo(sums, `${fund} ${currencies[index]}`, row);
    if (typeof base === "number") sums.add(fund, base);
    else broken.add(fund);
  });
  return rowsOf(content, "Funds").map((row) => {
    const [fund, currency] = [textOfRow(row, "fund"), textOfRow(row, "currency")];
    if (currency !== "") return sums.get(`${fund} ${currency}`);
    return fund !== "" && broken.has(fund) ? NO_NUMBER : sums.get(fund);
  });
}

function addTo(sums: ExactSums, key: string, row: LedgerRow): void {
  sums.add(key, numberOfRow(row, "in"));
  sums.add(key, -numberOfRow(row, "out"));
}

function stocks(content: LedgerContent): Calculated[] {
  const sums = new ExactSums();
  for (const move of rowsOf(content, "StockMoves"))
    sums.add(textOfRow(move, "item"), numberOfRow(move, "quantity"));
  return rowsOf(content, "Literature").map((row) => sums.get(textOfRow(row, "item")));
}

function lineTotals(content: LedgerContent): Calculated[] {
  return rowsOf(content, "CountLines").map((row) => {
    const denomination = factorOf(cellOfRow(row, "denomination"));
    const count = factorOf(cellOfRow(row, "count"));
    if (denomination === undefined || count === undefined) return NO_NUMBER;
    return denomination.times(count).toNumber();
  });
}

/** What a calculated column shows: the value typed over the formula, else the formula's. */
export function shownColumn(
  content: LedgerContent,
  table: string,
  key: string,
): readonly (string | number)[] {
  const calculated = calculatedColumn(content, `${table}.${key}`);
  return rowsOf(content, table).map((row, index) => {
    const value = cellOfRow(row, key) ?? calculated[index];
    return typeof value === "object" ? value.error : value;
  });
}

/** Sum of a column's numbers, as SUM counts them. */
export function sumOfColumn(content: LedgerContent, table: string, key: string): number {
  const sum = new ExactSum();
  for (const row of rowsOf(content, table)) sum.add(numberOfRow(row, key));
  return sum.value;
}

/** Base currency of the workbook by its settings, or undefined when they name none. */
export function baseCurrency(content: LedgerContent): string | undefined {
  const setting = rowsOf(content, "Settings").find(
    (row) => textOfRow(row, "key") === "base-currency",
  );
  const code = setting === undefined ? "" : textOfRow(setting, "value");
  return isCurrency(code) ? code : undefined;
}
