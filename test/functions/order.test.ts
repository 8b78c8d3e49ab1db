import { describe, expect, test } from "vitest";
import { minorUnitDigits } from "../../addin/core/currencies";
import { callFunction, sampleBooks, sampleRange } from "./formula";

const FROM = "2021-11-15";
const TO = "2025-06-14";
const DAYS = [FROM, TO];

/** Tables whose order says nothing: rows are known by number, day or code. */
const SHUFFLED = new Set(
  "Ledger Splits Pledges Allocations Rates Statements CashCounts CountLines StockMoves InKind Budget MemberStatus".split(
    " ",
  ),
);

/** Rows in another order, the headings first: every seventh, the same each time. */
function turned([headings, ...rows]: unknown[][]): unknown[][] {
  const others = Array.from({ length: 7 }, (_, rest) => rows.filter((_, at) => at % 7 === rest));
  return [headings, ...others.toReversed().flatMap((part) => part.toReversed())];
}

const all = sampleBooks().tables;
const given = (isTurned: boolean, name: string): unknown[][] => {
  const range = sampleRange(name);
  return isTurned && SHUFFLED.has(name) ? turned(range) : range;
};
const bookOf = (isTurned: boolean): unknown[][] => [
  [callFunction("BOOK", ...[...all.keys()].map((name) => given(isTurned, name)))],
];
const [straight, other] = [bookOf(false), bookOf(true)];

/** What a function answers for a book of all tables. */
type Ask = (book: unknown[][]) => unknown;

const asked: readonly (readonly [string, Ask])[] = [
  ...["PLEDGE", "PLEDGECURRENCY", "PAID"].map(
    (id) => [id, (book: unknown[][]) => callFunction(id, book, "AF-02", 2023, TO)] as const,
  ),
  ...["PLEDGESTATUS", "OUTSTANDING", "OVERPAID"].map(
    (id) => [id, (book: unknown[][]) => callFunction(id, book, book, "AF-02", 2023, TO)] as const,
  ),
  ["PLEDGEHISTORY", (book) => callFunction("PLEDGEHISTORY", book, "AF-02")],
  [
    "MEMBERSTATEMENT",
    (book) => callFunction("MEMBERSTATEMENT", book, book, book, "AF-02", ...DAYS),
  ],
  [
    "CONTRIBUTIONTABLE",
    (book) => callFunction("CONTRIBUTIONTABLE", book, book, book, book, ...DAYS, "EUR"),
  ],
  [
    "CONTRIBUTIONSHARE",
    (book) => callFunction("CONTRIBUTIONSHARE", book, book, book, 2023, "received"),
  ],
  ["BALANCE", (book) => callFunction("BALANCE", book, book, "USD-BANK", "2023-12-31")],
  ["BALANCEBASE", (book) => callFunction("BALANCEBASE", book, book, book, "2023-12-31", "EUR")],
  ...["RECEIPTS", "PAYMENTS", "NETCASH"].map(
    (id) => [id, (book: unknown[][]) => callFunction(id, book, ...DAYS)] as const,
  ),
  ["FUNDBALANCE", (book) => callFunction("FUNDBALANCE", book, "general", "2023-12-31")],
  ["FUNDLOW", (book) => callFunction("FUNDLOW", book, "solidarity-2023")],
  ["CASHREPORT", (book) => callFunction("CASHREPORT", book, book, book, book, ...DAYS, "EUR")],
  ["FUNDREPORT", (book) => callFunction("FUNDREPORT", book, book, book, ...DAYS, "EUR")],
  [
    "CASHPOSITION",
    (book) => callFunction("CASHPOSITION", book, book, book, book, book, TO, "EUR", FROM),
  ],
  ["BUDGETREPORT", (book) => callFunction("BUDGETREPORT", book, book, book, ...DAYS, "EUR", book)],
  ["INKINDTABLE", (book) => callFunction("INKINDTABLE", book, ...DAYS)],
  ["STOCK", (book) => callFunction("STOCK", book, "L-01", "2023-12-31")],
  ["STOCKREPORT", (book) => callFunction("STOCKREPORT", book, book, book, ...DAYS, "money")],
  ["FX", (book) => callFunction("FX", 100, "USD", "CLP", "2024-12-31", book, 60)],
  ["FXRATE", (book) => callFunction("FXRATE", "USD", "CLP", "2024-12-31", book, 60)],
  ["FXRATEDATE", (book) => callFunction("FXRATEDATE", "USD", "CLP", "2024-12-31", book, 60)],
  ["FXSOURCE", (book) => callFunction("FXSOURCE", "USD", "CLP", "2024-12-31", book, 60)],
  ["FXEFFECT", (book) => callFunction("FXEFFECT", book, book, book, ...DAYS, "EUR", book, 60)],
  ["TIECHAIN", (book) => callFunction("TIECHAIN", book)],
  ["GAPS", (book) => callFunction("GAPS", book)],
];

describe("the order of the rows changes no answer", () => {
  test("the book itself is another one", () => {
    expect(other).not.toEqual(straight);
  });

  test.each(asked)("%s", (_, ask) => {
    const answer = ask(straight);
    expect(JSON.stringify(answer)).not.toContain("#VALUE!");
    expect(ask(other)).toEqual(answer);
  });
});

describe("an amount has no more decimals than its currency", () => {
  const currencies = new Map(
    sampleBooks().accounts.map(({ account, currency }) => [account, currency]),
  );

  test.each([...currencies])("BALANCE of %s in %s", (account, currency) => {
    for (const day of ["2021-12-31", "2023-06-30", TO]) {
      const balance = Number(callFunction("BALANCE", straight, straight, account, day));
      expect(Number(balance.toFixed(minorUnitDigits(currency)))).toBe(balance);
    }
  });

  test.each(["EUR", "XOF", "CLP", "USD"])("RECEIPTS, FUNDBALANCE and FX in %s", (currency) => {
    const answers = [
      callFunction(
        "RECEIPTS",
        straight,
        "2023-01-01",
        "2023-12-31",
        "donations",
        null,
        null,
        currency,
      ),
      callFunction("FUNDBALANCE", straight, "conference-2025", TO, currency),
      callFunction("BALANCEBASE", straight, straight, straight, TO, currency),
      callFunction("FX", 1234.56, "CHF", currency, TO, straight, 60),
    ];
    const known = answers.filter((one) => typeof one === "number");
    expect(known.length).toBeGreaterThan(1);
    for (const one of known) expect(Number(one.toFixed(minorUnitDigits(currency)))).toBe(one);
  });
});
