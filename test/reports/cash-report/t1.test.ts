import { describe, expect, test } from "vitest";
import { tableText } from "./report-text";

// Opening 1000.00 EUR and 600 000 XOF at 0.0015 = 900.00. During 2024: 250.00 contribution; 65 000 XOF contribution at
// 0.0016 = 104.00; 40.00 rooms of which 10.00 refunded; 200.00 EUR changed into 130 000 XOF (0.0016: 208.00), fee 2.50.
// Closing 2024: EUR 1000+250-40+10-200-2.5 = 1017.50; XOF 795 000 at 0.00155 = 1232.25; together 2249.75.
// Effect: 2249.75 - 1900 - (250+104) + (30+2.5) = 28.25.
// Proof: 600000 x (0.00155-0.0015) + (65000+130000) x (0.00155-0.0016) = 30 - 9.75 = 20.25, and 8.00 of the conversion.
const book = `
Settings
Key | Value
organisation | Example Federation
base-currency | EUR
rates.max-age-days | 366

Accounts
Account | Kind | Currency
BANK-EUR | bank | EUR
CASH-XOF | cash | XOF

Rates
Date | From | To | Rate | Source
2024-01-01 | XOF | EUR | 0.0015 | own
2024-03-01 | XOF | EUR | 0.0016 | own
2024-12-31 | XOF | EUR | 0.00155 | own
2025-12-31 | XOF | EUR | 0.00155 | own

Categories
Category | Parent | Side | Report line | Of which
contributions | | receipt | receipts.contributions |
late | contributions | receipt | | yes
summer-camp | | receipt | |
rooms | | payment | payments.conference-rooms |
rooms-refund | | receipt | payments.conference-rooms |
bank-charges | | payment | payments.bank-charges |
opening | | opening | |
transfer | | transfer | |
body-transfer | | body-transfer | |

Ledger
No | Date | Account | In | Out | Category | Transfer
1 | 2024-01-01 | BANK-EUR | 1000 | | opening |
2 | 2024-01-01 | CASH-XOF | 600000 | | opening |
3 | 2024-02-01 | BANK-EUR | 250 | | contributions |
4 | 2024-03-01 | CASH-XOF | 65000 | | late |
5 | 2024-04-01 | BANK-EUR | | 40 | rooms |
6 | 2024-05-01 | BANK-EUR | 10 | | rooms-refund |
7 | 2024-06-01 | BANK-EUR | | 200 | transfer | T1
8 | 2024-06-01 | CASH-XOF | 130000 | | transfer | T1
9 | 2024-06-01 | BANK-EUR | | 2.5 | bank-charges | T1
10 | 2025-01-10 | BANK-EUR | 33 | | summer-camp |
11 | 2025-01-11 | BANK-EUR | | 20 | body-transfer |
12 | 2025-01-12 | BANK-EUR | 5 | | |
`;
const period = { from: "2024-01-01", to: "2025-12-31" };

test("T1 of a book in two currencies, computed by hand", () => {
  expect(tableText(book, { ...period, id: "T1" })).toEqual([
    "receipts.contributions | 354.00 EUR | 0.00 EUR | 354.00 EUR",
    "receipts.contributions.late | 104.00 EUR | 0.00 EUR | 104.00 EUR",
    "receipts.summer-camp | 0.00 EUR | 33.00 EUR | 33.00 EUR",
    "receipts.unassigned | 0.00 EUR | 5.00 EUR | 5.00 EUR",
    "receipts.total | 354.00 EUR | 38.00 EUR | 392.00 EUR",
    "payments.conference-rooms | 30.00 EUR | 0.00 EUR | 30.00 EUR",
    "payments.conference-rooms.rooms-refund | −10.00 EUR | 0.00 EUR | −10.00 EUR",
    "payments.bank-charges | 2.50 EUR | 0.00 EUR | 2.50 EUR",
    "payments.total | 32.50 EUR | 0.00 EUR | 32.50 EUR",
    "surplus | 321.50 EUR | 38.00 EUR | 359.50 EUR",
    "transfers.bodies | 0.00 EUR | −20.00 EUR | −20.00 EUR",
    "exchange-effect | 28.25 EUR | 0.00 EUR | 28.25 EUR",
    "opening | 1 900.00 EUR | 2 249.75 EUR | 1 900.00 EUR",
    "closing | 2 249.75 EUR | 2 267.75 EUR | 2 267.75 EUR",
    "check | 0.00 EUR | 0.00 EUR | 0.00 EUR",
  ]);
});

const small = (...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR
B | bank | EUR
N | bank | NOK

Ledger
No | Date | Account | In | Out | Category | Transfer | Rate
${rows.join("\n")}
`;

const lines = (rows: string[], keys: string[]): string[] =>
  tableText(small(...rows), { from: "2024-01-01", to: "2025-12-31", id: "T1" }).filter((line) =>
    keys.includes(line.split(" | ")[0]),
  );

describe("T1", () => {
  test("an unknown rate is n/a in every figure that needs it, and in no other", () => {
    const rows = ["1 | 2024-05-01 | A | 10 | | donations", "2 | 2024-06-01 | N | 7 | | interest"];
    expect(
      lines(rows, ["receipts.donations", "receipts.interest", "receipts.total", "closing"]),
    ).toEqual([
      "receipts.donations | 10.00 EUR | 0.00 EUR | 10.00 EUR",
      "receipts.interest | n/a EUR | 0.00 EUR | n/a EUR",
      "receipts.total | n/a EUR | 0.00 EUR | n/a EUR",
      "closing | n/a EUR | n/a EUR | n/a EUR",
    ]);
  });

  test("a rate typed with the entry is enough for money that came in and went out again", () => {
    const rows = [
      "1 | 2024-05-01 | N | 100 | | donations | | 0.1",
      "2 | 2024-06-01 | N | | 100 | office | | 0.09",
    ];
    expect(lines(rows, ["receipts.total", "payments.total", "exchange-effect", "closing"])).toEqual(
      [
        "receipts.total | 10.00 EUR | 0.00 EUR | 10.00 EUR",
        "payments.total | 9.00 EUR | 0.00 EUR | 9.00 EUR",
        "exchange-effect | −1.00 EUR | 0.00 EUR | −1.00 EUR",
        "closing | 0.00 EUR | 0.00 EUR | 0.00 EUR",
      ],
    );
  });

  test("money under way at the end of a year is shown, and is back the year after", () => {
    const rows = [
      "1 | 2024-01-01 | A | 100 | | opening |",
      "2 | 2024-12-30 | A | | 60 | transfer | T",
      "3 | 2025-01-02 | B | 60 | | transfer | T",
    ];
    expect(lines(rows, ["transfers.under-way", "opening", "closing", "check"])).toEqual([
      "transfers.under-way | −60.00 EUR | 60.00 EUR | 0.00 EUR",
      "opening | 100.00 EUR | 40.00 EUR | 100.00 EUR",
      "closing | 40.00 EUR | 100.00 EUR | 100.00 EUR",
      "check | 0.00 EUR | 0.00 EUR | 0.00 EUR",
    ]);
  });

  test("a transfer that lost money without a fee does not hide in the exchange effect", () => {
    const rows = [
      "1 | 2024-01-01 | A | 100 | | opening |",
      "2 | 2024-03-01 | A | | 60 | transfer | T",
      "3 | 2024-03-01 | B | 58 | | transfer | T",
    ];
    expect(lines(rows, ["transfers.under-way", "exchange-effect"])).toEqual([
      "transfers.under-way | −2.00 EUR | 0.00 EUR | −2.00 EUR",
      "exchange-effect | 0.00 EUR | 0.00 EUR | 0.00 EUR",
    ]);
  });

  test("an entry of an account that does not exist shows in the check", () => {
    expect(lines(["1 | 2024-03-01 | X | 60 | | donations |"], ["check"])).toEqual([
      "check | n/a EUR | 0.00 EUR | n/a EUR",
    ]);
    expect(
      lines(
        ["1 | 2024-03-01 | A | 9 | | donations |", "2 | 2024-03-02 | A | | 9 | office |"],
        ["check"],
      ),
    ).toEqual(["check | 0.00 EUR | 0.00 EUR | 0.00 EUR"]);
  });

  test("an account opened in the second year adds to that year's opening and the period's", () => {
    const rows = [
      "1 | 2024-01-01 | A | 100 | | opening |",
      "2 | 2025-02-01 | B | 40 | | opening |",
    ];
    expect(lines(rows, ["opening", "closing"])).toEqual([
      "opening | 100.00 EUR | 140.00 EUR | 140.00 EUR",
      "closing | 100.00 EUR | 140.00 EUR | 140.00 EUR",
    ]);
  });
});

describe("refunds that name the entry they correct", () => {
  test.each([
    ["without a category", ""],
    ["with a category of the other side", "other-receipts"],
    ["with the category of the payment", "office"],
  ])("a refund of a payment, %s, stands with the payments", (_, category) => {
    const text = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR

Ledger
No | Date | Account | In | Out | Category | Corrects
1 | 2024-05-01 | A | | 100 | office |
2 | 2024-06-01 | A | 30 | | ${category} | 1
`;
    expect(tableText(text, { from: "2024-01-01", to: "2024-12-31", id: "T1" }).slice(0, 3)).toEqual(
      [
        "receipts.total | 0.00 EUR | 0.00 EUR",
        "payments.office | 70.00 EUR | 70.00 EUR",
        "payments.total | 70.00 EUR | 70.00 EUR",
      ],
    );
  });
});

test("splits: each part stands on its own line", () => {
  const text = `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency
A | bank | EUR

Ledger
No | Date | Account | In | Out | Category
1 | 2024-05-01 | A | 100 | |
2 | 2024-05-02 | A | 1 | | interest

Splits
No | Category | Amount
1 | contributions | 60.05
1 | donations | 39.95
`;
  expect(tableText(text, { from: "2024-05-01", to: "2024-12-31", id: "T1" }).slice(0, 4)).toEqual([
    "receipts.contributions | 60.05 EUR | 60.05 EUR",
    "receipts.donations | 39.95 EUR | 39.95 EUR",
    "receipts.interest | 1.00 EUR | 1.00 EUR",
    "receipts.total | 101.00 EUR | 101.00 EUR",
  ]);
});

test("only the accounts of the reporting body count; money sent to another body is shown apart", () => {
  const text = `
Settings
Key | Value
base-currency | EUR
body | WORLD

Accounts
Account | Body | Kind | Currency
A | WORLD | bank | EUR
B | AFRICA | bank | EUR

Ledger
No | Date | Account | In | Out | Category | Transfer
1 | 2024-05-01 | A | 100 | | donations |
2 | 2024-05-02 | A | | 40 | transfer | T1
3 | 2024-05-02 | B | 40 | | transfer | T1
4 | 2024-05-03 | B | 7 | | donations |
`;
  expect(tableText(text, { from: "2024-01-01", to: "2024-12-31", id: "T1" })).toEqual([
    "receipts.donations | 100.00 EUR | 100.00 EUR",
    "receipts.total | 100.00 EUR | 100.00 EUR",
    "payments.total | 0.00 EUR | 0.00 EUR",
    "surplus | 100.00 EUR | 100.00 EUR",
    "transfers.bodies | −40.00 EUR | −40.00 EUR",
    "opening | 0.00 EUR | 0.00 EUR",
    "closing | 60.00 EUR | 60.00 EUR",
    "check | 0.00 EUR | 0.00 EUR",
  ]);
});
