import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const book = (...settings: string[]): string => `
Settings
Key | Value | Valid from
base-currency | EUR |
${settings.join("\n")}

Members
Key | Code | Region
k1 | M1 | Europe
k2 | M2 | Europe
k3 | M3 | Asia
k4 | M4 | Asia

MemberStatus
Key | Status | From
k1 | active | 2020-01-01
k2 | active | 2020-01-01
k3 | active | 2020-01-01
k4 | active | 2020-01-01
k4 | inactive | 2024-06-01

Ledger
No | Date | Account | In | Out
1 | 2024-01-31 | A | 1 |
`;

test.each([
  ["no count", []],
  ["counts that agree", ["printed-members | 3 |", "printed-members.Asia | 1 |"]],
  ["a list of the day before", ["printed-members.Asia | 2 | 2024-05-31"]],
  ["a list of that day", ["printed-members.Asia | 1 | 2024-06-01"]],
  ["words in place of a count", ["printed-members | many |"]],
])("MEM-06 is silent for %s", (_, settings) => {
  expect(findingsOf("MEM-06", book(...settings))).toEqual([]);
});

test("MEM-06 tells one more and one fewer, by region and in all", () => {
  const rest =
    "Compare the list with Members and MemberStatus, name by name, and correct the one that is behind.";
  expect(
    findingsOf("MEM-06", book("printed-members | 4 |", "printed-members.Europe | 1 | 2024-05-31")),
  ).toEqual([
    `Settings!B3: The printed list has 4 active members, the table Members has 3 on 2026-11-21: 1 difference. ${rest}`,
    `Settings!B4: The printed list has 1 active member in Europe, the table Members has 2 on 2024-05-31: 1 difference. ${rest}`,
  ]);
});

test("MEM-06 counts every member where no status is recorded", () => {
  const [before, after] = book("printed-members | 4 |").split(/MemberStatus[\s\S]*?(?=\n\nLedger)/);
  expect(findingsOf("MEM-06", before.trimEnd() + after)).toEqual([]);
});
