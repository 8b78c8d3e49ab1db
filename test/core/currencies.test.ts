import { expect, test } from "vitest";
import { currencies, isCurrency, minorUnitDigits } from "../../addin/core/currencies";

// Decimals of ISO 4217 list one. Browsers and spreadsheets show other decimals for the second half.
test.each([
  ["EUR", 2],
  ["USD", 2],
  ["JPY", 0],
  ["XOF", 0],
  ["XAF", 0],
  ["XPF", 0],
  ["CLP", 0],
  ["PYG", 0],
  ["KRW", 0],
  ["VND", 0],
  ["UGX", 0],
  ["RWF", 0],
  ["BIF", 0],
  ["DJF", 0],
  ["GNF", 0],
  ["KMF", 0],
  ["VUV", 0],
  ["UYI", 0],
  ["ISK", 0],
  ["TND", 3],
  ["BHD", 3],
  ["JOD", 3],
  ["KWD", 3],
  ["LYD", 3],
  ["OMR", 3],
  ["CLF", 4],
  ["UYW", 4],
  ["AFN", 2],
  ["ALL", 2],
  ["COP", 2],
  ["HUF", 2],
  ["IDR", 2],
  ["IQD", 3],
  ["IRR", 2],
  ["KPW", 2],
  ["LAK", 2],
  ["LBP", 2],
  ["MGA", 2],
  ["MMK", 2],
  ["PKR", 2],
  ["RSD", 2],
  ["SOS", 2],
  ["SYP", 2],
  ["YER", 2],
  ["TWD", 2],
  ["MRU", 2],
])("%s has %i decimals", (code, digits) => {
  expect(minorUnitDigits(code)).toBe(digits);
});

test("only these current currencies have other than two decimals", () => {
  const others = currencies().filter(({ digits, until }) => digits !== 2 && until === undefined);
  const byDigits = (wanted: number) =>
    others.flatMap(({ code, digits }) => (digits === wanted ? [code] : [])).join(" ");
  expect(byDigits(0)).toBe("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF");
  expect(byDigits(3)).toBe("BHD IQD JOD KWD LYD OMR TND");
  expect(byDigits(4)).toBe("CLF UYW");
});

test.each([
  ["HRK", "2022-12-31", "EUR"],
  ["BGN", "2025-12-31", "EUR"],
  ["LTL", "2014-12-31", "EUR"],
  ["ANG", "2025-03-30", "XCG"],
  ["SLL", "2023-12-31", "SLE"],
  ["ZWL", "2024-08-31", "ZWG"],
  ["VEF", "2018-08-19", "VES"],
])("%s is historic since %s, %s came after it", (old, until, successor) => {
  const byCode = new Map(currencies().map((currency) => [currency.code, currency]));
  expect(byCode.get(old)?.until).toBe(until);
  expect(byCode.get(successor)).not.toHaveProperty("until");
});

test.each(
  "USD JPY BGN CYP CZK DKK EEK GBP HUF LTL LVL MTL PLN ROL RON SEK SIT SKK CHF ISK NOK HRK RUB TRL TRY".split(
    " ",
  ),
)("the rate file's %s is known", (code) => {
  expect(isCurrency(code)).toBe(true);
});

test.each(["XAU", "XXX", "XTS", "eur", "Eur", "", " EUR", "EURO", "__proto__", "constructor"])(
  "%j is no currency",
  (code) => {
    expect(isCurrency(code)).toBe(false);
    expect(() => minorUnitDigits(code)).toThrow("no currency code");
  },
);

test("codes stand once each, in order, and cannot be changed", () => {
  const codes = currencies().map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(codes).toHaveLength(207);
  expect(Object.isFrozen(currencies())).toBe(true);
  expect(currencies().every((currency) => Object.isFrozen(currency))).toBe(true);
});

test("a name is the name alone", () => {
  const names = new Map(currencies().map(({ code, name }) => [code, name]));
  expect(names.get("XOF")).toBe("CFA Franc BCEAO");
  expect(names.get("HRK")).toBe("Kuna");
});
