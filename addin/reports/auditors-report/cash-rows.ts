import { sumMinor } from "../../core/money";
import type { AccountFigures, Recomputation } from "./figures";

/** A row of the cash position by the auditors' figures. */
export interface CashRow {
  readonly currency: string;
  /** Minor units of the currency; `base` in those of the base currency. */
  readonly amounts: Readonly<
    Partial<Record<"opening" | "in" | "out" | "closing" | "base", number>>
  >;
}

/** T3 as the auditors have it, by row key: accounts, sums of each currency, the worth of all. */
export function cashRows({ accounts, closingBase }: Recomputation): ReadonlyMap<string, CashRow> {
  const rows = new Map<string, CashRow>();
  for (const figures of accounts) {
    const { account, currency } = figures.account;
    rows.set(`account.${account}`, { currency, amounts: amountsOf([figures]) });
  }
  for (const currency of new Set(accounts.map((figures) => figures.account.currency))) {
    const same = accounts.filter((figures) => figures.account.currency === currency);
    rows.set(`currency.${currency}`, { currency, amounts: amountsOf(same) });
  }
  return rows.set("total", { currency: "", amounts: { base: closingBase } });
}

function amountsOf(accounts: readonly AccountFigures[]): CashRow["amounts"] {
  const sum = (amountOf: (figures: AccountFigures) => number): number =>
    sumMinor(accounts.map(amountOf));
  return {
    opening: sum((one) => one.opening),
    in: sum((one) => one.in),
    out: sum((one) => one.out),
    closing: sum((one) => one.closing),
    base: sum((one) => one.closingBase),
  };
}
