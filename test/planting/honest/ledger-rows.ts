import { Decimal } from "decimal.js";
import { minorUnitDigits } from "../../../addin/core/currencies";
import { ledger } from "../../../addin/tables/ledger";
import type { CellValue, Row } from "./book";
import { bankIdOf } from "./evidence";
import { decimal, type Plan } from "./plan";
import type { RateTable } from "./rates";
import { isBank } from "./running";
import type { Entry, Settled } from "./settle";

/** Rows of the ledger, splits and allocations, with the calculated columns as the book keeps them. */
export function ledgerTables(
  plan: Plan,
  { settled, rates }: { settled: Settled; rates: RateTable },
) {
  const balances = new Map<string, number>(plan.habits.hasOpeningEntries ? [] : settled.openings);
  const rows = ordered(plan, settled.entries).map((entry) =>
    ledgerRow(plan, { entry, rates, balances }),
  );
  return {
    ledger: withVoid(plan, rows),
    splits: settled.entries.flatMap((entry) => splitRows(plan, entry)),
    allocations: settled.entries.flatMap(({ no, account, allocations = [] }) =>
      allocations.map(
        ({ member, year, minor }, index): Row => ({
          no,
          line: index + 1,
          member,
          year,
          amount: decimal(minor, currencyOf(plan, account)),
        }),
      ),
    ),
  };
}

function isOnStatement(plan: Plan, { account, category }: Entry): boolean {
  return isBank(plan, account) && category !== "opening";
}

function currencyOf({ accounts }: Plan, account: string): string {
  return accounts.find((one) => one.account === account)?.currency ?? "";
}

/** Sorting must not break anything: the number is the entry, not the row. */
function ordered({ habits }: Plan, entries: readonly Entry[]): readonly Entry[] {
  if (habits.order === "number") return entries;
  return [...entries].sort((a, b) => (a.account < b.account ? -1 : a.account > b.account ? 1 : 0));
}

function ledgerRow(
  plan: Plan,
  { entry, rates, balances }: { entry: Entry; rates: RateTable; balances: Map<string, number> },
): Row {
  const { base, habits, accounts } = plan;
  const currency = currencyOf(plan, entry.account);
  const rate = rateOf(plan, { entry, rates, currency });
  const minor = (entry.in ?? 0) - (entry.out ?? 0);
  balances.set(entry.account, (balances.get(entry.account) ?? 0) + minor);
  const isCash = accounts.some(({ account, kind }) => account === entry.account && kind === "cash");
  const hasColumns = habits.columns !== "none";
  const isReceipt =
    isCash &&
    entry.in !== undefined &&
    entry.transfer === undefined &&
    entry.category !== "opening" &&
    entry.corrects === undefined;
  return {
    no: entry.no,
    date: entry.day,
    voucher: entry.voucherNo,
    account: entry.account,
    text: entry.text,
    in: entry.in === undefined ? null : decimal(entry.in, currency),
    out: entry.out === undefined ? null : decimal(entry.out, currency),
    currency: hasColumns ? shown(plan, "currency", currency) : null,
    category: entry.category || null,
    member: entry.member ?? null,
    creditTo: entry.creditTo ?? null,
    year: entry.year ?? null,
    fund: entry.splits === undefined ? entry.fund : null,
    transfer: entry.transfer ?? null,
    rate,
    rateSource:
      currency === base || rate === null ? null : entry.rate === undefined ? "as printed" : "bank",
    base:
      hasColumns && rate !== null
        ? shown(plan, "base", baseOf({ minor, currency, rate, base }))
        : null,
    balance: hasColumns
      ? shown(plan, "balance", decimal(balances.get(entry.account) ?? 0, currency))
      : null,
    receipt: isReceipt ? `R-${entry.no}` : null,
    bankLine: habits.links === "entries" && isOnStatement(plan, entry) ? bankIdOf(entry) : null,
    checked: null,
    corrects: entry.corrects ?? null,
    note: entry.note ?? null,
  };
}

/** A calculated column as the book keeps it: by its formula, or typed by somebody who has no formulas. */
function shown(
  { habits }: Plan,
  key: "currency" | "base" | "balance",
  shows: number | string,
): CellValue {
  const formula = ledger.columns[key].formula;
  return habits.columns === "formulas" && formula !== undefined ? { formula, shows } : shows;
}

function rateOf(
  { habits, base, random }: Plan,
  { entry, rates, currency }: { entry: Entry; rates: RateTable; currency: string },
): number | null {
  if (entry.rate !== undefined) return entry.rate;
  if (currency === base) return habits.columns === "none" ? null : 1;
  if (habits.columns === "none" && !habits.typesRates) return null;
  return Number((rates.on(currency, entry.day) * (1 + (random.next() - 0.5) / 100)).toPrecision(6));
}

/** As the formula of the column computes it: half a unit away from zero. */
function baseOf({
  minor,
  currency,
  rate,
  base,
}: {
  minor: number;
  currency: string;
  rate: number;
  base: string;
}): number {
  return new Decimal(decimal(minor, currency))
    .times(rate)
    .toDecimalPlaces(minorUnitDigits(base), Decimal.ROUND_HALF_UP)
    .toNumber();
}

function splitRows(plan: Plan, { no, account, splits = [] }: Entry): Row[] {
  return splits.map(({ category, fund, member, year, minor }, index) => ({
    no,
    line: index + 1,
    category,
    fund,
    member: member ?? null,
    year: year ?? null,
    amount: decimal(minor, currencyOf(plan, account)),
  }));
}

/** A number that was never used keeps its row, with the reason. */
function withVoid({ random, habits }: Plan, rows: Row[]): Row[] {
  if (habits.numbers !== "prefix" || random.chance(0.3)) return rows;
  const last = rows.reduce((one, other) => (Number(other.date) > Number(one.date) ? other : one));
  const no = `B${rows.length + 1}`;
  return [...rows, { no, date: last.date, note: "Number not used: the form was torn" }];
}
