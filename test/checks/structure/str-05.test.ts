import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const ledger = (language: string, ...rows: string[]): string => `
Settings
Key | Value
language | ${language}

Accounts
Account | Kind | Currency
A | bank | EUR
F | bank | XOF

Ledger
No | Date | Account | In | Out | Year | Rate
${rows.join("\n")}
`;

test.each([
  ["clean, a year of four figures as text", "de", ["1 | 2025-01-31 | A | 120 | | '2025 | 1.1"], []],
  [
    "amounts that read in one way",
    "en",
    ["1 | 2025-01-31 | A | '1.234,56 | | |", "2 | 2025-01-31 | A | | '-12,00 | |"],
    [
      "Ledger!D2 (No 1): 1.234,56 is text, not a number; it reads as 1 234.56. Convert it.",
      "Ledger!E3 (No 2): -12,00 is text, not a number; it reads as −12. Convert it.",
    ],
  ],
  [
    "an amount that could be two",
    "",
    ["1 | 2025-01-31 | A | '1.234 | | |"],
    [
      "Ledger!D2 (No 1): 1.234 is text, not a number; it could be 1 234 or 1.234. Choose one of them.",
    ],
  ],
  [
    "the language settles it",
    "de",
    ["1 | 2025-01-31 | A | '1.234 | | |"],
    ["Ledger!D2 (No 1): 1.234 is text, not a number; it reads as 1 234. Convert it."],
  ],
  [
    "a date without a year takes that of its neighbours",
    "de",
    ["1 | 2025-09-30 | A | 1 | | |", "2 | '01. Okt | A | 1 | | |"],
    ["Ledger!B3 (No 2): 01. Okt is text, not a date; it reads as 2025-10-01. Convert it."],
  ],
  [
    "a date of two orders",
    "en",
    ["1 | '3/4/2025 | A | 1 | | |"],
    [
      "Ledger!B2 (No 1): 3/4/2025 is text, not a date; it could be 2025-04-03 or 2025-03-04. Choose one of them.",
    ],
  ],
  [
    "no number at all",
    "de",
    ["1 | 'soon | A | 'five | | 2025/26 | 'one"],
    [
      "Ledger!B2 (No 1): soon is text, not a date, and cannot be read as one. Type it anew.",
      "Ledger!D2 (No 1): five is text, not a number, and cannot be read as one. Type it anew.",
      "Ledger!F2 (No 1): 2025/26 is text, not a year, and cannot be read as one. Type it anew.",
      "Ledger!G2 (No 1): one is text, not a number, and cannot be read as one. Type it anew.",
    ],
  ],
])("STR-05 %s", (_, language, rows, expected) => {
  expect(findingsOf("STR-05", ledger(language, ...rows))).toEqual(expected);
});

test.each([
  ["surely", "en", "1 | '31.1.2025 | A | 1 | | |", ["B2: '31.1.2025' -> 45688"]],
  [
    "as the language has it, after asking",
    "de",
    "1 | '3/4/2025 | A | 1 | | |",
    ["asks B2: '3/4/2025' -> 45750"],
  ],
  [
    "day first, after asking",
    "en",
    "1 | '3/4/2025 | A | 1 | | |",
    ["asks B2: '3/4/2025' -> 45750"],
  ],
  ["an amount surely", "de", "1 | 2025-01-31 | A | '1.234,50 | | |", ["D2: '1.234,50' -> 1234.5"]],
  [
    "an amount after asking",
    "de",
    "1 | 2025-01-31 | A | '1.234 | | |",
    ["asks D2: '1.234' -> 1234"],
  ],
  [
    "a currency without decimals",
    "en",
    "1 | 2025-01-31 | F | '1.234 | | |",
    ["asks D2: '1.234' -> 1234"],
  ],
  ["nothing that cannot be read", "de", "1 | 2025-01-31 | A | 'five | | |", ["none"]],
])("STR-05 converts %s", (_, language, row, expected) => {
  expect(fixesOf("STR-05", ledger(language, row))).toEqual(expected);
});
