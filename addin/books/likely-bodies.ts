import type { Books } from "./books";
import { currencyOfEntry } from "./postings";
import { returnLines } from "./returns";

/**
 * The body that an entry between bodies most likely concerns: the one whose return shows the same amount the other way,
 * else the only other body there is. Undefined where several may be meant.
 */
export function likelyBody(
  books: Books,
  row: number,
  bodies: readonly string[],
): string | undefined {
  const { ledger, accounts, settings } = books;
  const moved = ledger.in[row] - ledger.out[row];
  const currency = currencyOfEntry(ledger, accounts, row);
  const found = new Set(
    returnLines(books)
      .filter((line) => line.counterBody === settings.body && settings.body !== "")
      .filter((line) => line.currency === currency && line.amount === -moved && moved !== 0)
      .map(({ body }) => body),
  );
  const [likely, ...others] = found.size > 0 ? found : bodies;
  return others.length === 0 && bodies.includes(likely) ? likely : undefined;
}
