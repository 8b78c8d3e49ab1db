import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const book = (...rows: string[]): string => `
Ledger
No | Date | Account | In | Out
1 | 2025-01-02 | C | 5 |

MemberStatus
Key | Status | From | Deciding body | Yes | No | Abstain | Entitled | Document
${rows.join("\n")}
`;

test.each([
  [
    "expelled by four fifths of the entitled",
    "M1 | expelled | 2025-01-01 | WC | 40 | 0 | 0 | 50 | x",
    [],
  ],
  ["no votes written down", "M1 | expelled | 2025-01-01 | WC | | | | | x", []],
  ["nobody wrote down who was entitled", "M1 | expelled | 2025-01-01 | WC | 4 | 3 | 0 | | x", []],
  ["admitted by four fifths", "M1 | active | 2025-01-01 | WC | 28 | 5 | 2 | 57 | x", []],
  ["admitted by consensus", "M1 | active | 2025-01-01 | WC | | | | | x", []],
  ["withdrawn", "M1 | withdrawn | 2025-01-01 | WC | 1 | 5 | 2 | 57 | x", []],
  [
    "expelled by one vote less",
    "M1 | expelled | 2025-01-01 | WC | 39 | 0 | 0 | 50 | x",
    [
      "MemberStatus!E2: M1 was expelled with 39 of 50 votes of those entitled; at least 40 are needed. Correct the votes, or the status.",
    ],
  ],
  [
    "admitted by one vote less",
    "M1 | active | 2025-01-01 | WC | 27 | 5 | 2 | 57 | x",
    [
      "MemberStatus!E2: M1 was admitted with 27 of 34 votes; at least 28 are needed. Correct the votes, or the status.",
    ],
  ],
])("MEM-04 %s", (_, row, expected) => {
  expect(findingsOf("MEM-04", book(row, "M2 | active | 2020-01-01 | | | | | | x"))).toEqual(
    expected,
  );
});

test.each([
  ["with a letter", ["M1 | withdrawn | 2025-01-01 | | | | | | letter"], []],
  ["other statuses", ["M1 | active | 2025-01-01 | | | | | |"], []],
  [
    "without, with and without a day",
    ["M1 | withdrawn | 2025-01-01 | | | | | |", "M2 | withdrawn | | | | | | |"],
    [
      "MemberStatus!I2: M1 withdrew on 2025-01-01, and no document is named. Enter the letter, or the minutes that took note of it.",
      "MemberStatus!I3: M2 withdrew, and no document is named. Enter the letter, or the minutes that took note of it.",
    ],
  ],
])("MEM-05 %s", (_, rows, expected) => {
  expect(findingsOf("MEM-05", book("M9 | withdrawn | 2020-01-01 | | | | | | x", ...rows))).toEqual(
    expected.map((line) => line.replace(/!I(\d)/, (_all, row) => `!I${Number(row) + 1}`)),
  );
});
