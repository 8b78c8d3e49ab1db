import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAmount } from "../../addin/core/amount-text";
import { decimalOfMinor } from "../../addin/core/money";
import { decimalSign } from "../../addin/core/number-style";

const NO_BREAK = "\u00a0";
const NARROW = "\u202f";
const THIN = "\u2009";
const MINUS = "\u2212";

describe("one reading", () => {
  test.each([
    ["1.234,56", 123456],
    ["1,234.56", 123456],
    ["1.234.567,8", 123456780],
    ["1,234,567", 123456700],
    ["1.234.567", 123456700],
    ["1 234.56", 123456],
    [`1${NO_BREAK}234,56`, 123456],
    [`1${NARROW}234${NARROW}567,89`, 123456789],
    [`1${THIN}234`, 123400],
    ["1'234.56", 123456],
    ["1’234.56", 123456],
    ["12,34,567.89", 123456789],
    ["12,34,567", 123456700],
    ["(12.00)", -1200],
    ["12.00-", -1200],
    [`12,00 ${MINUS}`, -1200],
    ["-12,00", -1200],
    [`${MINUS}12`, -1200],
    ["- 12", -1200],
    ["+12", 1200],
    ["12", 1200],
    ["0", 0],
    ["-0,00", 0],
    ["007", 700],
    [".5", 50],
    [",50", 50],
    ["1234.500", 123450],
    ["12,5", 1250],
    ["EUR 12.00", 1200],
    ["12,00 EUR", 1200],
    ["12EUR", 1200],
    ["€12", 1200],
    ["-€12", -1200],
    ["€-12", -1200],
    ["(USD 1,234.56)", -123456],
    ["XOF 5", 500],
    ["  12 \t", 1200],
  ])("%j is %d cents", (text, minor) => {
    expect(parseAmount(text, { digits: 2 })).toEqual({ minor });
  });
});

describe("no amount", () => {
  test.each([
    "",
    " ",
    "-",
    ".",
    "EUR",
    "abc",
    "XQZ 5",
    "eur 5",
    "EUR 5 USD",
    "EUR 5 €",
    "5.",
    "1e5",
    "1.2.3",
    "31.12.2025",
    "12.34.567",
    "1,23,45",
    "1 23",
    "1  234",
    "1 234'567",
    "1.234,567.89",
    "1,234,56.78",
    "1,2,3.4",
    "--5",
    "-(5)",
    "(-5)",
    "(5",
    "-5-",
    "5 %",
    "0x10",
    "NaN",
    "Infinity",
    "99999999999999999",
    `${"1".repeat(100)}`,
    "(".repeat(50_000),
  ])("%j", (text) => {
    expect(parseAmount(text, { digits: 2 })).toEqual({ refused: "not-a-number" });
  });
});

describe("the language decides between a thousand and a fraction", () => {
  const ambiguous = { refused: "ambiguous" };
  const tooMany = { refused: "too-many-decimals" };
  test.each([
    ["1.234", 2, undefined, ambiguous],
    ["1,234", 2, undefined, ambiguous],
    ["-12.345 EUR", 2, undefined, ambiguous],
    ["123,456", 3, undefined, ambiguous],
    ["1.234", 0, undefined, ambiguous],
    ["1.234", 2, "xx", ambiguous],
    ["1.234", 2, "fr-CH", ambiguous],
    ["1.234", 2, "de", { minor: 123400 }],
    ["1,234", 2, "de", tooMany],
    ["1,234", 3, "de", { minor: 1234 }],
    ["1.234", 0, "fr", { minor: 1234 }],
    ["1,234", 2, "en", { minor: 123400 }],
    ["1.234", 2, "en-GB", tooMany],
    ["1.234", 3, "en", { minor: 1234 }],
    ["1,234", 2, "es-MX", { minor: 123400 }],
    ["1.234", 2, "es", { minor: 123400 }],
    ["1,234", 2, "de-CH", { minor: 123400 }],
  ])("%j with %i decimals in %s", (text, digits, language, expected) => {
    const style = language === undefined ? { digits } : { digits, language };
    expect(parseAmount(text, style)).toEqual(expected);
  });

  test.each([
    ["0.123", tooMany],
    ["1234.567", tooMany],
    ["1.234,567", tooMany],
    ["1 234,567", tooMany],
    ["1.2345", tooMany],
  ])("%j needs none", (text, expected) => {
    expect(parseAmount(text, { digits: 2 })).toEqual(expected);
    expect(parseAmount(text, { digits: 2, language: "en" })).toEqual(expected);
  });

  test.each([
    ["en", "."],
    ["EN-us", "."],
    ["de", ","],
    ["de-AT", ","],
    ["de-CH", "."],
    ["pt-BR", ","],
    ["ja", "."],
    ["en-ZA", undefined],
    ["", undefined],
    ["tlh", undefined],
  ])("decimals in %j follow %j", (language, sign) => {
    expect(decimalSign(language)).toBe(sign);
  });
});

describe("what is written in a style is read in it", () => {
  const styles = [
    { name: "German", group: ".", sign: ",", language: "de" },
    { name: "English", group: ",", sign: ".", language: "en" },
    { name: "French", group: NARROW, sign: ",", language: "fr" },
    { name: "Spanish", group: NO_BREAK, sign: ",", language: "es" },
    { name: "Swiss", group: "'", sign: ".", language: "de-CH" },
    { name: "plain", group: "", sign: ".", language: "en" },
  ];
  const amount = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 });
  const negatives = [
    (size: string) => `-${size}`,
    (size: string) => `${MINUS}${size}`,
    (size: string) => `(${size})`,
    (size: string) => `${size}-`,
  ];
  const write = (minor: number, digits: number, style: { group: string; sign: string }) => {
    const [whole, fraction] = decimalOfMinor(Math.abs(minor), digits).split(".");
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
    return fraction === undefined ? grouped : grouped + style.sign + fraction;
  };
  const around = [
    (size: string) => size,
    (size: string) => `${size} EUR`,
    (size: string) => `CHF ${size}`,
    (size: string) => `${size}${NO_BREAK}€`,
  ];

  test.each(styles)("$name", (style) => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(0, 2, 3),
        fc.constantFrom(...negatives),
        fc.constantFrom(...around),
        (minor, digits, negative, currency) => {
          const size = write(minor, digits, style);
          const text = currency(minor < 0 ? negative(size) : size);
          const { language } = style;
          expect(parseAmount(text, { digits, language })).toEqual({ minor: minor + 0 });
        },
      ),
      { numRuns: 300 },
    );
  });

  test("without a language it is read the same, or refused as ambiguous", () => {
    fc.assert(
      fc.property(
        amount,
        fc.constantFrom(...styles),
        fc.constantFrom(0, 2, 3),
        (minor, style, digits) => {
          const text = (minor < 0 ? "-" : "") + write(minor, digits, style);
          const parsed = parseAmount(text, { digits });
          if ("refused" in parsed) expect(parsed.refused).toBe("ambiguous");
          else expect(parsed.minor).toBe(minor + 0);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("no text stops it", () => {
    const piece = fc.constantFrom(..."0123456789.,'’ -+−()€$ EURUSD".split(""));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const parsed = parseAmount(pieces.join(""), { digits: 2 });
        expect("refused" in parsed || Number.isSafeInteger(parsed.minor)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
