import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFunction, evaluate, sampleRange } from "../formula";
import { sampleHandle } from "../sample-handle";
import { figureOf, rowsOf } from "./rows";

/** Rows of the entries drawn, without headings and what stands below. */
function drawnOf(answer: unknown): unknown[][] {
  const rows = rowsOf(answer);
  return rows.slice(
    1,
    rows.findIndex(([label]) => label === "Given"),
  );
}

const amounts = [[7], [3], [4], [9], [1], [8], [2], [6], [5]];

const R_RANDOM = [1, 2, 3, 6, 7];
const R_RECORDS = [24, 25, 77, 89, 96];

describe("published draws", () => {
  test("an interval from a start: jfa's nine amounts", () => {
    // Cumulated 7 10 14 23 24 32 34 40 45; units 1, 10, 19, 28, 37.
    const answer = callFunction("SELECT", amounts, "", 5, "interval", null, 1);
    expect(drawnOf(answer).map(([row, , hits, unit]) => [row, hits, unit])).toEqual([
      ...[
        [1, 1, 1],
        [2, 1, 10],
        [4, 1, 19],
        [6, 1, 28],
        [8, 1, 37],
      ],
    ]);
    expect(figureOf(answer, "Seed")).toBeUndefined();
  });

  test("random units are sample(prob =) of R after set.seed", () => {
    // R 4.2.2: set.seed(123); sample(9, 5, TRUE, c(7,3,4,9,1,8,2,6,5))
    const drawn = drawnOf(callFunction("SELECT", amounts, "", 5, "random", 123));
    expect(drawn.flatMap(([row, , hits]) => new Array(Number(hits)).fill(row))).toEqual(R_RANDOM);
  });

  test("random records are sample.int of R", () => {
    // R 4.2.2: set.seed(20251122); sort(sample.int(98, 5))
    const drawn = drawnOf(
      evaluate('=TREASURY.SELECT(Ledger[#All],"In",5,"records",20251122,,"USD")'),
    );
    const entries = sampleRange("Ledger").filter(([, , , , , inAmount, , currency]) => {
      return typeof inAmount === "number" && inAmount !== 0 && currency === "USD";
    });
    expect(drawn.map(([, no]) => no)).toEqual(R_RECORDS.map((at) => entries[at - 1][0]));
  });
});

describe("the ledger", () => {
  const formula = '=TREASURY.SELECT(Ledger[#All],"Out",12,"interval",20251122,,"EUR")';

  test("names entry, amount and cell, and what was left out", () => {
    const answer = evaluate(formula);
    expect(rowsOf(answer)[1]).toEqual([
      119,
      "2022-0076",
      1,
      17130.29,
      "sample",
      1219.16,
      "Ledger!G122",
    ]);
    expect(figureOf(answer, "Given")).toBe(1364);
    expect(figureOf(answer, "Used")).toBe(365);
    expect(figureOf(answer, "Left out")).toBe("999: 882 blank or 0, 117 not in EUR");
    expect(figureOf(answer, "Seed")).toBe(20251122);
  });

  test("the same seed draws the same vouchers, from a book and by a German heading too", () => {
    expect(evaluate(formula)).toEqual(evaluate(formula));
    const handle = sampleHandle();
    const args = ["Out", 12, "interval", 20251122, null, "EUR"];
    expect(drawnOf(callFunction("SELECT", handle, ...args))).toEqual(drawnOf(evaluate(formula)));
    expect(
      drawnOf(callFunction("SELECT", sampleRange("Ledger"), "Ausgabe", ...args.slice(1))),
    ).toEqual(drawnOf(evaluate(formula)));
  });

  test("payments of a signed column in one currency", () => {
    const answer = evaluate('=TREASURY.SELECT(Ledger[#All],"-Base",30,"cell",7)');
    expect(String(figureOf(answer, "Left out"))).toMatch(/negative amounts/);
    for (const [, , , , , amount] of drawnOf(answer)) expect(amount).toBeGreaterThan(0);
  });

  test("what is at least an interval is drawn whole, whatever chance says", () => {
    for (const method of ["interval", "cell", "random", "sieve", "modified.sieve"]) {
      const drawn = drawnOf(
        callFunction("SELECT", [[1], [2], [400], [3], [150]], "", 4, method, 99),
      );
      const whole = drawn.filter(([, , , , stratum]) => stratum === "whole");
      expect(whole.map(([row]) => row)).toEqual([3, 5]);
    }
  });
});

test.each([
  ['(Ledger[#All],"Out",12)', /the amounts are in CHF, CLP, EUR, .* tell currency/],
  ['(Ledger[#All],"Out",12,"",,,"EUR")', /seed is missing: choose a number in the meeting/],
  ['(Ledger[#All],"",12,"",1)', /amount is missing; name the heading of the amounts, such as Out/],
  ['(Ledger[#All],"Outgo",12,"",1)', /Table Ledger: column 'Outgo' not found/],
  ['({5;7},"",0,"",1)', /n is missing; it must be a whole number from 1/],
  ['({5;7},"",2,"lottery",1)', /method is lottery; it must be one of interval, cell/],
  ['({5;-7},"",1,"",1.5)', /seed is 1.5; it must be a whole number/],
  ['({-5;-7},"",1,"",1)', /no amount above 0/],
  [
    '({5;7.123},"",1,"",1)',
    /table, row 2, column 1 is "7.123"; it must be an amount with no more than 2/,
  ],
  ['({5;7},"",5,"records",1)', /n is 5; the list has 2 records/],
  ['({5;7},"",2,"",,9)', /start is 900; it must be above 0 and at most 600/],
])("%s is refused", (args, message) => {
  expect(evaluate(`=TREASURY.SELECT${args}`)).toMatchObject({
    error: "#VALUE!",
    message: expect.stringMatching(message),
  });
});

test("a cell with an error is named", () => {
  expect(callFunction("SELECT", [[5], [{ code: "#REF!" }]], "", 1, "", 1)).toMatchObject({
    message: "table, row 2, column 1 is the error #REF!",
  });
});

describe("laws", () => {
  const column = fc.array(fc.integer({ min: 1, max: 100_000 }), { minLength: 2, maxLength: 40 });
  const seeds = fc.integer({ min: 1, max: 2 ** 31 - 1 });

  test("blanks in three forms draw the same", () => {
    const of = (blank: unknown) =>
      drawnOf(callFunction("SELECT", [[5], [blank], [7], [blank], [90]], "", 3, "cell", 4));
    expect(of(null)).toEqual(of(0));
    expect(of("")).toEqual(of(0));
  });

  test("hits come to n, and amounts split into cents of two vouchers come to the same units", () => {
    fc.assert(
      fc.property(column, seeds, fc.constantFrom("interval", "cell"), (minors, seed, method) => {
        const n = Math.min(5, minors.length);
        const draw = (list: readonly number[]) =>
          drawnOf(
            callFunction(
              "SELECT",
              list.map((one) => [one / 100]),
              "",
              n,
              method,
              seed,
            ),
          );
        const one = draw(minors);
        expect(one.reduce((sum, [, , hits]) => sum + Number(hits), 0)).toBe(n);
        // Each voucher becomes two: the same units are drawn, each from one of the two halves.
        const halves = minors.flatMap((minor) => [Math.ceil(minor / 2), Math.floor(minor / 2)]);
        const units = (rows: unknown[][]) =>
          rows.filter(([, , hits]) => hits === 1).map(([, , , unit]) => unit);
        const two = draw(halves.filter((minor) => minor > 0));
        if (one.every(([, , hits]) => hits === 1) && two.every(([, , hits]) => hits === 1))
          expect(units(two)).toEqual(units(one));
      }),
    );
  });

  test("the unit lies in its voucher", () => {
    fc.assert(
      fc.property(column, seeds, (minors, seed) => {
        const drawn = drawnOf(
          callFunction(
            "SELECT",
            minors.map((one) => [one / 100]),
            "",
            3,
            "interval",
            seed,
          ),
        );
        for (const [row, , , unit] of drawn) {
          const before = minors.slice(0, Number(row) - 1).reduce((sum, one) => sum + one, 0);
          const at = Math.round(Number(unit) * 100);
          expect(at).toBeGreaterThan(before);
          expect(at).toBeLessThanOrEqual(before + minors[Number(row) - 1]);
        }
      }),
    );
  });
});
