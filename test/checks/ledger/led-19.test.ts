import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const ledger = (...rows: string[]): string => `
Categories
Category | Side | Report line
donations | receipt | receipts.donations
office | payment | payments.office
office-back | receipt | payments.office

Ledger
No | Account | Currency | Text | In | Out | Category | Corrects
${rows.join("\n")}
`;

test.each([
  [
    "clean: on the payment line, with Corrects, a reimbursement paid, another text",
    [
      "1 | A | EUR | Refund of printer | 5 | | office-back |",
      "2 | A | EUR | Refund of printer | 5 | | donations | 9",
      "3 | A | EUR | Reimbursement of travel | | 5 | office |",
      "4 | A | EUR | Gift | 5 | | donations |",
    ],
    [],
  ],
  [
    "several languages",
    [
      "1 | A | EUR | Rückerstattung Miete | 5 | | donations |",
      "2 | A | EUR | Remboursement SNCF | 5 | | donations |",
      "3 | A | EUR | Devolución | 5 | | donations |",
    ],
    ["Ledger!G2 (No 1)", "Ledger!G3 (No 2)", "Ledger!G4 (No 3)"],
  ],
])("LED-19 %s", (_, rows, expected) => {
  expect(placesOf("LED-19", ledger(...rows))).toEqual(expected);
});

test("LED-19 says which category to take", () => {
  expect(
    findingsOf("LED-19", ledger("1 | A | EUR | Refund of printer | 5 | | donations |")),
  ).toEqual([
    'Ledger!G2 (No 1): The text "Refund of printer" names a refund, and 5.00 EUR stands in the receipts as donations. Give it the category of the payment that came back, or name that entry in Corrects; then it lowers the payments instead of raising the receipts.',
  ]);
});
