import { expect, test } from "vitest";
import { balanceOn, recompute } from "../../../addin/reports/auditors-report/recomputation";
import { statementFigures } from "../../../addin/reports/auditors-report/tie-in";
import { booksOf } from "../../ledger-text";
import { cashByHand, dayOf, smallBook, statementByHand } from "./small-book";

const year = { from: dayOf("2025-01-01"), to: dayOf("2025-12-31") };

test("statement and accounts of the small book agree with the hand", () => {
  const made = recompute(booksOf(smallBook), year, "EUR");
  const figures = Object.fromEntries(statementFigures(made));
  expect(figures).toEqual({ ...statementByHand, "transfers.bodies": 0, "transfers.under-way": 0 });
  for (const { account, opening, in: received, out, closing, closingBase } of made.accounts)
    expect({
      opening,
      in: received,
      out,
      closing,
      base: closingBase,
      currency: account.currency,
    }).toEqual(cashByHand[`account.${account.account}`]);
  expect(made.unplaced).toEqual([]);
});

test("earmarked money: received, used and left; moves between accounts of one fund cancel out; entries without a fund in the general one", () => {
  const { funds } = recompute(booksOf(smallBook), year, "EUR");
  const nothing = { opening: 0, receipts: 0, forPurpose: 0, otherUse: 0, moved: 0 };
  const general = { fund: "General", ...nothing };
  expect(funds).toEqual([
    {
      ...general,
      currency: "EUR",
      opening: 110000,
      receipts: 30000,
      forPurpose: 2350,
      closing: 137650,
    },
    { ...general, currency: "USD", opening: 20000, receipts: 5055, closing: 25055 },
    { ...general, fund: "Sol", currency: "EUR", receipts: 4000, forPurpose: 1500, closing: 2500 },
  ]);
});

const ledger = (...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
E | bank | EUR
U | bank | USD
X | bank | XOF

Rates
Date | From | To | Rate
2025-01-01 | USD | EUR | 0.5
2025-01-01 | EUR | XOF | 656

Ledger
No | Date | Account | In | Out | Category | Transfer | Rate
${rows.join("\n")}
`;

const january = { from: dayOf("2025-01-01"), to: dayOf("2025-01-08") };

test.each([
  ["half to even, down", "1 | 2025-01-02 | U | 0.01 | | donations | |", 0],
  ["half to even, up", "1 | 2025-01-02 | U | 0.03 | | donations | |", 2],
  ["typed rate before the table's", "1 | 2025-01-02 | U | 10 | | donations | | 0.75", 750],
  ["a typed 1 between currencies is none", "1 | 2025-01-02 | U | 10 | | donations | | 1", 500],
  [
    "an inverse rate, a currency without decimals",
    "1 | 2025-01-02 | X | 656 | | donations | |",
    100,
  ],
  [
    "an inverse rate's half is a half: 8.2 / 656 is 0.0125",
    "1 | 2025-01-02 | X | 82 | | donations | |",
    12,
  ],
  ["the last day a rate may be old", "1 | 2025-01-08 | U | 10 | | donations | |", 500],
])("value of a receipt: %s", (_, row, expected) => {
  const made = recompute(booksOf(ledger(row)), january, "EUR");
  expect(made.receipts).toBe(expected);
});

test.each([
  ["a day too old", "1 | 2025-01-09 | U | 10 | | donations | |"],
  ["before the first rate", "1 | 2025-01-09 | X | abc | | donations | |"],
])("value of a receipt is not known: %s", (_, row) => {
  const made = recompute(booksOf(ledger(row)), { ...january, to: dayOf("2025-01-09") }, "EUR");
  expect(made.receipts).toBeNaN();
});

test("a typed rate is to the settings' currency and says nothing of another base", () => {
  const made = recompute(
    booksOf(ledger("1 | 2025-01-02 | E | 10 | | donations | | 0.7")),
    january,
    "USD",
  );
  expect(made.receipts).toBe(2000);
});

test("money before the period and opening entries open, later entries do not count", () => {
  const made = recompute(
    booksOf(
      ledger(
        "1 | 2024-12-31 | E | 7 | | donations | |",
        "2 | 2025-01-01 | E | 5 | | opening | |",
        "3 | 2025-01-08 | E | 3 | | donations | |",
        "4 | 2025-01-09 | E | 100 | | donations | |",
      ),
    ),
    january,
    "EUR",
  );
  expect(made.accounts[0]).toMatchObject({ opening: 1200, in: 300, out: 0, closing: 1500 });
  expect(made.openingBase).toBe(1200);
  expect(made.receipts).toBe(300);
});

test("a transfer on the way is neither income nor an effect of rates", () => {
  const made = recompute(
    booksOf(ledger("1 | 2025-01-02 | E | | 40 | transfer | t |")),
    january,
    "EUR",
  );
  expect(made.underWay).toBe(-4000);
  expect(made.exchangeEffect).toBe(0);
  expect(made.payments).toBe(0);
});

test("changing money: both sides arrived, the rest is the work of the rate", () => {
  const made = recompute(
    booksOf(
      ledger(
        "1 | 2025-01-02 | E | | 40 | transfer | t |",
        "2 | 2025-01-02 | U | 60 | | transfer | t |",
      ),
    ),
    january,
    "EUR",
  );
  expect(made.underWay).toBe(0);
  expect(made.exchangeEffect).toBe(-1000);
});

test("splits decide category and fund; the side is the entry's", () => {
  const made = recompute(
    booksOf(`${ledger("1 | 2025-01-02 | E | | 40 | office | |")}
Splits
No | Line | Category | Amount
1 | 1 | office | 30
1 | 2 | publications | 10
`),
    january,
    "EUR",
  );
  expect(Object.fromEntries(made.lines)).toEqual({
    "payments.office": 3000,
    "payments.publications": 1000,
  });
});

test("entries without a date or a known account have no place", () => {
  const made = recompute(
    booksOf(
      ledger(
        "1 | | E | 5 | | donations | |",
        "2 | 2025-01-02 | Z | 5 | | donations | |",
        "3 | | | | | | |",
      ),
    ),
    january,
    "EUR",
  );
  expect(made.unplaced).toEqual([0, 1]);
});

test("balance of an account on a day", () => {
  const books = booksOf(smallBook);
  expect(balanceOn(books, "Kasse", dayOf("2025-04-30"))).toBe(7950);
  expect(balanceOn(books, "Kasse", dayOf("2025-05-01"))).toBe(17950);
});
