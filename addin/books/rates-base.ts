import { isCurrency } from "../core/currencies";
import type { Books } from "./books";
import { currencyOfEntry } from "./postings";

type LedgerBooks = Pick<Books, "ledger" | "accounts">;

/**
 * The currency that the rates typed with the entries lead to, for books that do not tell their base currency: the one
 * whose own entries have the rate 1, else the only one whose entries have none. Undefined where that is not sure.
 */
export function baseOfTypedRates({ ledger, accounts }: LedgerBooks): string | undefined {
  const [foreign, own, all] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const seen = new Uint8Array(accounts.length);
  for (let entry = 0; entry < ledger.count; entry++) {
    const account = ledger.account[entry];
    const rate = ledger.rate[entry];
    // An account has one currency, and its rates are told in three ways: each is looked at once.
    const way = rate === 1 ? 1 : rate > 0 ? 2 : 4;
    if (account >= 0 && accounts[account].currency !== "") {
      if ((seen[account] & way) > 0) continue;
      seen[account] |= way;
    }
    const currency = currencyOfEntry(ledger, accounts, entry);
    all.add(currency);
    if (rate === 1) own.add(currency);
    else if (rate > 0) foreign.add(currency);
  }
  if (foreign.size === 0) return undefined;
  const without = (currencies: ReadonlySet<string>): string[] =>
    [...currencies].filter((one) => !foreign.has(one) && isCurrency(one));
  const [chosen, other] = own.size > 0 ? without(own) : without(all);
  return other === undefined ? chosen : undefined;
}

/** Whether an entry has a rate of its own, other than the 1 of the base currency. */
export function hasTypedRates({ ledger }: Pick<Books, "ledger">): boolean {
  return ledger.rate.some((rate) => rate > 0 && rate !== 1);
}
