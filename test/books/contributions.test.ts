import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Contribution, contributionsOf } from "../../addin/books/contributions";
import { valuePostings } from "../../addin/books/valuation";
import { dayOfIso } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";

const asOf = dayOfIso("2026-11-21") ?? 0;

const settings = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 31
`;
const categories = `
Categories
Category | Parent | Side | Report line
contributions | | receipt | receipts.contributions
contributions-back | | payment | receipts.contributions
donations | | receipt | receipts.donations
office | | payment | payments.office
transfer | | transfer |
`;
const accounts = `
Accounts
Account | Kind | Currency
A | bank | EUR
U | bank | USD
`;
const ledger = (...rows: string[]): string => `
Ledger
No | Date | Account | In | Out | Category | Member | CreditTo | Year | Rate | Corrects
${rows.join("\n")}
`;
const pledges = (...rows: string[]): string => `
Pledges
Member | Year | Recipient | Amount | Currency | Kind | Declared on | Version | Status
${rows.join("\n")}
`;

const made = (...blocks: string[]): string[] =>
  contributionsOf(booksOf([settings, categories, accounts, ...blocks].join("\n\n")), { asOf }).map(
    shown,
  );

function shown(one: Contribution): string {
  const { member, year, currency, promised, received, open, over, status } = one;
  return `${member} ${year} ${currency}: ${promised} ${received} ${open} ${over} ${status}`;
}

test.each([
  [
    "the seven statuses",
    [
      ledger(
        "1 | 2025-01-31 | A | 100 | | contributions | B | | 2025 | |",
        "2 | 2025-01-31 | A | 120 | | contributions | C | | 2025 | |",
        "3 | 2025-01-31 | A | 40 | | contributions | D | | 2025 | |",
        "4 | 2025-01-31 | A | 7.5 | | contributions | F | | 2025 | |",
        "5 | 2025-01-31 | A | 9 | | donations | E | | 2025 | |",
      ),
      pledges(
        "B | 2025 | | 100 | EUR | money | 2025-01-01 | 1 | valid",
        "C | 2025 | | 100 | EUR | money | 2025-01-01 | 1 | valid",
        "D | 2025 | | 100 | EUR | money | 2025-01-01 | 1 | valid",
        "E | 2025 | | 100 | EUR | money | 2025-01-01 | 1 | valid",
        "G | 2025 | | | EUR | in-kind | 2025-01-01 | 1 | valid",
        "H | 2025 | | | EUR | money | 2025-01-01 | 1 | valid",
        "I | 2025 | | 0 | EUR | money | 2025-01-01 | 1 | valid",
        "J | 2025 | | 50 | EUR | money | 2025-01-01 | 1 | lapsed",
      ),
    ],
    [
      "B 2025 EUR: 10000 10000 0 0 fulfilled",
      "C 2025 EUR: 10000 12000 0 2000 more-than-promised",
      "D 2025 EUR: 10000 4000 6000 0 partly-received",
      "E 2025 EUR: 10000 0 10000 0 not-yet-received",
      "F 2025 EUR: NaN 750 0 0 received-without-promise",
      "G 2025 EUR: NaN 0 0 0 in-kind",
      "H 2025 EUR: NaN 0 0 0 nothing-recorded",
      "I 2025 EUR: 0 0 0 0 fulfilled",
      "J 2025 : NaN 0 0 0 lapsed",
    ],
  ],
  [
    "refunds, with and without a category, go to the year of what they give back",
    [
      ledger(
        "1 | 2024-12-31 | A | 100 | | contributions | B | | | |",
        "2 | 2025-01-31 | A | | 30 | contributions-back | B | | 2024 | |",
        "3 | 2025-02-01 | A | | 20 | | | | | | 1",
        "4 | 2025-02-01 | A | 20 | | donations | B | | | | 1",
      ),
    ],
    ["B 2024 EUR: NaN 5000 0 0 received-without-promise"],
  ],
  [
    "the credited member counts, the newest valid version and the reporting body's pledges",
    [
      ledger(
        "1 | 2025-01-31 | A | 100 | | contributions | B | C | 2025 | |",
        "2 | 2026-11-22 | A | 100 | | contributions | C | | 2025 | |",
      ),
      pledges(
        "C | 2025 | | 300 | EUR | money | 2025-01-01 | 1 | valid",
        "C | 2025 | | 150 | EUR | money | 2025-03-01 | 2 | valid",
        "C | 2025 | | 900 | EUR | money | 2025-03-01 | 3 | withdrawn",
      ),
    ],
    ["C 2025 EUR: 15000 10000 5000 0 partly-received"],
  ],
  [
    "what is given in kind stands beside the promise of money, and its value is no money to come",
    [
      ledger("1 | 2025-01-31 | A | 40 | | contributions | D | | 2025 | |"),
      pledges(
        "B | 2025 | | 100 | EUR | money | 2025-01-01 | 1 | valid",
        "B | 2025 | | | EUR | in-kind | 2025-01-02 | 2 | valid",
        "C | 2025 | | 70 | EUR | in-kind | 2025-01-02 | 1 | valid",
        "D | 2025 | | 0 | EUR | in-kind | 2025-01-02 | 1 | valid",
      ),
    ],
    [
      "B 2025 EUR: 10000 0 10000 0 not-yet-received",
      "C 2025 EUR: NaN 0 0 0 in-kind",
      "D 2025 EUR: NaN 4000 0 0 received-without-promise",
    ],
  ],
  [
    "other currencies: allocated, at the rate of the entry, at the rate of the day, unknown",
    [
      ledger(
        "1 | 2025-01-31 | U | 100 | | contributions | B | | 2025 | |",
        "2 | 2025-01-31 | U | 100 | | contributions | C | | 2025 | 0.95 |",
        "3 | 2025-01-31 | U | 100 | | contributions | D | | 2025 | |",
        "4 | 2025-06-30 | U | 100 | | contributions | E | | 2025 | |",
      ),
      pledges(
        ...["B", "C", "D", "E"].map((code) => `${code} | 2025 | | 93 | EUR | money | | 1 | valid`),
      ),
      "Allocations\nLedger No | Member | Year | Amount\n1 | B | 2025 | 93",
      "Rates\nDate | From | To | Rate | Source\n2025-01-30 | EUR | USD | 1.25 | ECB",
    ],
    [
      "B 2025 EUR: 9300 9300 0 0 fulfilled",
      "C 2025 EUR: 9300 9500 0 200 more-than-promised",
      "D 2025 EUR: 9300 8000 1300 0 partly-received",
      "E 2025 EUR: 9300 NaN NaN NaN partly-received",
    ],
  ],
  [
    "an allocation to another year takes from the entry's own year",
    [
      ledger("1 | 2025-01-31 | A | 500 | | contributions | B | | 2025 | |"),
      pledges(
        "B | 2024 | | 200 | EUR | money | | 1 | valid",
        "B | 2025 | | 300 | EUR | money | | 1 | valid",
      ),
      "Allocations\nLedger No | Member | Year | Amount\n1 | B | 2024 | 200",
    ],
    ["B 2024 EUR: 20000 20000 0 0 fulfilled", "B 2025 EUR: 30000 30000 0 0 fulfilled"],
  ],
  [
    "after the exit a promise has lapsed, unless it was kept",
    [
      ledger("1 | 2023-01-31 | A | 50 | | contributions | C | | 2025 | |"),
      "Members\nKey | Code\nm1 | B\nm2 | C\nm3 | D",
      "MemberStatus\nKey | Status | From\nm1 | active | 2010-10-06\nm1 | withdrawn | 2024-06-30\nm2 | active | 2010-10-06\nm2 | expelled | 2024-06-30\nm3 | active | 2010-10-06",
      pledges(
        "B | 2024 | | 50 | EUR | money | | 1 | valid",
        "B | 2025 | | 50 | EUR | money | | 1 | valid",
        "C | 2025 | | 50 | EUR | money | | 1 | valid",
      ),
    ],
    [
      "B 2024 EUR: 5000 0 5000 0 not-yet-received",
      "B 2025 EUR: 5000 0 5000 0 lapsed",
      "C 2024 : NaN 0 0 0 nothing-recorded",
      "C 2025 EUR: 5000 5000 0 0 fulfilled",
      "D 2024 : NaN 0 0 0 nothing-recorded",
      "D 2025 : NaN 0 0 0 nothing-recorded",
    ],
  ],
])("contributions: %s", (_, blocks, expected) => {
  expect(made(...blocks)).toEqual(expected);
});

test("pledges to other bodies are not owed to the reporting one", () => {
  const text = [
    "Settings\nKey | Value\nbody | ICC",
    ledger("1 | 2025-01-31 | A | 1 | | donations | | | | |"),
    accounts,
    pledges(
      "B | 2025 | ICC | 50 | EUR | money | | 1 | valid",
      "B | 2025 | CCC Europe | 70 | EUR | money | | 2 | valid",
    ),
  ].join("\n\n");
  expect(contributionsOf(booksOf(text), { asOf }).map(shown)).toEqual([
    "B 2025 EUR: 5000 0 5000 0 not-yet-received",
  ]);
});

test("the base value follows the postings, divided like the allocations", () => {
  const books = booksOf(
    [
      settings,
      categories,
      accounts,
      ledger("1 | 2025-01-31 | U | 100 | | contributions | B | | 2025 | 0.9001 |"),
      pledges(
        "B | 2024 | | 25 | USD | money | | 1 | valid",
        "B | 2025 | | 75 | USD | money | | 1 | valid",
      ),
      "Allocations\nLedger No | Member | Year | Amount\n1 | B | 2024 | 25",
    ].join("\n\n"),
  );
  const found = contributionsOf(books, { asOf, valuation: valuePostings(books, "EUR") });
  expect(found.map(({ year, received, receivedBase }) => [year, received, receivedBase])).toEqual([
    [2024, 2500, 2250],
    [2025, 7500, 6751],
  ]);
});

describe("laws", () => {
  const member = fc.constantFrom("B", "C", "MLPD");
  const year = fc.integer({ min: 2023, max: 2025 });
  const minor = fc.integer({ min: 1, max: 99_999 });
  const major = (cents: number): string => (cents / 100).toFixed(2);
  const ledgerRow = fc
    .record({ member, year, minor, account: fc.constantFrom("A", "U"), isRefund: fc.boolean() })
    .map(({ isRefund, ...row }) => {
      const sides = isRefund ? `| ${major(row.minor)}` : `${major(row.minor)} |`;
      return `2025-01-31 | ${row.account} | ${sides} | contributions | ${row.member} | | ${row.year} | |`;
    });
  const pledgeRow = fc
    .record({
      member,
      year,
      minor,
      version: fc.integer({ min: 1, max: 3 }),
      kind: fc.constantFrom("money", "in-kind"),
    })
    .map(
      (row) =>
        `${row.member} | ${row.year} | | ${major(row.minor)} | EUR | ${row.kind} | | ${row.version} | valid`,
    );
  const allocationRow = fc
    .record({ no: fc.integer({ min: 1, max: 8 }), member, year, minor })
    .map((row) => `${row.no} | ${row.member} | ${row.year} | ${major(row.minor)}`);
  const rows = fc.record({
    entries: fc.array(ledgerRow, { minLength: 1, maxLength: 8 }),
    pledged: fc.array(pledgeRow, { minLength: 1, maxLength: 6 }),
    allocated: fc.array(allocationRow, { minLength: 1, maxLength: 5 }),
  });
  const numbered = (entries: string[]): string[] =>
    entries.map((entry, index) => `${index + 1} | ${entry}`);
  const compute = (entries: string[], pledged: string[], allocated: string[]) =>
    contributionsOf(
      booksOf(
        [
          settings,
          categories,
          accounts,
          "Rates\nDate | From | To | Rate | Source\n2025-01-30 | EUR | USD | 1.25 | ECB",
          ledger(...entries),
          pledges(...pledged),
          `Allocations\nLedger No | Member | Year | Amount\n${allocated.join("\n")}`,
        ].join("\n\n"),
      ),
      { asOf },
    );

  test("open - over = promised - received", () => {
    fc.assert(
      fc.property(rows, ({ entries, pledged, allocated }) => {
        for (const one of compute(numbered(entries), pledged, allocated)) {
          if (!Number.isNaN(one.promised))
            expect(one.open - one.over).toBe(one.promised - one.received + 0);
          if (Number.isNaN(one.received)) continue;
          expect(one.open === 0 || one.over === 0).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("the order of the rows does not matter", () => {
    const shuffled = rows.chain(({ entries, pledged, allocated }) => {
      const all = numbered(entries);
      const shuffle = (list: string[]) =>
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
      return fc.record({
        one: fc.constant({ all, pledged, allocated }),
        all: shuffle(all),
        pledged: shuffle(pledged),
        allocated: shuffle(allocated),
      });
    });
    fc.assert(
      fc.property(shuffled, ({ one, all, pledged, allocated }) => {
        const before = compute(one.all, one.pledged, one.allocated).map(shown);
        expect(compute(all, pledged, allocated).map(shown)).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

test("another day, other pledges or a valuation give another answer for the same postings", () => {
  const books = booksOf(
    [
      settings,
      categories,
      accounts,
      ledger("1 | 2025-01-31 | A | 100 | | contributions | B | | 2025 | |"),
      pledges("B | 2025 | | 100 | EUR | money | | 1 | valid"),
    ].join("\n\n"),
  );
  const all = () => contributionsOf(books, { asOf }).map(shown);
  expect(all()).toEqual(["B 2025 EUR: 10000 10000 0 0 fulfilled"]);
  expect(contributionsOf(books, { asOf: 1 }).map(shown)).toEqual([
    "B 2025 EUR: 10000 0 10000 0 not-yet-received",
  ]);
  expect(contributionsOf({ ...books, pledges: [] }, { asOf }).map(shown)).toEqual([
    "B 2025 EUR: NaN 10000 0 0 received-without-promise",
  ]);
  const valuation = valuePostings(books, "EUR");
  expect(contributionsOf(books, { asOf }).map((one) => one.receivedBase)).toEqual([Number.NaN]);
  expect(contributionsOf(books, { asOf, valuation }).map((one) => one.receivedBase)).toEqual([
    10000,
  ]);
  expect(all()).toEqual(["B 2025 EUR: 10000 10000 0 0 fulfilled"]);
});
