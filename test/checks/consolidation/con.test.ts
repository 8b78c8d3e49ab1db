import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const book = (returns: readonly string[], more = ""): string => `
Settings
Key | Value
body | ICC
base-currency | EUR

Bodies
Body | Name | Parent | From | To
ICC | World | | |
AF | Africa | ICC | |
AS | Asia | ICC | 2024-07-01 |

Accounts
Account | Body | Currency
A | ICC | EUR

Categories
Category | Side | Report line
donations | receipt | receipts.donations
office | payment | payments.office
body-transfer | body-transfer |

Periods
Period | Body | From | To
2023 | ICC | 2023-01-01 | 2023-12-31
2024 | ICC | 2024-01-01 | 2024-12-31
2027 | ICC | 2027-01-01 | 2027-12-31
H1 | AF | 2024-01-01 | 2024-06-30
H2 | AF | 2024-07-01 | 2024-12-31
Q1 | AF | 2024-01-01 | 2024-03-31
Q2b | AF | 2024-04-02 | 2024-07-01

Ledger
No | Date | Account | In | Out | Category | Transfer
1 | 2024-01-31 | A | | 100 | body-transfer | T1
2 | 2024-02-28 | A | 30 | | body-transfer | T2
3 | 2024-03-01 | A | 30 | | donations |

Returns
Body | Period | Line | Fund | Currency | Amount | Counter body | Transfer
${returns.join("\n")}
${more}
`;

const TIES = [
  "AF | 2024 | opening | | EUR | 100 | |",
  "AF | 2024 | receipts.donations | | EUR | 50.5 | |",
  "AF | 2024 | receipts.donations.legacies | | EUR | 20 | |",
  "AF | 2024 | receipts.total | | EUR | 50.5 | |",
  "AF | 2024 | office | | EUR | 10 | |",
  "AF | 2024 | transfers.bodies | | EUR | 100 | ICC | T1",
];
const closing = (amount: string): string => `AF | 2024 | closing | | EUR | ${amount} | |`;

test.each([
  ["ties", [...TIES, closing("240.5")]],
  ["has no closing", TIES],
  ["has a line that nobody knows", [...TIES, "AF | 2024 | odd | | EUR | 1 | |", closing("240.5")]],
])("CON-01 is silent for a return that %s", (_, returns) => {
  expect(findingsOf("CON-01", book(returns))).toEqual([]);
});

test("CON-01 tells the smallest difference, return by return and currency by currency", () => {
  const other = ["AS | 2024 | opening | | XOF | 100 | |", "AS | 2024 | closing | | XOF | 99 | |"];
  expect(findingsOf("CON-01", book([...TIES, closing("240.51"), ...other]))).toEqual([
    "Returns!F8: Return of AF for 2024, EUR: opening 100.00 EUR and all that moved, 140.50 EUR, give 240.50 EUR; the closing is 240.51 EUR: 0.01 EUR apart. Ask AF which line is wrong or missing, and let it send the return anew; do not correct it here.",
    "Returns!F10: Return of AS for 2024, XOF: opening 100 XOF and all that moved, 0 XOF, give 100 XOF; the closing is 99 XOF: 1 XOF apart. Ask AS which line is wrong or missing, and let it send the return anew; do not correct it here.",
  ]);
});

const line = (body: string, period: string): string =>
  `${body} | ${period} | opening | | EUR | 1 | |`;

test.each([
  ["all are there", [line("AF", "2023"), line("AF", "H1"), line("AS", "2024")], []],
  ["nobody sends any", [], []],
  ["one is missing", [line("AF", "2023"), line("AF", "2024")], ["Bodies!A4"]],
  ["several are missing", [line("XX", "2023")], ["Bodies!A3", "Bodies!A3", "Bodies!A4"]],
  ["nobody sent one in the period before", [line("AF", "2024")], ["Bodies!A4"]],
])("CON-03 when %s", (_, returns, expected) => {
  expect(placesOf("CON-03", book(returns))).toEqual(expected);
});

test("CON-03 waits until the period has ended", () => {
  const returns = [line("AF", "2023")];
  expect(placesOf("CON-03", book(returns), { today: "2024-12-31" })).toEqual([]);
  expect(placesOf("CON-03", book(returns), { today: "2025-01-01" })).toEqual([
    "Bodies!A3",
    "Bodies!A4",
  ]);
});

const transfer = (body: string, amount: string, word: string, counter = "ICC"): string =>
  `${body} | 2024 | transfers.bodies | | EUR | ${amount} | ${counter} | ${word}`;

test.each([
  ["the same", [transfer("AF", "100", "T1"), transfer("AF", "-30", "T2")], []],
  ["the same in two lines", [transfer("AF", "60", "T1"), transfer("AF", "40", "T1")], []],
  ["one cent apart", [transfer("AF", "100.01", "T1")], ["Returns!F2"]],
  ["the wrong way round", [transfer("AF", "-100", "T1")], ["Returns!F2"]],
  ["unknown here", [transfer("AF", "-5", "T9"), transfer("AF", "0", "T8")], ["Returns!F2"]],
  ["between others", [transfer("AF", "7", "T7", "AS")], []],
])("CON-04 for transfers that are %s", (_, returns, expected) => {
  expect(placesOf("CON-04", book(returns))).toEqual(expected);
});

test("CON-04 says both sides", () => {
  expect(
    findingsOf("CON-04", book([transfer("AF", "90", "T1"), transfer("AF", "-5", "T9")])),
  ).toEqual([
    "Returns!F2: Transfer T1: the return of AF shows 90.00 EUR, this ledger −100.00 EUR: 10.00 EUR apart. Compare both vouchers with AF; a fee on the way is a payment of its own.",
    "Returns!F3: Transfer T9: the return of AF shows −5.00 EUR, and this ledger has no entry between bodies with that word in Transfer. Compare both vouchers with AF; a fee on the way is a payment of its own.",
  ]);
});

test.each([
  ["cancel out", [transfer("AF", "-7", "T7", "AS"), transfer("AS", "7", "T7", "AF")], []],
  ["are half reported", [transfer("AF", "-7", "T7", "AS")], []],
  [
    "leave a cent",
    [transfer("AF", "-7", "T7", "AS"), transfer("AS", "6.99", "T7", "AF")],
    ["Returns!F2"],
  ],
])("CON-05 for transfers that %s", (_, returns, expected) => {
  expect(placesOf("CON-05", book(returns))).toEqual(expected);
});

test.each([
  ["two halves", [line("AF", "H1"), line("AF", "H2")], []],
  ["a body from July on", [line("AS", "2024")], []],
  [
    "the first half alone",
    [line("AF", "H1")],
    [
      "Returns!B2: The 184 days from 2024-07-01 to 2024-12-31 are in no return of AF, though the period 2024 has them. Ask AF for a return of the right days, or correct its days in Periods.",
    ],
  ],
  [
    "a day between, and one twice",
    [line("AF", "Q1"), line("AF", "Q2b"), line("AF", "H2")],
    [
      "Returns!B3: The day 2024-04-01 is in no return of AF, though the period 2024 has it. Ask AF for a return of the right days, or correct its days in Periods.",
      "Returns!B4: The day 2024-07-01 is in two returns of AF. Ask AF for a return of the right days, or correct its days in Periods.",
    ],
  ],
])("CON-06 for %s", (_, returns, expected) => {
  expect(findingsOf("CON-06", book(returns))).toEqual(expected);
});
