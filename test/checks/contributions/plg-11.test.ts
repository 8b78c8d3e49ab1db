import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";
import { contributions, pledges, workbook } from "./blocks";

const members = "Members\nKey | Code\nm1 | B\nm2 | C\nm3 | D";
const statuses = `
MemberStatus
Key | Status | From
m1 | active | 2023-05-10
m2 | active | 2010-10-06
m2 | withdrawn | 2024-06-30
`;
const books = (ledger: readonly string[], promised: readonly string[]): string =>
  workbook(contributions(...ledger), pledges(...promised), members, statuses);

test.each([
  [
    "from the day of admission to the year of the exit; a member without a status; kept in advance",
    [
      "1 | 2023-05-10 | A | | 50 | | contributions | B | | 2023 | |",
      "2 | 2009-01-01 | A | | 50 | | contributions | D | | 2009 | |",
      "3 | 2023-01-01 | A | | 50 | | contributions | C | | 2025 | |",
      "4 | 2023-05-09 | A | | 50 | | donations | B | | 2022 | |",
    ],
    [
      "B | 2023 | | 50 | EUR | money | | | 1 | valid",
      "C | 2024 | | 50 | EUR | money | | | 1 | valid",
      "C | 2025 | | 50 | EUR | money | | | 1 | valid",
      "C | 2026 | | 50 | EUR | money | | | 1 | lapsed",
      "D | 2009 | | 50 | EUR | money | | | 1 | valid",
    ],
    [],
  ],
  [
    "a day before, a year before, promised before, valid after",
    [
      "1 | 2023-05-09 | A | | 50 | | contributions | B | | 2023 | |",
      "2 | 2023-06-09 | A | | 50 | | contributions | B | | 2022 | |",
    ],
    [
      "B | 2022 | | 50 | EUR | money | | | 1 | valid",
      "C | 2025 | | 50 | EUR | money | | | 1 | valid",
    ],
    [
      "Ledger!B2 (No 1): B paid 50.00 EUR as contribution on 2023-05-09, before its first recorded status of 2023-05-10. Correct the date, the member or its status, or enter the money as a donation.",
      "Ledger!J3 (No 2): The contribution of B of 50.00 EUR is for 2022, before its first recorded status of 2023-05-10. Correct the year or the status.",
      "Pledges!B2: The promise of B of 50.00 EUR is for 2022, before its first recorded status of 2023-05-10. Correct the year or the status.",
      "Pledges!J3: C left on 2024-06-30, and its promise of 50.00 EUR for 2025 is still valid and not fulfilled. Mark it as lapsed, unless the conference decides otherwise.",
    ],
  ],
])("PLG-11 %s", (_, ledger, promised, expected) => {
  expect(findingsOf("PLG-11", books(ledger, promised))).toEqual(expected);
});

test("PLG-11 lets a promise lapse, and asks", () => {
  const promised = ["C | 2025 | | 50 | EUR | money | | | 1 | valid"];
  const ledger = ["1 | 2023-05-10 | A | | 50 | | contributions | B | | 2023 | |"];
  expect(fixesOf("PLG-11", books(ledger, promised))).toEqual([
    "Mark the promise for 2025 as lapsed?: Pledges!J2 valid -> lapsed",
  ]);
});

test("PLG-11 a member that came back owes again", () => {
  const back = `${statuses}m2 | active | 2025-03-01`;
  const text = workbook(
    contributions("1 | 2023-05-10 | A | | 50 | | contributions | B | | 2023 | |"),
    pledges("C | 2025 | | 50 | EUR | money | | | 1 | valid"),
    members,
    back,
  );
  expect(findingsOf("PLG-11", text)).toEqual([]);
});
