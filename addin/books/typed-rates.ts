import type { Books } from "./books";
import type { Ledger } from "./ledger";
import { currencyOfEntry } from "./postings";
import { remembered } from "./remembered";

/**
 * Currency that the rates typed with entries lead to, where no setting tells it: the only one whose entries have rate 1
 * and no other. "" where the ledger shows none, or several.
 */
export const baseOfTypedRates = remembered(
  ({ ledger, accounts }: Pick<Books, "ledger" | "accounts">): string => {
    const rates = ratesByCurrency({ ledger, accounts });
    const found = [...rates].filter(([, own]) => own.size === 1 && own.has(1));
    return found.length === 1 ? found[0][0] : "";
  },
  ({ ledger, accounts }): readonly [Ledger, ...unknown[]] => [ledger, accounts],
);

function ratesByCurrency({
  ledger,
  accounts,
}: Pick<Books, "ledger" | "accounts">): ReadonlyMap<string, ReadonlySet<number>> {
  const rates = new Map<string, Set<number>>();
  for (let entry = 0; entry < ledger.count; entry++) {
    const rate = ledger.rate[entry];
    if (!(rate > 0)) continue;
    const currency = currencyOfEntry(ledger, accounts, entry);
    const own = rates.get(currency);
    if (own) own.add(rate);
    else rates.set(currency, new Set([rate]));
  }
  return rates;
}
