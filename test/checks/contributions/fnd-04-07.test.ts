import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../places-of";
import { workbook } from "./blocks";

const funds = (...rows: string[]): string =>
  `Funds\nFund | Kind | Decision | From | To | Leftover rule\nG | general | | 2020-01-01 | |\n${rows.join("\n")}`;
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | In | Out | Category | Fund | Member | Transfer\n${rows.join("\n")}`;
const later = "99 | 2026-06-30 | A | 1 | | donations | G";

test.each([
  [
    "ends with the last entry",
    "2026-06-30",
    "1 | 2025-01-31 | A | 100 | | donations | F",
    later,
    [],
  ],
  [
    "ended the day before",
    "2026-06-29",
    "1 | 2025-01-31 | A | 100 | | donations | F",
    later,
    [
      "Funds!F3: The fund F ended on 2026-06-29 and still holds 100.00 EUR; no leftover rule says what becomes of it. Write the decision into Leftover rule, and book the transfer that it asks for.",
    ],
  ],
  ["nothing left", "2025-12-31", "1 | 2025-01-31 | A | 100 | | donations | G", later, []],
  [
    "a rule",
    "2025-12-31 | To the general fund",
    "1 | 2025-01-31 | A | 100 | | donations | F",
    later,
    [],
  ],
])("FND-05 %s", (_, end, entry, last, expected) => {
  const text = workbook(ledger(entry, last), funds(`F | restricted | | 2025-01-01 | ${end}`));
  expect(findingsOf("FND-05", text)).toEqual(expected);
});

test("FND-05 leaves campaigns to FND-03, and tells what is overdrawn", () => {
  const rows = ["S | solidarity | | | 2025-12-31 |", "C | conference | | | 2025-12-31 |"];
  const entries = [
    "1 | 2025-01-31 | A | 100 | | donations | S",
    "2 | 2025-01-31 | A | | 5 | travel | C",
    later,
  ];
  const found = findingsOf("FND-05", workbook(ledger(...entries), funds(...rows)));
  expect(found.map((line) => line.slice(0, 75))).toEqual([
    "Funds!F4: The fund C ended on 2025-12-31 and still holds −5.00 EUR; no left",
  ]);
});

const dissolved = (day: string, end = ""): string =>
  workbook(
    ledger(
      "1 | 2024-01-31 | A | 100 | | donations | F",
      `2 | ${day} | A | | 100 | transfer | F | | T1`,
      `3 | ${day} | A | 100 | | transfer | G | | T1`,
      later,
    ),
    funds(`F | restricted | | 2024-01-01 | ${end} |`),
  );

test.each([
  ["less than a year ago", dissolved("2025-07-01"), []],
  ["closed", dissolved("2025-06-30", "2025-06-30"), []],
  [
    "a year ago",
    dissolved("2025-06-30"),
    [
      "Funds!E3: The rest of the fund F was transferred on 2025-06-30, and nothing has moved since; it has no end. Enter that day in To, so that reports no longer show it.",
    ],
  ],
  [
    "spent for its purpose, and a fund that waits for more",
    workbook(
      ledger(
        "1 | 2024-01-31 | A | 100 | | donations | F",
        "2 | 2024-02-01 | A | | 100 | travel | F",
        later,
      ),
      funds("F | restricted | | 2024-01-01 | |"),
    ),
    [],
  ],
])("FND-07 %s", (_, text, expected) => {
  expect(findingsOf("FND-07", text)).toEqual(expected);
});

test("FND-07 offers the day", () => {
  expect(fixesOf("FND-07", dissolved("2025-06-30"))).toEqual([
    "Enter 2025-06-30 as the end of the fund? Funds!E3: null -> 45838",
  ]);
});

const shares = (first: string, second: string, end = "2025-12-31"): string =>
  workbook(
    ledger(
      `1 | 2025-01-31 | A | ${first} | | donations | C | M1`,
      `2 | 2025-02-28 | A | ${second} | | donations | C | M2`,
      "3 | 2025-02-28 | A | 5000 | | transfer | C | M1 | T1",
      later,
    ),
    funds(`C | conference | | 2025-01-01 | ${end} |`, "R | restricted | | | 2025-12-31 |"),
  );

test.each([
  ["half", shares("100", "100"), []],
  ["it is not over", shares("1000", "1", "2026-12-31"), []],
  [
    "a cent more",
    shares("100.01", "100"),
    [
      "Funds!A3: M1 gave 100.01 EUR of the 200.01 EUR that the fund C received: 50 %. The statute wants the conference financed multilaterally: say so in the report, with the reason.",
    ],
  ],
  ["who gave is not told", shares("1000", "1").replace("| C | M1\n2", "| C |\n2"), []],
])("FND-04 %s", (_, text, expected) => {
  expect(findingsOf("FND-04", text)).toEqual(expected);
});
