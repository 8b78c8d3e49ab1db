import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import { currencies } from "../../../addin/core/currencies";
import { hasRealData, realData } from "../../real-data";
import { callFunction, evaluate } from "../formula";

const fault = (error: string, message: string) => ({
  error,
  message: expect.stringContaining(message),
});

describe("rates of the sample", () => {
  test.each([
    ['=TREASURY.FXRATE("USD","EUR","2024-12-31",Rates[#All],30)', 0.9085017],
    ['=TREASURY.FXRATE("EUR","EUR","2024-12-31",Rates[#All])', 1],
    ['=TREASURY.FXRATEDATE("EUR","EUR","2024-12-31",Rates[#All])', 45657],
    ['=TREASURY.FXSOURCE("EUR","EUR","2024-12-31",Rates[#All])', ""],
    ['=TREASURY.FXSOURCE("USD","EUR","2024-12-31",Rates[#All],30)', "ECB reference rate"],
    [
      '=TREASURY.FXSOURCE("USD","CLP","2024-12-31",Rates[#All],30)',
      "ECB reference rate + central bank",
    ],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toBe(expected);
  });

  test.each(["FXRATE", "FXRATEDATE", "FXSOURCE"])("%s says what is missing", (id) => {
    expect(evaluate(`=TREASURY.${id}("JPY","EUR","2024-12-31",Rates[#All])`)).toEqual(
      fault("#N/A", "no rate between JPY and EUR on or before 2024-12-31"),
    );
    expect(evaluate(`=TREASURY.${id}("EUX","EUR","2024-12-31",Rates[#All])`)).toEqual(
      fault("#VALUE!", "from is EUX"),
    );
    expect(evaluate(`=TREASURY.${id}("USD","EUR",,Rates[#All])`)).toEqual(
      fault("#VALUE!", "date is missing"),
    );
  });

  test("a serial and ISO text are one day, and FX converts at FXRATE", () => {
    const asked = ["USD", "EUR"] as const;
    const range = evaluateRange();
    const [iso, serial] = ["2024-12-31", 45657].map((day) =>
      callFunction("FXRATE", ...asked, day, range, 31),
    );
    expect(iso).toBe(serial);
    expect(callFunction("FX", 100_000, ...asked, 45657, range, 31)).toBeCloseTo(
      Number(iso) * 100_000,
      2,
    );
    expect(callFunction("FXRATE", ...asked, 45657, range, 31)).toBe(
      callFunction(
        "FXRATE",
        ...asked,
        callFunction("FXRATEDATE", ...asked, 45657, range, 31),
        range,
        0,
      ),
    );
  });
});

function evaluateRange(): unknown[][] {
  return [
    ["Date", "From", "To", "Rate", "Source"],
    [45650, "USD", "EUR", 0.9622, "ECB"],
    [45640, "USD", "EUR", 0.9522, "ECB"],
  ];
}

describe.skipIf(!hasRealData)("rates of the European Central Bank", () => {
  const rates = hasRealData ? ecbRates() : [];
  test.each([
    [18772.75, "EUR", "USD", "2023-12-31", 20743.89],
    [20821.99, "EUR", "USD", "2024-12-31", 21631.97],
    [100, "USD", "EUR", "2023-12-31", 90.5],
  ])("FX(%d,%s,%s,%s) is %d", (amount, from, to, date, expected) => {
    expect(callFunction("FX", amount, from, to, date, rates)).toBe(expected);
    expect(callFunction("FX", String(amount), from, to, dayOfIso(date), rates)).toBe(expected);
  });

  test("the rate, its day and its source", () => {
    const asked = ["EUR", "USD", "2023-12-31", rates] as const;
    expect(callFunction("FXRATE", ...asked)).toBe(1.105);
    expect(callFunction("FXRATEDATE", ...asked)).toBe(dayOfIso("2023-12-29"));
    expect(callFunction("FXSOURCE", ...asked)).toBe("ECB");
  });

  test("a rate that is too old is not known, and the answer names its last day", () => {
    expect(callFunction("FX", 1, "RUB", "EUR", "2022-12-30", rates)).toEqual(
      fault("#N/A", "no rate between RUB and EUR since 2022-03-01"),
    );
  });

  function ecbRates(): unknown[][] {
    const [heading, ...lines] = readFileSync(realData("ecb/eurofxref-hist.csv"), "utf8")
      .trim()
      .split("\n");
    const codes = heading.split(",");
    const rows = lines
      .filter((line) => /^202[2-4]/.test(line))
      .flatMap((line) => {
        const [iso, ...figures] = line.split(",");
        return ["USD", "RUB", "TRY"].flatMap((code) => {
          const rate = Number(figures[codes.indexOf(code) - 1]);
          return rate > 0 ? [[dayOfIso(iso), "EUR", code, rate, "ECB"]] : [];
        });
      });
    return [["Date", "From", "To", "Rate", "Source"], ...rows];
  }
});

describe("arithmetic", () => {
  test.each([
    ["=TREASURY.SUMEXACT({0.1;0.2;-0.3})", 0],
    ["=TREASURY.SUMEXACT(0.1,0.2)", 0.3],
    ['=TREASURY.SUMEXACT({12.5,7.25},80.25,"EUR")', 100],
    ['=TREASURY.SUMEXACT({1,"",2},"xof")', 3],
    ['=TREASURY.SUMEXACT({"1E3"})', fault("#VALUE!", "1E3")],
    ['=TREASURY.SUMEXACT({"12.50";"7"})', 19.5],
    ["=TREASURY.SUMEXACT(9007199254740.01,0.02,-9007199254740.01)", 0.02],
    ['=TREASURY.SUMEXACT({1;"a few"})', fault("#VALUE!", 'row 2, column 1 is "a few"')],
    ['=TREASURY.SUMEXACT({1;2;"all"})', fault("#VALUE!", 'row 3, column 1 is "all"')],
    ['=TREASURY.SUMEXACT({12.345},"EUR")', fault("#VALUE!", "no more than 2 decimals")],
    ['=TREASURY.ROUNDMONEY(2.675,"EUR")', 2.68],
    ['=TREASURY.ROUNDMONEY(0.125,"EUR")', 0.12],
    ['=TREASURY.ROUNDMONEY(0.125,"EUR","half-up")', 0.13],
    ['=TREASURY.ROUNDMONEY(-0.125,"EUR","half-up")', -0.13],
    ['=TREASURY.ROUNDMONEY(-0.001,"EUR")', 0],
    ['=TREASURY.ROUNDMONEY(2.5,"XOF")', 2],
    ['=TREASURY.ROUNDMONEY(1.23456,"TND")', 1.235],
    ['=TREASURY.ROUNDMONEY("much","EUR")', fault("#VALUE!", 'amount is "much"')],
    ['=TREASURY.ROUNDMONEY(1,"EURO")', fault("#VALUE!", "currency is EURO")],
    ['=TREASURY.MINORUNITS("XOF")', 0],
    ['=TREASURY.MINORUNITS("eur")', 2],
    ['=TREASURY.MINORUNITS("TND")', 3],
    ['=TREASURY.MINORUNITS("")', fault("#VALUE!", "currency is missing")],
  ])("%s", (formula, expected) => {
    expect(evaluate(formula)).toEqual(expected);
  });

  test("a blank amount is 0, however the host hands it over", () => {
    for (const blank of [0, null, undefined, ""]) {
      expect(callFunction("ROUNDMONEY", blank, "EUR")).toBe(0);
      expect(callFunction("SUMEXACT", [[blank, 3]])).toBe(3);
      expect(callFunction("FX", blank, "EUR", "EUR", 45657, evaluateRange())).toBe(0);
    }
  });

  const cents = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 30 });

  test("a sum of cents is exact in any order, with a currency and without", () => {
    fc.assert(
      fc.property(cents, (all) => {
        const numbers = all.map((one) => one / 100);
        const sum = all.reduce((total, one) => total + one, 0) / 100 + 0;
        expect(callFunction("SUMEXACT", [numbers])).toBe(sum);
        expect(callFunction("SUMEXACT", [numbers.toReversed()], [["EUR"]])).toBe(sum);
        expect(callFunction("SUMEXACT", ...numbers.map((one) => [[one]]))).toBe(sum);
      }),
    );
  });

  test("a rounded amount is rounded for good, and is no further than half a unit away", () => {
    const codes = currencies().map(({ code }) => code);
    fc.assert(
      fc.property(
        fc.double({ min: -1e9, max: 1e9, noNaN: true }),
        fc.constantFrom(...codes),
        (amount, code) => {
          const rounded = Number(callFunction("ROUNDMONEY", amount, code));
          const digits = Number(callFunction("MINORUNITS", code));
          expect(callFunction("ROUNDMONEY", rounded, code)).toBe(rounded);
          expect(Math.abs(rounded - amount)).toBeLessThanOrEqual(0.5 / 10 ** digits + 1e-6);
        },
      ),
    );
  });
});
