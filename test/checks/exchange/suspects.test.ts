import fc from "fast-check";
import { expect, test } from "vitest";
import { differingBases } from "../../../addin/books/base-amounts";
import { rateSuspects } from "../../../addin/books/rate-suspects";
import { readBooks } from "../../../addin/books/read-books";
import { sheetOfMatrix, workbookOf } from "../../../addin/core/sheet-builder";
import { sayIn } from "../../../addin/core/words";

const entries = fc.array(
  fc.record({
    date: fc.constantFrom(45_688, null),
    account: fc.constantFrom("E", "U", "X", "none", "?"),
    currency: fc.constantFrom("EUR", "USD", null),
    amount: fc.constantFrom(0, 1, 2.5, 100.01, -3),
    rate: fc.constantFrom(1, 0.9, 0.9035, 0.005, 0, null),
    base: fc.constantFrom(1, 0.9, 2.25, 2.26, 2.2, 90.01, 0.01, 0.5, 90.009, null),
  }),
  { minLength: 1, maxLength: 12 },
);
const ACCOUNTS = { E: "EUR", U: "USD", X: "XOF", none: "" } as const;

const DIGITS: Readonly<Record<string, number>> = { EUR: 2, USD: 2, XOF: 0 };

/** True where a base amount is no rounding of the exact one; halves may go either way. */
function isApart(shown: number, exact: number): boolean {
  const scaled = shown * 100;
  const dust = 1e-6 + 1e-14 * Math.abs(scaled);
  return (
    Math.abs(scaled - Math.round(scaled)) > dust || Math.abs(scaled - exact * 100) > 0.5 + dust
  );
}

test("suspects of the rates, and base amounts that differ, are those that every entry by itself tells", () => {
  fc.assert(
    fc.property(entries, (made) => {
      const rows = made.map((one, at) => [
        at + 1,
        one.date,
        one.account,
        one.amount > 0 ? one.amount : null,
        one.amount < 0 ? -one.amount : null,
        one.currency,
        one.rate,
        one.base,
      ]);
      const books = readBooks(
        workbookOf([
          sheetOfMatrix("Ledger", [
            ["No", "Date", "Account", "In", "Out", "Currency", "Rate", "Base"],
            ...rows,
          ]),
          sheetOfMatrix("Accounts", [["Account", "Currency"], ...Object.entries(ACCOUNTS)]),
          sheetOfMatrix("Settings", [
            ["Key", "Value"],
            ["base-currency", "EUR"],
          ]),
        ]),
        sayIn("en"),
      );
      const { ledger } = books;
      const { atOne, without } = rateSuspects(books);
      const currencies = made.map(
        ({ account, currency }) => new Map(Object.entries(ACCOUNTS)).get(account) || currency,
      );
      const foreign = currencies.map((currency) => currency !== "EUR");
      made.forEach((one, row) => {
        if (one.rate === 1 && foreign[row]) expect(atOne).toContain(row);
        const isMoved = ledger.in[row] !== ledger.out[row];
        if (foreign[row] && !((one.rate ?? 0) > 0) && one.date !== null && isMoved)
          expect(without).toContain(row);
      });
      const apart = made.flatMap(({ rate, base }, row) => {
        const minor = ledger.in[row] - ledger.out[row];
        const digits = DIGITS[currencies[row] ?? ""];
        if (digits === undefined || !rate || base === null || Number.isNaN(minor)) return [];
        return isApart(base, (minor / 10 ** digits) * rate) ? [row] : [];
      });
      expect([...differingBases(books)].map(({ row }) => row)).toEqual(apart);
    }),
    { numRuns: 500 },
  );
});
