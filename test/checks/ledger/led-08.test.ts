import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = (...numbers: string[]): string => `
Ledger
No | Date | Account | In | Out
${numbers.map((no) => `${no} | ${/26/.test(no) ? 2026 : 2025}-01-31 | A | 5 |`).join("\n")}
`;
const rest =
  "for a number that was never used, add a row with the number, the date and the reason in the note.";

test.each([
  ["clean", ["2025-0001", "2025-0002", "2025-0003"], []],
  ["books that begin in the middle", ["2025-0041", "2025-0042"], []],
  ["a new year begins with 1", ["2025-0001", "2025-0002", "2026-0001"], []],
  ["a new year goes on counting", ["2025-0001", "2025-0002", "2026-0003"], []],
  ["years of two figures", ["250233", "250234", "260001", "260002"], []],
  ["years joined to the counter", ["20250001", "20250002", "20260001"], []],
  ["sorted otherwise, one double", ["3", "1", "2", "2"], []],
  ["series of their own", ["K-1", "B-7", "K-2", "B-8", "first"], []],
  ["years behind", ["1/2025", "2/2025", "1/2026"], []],
  [
    "one missing",
    ["K-2026-007", "K-2026-009"],
    [
      `Ledger!A3 (No K-2026-009): The number K-2026-008 is missing (1), before No K-2026-009. Look for the entry; ${rest}`,
    ],
  ],
  [
    "three missing, and the first of a new year",
    ["2025-0040", "2025-0044", "2026-0003"],
    [
      `Ledger!A3 (No 2025-0044): The numbers 2025-0041 to 2025-0043 are missing (3), before No 2025-0044. Look for the entries; ${rest}`,
      `Ledger!A4 (No 2026-0003): The numbers 2026-0001 to 2026-0002 are missing (2), before No 2026-0003. Look for the entries; ${rest}`,
    ],
  ],
  [
    "a thousand and one is no new year",
    ["00999", "01001"],
    [
      `Ledger!A3 (No 01001): The number 01000 is missing (1), before No 01001. Look for the entry; ${rest}`,
    ],
  ],
])("LED-08 %s", (_, numbers, expected) => {
  expect(findingsOf("LED-08", ledger(...numbers.map((no) => `'${no}`)))).toEqual(expected);
});
