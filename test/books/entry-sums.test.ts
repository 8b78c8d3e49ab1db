import fc from "fast-check";
import { expect, test } from "vitest";
import { rowsByDay, spanOfDays } from "../../addin/books/days-in-order";
import { entrySumsOf } from "../../addin/books/entry-sums";
import { readBooks } from "../../addin/books/read-books";
import { sheetOfMatrix, workbookOf } from "../../addin/core/sheet-builder";
import { sayIn } from "../../addin/core/words";

const someDays = fc.oneof(
  fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 20 }),
  fc.array(fc.constantFrom(0, 40_000, 40_001, 2_900_000), { maxLength: 6 }),
);

test("rows by day are those that a sort gives, and the span is that of the days there are", () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const dated = [...days.keys()].filter((row) => days[row] > 0);
      const sorted = dated.toSorted((a, b) => days[a] - days[b] || a - b);
      expect([...rowsByDay(Int32Array.from(days))]).toEqual(sorted);
      const span = { first: days[sorted[0]] ?? 0, last: days[sorted.at(-1) ?? -1] ?? 0 };
      expect(spanOfDays(Int32Array.from(days))).toEqual(span);
    }),
  );
});

const entries = fc.array(
  fc.tuple(
    fc.constantFrom(0, 40_001, 40_002, 40_005),
    fc.constantFrom("A", "B", "?"),
    fc.integer({ min: 1, max: 99 }),
    fc.boolean(),
  ),
  { minLength: 1, maxLength: 15 },
);

test("sums at the end of a day are those of all entries until then", () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 39_999, max: 40_006 }), (made, day) => {
      const rows = made.map(([on, account, amount, isIn], at) => [
        at + 1,
        on || null,
        account,
        isIn ? amount : null,
        isIn ? null : amount,
      ]);
      const sheets = [
        sheetOfMatrix("Ledger", [["No", "Date", "Account", "In", "Out"], ...rows]),
        sheetOfMatrix("Accounts", [
          ["Account", "Currency"],
          ["A", "EUR"],
          ["B", "EUR"],
          ["C", "EUR"],
        ]),
      ];
      const { ledger } = readBooks(workbookOf(sheets), sayIn("en"));
      const sums = entrySumsOf(ledger, rowsByDay(ledger.day), 3);
      for (const [index, name] of ["A", "B", "C"].entries()) {
        const plain = made
          .filter(([on, account]) => on > 0 && on <= day && account === name)
          .reduce((sum, [, , amount, isIn]) => sum + (isIn ? amount : -amount) * 100, 0);
        expect(sums.on(index, day)).toBe(plain);
      }
    }),
  );
});
