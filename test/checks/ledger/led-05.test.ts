import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../sheet-findings";

const books = (...entries: string[]): string => `
Periods
Period | From | To | Status | Sealed on
2022-2025 | 2022-01-01 | 2025-12-31 | sealed | 2026-03-01
2026-2028 | 2026-01-01 | 2028-12-31 | open |

Ledger
No | Date | Account | In | Out
${entries.map((entry) => `${entry} | A | 5 |`).join("\n")}
`;

test.each([
  [
    "clean: old entries in their period",
    [
      "2025-0001 | 2025-02-01",
      "2025-0002 | 2025-12-31",
      "2026-0001 | 2026-01-02",
      "2026-0002 | 2026-05-01",
    ],
    [],
  ],
  [
    "a late voucher before the seal, after an entry of the very day of the seal",
    [
      "2025-0001 | 2025-02-01",
      "2026-0001 | 2026-03-01",
      "2026-0002 | 2025-12-30",
      "2026-0003 | 2026-03-02",
    ],
    [],
  ],
  [
    "entered after an entry of the day after the seal",
    [
      "2025-0001 | 2025-02-01",
      "2026-0001 | 2026-03-02",
      "2026-0002 | 2025-12-30",
      "2026-0003 | 2026-03-02",
    ],
    [
      "Ledger!B4 (No 2026-0002): The date 2025-12-30 lies in the sealed period 2022-2025 (2022-01-01 to 2025-12-31), but the number comes after No 2026-0001 of 2026-03-02: the entry was made later. Enter it in the open period, and say in the note what it corrects.",
    ],
  ],
  [
    "a day that has not come yet is a slip and no witness",
    ["2025-0001 | 2025-02-01", "2025-0002 | 2052-12-30", "2025-0003 | 2025-12-31"],
    [],
  ],
  [
    "two, in a sheet sorted by date",
    [
      "2025-0001 | 2025-02-01",
      "2026-0002 | 2025-11-30",
      "2026-0004 | 2025-12-30",
      "2026-0001 | 2026-04-02",
      "2026-0003 | 2026-05-02",
    ],
    [
      "Ledger!B3 (No 2026-0002): The date 2025-11-30 lies in the sealed period 2022-2025 (2022-01-01 to 2025-12-31), but the number comes after No 2026-0001 of 2026-04-02: the entry was made later. Enter it in the open period, and say in the note what it corrects.",
      "Ledger!B4 (No 2026-0004): The date 2025-12-30 lies in the sealed period 2022-2025 (2022-01-01 to 2025-12-31), but the number comes after No 2026-0003 of 2026-05-02: the entry was made later. Enter it in the open period, and say in the note what it corrects.",
    ],
  ],
  [
    "one wrong date casts no doubt on the entries after it",
    ["1 | 2025-02-01", "2 | 2026-05-02", "3 | 2025-03-01", "4 | 2025-04-01"],
    [],
  ],
  ["another series proves nothing", ["K-1 | 2026-05-02", "B-2 | 2025-12-30"], []],
])("LED-05 %s", (_, entries, expected) => {
  expect(findingsOf("LED-05", books(...entries))).toEqual(expected);
});

test("LED-05 a period that is not sealed", () => {
  const open = books("1 | 2026-05-02", "2 | 2025-12-30").replace("sealed |", "closed |");
  expect(findingsOf("LED-05", open)).toEqual([]);
});

test("LED-05 offers the first open day", () => {
  expect(fixesOf("LED-05", books("1 | 2026-05-02", "2 | 2025-12-30"))).toEqual([
    "asks B3: 46021 -> 46023",
  ]);
});
