import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";
import { contributions, workbook } from "./blocks";

const books = (...rows: string[]): string => workbook(contributions(...rows));
const row = "2 | 2025-01-31 | A | | 100 | | contributions | B | C | 2025 | |";

test.each([
  [
    "for itself, with a note, with a word in the text, a donation, an outsider",
    [
      "1 | 2025-01-31 | A | | 100 | | contributions | B | | 2025 | |",
      "2 | 2025-01-31 | A | | 100 | | contributions | B | B | 2025 | |",
      "3 | 2025-01-31 | A | | 100 | | contributions | B | C | 2025 | | in solidarity for C",
      "4 | 2025-01-31 | A | Aus Solidarität | 100 | | contributions | B | C | 2025 | |",
      "5 | 2025-01-31 | A | | 100 | | donations | B | C | 2025 | |",
      "6 | 2025-01-31 | A | | 100 | | contributions | | C | 2025 | |",
    ],
    [],
  ],
  [
    "twice without",
    [row, row.replace("2 |", "3 |").replace("100", "0.01")],
    [
      "Ledger!I2 (No 2): B paid 100.00 EUR, and C gets the credit; no note says why. Write “in solidarity for C” if that is so, or clear CreditTo.",
      "Ledger!I3 (No 3): B paid 0.01 EUR, and C gets the credit; no note says why. Write “in solidarity for C” if that is so, or clear CreditTo.",
    ],
  ],
])("PLG-08 %s", (_, rows, expected) => {
  expect(findingsOf("PLG-08", books(...rows))).toEqual(expected);
});

test("PLG-08 proposes the note, and asks", () => {
  expect(fixesOf("PLG-08", books(row))).toEqual([
    "Note “in solidarity for C”?: Ledger!L2 null -> in solidarity for C",
  ]);
});
