import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const books = (entries: string[], splits: string[] = []): string => `
Categories
Category | Parent | Side | Report line | Of which
donations | | receipt | |
small-donations | donations | receipt | | yes
travel | | payment | |
flights | travel | payment | |
trains | travel | payment | |
refunds | | receipt | payments.travel |
opening | | opening | |
transfer | | transfer | |

Splits
No | Line | Category | Amount
${splits.join("\n")}

Ledger
No | Date | Account | Currency | In | Out | Category | Corrects
${entries.join("\n")}
`;
const moneyIn = (category: string, corrects = ""): string =>
  `1 | 2025-01-31 | A | EUR | 5 | | ${category} | ${corrects}`;
const moneyOut = (category: string, corrects = ""): string =>
  `2 | 2025-01-31 | A | EUR | | 5 | ${category} | ${corrects}`;

test.each([
  [
    "clean: leaves, a parent of an of-which, blank, opening and transfer on both sides",
    [
      moneyIn("donations"),
      moneyIn("small-donations"),
      moneyOut("flights"),
      moneyOut(""),
      moneyIn("opening"),
      moneyOut("opening"),
      moneyIn("transfer"),
      moneyOut("transfer"),
    ],
    [],
  ],
  [
    "refunds: a receipt shown at the payments, and entries that correct another",
    [moneyIn("refunds"), moneyIn("flights", "2025-0001"), moneyOut("donations", "2025-0002")],
    [],
  ],
  [
    "unknown, with and without a near one, and divided",
    [moneyIn("donation"), moneyIn("rent"), moneyOut("travel")],
    [
      "Ledger!G2 (No 1): The category donation is not in the table of categories. Is donations meant? Choose a category, or add it to the table.",
      "Ledger!G3 (No 1): The category rent is not in the table of categories. Choose a category, or add it to the table.",
      "Ledger!G4 (No 2): The category travel is divided into flights, trains. Choose one of its parts.",
    ],
  ],
  [
    "wrong side",
    [moneyOut("donations"), moneyIn("flights")],
    [
      "Ledger!G2 (No 2): The category donations is for receipts, but the money went out. Choose a category of payments; for a refund, enter the number of the first entry in Corrects.",
      "Ledger!G3 (No 1): The category flights is for payments, but the money came in. Choose a category of receipts; for a refund, enter the number of the first entry in Corrects.",
    ],
  ],
  [
    "sides that are not known or told elsewhere",
    [
      "1 | 2025-01-31 | A | XYZ | 5 | | flights |",
      "2 | 2025-01-31 | A | EUR | 5 | 5 | flights |",
      "3 | 2025-01-31 | A | EUR | -5 | | flights |",
    ],
    [],
  ],
])("LED-11 %s", (_, entries, expected) => {
  expect(findingsOf("LED-11", books(entries))).toEqual(expected);
});

test("LED-11 looks at splits as well", () => {
  const splits = [
    "2 | 1 | flights | 3",
    "2 | 2 | donations | 3",
    "2 | 3 | donations | -1",
    "2 | 4 | boats | 1",
  ];
  expect(findingsOf("LED-11", books([moneyOut("flights")], splits))).toEqual([
    "Splits!C3: The category donations is for receipts, but the money went out. Choose a category of payments; for a refund, enter the number of the first entry in Corrects.",
    "Splits!C5: The category boats is not in the table of categories. Choose a category, or add it to the table.",
  ]);
});

test("LED-11 offers the only category that is near", () => {
  expect(fixesOf("LED-11", books([moneyIn("donation"), moneyIn("rent")]))).toEqual([
    "asks G2: 'donation' -> 'donations'",
    "none",
  ]);
});
