import type { Books } from "../../addin/books/books";
import { readBooks } from "../../addin/books/read-books";
import { checks } from "../../addin/checks/registry";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { bigLedger } from "./big-ledger";
import { median, processorSeconds, type Ratio } from "./timing";

const say = sayIn("en");
const TODAY = 46_347;
const families = [...new Set(checks.map(({ family }) => family))];

/** What one pass over fresh books took of the processor, by family, and what adding up the amounts once took. */
interface Pass {
  readonly scan: number;
  readonly families: ReadonlyMap<string, number>;
}

/** The first passes are not counted: the engine still learns. */
const WARM_UP = 4;

/** What all checks of each family cost, against a plain scan of the amounts: the median of passes over fresh books. */
export function familyRatios(count: number, passes = 9): Ratio[] {
  const measured = passesOver(count, WARM_UP + passes).slice(WARM_UP);
  return families.map((family) => ({
    name: `checks "${family}" over ${count} entries, against a plain scan`,
    ratio: median(measured.map((pass) => (pass.families.get(family) ?? 0) / pass.scan)),
    unit: "x",
    budget: { most: 25 },
  }));
}

/** Time of all checks for each row, of a long ledger against a short one. */
export function flatRatio(long: number, short: number): Ratio {
  const perRow = (count: number, passes: number): number =>
    median(
      passesOver(count, WARM_UP + passes)
        .slice(WARM_UP)
        .map(wholeOf),
    ) / count;
  const [ofLong, ofShort] = [perRow(long, 1), perRow(short, 5)];
  return {
    name: `all checks, time per row at ${long} against ${short} entries`,
    ratio: ofLong / ofShort,
    unit: "x",
    budget: { most: 2 },
  };
}

function wholeOf({ families: times }: Pass): number {
  return [...times.values()].reduce((sum, seconds) => sum + seconds, 0);
}

/** Each pass has books of its own: what the first check finds for all is not found again. */
function passesOver(count: number, passes: number): Pass[] {
  const bytes = bigLedger(count);
  return Array.from({ length: passes }, () => {
    const books = readBooks(readWorkbook(bytes, "big.xlsx"), say);
    // Nothing is cleared away by force before: that would throw away what the engine learned in earlier passes, too.
    const scan = Math.min(...Array.from({ length: 20 }, () => processorSeconds(() => sum(books))));
    const times = families.map(
      (family) => [family, processorSeconds(() => runFamily(books, family))] as const,
    );
    return { scan, families: new Map(times) };
  });
}

/** Adding up the amounts once: what every family is held against. */
function sum({ ledger }: Books): number {
  let total = 0;
  for (let row = 0; row < ledger.count; row++) total += ledger.in[row] - ledger.out[row];
  return total;
}

function runFamily(books: Books, family: string): number {
  let found = 0;
  for (const check of checks)
    if (check.family === family && (check.tables ?? []).every((table) => books.tables.has(table)))
      for (const _ of check.find({ ...books, today: TODAY })) found++;
  return found;
}
