import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ArgumentError } from "../../addin/core/faults";
import {
  addMinor,
  allocate,
  decimalOfMinor,
  divideHalfEven,
  divideHalfUp,
  guardMinor,
  minorOfDecimal,
  minorOfNumber,
  multiplyDivideHalfEven,
  roundDecimalHalfEven,
  roundDecimalHalfUp,
  sumMinor,
} from "../../addin/core/money";

const MAX = Number.MAX_SAFE_INTEGER;
const Precise = Decimal.clone({ precision: 100 });
const safe = fc.maxSafeInteger();
const divisor = safe.filter((number) => number !== 0);

/** fast-check's numbers hold -0, which no amount is. */
const plain = (number: number) => number + 0;

describe("guardMinor", () => {
  test.each([0, 1, -1, MAX, -MAX])("%d is held", (minor) => {
    expect(guardMinor(minor)).toBe(minor);
  });
  test("not known stays not known, and -0 is 0", () => {
    expect(guardMinor(Number.NaN)).toBeNaN();
    expect(guardMinor(-0)).toBe(0);
  });
  test.each([MAX + 1, -MAX - 1, 0.5, Number.POSITIVE_INFINITY])("%d is refused", (minor) => {
    expect(() => guardMinor(minor)).toThrow(RangeError);
  });
});

describe("sums", () => {
  test("two amounts", () => {
    expect(addMinor(1, 2)).toBe(3);
    expect(addMinor(1, Number.NaN)).toBeNaN();
    expect(addMinor(5, -5)).toBe(0);
    expect(() => addMinor(MAX, 1)).toThrow(RangeError);
  });

  test("of nothing is 0", () => {
    expect(sumMinor([])).toBe(0);
    expect(sumMinor(new Float64Array(3))).toBe(0);
  });

  test("not known when one is not known, even beside amounts that need care", () => {
    expect(sumMinor([1, Number.NaN, 2])).toBeNaN();
    expect(sumMinor([MAX, Number.NaN, MAX])).toBeNaN();
  });

  test("passes 2^53 on its way and comes back exactly", () => {
    expect(sumMinor([MAX, MAX, -MAX, -MAX, 1])).toBe(1);
    expect(sumMinor(Float64Array.of(MAX, 2, -2))).toBe(MAX);
    expect(() => sumMinor([MAX, 1])).toThrow(RangeError);
  });

  test("refuses what is no amount", () => {
    expect(() => sumMinor([0.5])).toThrow(RangeError);
    expect(() => sumMinor([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])).toThrow(
      RangeError,
    );
  });

  test("are exact and do not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(safe, { maxLength: 20 }), (values) => {
        const exact = values.reduce((sum, value) => sum + BigInt(value), 0n);
        const isHeld = exact >= BigInt(-MAX) && exact <= BigInt(MAX);
        for (const order of [values, values.toReversed(), values.toSorted((a, b) => a - b)]) {
          if (isHeld) expect(sumMinor(order)).toBe(Number(exact));
          else expect(() => sumMinor(order)).toThrow(RangeError);
        }
      }),
    );
  });
});

describe("division", () => {
  test.each([
    [5, 2, 2, 3],
    [7, 2, 4, 4],
    [-5, 2, -2, -3],
    [5, -2, -2, -3],
    [-7, -2, 4, 4],
    [1, 2, 0, 1],
    [-1, 2, 0, -1],
    [1, 3, 0, 0],
    [2, 3, 1, 1],
    [-2, 3, -1, -1],
    [MAX, 1, MAX, MAX],
    [MAX, 2, 4503599627370496, 4503599627370496],
    [MAX - 2, 2, 4503599627370494, 4503599627370495],
    [1, MAX, 0, 0],
    [0, -7, 0, 0],
  ])("%d / %d is %d with halves to even, %d with halves away from zero", (a, b, even, up) => {
    expect(divideHalfEven(a, b)).toBe(even);
    expect(divideHalfUp(a, b)).toBe(up);
  });

  test("not known, and by zero", () => {
    expect(divideHalfEven(Number.NaN, 2)).toBeNaN();
    expect(multiplyDivideHalfEven(1, Number.NaN, 2)).toBeNaN();
    expect(() => divideHalfUp(1, 0)).toThrow(RangeError);
    expect(() => multiplyDivideHalfEven(1, 1, 0)).toThrow(RangeError);
    expect(() => multiplyDivideHalfEven(MAX, MAX, 1)).toThrow(RangeError);
  });

  test("agrees with decimals of 100 digits", () => {
    fc.assert(
      fc.property(safe, fc.oneof(divisor, fc.constantFrom(2, -2, 4, 10, 100)), (a, b) => {
        const quotient = new Precise(a).div(b);
        const even = quotient.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber();
        const up = quotient.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
        expect(divideHalfEven(a, b)).toBe(plain(even));
        expect(divideHalfUp(a, b)).toBe(plain(up));
      }),
      { numRuns: 500 },
    );
  });

  test("of a product beyond 2^53 agrees with decimals of 100 digits", () => {
    fc.assert(
      fc.property(safe, fc.integer(), fc.oneof(divisor, fc.constantFrom(2, 8)), (a, b, c) => {
        const exact = new Precise(a).times(b).div(c).toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN);
        if (exact.abs().gt(MAX)) expect(() => multiplyDivideHalfEven(a, b, c)).toThrow(RangeError);
        else expect(multiplyDivideHalfEven(a, b, c)).toBe(plain(exact.toNumber()));
      }),
      { numRuns: 500 },
    );
  });
});

describe("allocate", () => {
  test.each([
    [10000, [1, 1, 1], [3334, 3333, 3333]],
    [100, [1, 1, 1], [34, 33, 33]],
    [-10000, [1, 1, 1], [-3334, -3333, -3333]],
    [100, [0, 1, 1, 1], [0, 34, 33, 33]],
    [0, [1, 2], [0, 0]],
    [1, [1, 1, 1], [1, 0, 0]],
    [2, [1, 2, 3], [0, 1, 1]],
    [100, [0.1, 0.2, 0.7], [10, 20, 70]],
    [10, [0.1, 0.1, 0.1], [4, 3, 3]],
    [MAX, [1e-7, 1e21], [0, MAX]],
    [7, [5], [7]],
  ])("%d by %j is %j", (amount, weights, shares) => {
    expect(allocate(amount, weights)).toEqual(shares);
  });

  test("an unknown amount has unknown shares", () => {
    expect(allocate(Number.NaN, [1, 2])).toEqual([Number.NaN, Number.NaN]);
  });

  test.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]], [[Number.POSITIVE_INFINITY]]])(
    "weights %j are refused",
    (weights) => {
      expect(() => allocate(100, weights)).toThrow(ArgumentError);
    },
  );

  test("sums to the amount exactly, each share within one unit of its due, mirrored below zero", () => {
    const weights = fc
      .array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 })
      .filter((list) => list.some((weight) => weight > 0));
    fc.assert(
      fc.property(safe, weights, (amount, list) => {
        const shares = allocate(amount, list);
        expect(sumMinor(shares)).toBe(plain(amount));
        const total = sumMinor(list);
        shares.forEach((share, index) => {
          const due = new Precise(amount).times(list[index]).div(total);
          expect(due.minus(share).abs().lt(1)).toBe(true);
        });
        expect(allocate(-amount, list)).toEqual(shares.map((share) => plain(-share)));
      }),
    );
  });
});

describe("minorOfNumber", () => {
  test.each([
    [1234.5, 2, 123450],
    [0.1 + 0.2, 2, 30],
    [1.005, 2, undefined],
    [12.345, 2, undefined],
    [12.345, 3, 12345],
    [-0.29, 2, -29],
    [1.1 * 3, 2, 330],
    [-0.0000000000001, 2, 0],
    [100, 0, 100],
    [100.5, 0, undefined],
    [9_999_999_999_999.99, 2, 999_999_999_999_999],
    [10_000_000_000_000, 2, undefined],
    [-10_000_000_000_000, 2, undefined],
    [1e308, 2, undefined],
    [Number.POSITIVE_INFINITY, 2, undefined],
  ])("%d with %d decimals is %s", (value, digits, minor) => {
    expect(minorOfNumber(value, digits)).toBe(minor);
  });

  test("not known stays not known", () => {
    expect(minorOfNumber(Number.NaN, 2)).toBeNaN();
  });

  test("reads every amount back that decimal text wrote", () => {
    const amount = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(amount, fc.constantFrom(0, 2, 3, 4), (minor, digits) => {
        const text = decimalOfMinor(minor, digits);
        expect(minorOfNumber(Number(text), digits)).toBe(minor);
        expect(minorOfDecimal(text, digits)).toBe(minor);
      }),
      { numRuns: 1000 },
    );
  });

  test("refuses half a minor unit in any amount that a ledger holds", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e11, max: 1e11 }), (minor) => {
        expect(minorOfNumber((minor + 0.5) / 100, 2)).toBeUndefined();
      }),
    );
  });
});

describe("decimal text", () => {
  test.each([
    ["1234.5", 2, 123450],
    ["-1234.50", 2, -123450],
    ["+12.30", 2, 1230],
    [".5", 2, 50],
    ["5.", 2, 500],
    ["007", 0, 7],
    ["1.500", 2, 150],
    ["-0.00", 2, 0],
    ["90071992547409.91", 2, MAX],
    ["90071992547409.92", 2, undefined],
    ["1.005", 2, undefined],
    ["1.5", 0, undefined],
    ["", 2, undefined],
    [".", 2, undefined],
    ["-", 2, undefined],
    ["1,5", 2, undefined],
    ["1e2", 2, undefined],
    [" 1", 2, undefined],
    ["NaN", 2, undefined],
    ["1.2.3", 2, undefined],
  ])("%j with %d decimals is %s", (text, digits, minor) => {
    expect(minorOfDecimal(text, digits)).toBe(minor);
  });

  test.each([
    [-123450, 2, "-1234.50"],
    [100, 0, "100"],
    [5, 2, "0.05"],
    [-5, 3, "-0.005"],
    [0, 2, "0.00"],
    [-0, 2, "0.00"],
    [MAX, 4, "900719925474.0991"],
  ])("%d with %d decimals is written %s", (minor, digits, text) => {
    expect(decimalOfMinor(minor, digits)).toBe(text);
  });

  test("an unknown amount has no text", () => {
    expect(() => decimalOfMinor(Number.NaN, 2)).toThrow(RangeError);
  });
});

test.each([
  ["2.5", 2, 3],
  ["3.5", 4, 4],
  ["-2.5", -2, -3],
  ["2.5000000000000000000001", 3, 3],
  ["-0.2", 0, 0],
])("%s rounds to %d with halves to even, %d with halves away from zero", (text, even, up) => {
  expect(roundDecimalHalfEven(new Decimal(text))).toBe(even);
  expect(roundDecimalHalfUp(new Decimal(text))).toBe(up);
});
