import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { minorUnitDigits } from "../../addin/core/currencies";
import {
  convertMinor,
  type KnownRate,
  makeRateBook,
  type RateBook,
  type RateRow,
} from "../../addin/core/exchange";
import { multiplyDivideHalfEven } from "../../addin/core/money";

function on(iso: string): number {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day.`);
  return day;
}

/** Rates of lines such as "2023-12-29 EUR USD 1.105 ECB". */
function rowsOf(lines: string): RateRow[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => {
      const [iso, from, to, rate, source = "ECB"] = line.trim().split(" ");
      return { day: on(iso), from, to, rate, source };
    });
}

/** What the book answers, in one line. */
function ask(book: RateBook, question: string, maxAgeDays?: number): string {
  const [from, to, iso] = question.split(" ");
  const age = maxAgeDays === undefined ? {} : { maxAgeDays };
  const answer = book.rateOn({ from, to, day: on(iso), ...age });
  if ("unknown" in answer)
    return answer.lastDay === undefined
      ? answer.unknown
      : `${answer.unknown} ${isoOfDay(answer.lastDay)}`;
  const { rate, day, source, way, pivot } = answer;
  const rounded = rate.toSignificantDigits(12).toString();
  return [rounded, isoOfDay(day), way, ...(pivot ? [pivot] : []), source].join(" ").trim();
}

function known(book: RateBook, question: string): KnownRate {
  const [from, to, iso] = question.split(" ");
  const answer = book.rateOn({ from, to, day: on(iso) });
  if ("unknown" in answer) throw new Error(`${question}: ${answer.unknown}`);
  return answer;
}

// Figures of the ECB's reference rates.
const ECB = rowsOf(`
  2022-03-01 EUR RUB 117.201
  2022-12-30 EUR USD 1.0666
  2023-12-28 EUR USD 1.1114
  2023-12-29 EUR USD 1.105
  2024-12-30 EUR USD 1.0444
  2024-12-31 EUR USD 1.0389
  2024-12-31 EUR TRY 36.7372
`);

describe("reference rates", () => {
  const book = makeRateBook(ECB);
  test.each([
    ["EUR USD 2022-12-31", "1.0666 2022-12-30 direct ECB"],
    ["EUR USD 2023-12-31", "1.105 2023-12-29 direct ECB"],
    ["EUR USD 2023-12-29", "1.105 2023-12-29 direct ECB"],
    ["EUR USD 2023-12-28", "1.1114 2023-12-28 direct ECB"],
    ["EUR USD 2024-12-31", "1.0389 2024-12-31 direct ECB"],
    ["EUR TRY 2024-12-31", "36.7372 2024-12-31 direct ECB"],
    ["USD EUR 2023-12-31", "0.904977375566 2023-12-29 inverse ECB"],
    ["USD TRY 2024-12-31", "35.3616324959 2024-12-31 cross EUR ECB"],
    ["RUB EUR 2022-12-30", "too-old 2022-03-01"],
    ["RUB USD 2022-12-30", "too-old 2022-03-01"],
    ["EUR USD 2022-12-29", "no-rate"],
    ["EUR XOF 2024-12-31", "no-rate"],
    ["XOF CDF 2024-12-31", "no-rate"],
    ["EUR EUR 2024-12-31", "1 2024-12-31 same"],
    ["XOF XOF 1999-01-01", "1 1999-01-01 same"],
  ])("%s: %s", (question, answer) => {
    expect(ask(book, question)).toBe(answer);
  });

  test.each([
    [1877275, "EUR USD 2023-12-31", 2074389],
    [2082199, "EUR USD 2024-12-31", 2163197],
    [10000, "USD EUR 2023-12-31", 9050],
    [-10000, "USD EUR 2023-12-31", -9050],
  ])("%i %s is %i", (minor, question, converted) => {
    const [from, to] = question.split(" ");
    const { rate } = known(book, question);
    expect(convertMinor(minor, rate, from, to, "half-even")).toBe(converted);
  });
});

describe("age", () => {
  const book = makeRateBook(ECB);
  test("the last day that counts", () => {
    expect(ask(book, "EUR USD 2025-01-07")).toBe("1.0389 2024-12-31 direct ECB");
    expect(ask(book, "EUR USD 2025-01-08")).toBe("too-old 2024-12-31");
    expect(ask(book, "EUR USD 2025-01-01", 0)).toBe("too-old 2024-12-31");
    expect(ask(book, "RUB EUR 2022-12-30", 400)).toBe("0.00853235040657 2022-03-01 inverse ECB");
  });

  test("an old direct rate gives way to a young inverse, and that to a young cross rate", () => {
    const old = "2025-01-01 EUR USD 1.1";
    const inverse = "2025-06-01 USD EUR 0.8";
    const cross = "2025-06-02 EUR CHF 0.9\n2025-06-02 USD CHF 0.45";
    expect(ask(makeRateBook(rowsOf(`${old}\n${inverse}`)), "EUR USD 2025-06-03")).toBe(
      "1.25 2025-06-01 inverse ECB",
    );
    expect(ask(makeRateBook(rowsOf(`${old}\n${cross}`)), "EUR USD 2025-06-03")).toBe(
      "2 2025-06-02 cross CHF ECB",
    );
    expect(ask(makeRateBook(rowsOf(`${old}\n${cross}`)), "EUR USD 2025-07-03")).toBe(
      "too-old 2025-06-02",
    );
  });
});

describe("preference", () => {
  test("direct over a younger inverse over a younger cross rate", () => {
    const direct = "2025-06-01 USD XOF 600 bank";
    const inverse = "2025-06-02 XOF USD 0.002 bank";
    const cross = "2025-06-03 USD EUR 0.9 ECB\n2025-06-03 EUR XOF 655.957 BCEAO";
    const all = makeRateBook(rowsOf(`${direct}\n${inverse}\n${cross}`));
    expect(ask(all, "USD XOF 2025-06-04")).toBe("600 2025-06-01 direct bank");
    const two = makeRateBook(rowsOf(`${inverse}\n${cross}`));
    expect(ask(two, "USD XOF 2025-06-04")).toBe("500 2025-06-02 inverse bank");
    const one = makeRateBook(rowsOf(cross));
    expect(ask(one, "USD XOF 2025-06-04")).toBe("590.3613 2025-06-03 cross EUR ECB + BCEAO");
    expect(ask(one, "XOF USD 2025-06-04")).toBe("0.0016938779693 2025-06-03 cross EUR BCEAO + ECB");
  });

  test("of pivots: the youngest older leg, then the euro, then the alphabet", () => {
    const chf = "2025-06-02 USD CHF 1\n2025-06-02 CHF XOF 3";
    const eur = "2025-06-01 USD EUR 1\n2025-06-03 EUR XOF 5";
    const gbp = "2025-06-02 USD GBP 1\n2025-06-02 GBP XOF 7";
    const eurLater = "2025-06-02 USD EUR 1";
    const way = (...lines: string[]) =>
      ask(makeRateBook(rowsOf(lines.join("\n"))), "USD XOF 2025-06-04");
    expect(way(eur, gbp)).toBe("7 2025-06-02 cross GBP ECB");
    expect(way(gbp, chf)).toBe("3 2025-06-02 cross CHF ECB");
    expect(way(gbp, chf, eur, eurLater)).toBe("5 2025-06-02 cross EUR ECB");
  });

  test("of several sources of one day the first in the alphabet, in whatever order they stand", () => {
    const rows = rowsOf(
      "2025-06-01 EUR USD 1.1 ECB\n2025-06-01 EUR USD 1.2 bank\n2025-06-01 EUR USD 1.3 ECB",
    );
    for (const order of [rows, rows.toReversed()])
      expect(ask(makeRateBook(order), "EUR USD 2025-06-01")).toBe("1.1 2025-06-01 direct ECB");
  });
});

test("rows that cannot be used are set apart, not guessed at", () => {
  const rows = ["N/A", "0", "0.000", "-1", "", "1,1", "1e3", "NaN", "1".repeat(21)].map((rate) => ({
    day: 45000,
    from: "EUR",
    to: "USD",
    rate,
    source: "x",
  }));
  const same = { day: 45000, from: "EUR", to: "EUR", rate: "2", source: "x" };
  const noDay = { day: Number.NaN, from: "EUR", to: "USD", rate: "2", source: "x" };
  const book = makeRateBook([...rows, same, noDay]);
  expect(book.unusable).toEqual([...rows, same, noDay]);
  expect(book.rateOn({ from: "EUR", to: "USD", day: 45000 })).toEqual({ unknown: "no-rate" });
});

test("names that every object has are no currencies", () => {
  const book = makeRateBook(ECB);
  expect(ask(book, "constructor __proto__ 2024-12-31")).toBe("no-rate");
});

describe("conversion", () => {
  test.each([
    [1000, "655.957", "EUR", "XOF", 6560],
    [656, "0.001524490172374103", "XOF", "EUR", 100],
    [1000, "0.3", "XOF", "TND", 300000],
    [12345, "1000", "TND", "XOF", 12345],
    [1, "0.5", "EUR", "USD", 0],
    [3, "0.5", "EUR", "USD", 2],
    [-3, "0.5", "EUR", "USD", -2],
    [-1, "0.5", "EUR", "USD", 0],
  ])("%d x %s from %s to %s is %d", (minor, rate, from, to, converted) => {
    expect(convertMinor(minor, new Decimal(rate), from, to, "half-even")).toBe(converted);
  });

  test("agrees with arithmetic in decimals for amounts and rates of any length", () => {
    const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -10_000, max: 10_000 }));
    const figures = fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 18n }), fc.constantFrom(5n, 25n));
    const codes = fc.constantFrom("EUR", "XOF", "TND");
    const Exact = Decimal.clone({ defaults: true, precision: 80 });
    fc.assert(
      fc.property(amounts, figures, fc.nat(18), codes, codes, (minor, figure, places, from, to) => {
        const rate = new Exact(String(figure)).div(new Exact(10).pow(places));
        const shift = new Exact(10).pow(minorUnitDigits(to) - minorUnitDigits(from));
        const exact = rate.times(minor).times(shift);
        const even = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber() + 0;
        const up = exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber() + 0;
        fc.pre(Number.isSafeInteger(even) && Number.isSafeInteger(up));
        expect(convertMinor(minor, rate, from, to, "half-even")).toBe(even);
        expect(convertMinor(minor, rate, from, to, "half-up")).toBe(up);
      }),
      { numRuns: 2000 },
    );
  });

  test("halves away from zero when told", () => {
    expect(convertMinor(1, new Decimal("0.5"), "EUR", "USD", "half-up")).toBe(1);
    expect(convertMinor(-1, new Decimal("0.5"), "EUR", "USD", "half-up")).toBe(-1);
  });

  test("not known stays not known, too large is refused", () => {
    expect(convertMinor(Number.NaN, new Decimal(2), "EUR", "USD", "half-even")).toBeNaN();
    expect(convertMinor(1, new Decimal(Number.NaN), "EUR", "USD", "half-even")).toBeNaN();
    expect(() =>
      convertMinor(Number.MAX_SAFE_INTEGER, new Decimal(2), "EUR", "USD", "half-even"),
    ).toThrow(RangeError);
  });

  test("a half stays a half through an inverse rate: 6 / 2.4 is 2.5", () => {
    const { rate } = known(makeRateBook(rowsOf("2025-01-01 EUR USD 2.4")), "USD EUR 2025-01-01");
    expect(convertMinor(6, rate, "USD", "EUR", "half-even")).toBe(2);
    expect(convertMinor(6, rate, "USD", "EUR", "half-up")).toBe(3);
    expect(convertMinor(18, rate, "USD", "EUR", "half-even")).toBe(8);
  });

  test("direct, inverse and cross agree with whole numbers", () => {
    // Few figures make halves frequent.
    const rate = fc.oneof(
      fc.integer({ min: 1, max: 999 }),
      fc.integer({ min: 1, max: 999_999_999 }),
    );
    const amount = fc.oneof(
      fc.integer({ min: -999, max: 999 }),
      fc.integer({ min: -1e8, max: 1e8 }),
    );
    fc.assert(
      fc.property(amount, rate, rate, (minor, first, second) => {
        const text = (number: number) => new Decimal(number).div(100).toFixed();
        const book = makeRateBook(
          rowsOf(`2025-01-01 EUR USD ${text(first)}\n2025-01-01 EUR GBP ${text(second)}`),
        );
        const convert = (from: string, to: string) =>
          convertMinor(minor, known(book, `${from} ${to} 2025-01-01`).rate, from, to, "half-even");
        expect(convert("EUR", "USD")).toBe(multiplyDivideHalfEven(minor, first, 100));
        expect(convert("USD", "EUR")).toBe(multiplyDivideHalfEven(minor, 100, first));
        const cross = new Decimal(minor).times(second).div(first);
        if (cross.abs().lt(1e15))
          expect(convert("USD", "GBP")).toBe(multiplyDivideHalfEven(minor, second, first));
      }),
      { numRuns: 1000 },
    );
  });
});

test("the order of the rows does not matter, and the answer is that of a plain search", () => {
  const row = fc.record({
    day: fc.integer({ min: 45000, max: 45020 }),
    from: fc.constantFrom("EUR", "USD"),
    to: fc.constantFrom("USD", "CHF", "XOF"),
    rate: fc.integer({ min: 1, max: 99999 }).map((number) => String(number / 100)),
    source: fc.constantFrom("ECB", "bank"),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 30 }),
      fc.integer({ min: 44995, max: 45030 }),
      fc.constantFrom("EUR", "USD", "CHF", "XOF"),
      fc.constantFrom("EUR", "USD", "CHF", "XOF"),
      (rows, day, from, to) => {
        const question = { from, to, day };
        const answer = makeRateBook(rows).rateOn(question);
        expect(makeRateBook(rows.toReversed()).rateOn(question)).toEqual(answer);
        const direct = rows
          .filter((one) => one.from === from && one.to === to && from !== to)
          .filter((one) => one.day <= day && one.day >= day - 7);
        const last = Math.max(...direct.map((one) => one.day));
        if (direct.length > 0) expect(answer).toMatchObject({ way: "direct", day: last });
        else if ("way" in answer) expect(answer.way).not.toBe("direct");
        if ("rate" in answer && answer.way !== "same") expect(day - answer.day).toBeLessThan(8);
        if ("lastDay" in answer) expect(answer.lastDay).toBeLessThan(day - 7);
      },
    ),
    { numRuns: 500 },
  );
});
