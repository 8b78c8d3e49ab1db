import fc from "fast-check";
import { expect, test } from "vitest";
import type { Books } from "../../addin/books/books";
import { contributionColumns, postingAt } from "../../addin/books/contribution-receipts";
import { contributionShares } from "../../addin/books/contribution-shares";
import { contributionsOf } from "../../addin/books/contributions";
import { valuePostings } from "../../addin/books/valuation";
import { dayOfIso, yearOf } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";

const frame = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 400

Accounts
Account | Currency | Kind
BANK | EUR | bank
BOX | USD | cash

Categories
Category | Side | Report line
contributions | receipt | receipts.contributions
office | payment | payments.office

Rates
Date | From | To | Rate
2024-01-01 | USD | EUR | 0.9
`;

const member = fc.constantFrom("", "AA", "BB", "CC");
const year = fc.constantFrom("", "2023", "2024", "2025");
const entry = fc.record({
  day: fc.constantFrom("2024-02-01", "2024-07-31", "2025-01-15"),
  account: fc.constantFrom("BANK", "BOX"),
  isIn: fc.boolean(),
  amount: fc.integer({ min: 0, max: 50 }),
  category: fc.constantFrom("contributions", "contributions", "office", ""),
  member,
  creditTo: member,
  year,
  corrects: fc.constantFrom("", "", "", "1", "2"),
});
const line = fc.record({ no: fc.integer({ min: 1, max: 8 }), member, year, amount: fc.nat(20) });
const pledge = fc.record({
  member,
  year,
  amount: fc.nat(60),
  currency: fc.constantFrom("EUR", "USD"),
});

const books = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 8 }),
    splits: fc.array(line, { maxLength: 4 }),
    allocations: fc.array(line, { maxLength: 3 }),
    pledges: fc.array(pledge, { maxLength: 4 }),
  })
  .map(({ entries, splits, allocations, pledges }) => {
    const ledger = entries.map((one, at) =>
      [
        at + 1,
        one.day,
        one.account,
        one.isIn ? one.amount : "",
        one.isIn ? "" : one.amount,
        one.category,
        one.member,
        one.creditTo,
        one.year,
        one.corrects,
      ].join(" | "),
    );
    const rows = (list: readonly { no: number; member: string; year: string; amount: number }[]) =>
      list.map((one) => `${one.no} | ${one.member} | ${one.year} | ${one.amount}`);
    const text = [
      frame,
      `Ledger\nNo | Date | Account | In | Out | Category | Member | CreditTo | Year | Corrects\n${ledger.join("\n")}`,
      ...(splits.length > 0
        ? [`Splits\nNo | Member | Year | Amount\n${rows(splits).join("\n")}`]
        : []),
      ...(allocations.length > 0
        ? [`Allocations\nNo | Member | Year | Amount\n${rows(allocations).join("\n")}`]
        : []),
      `Pledges\nMember | Year | Amount | Currency\n${["ZZ | 2024 | 1 | EUR", ...pledges.map((one) => `${one.member} | ${one.year} | ${one.amount} | ${one.currency}`)].join("\n")}`,
    ];
    return booksOf(text.join("\n\n"));
  });

/** The rule written plainly: posting by posting, by texts. */
function plainPostings({ ledger, postings, categories }: Books) {
  const isOwn = (at: number): boolean =>
    categories[postings.category[at]]?.line === "receipts.contributions";
  const all = Array.from({ length: postings.count }, (_, at) => at);
  const originalOf = (at: number): number => {
    const no = ledger.text(postings.entry[at], "corrects");
    if (no === "") return -1;
    return all.find((one) => isOwn(one) && ledger.text(postings.entry[one], "no") === no) ?? -1;
  };
  return all.flatMap((at) => {
    const original = originalOf(at);
    if (!isOwn(at) && (original < 0 || !(postings.amount[at] < 0))) return [];
    const own = postings.year[at] || (postings.year[original] ?? 0);
    const day = ledger.day[postings.entry[original < 0 ? at : original]];
    return {
      at,
      entry: postings.entry[at],
      member: postings.member[at] || (postings.member[original] ?? ""),
      year: own,
      yearCounted: own || (day > 0 ? yearOf(day) : 0),
      amount: postings.amount[at],
    };
  });
}

test("contributions are found in columns as posting by posting", () => {
  fc.assert(
    fc.property(books, (book) => {
      const columns = contributionColumns(book);
      const found = Array.from({ length: columns.count }, (_, at) => postingAt(columns, at));
      expect(found).toEqual(plainPostings(book));
    }),
    { numRuns: 150 },
  );
});

test("contributions are the sums of their shares", () => {
  const asOf = dayOfIso("2024-12-31") ?? 0;
  fc.assert(
    fc.property(books, (book) => {
      const valuation = valuePostings(book, "EUR");
      const shares = contributionShares(book, { asOf, valuation });
      for (const one of contributionsOf(book, { asOf, valuation })) {
        const own = shares.filter(
          (share) => share.member === one.member && share.year === one.year,
        );
        const sum = (amounts: readonly number[]) =>
          amounts.reduce((total, each) => total + each, 0);
        expect(one.received).toBe(sum(own.map(({ received }) => received)));
        expect(one.receivedBase).toBe(sum(own.map(({ base }) => base)));
        expect(one.isConverted).toBe(own.some(({ isConverted }) => isConverted));
        expect(new Set(one.postings)).toEqual(new Set(own.flatMap(({ postings }) => postings)));
      }
      const known = contributionsOf(book, { asOf, valuation }).map(
        (one) => `${one.member} ${one.year}`,
      );
      for (const share of shares) expect(known).toContain(`${share.member} ${share.year}`);
    }),
    { numRuns: 150 },
  );
});
