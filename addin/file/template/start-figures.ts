import { Decimal } from "decimal.js";
import { shownColumn, sumOfColumn } from "./calculated";
import { type LedgerContent, numberOfRow, rowsOf, textOfRow } from "./content";
import { ExactSum, ExactSums } from "./exact-sum";

/** Days after which a bank account counts as not confirmed. */
export const CONFIRMED_DAYS = 92;
/** Rows that the first sheet has for currencies. */
export const CURRENCY_ROWS = 14;
/** Age of a rate where the settings name none. */
export const RATE_AGE_DAYS = 7;
export const SEAL_LENGTH = 16;

/** Value of a setting as text, "" when there is none. */
export function settingOf(content: LedgerContent, key: string): string {
  const row = rowsOf(content, "Settings").find((each) => textOfRow(each, "key") === key);
  return row === undefined ? "" : textOfRow(row, "value");
}

/** The open period: its id and its days, blank when there is none. */
export function openPeriod(content: LedgerContent): { period: string; from: number; to: number } {
  const row = rowsOf(content, "Periods").find((each) => textOfRow(each, "status") === "open");
  if (row === undefined) return { period: "", from: 0, to: 0 };
  return {
    period: textOfRow(row, "period"),
    from: numberOfRow(row, "from"),
    to: numberOfRow(row, "to"),
  };
}

/** Day of the last entry, 0 when there is none. */
export function lastDay(content: LedgerContent): number {
  return latest(rowsOf(content, "Ledger").map((row) => numberOfRow(row, "date")));
}

/** Number of ledger entries: rows that have a number. */
export function entryCount(content: LedgerContent): number {
  return rowsOf(content, "Ledger").filter((row) => textOfRow(row, "no") !== "").length;
}

/** Earliest day up to which an open bank account is confirmed; undefined without such an account. */
export function confirmedUntil(content: LedgerContent): number | undefined {
  const days = rowsOf(content, "Accounts")
    .filter((row) => ["bank", "payment-service"].includes(textOfRow(row, "kind")))
    .filter((row) => textOfRow(row, "closed") === "")
    .map((row) => numberOfRow(row, "confirmedUntil"));
  return days.length === 0 ? undefined : days.reduce((first, day) => Math.min(first, day));
}

/** Findings whose status is open. */
export function openFindings(content: LedgerContent): number {
  return rowsOf(content, "Findings").filter((row) => textOfRow(row, "status") === "open").length;
}

/** First signs of the last seal, "" when no period is sealed. */
export function lastSeal(content: LedgerContent): string {
  const seals = rowsOf(content, "Periods").map((row) => textOfRow(row, "seal"));
  return (seals.findLast((seal) => seal !== "") ?? "").slice(0, SEAL_LENGTH);
}

/** How long a rate may be used, in days. */
export function rateAge(content: LedgerContent): number {
  const setting = settingOf(content, "rates.max-age-days");
  return setting === "" || Number.isNaN(Number(setting)) ? RATE_AGE_DAYS : Number(setting);
}

/** What the first sheet shows of one currency. */
export interface CurrencyFigures {
  readonly currency: string;
  readonly inAccounts: number;
  readonly inLedger: number;
  readonly difference: number;
  /** Day of the last rate, 0 when there is none; undefined for the base currency. */
  readonly ratesUntil: number | undefined;
}

/** Figures by currency, from the last account to the first as the sheet's formula finds them. */
export function currencyFigures(content: LedgerContent): readonly CurrencyFigures[] {
  const accounts = rowsOf(content, "Accounts");
  const currencies = accounts.map((row) => textOfRow(row, "currency")).reverse();
  const inAccounts = new ExactSums();
  shownColumn(content, "Accounts", "balance").forEach((balance, index) => {
    if (typeof balance === "number")
      inAccounts.add(textOfRow(accounts[index], "currency"), balance);
  });
  const inLedger = ledgerByCurrency(content);
  return [...new Set(currencies)]
    .filter((currency) => currency !== "")
    .slice(0, CURRENCY_ROWS)
    .map((currency) => ({
      currency,
      inAccounts: inAccounts.get(currency),
      inLedger: inLedger.get(currency),
      difference: differenceOf(inAccounts.get(currency), inLedger.get(currency)),
      ratesUntil: lastRate(content, currency),
    }));
}

/** Sum of all account balances and of the whole ledger, whatever the currencies: finds entries of no account. */
export function controlTotal(content: LedgerContent): Omit<CurrencyFigures, "currency"> {
  const accounts = new ExactSum();
  for (const balance of shownColumn(content, "Accounts", "balance"))
    if (typeof balance === "number") accounts.add(balance);
  const inLedger = differenceOf(
    sumOfColumn(content, "Ledger", "in"),
    sumOfColumn(content, "Ledger", "out"),
  );
  const difference = differenceOf(accounts.value, inLedger);
  return { inAccounts: accounts.value, inLedger, difference, ratesUntil: undefined };
}

function ledgerByCurrency(content: LedgerContent): ExactSums {
  const sums = new ExactSums();
  const currencies = shownColumn(content, "Ledger", "currency");
  rowsOf(content, "Ledger").forEach((row, index) => {
    sums.add(String(currencies[index]), numberOfRow(row, "in"));
    sums.add(String(currencies[index]), -numberOfRow(row, "out"));
  });
  return sums;
}

function lastRate(content: LedgerContent, currency: string): number | undefined {
  const base = settingOf(content, "base-currency");
  if (currency === base) return undefined;
  const rates = rowsOf(content, "Rates").filter(
    (row) => textOfRow(row, "from") === currency && textOfRow(row, "to") === base,
  );
  return latest(rates.map((row) => numberOfRow(row, "date")));
}

/** Exact, as the rounded difference of the sheet is. */
function differenceOf(a: number, b: number): number {
  return new Decimal(a).minus(b).toNumber();
}

function latest(days: readonly number[]): number {
  return days.reduce((last, day) => Math.max(last, day), 0);
}
