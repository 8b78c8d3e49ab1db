import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction, sampleRange } from "../formula";

const CURRENCIES = { EUR: 100, XOF: 1, TND: 1000 } as const;
const currency = fc.constantFrom("EUR", "XOF", "TND");
const minor = fc.integer({ min: 0, max: 99_999_999 });
const amountOf = (units: number, code: keyof typeof CURRENCIES): number => units / CURRENCIES[code];
const minorsOf = (cells: unknown[], code: keyof typeof CURRENCIES): number[] =>
  cells.map((cell) => Math.round(Number(cell) * CURRENCIES[code]));
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

test("the payments of a schedule sum to the amount, and differ by one unit at most", () => {
  fc.assert(
    fc.property(minor, currency, fc.integer({ min: 1, max: 40 }), (units, code, parts) => {
      const amount = amountOf(units, code);
      const rows: unknown[][] = Object(
        callFunction("PLEDGESCHEDULE", amount, code, "2024-01-31", parts, null, false),
      );
      const own = minorsOf(
        rows.slice(0, -1).map(([, part]) => part),
        code,
      );
      expect(own).toHaveLength(parts);
      expect(sum(own)).toBe(units);
      expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1);
    }),
  );
});

test("shares sum to the amount, and none is a unit or more away from its part", () => {
  const keys = fc
    .array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 20 })
    .filter((all) => sum(all) > 0);
  fc.assert(
    fc.property(minor, currency, keys, (units, code, weights) => {
      const range = weights.map((weight) => [weight]);
      const spill: unknown[][] = Object(callFunction("SHARES", amountOf(units, code), code, range));
      const own = minorsOf(spill.flat(), code);
      expect(sum(own)).toBe(units);
      own.forEach((share, at) => {
        expect(Math.abs(share - (units * weights[at]) / sum(weights))).toBeLessThan(1);
      });
    }),
  );
});

test("suggested parts and the rest sum to the payment, and no year gets more than is open", () => {
  const open = fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 2000, max: 2030 }), units: minor }),
    { selector: ({ year }) => year, maxLength: 8, minLength: 1 },
  );
  fc.assert(
    fc.property(minor, currency, open, (units, code, pledges) => {
      const range = pledges.map((one) => [one.year, amountOf(one.units, code)]);
      const rows: unknown[][] = Object(
        callFunction(
          "ALLOCATE",
          amountOf(units, code),
          code,
          "2024-05-01",
          range,
          null,
          null,
          false,
        ),
      );
      const [total, rest] = minorsOf(rows.at(-1)?.slice(1, 3) ?? [], code);
      const lines = rows.slice(0, -1);
      const own = minorsOf(
        lines.map(([, amount]) => amount),
        code,
      );
      expect(total + rest).toBe(units);
      expect(sum(own)).toBe(total);
      expect(total).toBe(Math.min(units, sum(pledges.map((one) => one.units))));
      lines.forEach(([year], at) => {
        const promise = pledges.find((one) => one.year === year);
        expect(own[at]).toBeLessThanOrEqual(promise?.units ?? -1);
      });
    }),
  );
});

const DAY_FIRST = 45292;
const HEADINGS = ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Member", "Year"];
const entry = fc.record({
  day: fc.integer({ min: 0, max: 700 }),
  units: fc.integer({ min: 1, max: 50_000 }),
  member: fc.constantFrom("A", "B"),
  year: fc.constantFrom(2024, 2025),
});
const entries = fc.array(entry, { minLength: 1, maxLength: 15 });
const blank = fc.constantFrom(0, null, "");
type Entry = { day: number; units: number; member: string; year: number };

const ledgerOf = (all: readonly Entry[], empty: unknown): unknown[][] => [
  HEADINGS,
  ...all.map(({ day, units, member, year }, at) => [
    at + 1,
    DAY_FIRST + day,
    "E",
    units / 100,
    empty,
    "EUR",
    "contributions",
    member,
    year,
  ]),
];
const pledgesOf = (units: number): unknown[][] => [
  ["Member", "Year", "Amount", "Currency", "Kind", "Version", "Status"],
  ["A", 2024, units / 100, "EUR", "money", 1, "valid"],
];

test("what was received is the sum of the entries, whatever their order and however blanks arrive", () => {
  fc.assert(
    fc.property(entries, blank, blank, (all, empty, other) => {
      const own = all.filter(({ member, year }) => member === "A" && year === 2024);
      const expected = sum(own.map(({ units }) => units)) / 100;
      expect(callFunction("PAID", ledgerOf(all, empty), "A", 2024, other)).toBe(expected);
      const turned = ledgerOf(all, empty);
      const rows = [turned[0], ...turned.slice(1).reverse()];
      expect(callFunction("PAID", rows, "A", 2024, other, other, other)).toBe(expected);
    }),
    { numRuns: 60 },
  );
});

test("as days go by more is received and less is open; promised = received + open - over on each", () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: 0, max: 200_000 }), (all, units) => {
      const ledger = ledgerOf(all, null);
      const pledges = pledgesOf(units);
      let before = { paid: 0, open: units / 100 };
      for (const day of [0, 200, 400, 700].map((offset) => DAY_FIRST + offset)) {
        const ask = (id: string) => Number(callFunction(id, pledges, ledger, "A", 2024, day));
        const paid = Number(callFunction("PAID", ledger, "A", 2024, day));
        const [open, over] = [ask("OUTSTANDING"), ask("OVERPAID")];
        expect(paid).toBeGreaterThanOrEqual(before.paid);
        expect(open).toBeLessThanOrEqual(before.open);
        expect(Math.min(open, over)).toBe(0);
        expect(Math.round((paid + open - over) * 100)).toBe(units);
        before = { paid, open };
      }
    }),
    { numRuns: 40 },
  );
});

test("days are understood as serials and as ISO text", () => {
  const pledges = sampleRange("Pledges");
  for (const [serial, iso] of [
    [44988, "2023-03-03"],
    [44989, "2023-03-04"],
  ])
    expect(callFunction("PLEDGE", pledges, "AF-02", 2023, serial)).toBe(
      callFunction("PLEDGE", pledges, "AF-02", 2023, iso),
    );
  expect(callFunction("PLEDGE", pledges, "AF-02", 2023, 44988)).toBe(115000);
  expect(callFunction("PLEDGE", pledges, "AF-02", 2023, 44989)).toBe(105000);
});
