import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction } from "../formula";

const CATEGORIES = ["contributions", "donations", "office", "bank-charges", "transfer", "opening"];
const HEADINGS = ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Fund", "Transfer"];
const FIRST = 45000;
const DAYS = 60;

const entry = fc.record({
  day: fc.integer({ min: FIRST, max: FIRST + DAYS }),
  account: fc.constantFrom("BANK", "CASH"),
  cents: fc.integer({ min: 1, max: 5_000_000 }),
  isIn: fc.boolean(),
  category: fc.constantFrom(...CATEGORIES),
  fund: fc.constantFrom("A", "B"),
});
type Entry = typeof entry extends fc.Arbitrary<infer Made> ? Made : never;

const entries = fc.array(entry, { minLength: 1, maxLength: 25 });
const blank = fc.constantFrom(null, "", 0);

function rangeOf(all: readonly Entry[], none: unknown = null): unknown[][] {
  const rows = all.map(({ day, account, cents, isIn, category, fund }, at) => [
    String(at + 1),
    day,
    account,
    isIn ? cents / 100 : none,
    isIn ? none : cents / 100,
    "EUR",
    category,
    fund,
    category === "transfer" ? "t" : null,
  ]);
  return [HEADINGS, ...rows];
}

function flow(id: string, ledger: unknown[][], more: Partial<Record<Argument, unknown>> = {}) {
  const { from = FIRST, to = FIRST + DAYS, category, fund } = more;
  const answer = callFunction(id, ledger, from, to, category, fund, null, "EUR");
  if (typeof answer !== "number") throw new Error(JSON.stringify(answer));
  return Math.round(answer * 100);
}
type Argument = "from" | "to" | "category" | "fund";

const IDS = ["RECEIPTS", "PAYMENTS", "NETCASH"];

test("the order of the rows, and how a blank cell arrives, change nothing", () => {
  fc.assert(
    fc.property(entries, blank, fc.integer(), (all, none, seed) => {
      const turned = all.map((_, at) => all[(at + (Math.abs(seed) % all.length)) % all.length]);
      for (const id of IDS) expect(flow(id, rangeOf(turned, none))).toBe(flow(id, rangeOf(all)));
      for (const fund of new Set(all.map((one) => one.fund)))
        expect(callFunction("FUNDBALANCE", rangeOf(turned, none), fund)).toBe(
          callFunction("FUNDBALANCE", rangeOf(all), fund),
        );
    }),
    { numRuns: 40 },
  );
});

test("parts of a period, funds and categories add up to the whole", () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: FIRST, max: FIRST + DAYS - 1 }), (all, cut) => {
      const ledger = rangeOf(all);
      for (const id of IDS) {
        const whole = flow(id, ledger);
        expect(flow(id, ledger, { to: cut }) + flow(id, ledger, { from: cut + 1 })).toBe(whole);
        const funds = [...new Set(all.map(({ fund }) => fund))];
        expect(funds.reduce((sum, fund) => sum + flow(id, ledger, { fund }), 0)).toBe(whole);
        const parts = CATEGORIES.map((category) => flow(id, ledger, { category }));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      }
    }),
    { numRuns: 30 },
  );
});

test("what came in less what was paid is the surplus; with openings and transfers it is the cash", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const ledger = rangeOf(all);
      const net = flow("NETCASH", ledger);
      expect(net).toBe(flow("RECEIPTS", ledger) - flow("PAYMENTS", ledger));
      const sumOf = (some: readonly Entry[]) =>
        some.reduce((sum, { cents, isIn }) => sum + (isIn ? cents : -cents), 0);
      const others = all.filter(({ category }) => /^(transfer|opening)$/.test(category));
      const cash = callFunction("BALANCEBASE", ledger, null, null, FIRST + DAYS, "EUR");
      expect(cash).toBe((net + sumOf(others)) / 100);
      const balances = [...new Set(all.map(({ account }) => account))].map((account) =>
        Number(callFunction("BALANCE", ledger, null, account)),
      );
      expect(Math.round(balances.reduce((sum, one) => sum + one * 100, 0))).toBe(sumOf(all));
    }),
    { numRuns: 40 },
  );
});

test("an entry that is split in two is the same money", () => {
  fc.assert(
    fc.property(entries, fc.nat(), (all, at) => {
      const chosen = all[at % all.length];
      const part = Math.floor(chosen.cents / 2);
      if (part === 0) return;
      const halves = [
        { ...chosen, cents: part },
        { ...chosen, cents: chosen.cents - part },
      ];
      const split = [...all.filter((one) => one !== chosen), ...halves];
      for (const id of IDS) expect(flow(id, rangeOf(split))).toBe(flow(id, rangeOf(all)));
    }),
    { numRuns: 30 },
  );
});

test("a later entry changes no earlier balance, and one cent anywhere changes the answer", () => {
  fc.assert(
    fc.property(entries, entry, fc.nat(), (all, later, at) => {
      const ledger = rangeOf(all);
      const more = rangeOf([...all, { ...later, day: FIRST + DAYS + 1 }]);
      const [{ account }] = all;
      const until = FIRST + DAYS;
      expect(callFunction("BALANCE", more, null, account, until)).toBe(
        callFunction("BALANCE", ledger, null, account, until),
      );
      const changed = all.map((one, index) =>
        index === at % all.length ? { ...one, cents: one.cents + 1 } : one,
      );
      const base = (range: unknown[][]) =>
        callFunction("BALANCEBASE", range, null, null, until, "EUR");
      expect(base(rangeOf(changed))).not.toBe(base(ledger));
    }),
    { numRuns: 40 },
  );
});

test("the lowest balance of a fund is never above its balance on any day", () => {
  fc.assert(
    fc.property(entries, fc.integer({ min: FIRST, max: FIRST + DAYS }), (all, day) => {
      const ledger = rangeOf(all);
      const fund = all[0].fund;
      const answer = callFunction("FUNDLOW", ledger, fund);
      const [[lowest, on]] = Array.isArray(answer) ? answer : [[]];
      expect(callFunction("FUNDBALANCE", ledger, fund, on)).toBe(lowest);
      const hasMoved = all.some((one) => one.fund === fund && one.day <= day);
      if (hasMoved)
        expect(Number(callFunction("FUNDBALANCE", ledger, fund, day))).toBeGreaterThanOrEqual(
          lowest,
        );
    }),
    { numRuns: 40 },
  );
});
