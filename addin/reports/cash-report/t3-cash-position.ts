import { type AccountMovement, accountMovements } from "../../books/balances";
import { baseRateOn, valueOn } from "../../books/valuation";
import type { ReportColumn, ReportRow, ReportTable } from "../../core/document";
import { addMinor } from "../../core/money";
import { day, rate, text, unknown, type Value } from "../../core/value";
import { officeName } from "../../statutes/known-words";
import { traceAccount } from "./cash-trace";
import { type Confirmation, confirmations } from "./confirmations";
import { rateOrigin } from "./conversions";
import { money } from "./money";
import type { FigurePlace, ReportSection, TracePart } from "./section";
import type { ReportSource } from "./source";
import { type Terms, withSum } from "./sums";
import { words } from "./words";

/** Significant digits in which a report shows a rate; the figures are computed with all of them. */
const RATE_DIGITS = 8;

/** T3: what each account held and moved, what confirms it, and its worth in the base currency. */
function cashPosition(source: ReportSource): ReportTable {
  const { say } = source;
  const accounts = accountRows(source);
  const currencies = [...new Set(accounts.map(({ currency }) => currency))];
  const rows: ReportRow[] = [];
  for (const currency of currencies) {
    const own = accounts.filter((one) => one.currency === currency).map(({ row }) => row);
    rows.push(...own, currencyRow(source, currency, own));
  }
  rows.push(totalRow(source, rows));
  return {
    type: "table",
    id: "T3",
    title: say(words.t3),
    labelHeading: say(words.account),
    columns: columnsOf(source),
    rows,
    notes: [say(words.t3Note)],
    orientation: "landscape",
  };
}

/**
 * Accounts of the body that held or moved something in the period, in the order of the table of accounts, those of one
 * currency together. A table without sums by currency has the same order where currencies stand together.
 */
export function accountsShown({ books, period, movements }: ReportSource): AccountMovement[] {
  const all = accountMovements(books, period);
  const shown = movements.accounts
    .map((account) => all[account])
    .filter(({ opening, in: received, out, closing }) =>
      [opening, received, out, closing].some((minor) => minor !== 0),
    );
  const currencyOf = ({ account }: AccountMovement) => books.accounts[account].currency;
  const currencies = [...new Set(shown.map(currencyOf))];
  const place = (one: AccountMovement) => currencies.indexOf(currencyOf(one));
  return shown.sort((a, b) => place(a) - place(b) || a.account - b.account);
}

function accountRows(source: ReportSource) {
  const { books, period } = source;
  const confirmed = confirmations(books, period);
  return accountsShown(source).map((movement) => {
    const { account, currency, holder } = books.accounts[movement.account];
    const row: ReportRow = {
      key: `account.${account}`,
      label: account,
      kind: "line",
      values: {
        currency: text(currency),
        ...(holder === "" ? {} : { holder: text(officeName(source.say, holder)) }),
        opening: money(movement.opening, currency),
        in: money(movement.in, currency),
        out: money(movement.out, currency),
        closing: money(movement.closing, currency),
        ...confirmationValues(source, { currency, found: confirmed.get(movement.account) }),
        rate: closingRate(source, currency),
        base: baseValue(source, { minor: movement.closing, currency }),
      },
    };
    return { row, currency };
  });
}

function confirmationValues(
  { say }: ReportSource,
  { currency, found }: { currency: string; found: Confirmation | undefined },
): Record<string, Value> {
  if (found === undefined) return { confirmedBy: text(say(words.notConfirmed)) };
  const by =
    found.kind === "count" ? say(words.count) : say(words.statement, { number: found.number });
  return {
    confirmedBy: text(by),
    confirmedOn: day(found.day),
    confirmed: money(found.minor, currency),
    difference: money(found.difference, currency),
  };
}

function closingRate({ books, period, base }: ReportSource, currency: string): Value {
  if (currency === base) return rate("1");
  const found = baseRateOn(books, { from: currency, base, day: period.to });
  if ("unknown" in found) return unknown(found.unknown);
  return rate(found.rate.toSignificantDigits(RATE_DIGITS).toFixed());
}

function baseValue(
  { books, base, period }: ReportSource,
  { minor, currency }: { minor: number; currency: string },
): Value {
  return money(valueOn(books, { minor, currency, base, day: period.to }), base);
}

/** Sum of one currency's accounts, in that currency and in the base. */
function currencyRow(
  source: ReportSource,
  currency: string,
  rows: readonly ReportRow[],
): ReportRow {
  const own = ["opening", "in", "out", "closing"];
  const sums = own.map((key): [string, Value] => [key, sumOf(rows, { key, currency })]);
  const row: ReportRow = {
    key: `currency.${currency}`,
    label: source.say(words.sumOfCurrency, { currency }),
    kind: "subtotal",
    values: {
      currency: text(currency),
      ...Object.fromEntries(sums),
      rate: closingRate(source, currency),
      base: sumOf(rows, { key: "base", currency: source.base }),
    },
  };
  const terms: Terms = rows.map(({ key }) => [key, 1]);
  return withSum(row, { terms, rows, columns: [...own, "base"] });
}

function totalRow(source: ReportSource, rows: readonly ReportRow[]): ReportRow {
  const currencies = rows.filter(({ key }) => key.startsWith("currency."));
  const row: ReportRow = {
    key: "total",
    label: source.say(words.total),
    kind: "total",
    values: { base: sumOf(currencies, { key: "base", currency: source.base }) },
  };
  const terms: Terms = currencies.map(({ key }) => [key, 1]);
  return withSum(row, { terms, rows, columns: ["base"] });
}

/** What a figure of an account, or the rate of a currency, was worked out from. */
function traceCash(source: ReportSource, place: FigurePlace): readonly TracePart[] | undefined {
  const account = shownAccount(source, place.row);
  if (account !== undefined) return traceAccount(source, { ...place, account });
  const [, currency] = /^currency\.(.*)$/s.exec(place.row) ?? [];
  if (currency === undefined || place.column !== "rate") return undefined;
  return rateOrigin(source, { currency, day: source.period.to });
}

/** Index of the account of a row; undefined for sums. */
export function shownAccount(source: ReportSource, row: string): number | undefined {
  const { accounts } = source.books;
  const shown = accountsShown(source);
  return shown.find(({ account }) => `account.${accounts[account].account}` === row)?.account;
}

function sumOf(
  rows: readonly ReportRow[],
  { key, currency }: { key: string; currency: string },
): Value {
  let sum = 0;
  for (const { values } of rows) {
    const value = values[key];
    sum = addMinor(sum, value?.type === "amount" ? value.minor : Number.NaN);
  }
  return money(sum, currency);
}

function columnsOf({ say, base, period }: ReportSource): ReportColumn[] {
  const closingDay = day(period.to);
  const own = { type: "amount", currencyColumn: "currency" } as const;
  return [
    { key: "holder", label: say(words.holder), type: "text" },
    { key: "currency", label: say(words.currency), type: "text", width: 0.4 },
    { key: "opening", label: say(words.opening), ...own },
    { key: "in", label: say(words.moneyIn), ...own },
    { key: "out", label: say(words.moneyOut), ...own },
    { key: "closing", label: say(words.closing), ...own },
    { key: "confirmedBy", label: say(words.confirmedBy), type: "text" },
    { key: "confirmedOn", label: say(words.confirmedOn), type: "day", width: 0.7 },
    { key: "confirmed", label: say(words.confirmedAmount), ...own },
    { key: "difference", label: say(words.confirmedDifference), ...own, width: 0.8 },
    { key: "rate", label: say(words.rateOn, { day: closingDay }), type: "rate", width: 0.8 },
    { key: "base", label: say(words.closingInBase, { base }), type: "amount", currency: base },
  ];
}

export default { chapter: "cash", make: cashPosition, trace: traceCash } satisfies ReportSection;
