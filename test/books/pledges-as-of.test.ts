import fc from "fast-check";
import { expect, test } from "vitest";
import { contributionsOf } from "../../addin/books/contributions";
import { ownPledges } from "../../addin/books/own-pledges";
import { pledgesInForce } from "../../addin/books/pledges";
import { withPledgesAsOf } from "../../addin/books/pledges-as-of";
import { dayOfIso } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";

const booksWith = (...rows: readonly string[]) =>
  booksOf(`
Ledger
No | Date | Account | In | Out | Currency

Pledges
Member | Year | Recipient | Amount | Currency | Kind | Declared on | Version | Status
${rows.join("\n")}
`);
const day = (iso: string): number => dayOfIso(iso) ?? 0;

/** The promise of A for 2024 as it stood on a day: its version and kind, "none" where none was valid. */
function promiseOn(rows: readonly string[], iso: string): string {
  const books = withPledgesAsOf({ books: booksWith(...rows), asOf: day(iso) });
  const found = pledgesInForce(ownPledges(books)).get("A\t2024");
  return found === undefined ? "none" : `${found.version} ${found.kind}`;
}

const first = "A | 2024 | ICC | 100 | EUR | money | 2023-12-01 | 1 | replaced";
const second = (status: string) => `A | 2024 | ICC | 80 | EUR | money | 2024-06-01 | 2 | ${status}`;

test.each([
  ["a later letter", [first, second("valid")], ["none", "1 money", "2 money", "2 money"]],
  ["one that was withdrawn", [first, second("withdrawn")], ["none", "1 money", "none", "none"]],
  ["one that has lapsed", [first, second("lapsed")], ["none", "1 money", "none", "none"]],
  [
    "in kind instead",
    [first, "A | 2024 | ICC | | | in-kind | 2024-06-01 | 2 | valid"],
    ["none", "1 money", "2 in-kind", "2 in-kind"],
  ],
  [
    "another body instead",
    [first, "A | 2024 | CCC | 80 | EUR | money | 2024-06-01 | 2 | valid"],
    ["none", "1 money", "2 money", "2 money"],
  ],
  [
    "a third letter",
    [first, second("replaced"), "A | 2024 | ICC | 90 | EUR | money | 2024-09-01 | 3 | valid"],
    ["none", "1 money", "2 money", "3 money"],
  ],
  [
    "in kind beside it, and a later letter",
    [
      first,
      "A | 2024 | ICC | | | in-kind | 2024-01-01 | 2 | valid",
      "A | 2024 | ICC | 80 | EUR | money | 2024-06-01 | 3 | valid",
    ],
    ["none", "1 money", "3 money", "3 money"],
  ],
  ["replaced by nothing that is recorded", [first], ["none", "none", "none", "none"]],
])("a promise, and %s", (_, rows, expected) => {
  const days = ["2023-11-30", "2024-05-31", "2024-06-01", "2024-12-31"];
  expect(days.map((iso) => promiseOn(rows, iso))).toEqual(expected);
  expect(days.map((iso) => promiseOn(rows.toReversed(), iso))).toEqual(expected);
});

const pledge = fc
  .record({
    recipient: fc.constantFrom("", "ICC", "CCC"),
    amount: fc.constantFrom("", "0", "50", "75.5"),
    kind: fc.constantFrom("money", "in-kind"),
    declaredOn: fc.constantFrom("", "2023-12-01", "2024-03-01", "2024-06-01"),
    version: fc.integer({ min: 1, max: 3 }),
    status: fc.constantFrom("valid", "replaced", "withdrawn", "lapsed"),
  })
  .map(
    (one) =>
      `A | 2024 | ${one.recipient} | ${one.amount} | EUR | ${one.kind} | ${one.declaredOn} | ${one.version} | ${one.status}`,
  );

test("when every letter was declared, the promises stand as they stand now", () => {
  fc.assert(
    fc.property(fc.array(pledge, { minLength: 1, maxLength: 6 }), (rows) => {
      const books = booksWith(...rows);
      const asOf = day("2024-06-01");
      expect(contributionsOf(withPledgesAsOf({ books, asOf }), { asOf })).toEqual(
        contributionsOf(books, { asOf }),
      );
    }),
    { numRuns: 300 },
  );
});
