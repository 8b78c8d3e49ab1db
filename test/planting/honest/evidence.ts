import { addMonths, dayOfIso, yearOf } from "../../../addin/core/calendar";
import type { Row } from "./book";
import { decimal, type Plan, type PlannedAccount } from "./plan";
import type { Entry, Settled } from "./settle";

/** Statements of the banks with their lines, and counts of the cash boxes. */
export function evidenceOf(plan: Plan, settled: Settled) {
  const banks = plan.accounts.filter(({ kind }) => kind === "bank" || kind === "payment-service");
  const statements: Row[] = [];
  const lines: Row[] = [];
  const months = plan.random.pick([1, 3]);
  for (const account of banks)
    for (const [index, period] of statementDays(plan, account, months).entries()) {
      const opening =
        settled.balanceOn(account.account, period.from - 1) ||
        openingBefore({ plan, settled, account, ...period });
      statements.push({
        account: account.account,
        number: String(index + 1),
        from: period.from,
        to: period.to,
        opening: decimal(opening, account.currency),
        closing: decimal(settled.balanceOn(account.account, period.to), account.currency),
      });
      lines.push(...linesOf({ plan, settled, account, number: String(index + 1), ...period }));
    }
  return { statements, lines, ...countsOf(plan, settled) };
}

function openingBefore({
  plan,
  settled,
  account,
  from,
}: {
  plan: Plan;
  settled: Settled;
  account: PlannedAccount;
  from: number;
}): number {
  return from === plan.from ? (settled.openings.get(account.account) ?? 0) : 0;
}

function statementDays({ from, last }: Plan, { opened, closed }: PlannedAccount, months: number) {
  const periods: { from: number; to: number }[] = [];
  const end = closed > 0 ? closed : last;
  let first = Math.max(from, opened);
  for (let step = 1; first <= end; step++) {
    const to = Math.min(end, addMonths(Math.max(from, opened), step * months) - 1);
    periods.push({ from: first, to });
    first = to + 1;
  }
  return periods;
}

function linesOf({
  plan,
  settled,
  account,
  number,
  from,
  to,
}: {
  plan: Plan;
  settled: Settled;
  account: PlannedAccount;
  number: string;
  from: number;
  to: number;
}): Row[] {
  const own = settled.entries.filter(
    (entry) =>
      entry.account === account.account &&
      entry.category !== "opening" &&
      entry.day >= from &&
      entry.day <= to,
  );
  return [...own]
    .sort((a, b) => a.day - b.day)
    .map((entry) => ({
      account: account.account,
      number,
      date: Math.min(to, entry.day + (plan.random.chance(0.2) ? 1 : 0)),
      amount: decimal((entry.in ?? 0) - (entry.out ?? 0), account.currency),
      text: entry.text.toUpperCase(),
      bankId: bankIdOf(entry),
      ledgerNo: plan.habits.links === "lines" ? entry.no : null,
    }));
}

/** The bank's own id of a movement. */
export const bankIdOf = ({ no }: Entry): string => `BK${no}`;

const DENOMINATIONS = [
  1_000_000, 100_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1,
];

/** Two people count at the ends of years and periods; with notes and coins, or as one sum. */
function countsOf(plan: Plan, settled: Settled): { counts: Row[]; countLines: Row[] } {
  const { accounts, random, from, openFrom, last } = plan;
  const days = new Set([openFrom - 1, last]);
  for (let year = yearOf(from); year < yearOf(last); year++)
    days.add(dayOfIso(`${year}-12-31`) ?? last);
  const counts: Row[] = [];
  const countLines: Row[] = [];
  for (const { account, kind, currency } of accounts)
    for (const date of kind === "cash" ? days : []) {
      const minor = settled.balanceOn(account, date);
      const isWhole = random.chance(0.4) || minor === 0;
      counts.push({
        account,
        date,
        time: "18:30",
        countedBy: "P-02, P-04",
        amount: isWhole ? decimal(minor, currency) : null,
      });
      if (isWhole) continue;
      let rest = minor;
      for (const denomination of DENOMINATIONS) {
        const count = Math.floor(rest / denomination);
        rest -= count * denomination;
        if (count > 0)
          countLines.push({
            account,
            date,
            denomination: decimal(denomination, currency),
            count,
            total: decimal(denomination * count, currency),
          });
      }
    }
  return { counts, countLines };
}
