import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { placesOf } from "../../places-of";

const books = (bodies: string, ...rows: string[]): string => `
Settings
Key | Value
body | ICC

Bodies
Body | Name
${bodies}

Ledger
No | Date | Account | Currency | In | Out | Category | Transfer | Text | Note
${rows.join("\n")}
`;
const TWO = "ICC | World\nCCC-EU | Europe";

test.each([
  [
    "named in the text, the note, the word, by code or by name",
    TWO,
    [
      "1 | 2025-01-01 | A | EUR | | 50 | body-transfer | T1 | Share of CCC-EU |",
      "2 | 2025-01-01 | A | EUR | | 50 | body-transfer | T1 | Share | for europe",
      "3 | 2025-01-01 | A | EUR | | 50 | body-transfer | CCC-EU 2025 | |",
      "4 | 2025-01-01 | A | EUR | | 50 | transfer | T2 | own accounts |",
    ],
    [],
  ],
  [
    "not named; the own body is no other, and a part of a word is no name",
    TWO,
    [
      "1 | 2025-01-01 | A | EUR | | 50 | body-transfer | T1 | ICC |",
      "2 | 2025-01-01 | A | EUR | 50 | | body-transfer | | Europeans |",
    ],
    ["Ledger!I2 (No 1)", "Ledger!I3 (No 2)"],
  ],
  [
    "no other body is known",
    "ICC | World",
    ["1 | 2025-01-01 | A | EUR | | 50 | body-transfer | | |"],
    [],
  ],
])("TRF-06 %s", (_, bodies, rows, expected) => {
  const categories = "Categories\nCategory | Side\nbody-transfer | body-transfer";
  expect(placesOf("TRF-06", `${books(bodies, ...rows)}\n\n${categories}`)).toEqual(expected);
});

test("TRF-06 names the bodies that are known", () => {
  expect(
    findingsOf("TRF-06", books(TWO, "1 | 2025-01-01 | A | EUR | 50 | | body-transfer | | |")),
  ).toEqual([
    "Ledger!I2 (No 1): 50.00 EUR came from another body, and no text, note or transfer word of the entry names it. Known are: CCC-EU. Write its code into the text or the note.",
  ]);
});
