import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { contributions, pledges, workbook } from "./blocks";

const members = "Members\nKey | Code\nm1 | B\nm2 | C\nm3 | D\nm4 | E";
const statuses = `
MemberStatus
Key | Status | From
m1 | active | 2010-10-06
m2 | active | 2024-01-02
m3 | active | 2010-10-06
m3 | inactive | 2025-12-31
m4 | inactive | 2010-10-06
`;
const periods =
  "Periods\nPeriod | Body | From | To\nP | | 2023-07-01 | 2024-06-30\nQ | | 2024-07-01 | 2026-12-31";
const books = (...promised: string[]): string =>
  workbook(
    contributions("1 | 2025-01-31 | A | | 50 | | contributions | D | | 2024 | |"),
    pledges(...promised),
    members,
    statuses,
    periods,
  );

test.each([
  [
    "0, nothing, in kind and lapsed are recorded; joined, paused or paid within the year",
    [
      "B | 2024 | | 0 | EUR | money | | | 1 | valid",
      "B | 2025 | | | | money | | | 1 | valid",
      "C | 2025 | | | | in-kind | | | 1 | valid",
    ],
    "2026-11-21",
    [],
  ],
  [
    "nothing for two years and for one",
    ["B | 2023 | | 5 | EUR | money | | | 1 | valid"],
    "2026-11-21",
    [
      "Members!B2: No promise of B is recorded for 2024, 2025. Enter what its letter says; 0, nothing and “in kind” are answers too.",
      "Members!B3: No promise of C is recorded for 2025. Enter what its letter says; 0, nothing and “in kind” are answers too.",
    ],
  ],
  ["on the year's last day", ["B | 2024 | | 5 | EUR | money | | | 1 | valid"], "2025-12-31", []],
  [
    "on the day after",
    [
      "B | 2024 | | 5 | EUR | money | | | 1 | valid",
      "C | 2025 | | 5 | EUR | money | | | 1 | valid",
    ],
    "2026-01-01",
    [
      "Members!B2: No promise of B is recorded for 2025. Enter what its letter says; 0, nothing and “in kind” are answers too.",
    ],
  ],
])("PLG-12 %s", (_, promised, today, expected) => {
  expect(findingsOf("PLG-12", books(...promised), { today })).toEqual(expected);
});
