import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const rates = (headings: string): string => `
Ledger
No | Date | Account | In | Out
1 | 2025-01-31 | A | 120 |

Rates
${headings}
2025-01-31 | EUR | USD | 1.1
`;

test.each([
  ["clean, optional columns missing", "Date | From | To | Rate", []],
  [
    "required column gone",
    "Date | From | To | Kurswert",
    [
      "Rates!A1: The table Rates has no column Rate. Add the column, or rename the one that holds it. Headings found: Date, From, To, Kurswert.",
    ],
  ],
  [
    "required column renamed",
    "Date | From | To | Rat",
    [
      "Rates!D1: The table Rates has no column Rate. The heading Rat is most like it: rename it to Rate, if it is the same.",
    ],
  ],
  [
    "optional column renamed, two letters in six",
    "Date | From | To | Rate | Sourec",
    [
      "Rates!E1: The table Rates has no column Source. The heading Sourec is most like it: rename it to Source, if it is the same.",
    ],
  ],
  [
    "a required column with one letter more, in a short word",
    "Date | From | Too | Rate",
    [
      "Rates!C1: The table Rates has no column To. The heading Too is most like it: rename it to To, if it is the same.",
    ],
  ],
  ["another word, three letters away", "Date | From | To | Rate | Sauces", []],
  ["a column of the user's own", "Date | From | To | Rate | Weather", []],
])("STR-01 %s", (_, headings, expected) => {
  expect(findingsOf("STR-01", rates(headings))).toEqual(expected);
});

test("STR-01 offers to rename the heading", () => {
  expect(fixesOf("STR-01", rates("Date | From | To | Rat"))).toEqual(["asks D1: 'Rat' -> 'Rate'"]);
  expect(fixesOf("STR-01", rates("Date | From | To | Price"))).toEqual(["none"]);
});
