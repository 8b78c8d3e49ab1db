import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction } from "../formula";
import {
  ACCOUNTS,
  CATEGORIES,
  cashOn,
  DIGITS,
  heldOn,
  netOf,
  type Question,
  type RateOfDay,
  type Row,
  statementOf,
} from "./cash-model";

const FIRST = 45000;
const DAYS = 40;
const FUNDS = ["A", "B"];

const word = fc.constantFrom("t1", "t2", "t3", "t4");
const row: fc.Arbitrary<Row> = fc
  .record({
    day: fc.integer({ min: FIRST, max: FIRST + DAYS }),
    account: fc.constantFrom(...Object.keys(ACCOUNTS)),
    size: fc.bigInt({ min: 1n, max: 900_000n }),
    isIn: fc.boolean(),
    category: fc.constantFrom(...Object.keys(CATEGORIES), "move", "move", "move"),
    fund: fc.constantFrom(...FUNDS),
    word,
    typedRate: fc.constantFrom("", "", "", "0.875", "1.0625"),
  })
  .map(({ size, isIn, word: own, ...one }) => {
    const { side } = CATEGORIES[one.category];
    const isPositive = side === "receipt" || (side !== "payment" && isIn);
    // A fee has the word of the transfer that it was taken from.
    const hasWord = side === "transfer" || one.category === "fees";
    return { ...one, minor: isPositive ? size : -size, transfer: hasWord ? own : "" };
  });

/** Rates of every fifth day: to the euro, from it, and to the dollar alone. */
const rates: fc.Arbitrary<readonly RateOfDay[]> = fc
  .array(fc.integer({ min: 1, max: 99_999 }), { minLength: 27, maxLength: 27 })
  .map((figures) =>
    Array.from({ length: 9 }, (_, at) => FIRST - 1 + at * 5).flatMap((day, at) => [
      { day, from: "USD", to: "EUR", rate: `0.${String(figures[at * 3]).padStart(5, "0")}` },
      { day, from: "EUR", to: "JPY", rate: `1${figures[at * 3 + 1]}.25` },
      { day, from: "KWD", to: "EUR", rate: `3.${figures[at * 3 + 2]}` },
    ]),
  );

const decimal = (minor: bigint, currency: string): number =>
  Number(`${minor}e-${DIGITS[currency]}`) + 0;

function bookOf(rows: readonly Row[], known: readonly RateOfDay[]): unknown[][] {
  const amount = ({ account, minor }: Row, sign: bigint): unknown =>
    minor * sign > 0n ? decimal(minor * sign, ACCOUNTS[account].currency) : null;
  const ledger = [
    ["Nummer", "Fonds", "Datum", "Ausgabe", "Einnahme", "Konto", "Kategorie", "Umbuchung", "Kurs"],
    ...rows.map((one, at) => [
      at + 1,
      one.fund,
      one.day,
      amount(one, -1n),
      amount(one, 1n),
      one.account,
      one.category,
      one.transfer || null,
      one.typedRate === "" ? null : Number(one.typedRate),
    ]),
  ];
  const accounts = Object.entries(ACCOUNTS).map(([code, { body, currency }]) => [
    code,
    body,
    "bank",
    currency,
  ]);
  const categories = Object.entries(CATEGORIES).map(([code, { parent, side, line }]) => [
    code,
    parent,
    side,
    line,
  ]);
  const handle = callFunction(
    "BOOK",
    ledger,
    [["Account", "Body", "Kind", "Currency"], ...accounts],
    [["Category", "Parent", "Side", "Report line"], ...categories],
    [["Fund", "Kind"], ...FUNDS.map((fund) => [fund, "restricted"])],
    [
      ["Date", "From", "To", "Rate"],
      ...known.map((one) => [one.day, one.from, one.to, Number(one.rate)]),
    ],
    [
      ["Key", "Value"],
      ["base-currency", "EUR"],
    ],
  );
  return [[handle]];
}

/** A figure of a table that spills, by the beginnings of its row's and its column's heading; 0 for a row left out. */
function figureIn(answer: unknown, rowStart: string, columnStart: string): unknown {
  if (!Array.isArray(answer)) return answer;
  const column = answer[0].findIndex((heading: string) => heading.startsWith(columnStart));
  const found = answer.find(([label]) => label.startsWith(rowStart));
  return found === undefined || column < 0 ? 0 : found[column];
}

const questions = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 30 }),
  rates,
  base: fc.constantFrom(...Object.keys(DIGITS)),
  body: fc.constantFrom("", "W", "A"),
  days: fc.tuple(fc.nat(DAYS), fc.nat(DAYS)),
});

function check(test: (question: Question, book: unknown[][]) => void): void {
  fc.assert(
    fc.property(questions, ({ days: [one, other], ...asked }) => {
      const from = FIRST + Math.min(one, other);
      const to = FIRST + Math.max(one, other);
      test({ ...asked, from, to }, bookOf(asked.rows, asked.rates));
    }),
    { numRuns: 60 },
  );
}

test("the statement of receipts and payments is the one worked out a second time, line by line", () => {
  check((question, book) => {
    const { base, body, from, to } = question;
    const own = statementOf(question);
    const report = callFunction(
      "CASHREPORT",
      ...[book, null, null, null, from, to, base, "total", body],
    );
    const rows = [
      ["Total receipts", own.receipts],
      ["Total payments", own.payments],
      ["Surplus", own.receipts - own.payments],
      ["Received from other bodies", own.bodies],
      ["Transfers between own accounts", own.underWay],
      ["Effect of exchange rates", own.effect],
      ["Cash at the beginning", own.opening],
      ["Cash at the end", own.closing],
      ["Check", 0n],
    ] as const;
    for (const [label, minor] of rows)
      expect(figureIn(report, label, "Period"), label).toBe(decimal(minor, base));
    const effect = callFunction("FXEFFECT", book, null, null, from, to, base);
    if (body === "") expect(figureIn(effect, "Total", "Effect")).toBe(decimal(own.effect, base));
  });
});

test("receipts, payments and surplus of categories and funds are", () => {
  check((question, book) => {
    const { base, body, from, to } = question;
    const flow = (id: string, top: string, fund: string): unknown =>
      callFunction(id, book, from, to, top, fund, body, base);
    for (const fund of ["", ...FUNDS])
      for (const top of ["", ...Object.keys(CATEGORIES)]) {
        const net = (side?: string) =>
          netOf(question, { top, fund, ...(side === undefined ? {} : { side }) });
        expect(flow("RECEIPTS", top, fund)).toBe(decimal(net("receipt"), base));
        expect(flow("PAYMENTS", top, fund)).toBe(decimal(-net("payment"), base));
        expect(flow("NETCASH", top, fund)).toBe(decimal(net(), base));
      }
  });
});

test("balances are, and the statement by fund adds up to the same statement", () => {
  check((question, book) => {
    const { rows, base, body, from, to } = question;
    for (const [account, { currency }] of Object.entries(ACCOUNTS))
      expect(callFunction("BALANCE", book, null, account, to)).toBe(
        decimal(heldOn(rows, account, to), currency),
      );
    const own = statementOf(question);
    expect(callFunction("BALANCEBASE", book, null, null, to, base, body)).toBe(
      decimal(cashOn(question, to), base),
    );
    const report = callFunction("FUNDREPORT", book, null, null, from, to, base, body);
    const columns = [
      ["Opening", own.opening],
      ["Receipts", own.receipts],
      ["Payments", own.payments],
      ["Other bodies", own.bodies],
      ["Between funds", 0n],
      ["Under way", own.underWay],
      ["Effect", own.effect],
      ["Closing", own.closing],
    ] as const;
    for (const [heading, minor] of columns)
      expect(figureIn(report, "Total", heading), heading).toBe(decimal(minor, base));
    for (const fund of FUNDS)
      if (body === "")
        expect(callFunction("FUNDBALANCE", book, fund, to, base)).toBe(
          figureIn(report, fund, "Closing"),
        );
  });
});
