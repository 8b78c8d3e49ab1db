import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BankMovement } from "../../addin/books/bank-movement";
import { type Match, reconcile } from "../../addin/books/reconciliation";

type Given = readonly (readonly [day: number, minor: number])[];
const list = (given: Given): BankMovement[] => given.map(([day, minor]) => ({ day, minor }));
const run = (bank: Given, book: Given, options = {}) =>
  reconcile({ bank: list(bank), book: list(book), days: 5, tolerance: 0, ...options });
const shown = ({ kind, bank, book }: Match): string =>
  `${kind} ${bank.join("+")}=${book.join("+")}`;
const day = 45_000;

test.each<[string, Given, Given, object, string[]]>([
  ["one for one", [[day, 500]], [[day + 5, 500]], {}, ["single 0=0"]],
  ["a day too many", [[day, 500]], [[day + 6, 500]], {}, []],
  ["not against the direction", [[day, 500]], [[day, -500]], {}, []],
  ["more days where told", [[day, 500]], [[day + 6, 500]], { days: 6 }, ["single 0=0"]],
  ["within the tolerance", [[day, 500]], [[day, 498]], { tolerance: 2 }, ["near 0=0"]],
  ["beyond the tolerance", [[day, 500]], [[day, 497]], { tolerance: 2 }, []],
  [
    "of several alike, those of one day",
    [
      [day, 500],
      [day + 3, 500],
    ],
    [[day + 3, 500]],
    {},
    ["alike 1=0"],
  ],
  [
    "a month apart they are not alike",
    [
      [day, 5],
      [day + 30, 5],
    ],
    [
      [day, 5],
      [day + 30, 5],
    ],
    {},
    ["single 0=0", "single 1=1"],
  ],
  [
    "one line for three entries",
    [[day, 600]],
    [
      [day, 100],
      [day - 1, 200],
      [day + 1, 300],
    ],
    {},
    ["group 0=2+1+0"],
  ],
  [
    "three lines for one entry",
    [
      [day, 100],
      [day, 200],
      [day, 300],
    ],
    [[day, 600]],
    {},
    ["group 0+1+2=0"],
  ],
  [
    "all of a day, however many",
    [[day, 45]],
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => [day, n] as const),
    {},
    ["group 0=0+1+2+3+4+5+6+7+8"],
  ],
  [
    "a receipt less its fee",
    [[day, 98]],
    [
      [day, 100],
      [day, -2],
    ],
    {},
    ["group 0=0+1"],
  ],
  [
    "an equal amount comes before a group",
    [[day, 300]],
    [
      [day, 100],
      [day, 200],
      [day, 300],
    ],
    {},
    ["single 0=2"],
  ],
  [
    "names come before amounts",
    [
      [day, 300],
      [day, 300],
    ],
    [
      [day, 300],
      [day + 90, 250],
    ],
    { named: [{ bank: [0], book: [1] }] },
    ["named 0=1", "single 1=0"],
  ],
])("%s", (_, bank, book, options, expected) => {
  expect(run(bank, book, options).matches.map(shown)).toEqual(expected);
});

test("where several groups fit none is chosen, and that is told", () => {
  const found = run(
    [[day, 300]],
    [
      [day, 100],
      [day + 1, 200],
      [day + 2, 100],
    ],
  );
  expect(found.matches).toEqual([]);
  expect(found).toMatchObject({ ambiguous: 1, onlyBank: [0], onlyBook: [0, 1, 2] });
});

test("what is not tried further is told", () => {
  const many = Array.from({ length: 500 }, (_, at) => [day, 1_000_003 + 2 * at] as const);
  expect(run([[day, 9_999_999]], many)).toMatchObject({ notTried: 1, matches: [] });
});

describe("laws", () => {
  const movements = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: -30, max: 30 }).filter(Boolean)),
    { maxLength: 25 },
  );

  test("each movement is once in a match or left, and matched sums are equal", () => {
    fc.assert(
      fc.property(movements, movements, (bank, book) => {
        const found = run(bank, book);
        const places = (side: "bank" | "book") => found.matches.flatMap((match) => match[side]);
        const sorted = (all: readonly number[]) => [...all].sort((a, b) => a - b);
        expect(sorted([...places("bank"), ...found.onlyBank])).toEqual([...bank.keys()]);
        expect(sorted([...places("book"), ...found.onlyBook])).toEqual([...book.keys()]);
        const sum = (of: Given, ats: readonly number[]) =>
          ats.reduce((total, at) => total + of[at][1], 0);
        for (const match of found.matches)
          expect(sum(bank, match.bank)).toBe(sum(book, match.book));
      }),
    );
  });

  test("no line is left where an entry of its amount is free within the days", () => {
    fc.assert(
      fc.property(movements, movements, (bank, book) => {
        const { onlyBank, onlyBook } = run(bank, book);
        for (const line of onlyBank)
          for (const entry of onlyBook) {
            const isNear = Math.abs(bank[line][0] - book[entry][0]) <= 5;
            expect(isNear && bank[line][1] === book[entry][1]).toBe(false);
          }
      }),
    );
  });

  test("the order of the rows changes no sum of what is left", () => {
    fc.assert(
      fc.property(movements, movements, fc.nat(3), (bank, book, tolerance) => {
        const left = (all: Given, ats: readonly number[]) =>
          ats.map((at) => all[at].join(" ")).sort();
        const back = run(bank.toReversed(), book.toReversed(), { tolerance });
        const there = run(bank, book, { tolerance });
        expect(left(bank, there.onlyBank)).toEqual(left(bank.toReversed(), back.onlyBank));
        expect(left(book, there.onlyBook)).toEqual(left(book.toReversed(), back.onlyBook));
      }),
      { numRuns: 2000 },
    );
  });
});
