import fc from "fast-check";
import { isoOfDay } from "../../../addin/core/calendar";

/** Ten currencies with 0, 2 and 3 decimals; the first is the base. */
const CURRENCIES = "EUR USD XOF TND JPY GBP CHF CLP KWD NOK".split(" ");
const DIGITS: Readonly<Record<string, number>> = { XOF: 0, JPY: 0, CLP: 0, TND: 3, KWD: 3 };
const FUNDS = ["", "GENERAL", "CAMPAIGN"];
/** 2023-11-01: the books begin before the period of the tests. */
const FIRST_DAY = 45231;
const DAYS = 800;

const pick = <Item>(items: readonly Item[]) => fc.constantFrom(...items);
const dayAt = (offset: number): string => isoOfDay(FIRST_DAY + offset);
const arbitraryDay = fc.integer({ min: 0, max: DAYS }).map(dayAt);
const arbitraryCurrency = pick(CURRENCIES);
const arbitraryMinor = fc.integer({ min: 1, max: 9_999_999 });

/** Decimal text of minor units. */
function decimal(minor: number, currency: string): string {
  return (minor / 10 ** (DIGITS[currency] ?? 2)).toFixed(DIGITS[currency] ?? 2);
}

const operation = fc
  .record({
    day: arbitraryDay,
    currency: arbitraryCurrency,
    minor: arbitraryMinor,
    category: pick([
      "contributions",
      "donations",
      "legacies",
      "office",
      "office-refund",
      "body-transfer",
      "opening",
      "",
    ]),
    isIn: fc.boolean(),
    fund: pick(FUNDS),
    rate: pick(["", "", "0.37"]),
  })
  .map(({ day, currency, minor, category, isIn, fund, rate }) => {
    const value = decimal(minor, currency);
    const sides = isIn ? `${value} | ` : ` | ${value}`;
    const typed = currency === "EUR" ? "" : rate;
    return [`${day} | A-${currency} | ${sides} | ${category} | ${fund} | | ${typed}`];
  });

/** Both legs of a transfer, of one or two currencies, and at times between funds; or one leg only. */
const transfer = fc
  .record({
    word: fc.integer({ min: 1, max: 1_000_000 }),
    day: fc.integer({ min: 0, max: DAYS - 10 }),
    later: fc.integer({ min: 0, max: 10 }),
    from: arbitraryCurrency,
    to: arbitraryCurrency,
    minor: arbitraryMinor,
    arrived: arbitraryMinor,
    funds: fc.tuple(pick(FUNDS), pick(FUNDS)),
    legs: pick([1, 2, 2, 2]),
  })
  .map(({ word, day, later, from, to, minor, arrived, funds, legs }) => {
    const received = decimal(from === to ? minor : arrived, to);
    return [
      `${dayAt(day)} | A-${from} | | ${decimal(minor, from)} | transfer | ${funds[0]} | T${word} |`,
      `${dayAt(day + later)} | B-${to} | ${received} | | transfer | ${funds[1]} | T${word} |`,
    ].slice(0, legs);
  });

/** Rates of every currency on the first day and some others; some to the base, some from it. */
const rates = fc
  .array(fc.tuple(fc.integer({ min: 1, max: DAYS }), fc.integer({ min: 1, max: 99_999 })), {
    minLength: 5,
    maxLength: 40,
  })
  .map((drawn) => {
    const first = CURRENCIES.slice(1).map((currency, index) => ({
      currency,
      offset: 0,
      rate: 0.4 + index / 7,
    }));
    const others = drawn.map(([offset, rate], index) => ({
      currency: CURRENCIES[1 + (index % (CURRENCIES.length - 1))],
      offset,
      rate: rate / 10_000,
    }));
    return [...first, ...others].map(({ currency, offset, rate }, index) => {
      const pair = index % 2 === 0 ? `${currency} | EUR` : `EUR | ${currency}`;
      return `${dayAt(offset)} | ${pair} | ${rate.toFixed(4)} | own`;
    });
  });

/** The rows of a ledger, without numbers, and of its rates. */
export interface RandomBook {
  readonly rows: readonly string[];
  readonly rates: readonly string[];
}

/** A ledger in ten currencies with refunds, openings, transfers between accounts, funds and bodies. */
export const randomBook: fc.Arbitrary<RandomBook> = fc.record({
  rows: fc
    .array(fc.oneof(operation, operation, transfer), { minLength: 1, maxLength: 40 })
    .map((entries) => entries.flat()),
  rates,
});

/** The book as text, its entries numbered as they stand. */
export function bookText({ rows, rates: known }: RandomBook): string {
  const accounts = CURRENCIES.flatMap((currency) =>
    ["A", "B"].map((letter) => `${letter}-${currency} | bank | ${currency}`),
  );
  return `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 9999

Accounts
Account | Kind | Currency
${accounts.join("\n")}

Funds
Fund | Kind
GENERAL | general
CAMPAIGN | solidarity

Rates
Date | From | To | Rate | Source
${known.join("\n")}

Categories
Category | Parent | Side | Report line | Of which
contributions | | receipt | receipts.contributions |
donations | | receipt | receipts.donations |
legacies | donations | receipt | | yes
office | | payment | payments.office |
office-refund | | receipt | payments.office |
opening | | opening | |
transfer | | transfer | |
body-transfer | | body-transfer | |

Ledger
No | Date | Account | In | Out | Category | Fund | Transfer | Rate
${rows.map((row, index) => `${index + 1} | ${row}`).join("\n")}
`;
}
