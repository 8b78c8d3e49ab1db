import { isCurrency, minorUnitDigits } from "../core/currencies";
import { minorOfNumber } from "../core/money";
import type { Books } from "./books";

/**
 * The running balance of one account as its book prints it, beside the one that follows from the entries (from 0),
 * from the oldest printed value to the newest. All arrays are parallel, amounts in minor units.
 */
export interface PrintedChain {
  readonly account: number;
  readonly rows: readonly number[];
  readonly printed: readonly number[];
  readonly computed: readonly number[];
}

/**
 * Chains of all accounts whose balances are printed and whose amounts are known. Excel's own running balance follows the
 * order of the sheet, so this one does too; a service's export has its newest row first and is read from its end.
 */
export function printedBalances(books: Books): readonly PrintedChain[] {
  const { ledger, accounts } = books;
  if (!ledger.table.columns.has("balance")) return [];
  const digits = accounts.map(({ currency }) =>
    isCurrency(currency) ? minorUnitDigits(currency) : -1,
  );
  const running = new Float64Array(accounts.length);
  const chains = accounts.map((_, account) => ({
    account,
    rows: [] as number[],
    printed: [] as number[],
    computed: [] as number[],
  }));
  const isNewestFirst = isDescending(ledger.day);
  for (let step = 0; step < ledger.count; step++) {
    const row = isNewestFirst ? ledger.count - 1 - step : step;
    const account = ledger.account[row];
    if (account < 0) continue;
    running[account] += ledger.in[row] - ledger.out[row];
    if (Number.isNaN(ledger.balance[row]) || digits[account] < 0) continue;
    const printed = minorOfNumber(ledger.balance[row], digits[account]);
    if (printed === undefined) continue;
    chains[account].rows.push(row);
    chains[account].printed.push(printed);
    chains[account].computed.push(running[account]);
  }
  return chains.filter(({ account, rows }) => rows.length > 0 && !Number.isNaN(running[account]));
}

/** True when days go back more often than forward. */
function isDescending(days: Int32Array): boolean {
  let forward = 0;
  let back = 0;
  let last = 0;
  for (const day of days) {
    if (day === 0) continue;
    if (last !== 0 && day > last) forward++;
    if (day < last) back++;
    last = day;
  }
  return back > forward;
}

/**
 * The opening that a chain of printed balances starts from: 0 when it ever agrees with the entries alone, else the first
 * deviation that stands more than once, since a single one may be a fee printed a row late.
 */
export function impliedOpening({ printed, computed }: PrintedChain): number {
  const times = new Map<number, number>();
  for (let at = 0; at < printed.length; at++) {
    const deviation = printed[at] - computed[at];
    if (deviation === 0) return 0;
    times.set(deviation, (times.get(deviation) ?? 0) + 1);
  }
  for (const [deviation, count] of times) if (count > 1) return deviation;
  return printed[0] - computed[0];
}
