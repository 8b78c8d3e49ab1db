import type { Books } from "./books";
import { remembered } from "./remembered";

/**
 * The entry that a correction most likely belongs to: the only one before it in its account, of the same amount on the
 * other side, that no other entry corrects. Undefined where there is none, or more than one; an entry without a number
 * cannot be named.
 */
export function correctedEntry(books: Books, row: number): number | undefined {
  const { ledger } = books;
  const size = ledger.in[row] - ledger.out[row];
  const { rowsOf, namesOf } = lookUp(books);
  const own = ledger.text(row, "corrects");
  let found: number | undefined;
  for (const other of rowsOf.get(keyOf(ledger.account[row], -size)) ?? []) {
    const no = ledger.text(other, "no");
    const others = (namesOf.get(no) ?? 0) - (own === no ? 1 : 0);
    if (other === row || no === "" || others > 0 || ledger.day[other] > ledger.day[row]) continue;
    if (found !== undefined) return undefined;
    found = other;
  }
  return found;
}

/** Entries by account and amount, and how many entries correct each number. */
const lookUp = remembered(
  ({ ledger }: Books) => {
    const rowsOf = new Map<string, number[]>();
    const namesOf = new Map<string, number>();
    for (let row = 0; row < ledger.count; row++) {
      const size = ledger.in[row] - ledger.out[row];
      const corrects = ledger.text(row, "corrects");
      if (corrects !== "") namesOf.set(corrects, (namesOf.get(corrects) ?? 0) + 1);
      if (!(Math.abs(size) > 0)) continue;
      const key = keyOf(ledger.account[row], size);
      const rows = rowsOf.get(key);
      if (rows) rows.push(row);
      else rowsOf.set(key, [row]);
    }
    return { rowsOf, namesOf };
  },
  ({ ledger }) => [ledger],
);

function keyOf(account: number, size: number): string {
  return `${account} ${size}`;
}
