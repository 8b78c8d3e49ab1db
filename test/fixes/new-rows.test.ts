import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";
import { expectFixLaw, tabledBooks } from "./fix-law";
import { book, PLANTED, seeds } from "./row-faults";

const today = dayOfIso("2025-12-31") ?? 0;

describe.each(["en", "de"])("a workbook in %s", (language) => {
  test.each(Object.keys(PLANTED))(
    "a planted %s: its fix removes it, causes no other, and is taken back",
    (code) => {
      let mended = 0;
      fc.assert(
        fc.property(seeds, (seed) => {
          const books = tabledBooks(booksOf(book(seed, PLANTED[code](seed), language)));
          const tried = expectFixLaw(books, { today, code }).length;
          expect(tried).toBeGreaterThan(0);
          mended += tried;
        }),
        { numRuns: 8, seed: 5 },
      );
      expect(mended).toBeGreaterThan(5);
    },
  );
});
