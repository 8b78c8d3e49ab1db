import fc from "fast-check";
import { expect, test } from "vitest";
import { checks } from "../../addin/checks/registry";
import { allTables } from "../../addin/tables/all-tables";
import { honestBook } from "./honest/honest-book";
import type { BookSize } from "./honest/plan";
import { findingsIn, placeOf } from "./plant";

/** How many random books are looked at; more by PLANTING_BOOKS. */
const BOOKS = Number(process.env.PLANTING_BOOKS ?? 100);
/** A fixed seed, so that a failure comes back; another one by PLANTING_SEED. */
const SEED = Number(process.env.PLANTING_SEED ?? 7);

const month = fc.integer({ min: 6, max: 12 });
const bookSize: fc.Arbitrary<BookSize> = fc.record({
  seed: fc.integer({ min: 1, max: 1_000_000 }),
  months: fc.tuple(month, month),
  memberCount: fc.integer({ min: 16, max: 28 }),
  pace: fc.integer({ min: 4, max: 9 }),
});

const filled = new Map<string, number>();
let rows = 0;
const warnings: string[] = [];

test(`${BOOKS} random honest books: no error, and at most one warning in a thousand rows`, () => {
  fc.assert(
    fc.property(bookSize, (size) => {
      const book = honestBook(size);
      const findings = findingsIn(book);
      const told = findings.map((finding) => `${placeOf(finding)}: ${finding.message}`);
      expect(told.filter((_, at) => findings[at].severity === "error")).toEqual([]);
      warnings.push(...told.filter((_, at) => findings[at].severity === "warning"));
      rows += book.tables.get("Ledger")?.length ?? 0;
      for (const [table, own] of book.tables)
        filled.set(table, (filled.get(table) ?? 0) + own.length);
    }),
    { numRuns: BOOKS, seed: SEED },
  );
  expect(rows).toBeGreaterThan(200 * BOOKS);
  expect(warnings.length, warnings.join("\n")).toBeLessThanOrEqual(rows / 1_000);
});

test("the books together fill every table, so that nearly every check had something to look at", () => {
  const empty = allTables.filter(({ name }) => (filled.get(name) ?? 0) === 0);
  expect(empty.map(({ name }) => name)).toEqual([]);
  const tables = new Set(filled.keys());
  const idle = checks.filter(
    ({ tables: wanted = [], looksAt }) =>
      looksAt === undefined && wanted.some((table) => !tables.has(table)),
  );
  expect(idle.map(({ code }) => code)).toEqual([]);
});
