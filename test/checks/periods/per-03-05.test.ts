import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = "Ledger\nNo | Date | Account | In | Out\n1 | 2025-01-02 | C | 5 |";
const periods = (...rows: string[]): string => `
Periods
Period | Body | From | To | Status | Seal | Previous seal
a | ICC | 2018-01-01 | 2020-12-31 | sealed | 'ab12 | '
${rows.join("\n")}

${ledger}
`;
const advice =
  "the seal of a is ab12. Compare both with the line in the minutes: one of the two was changed, or copied wrongly.";

test.each([
  [
    "named, in capitals and groups",
    ["b | ICC | 2021-01-01 | 2023-12-31 | sealed | 'cd | 'AB 12"],
    [],
  ],
  ["open, not named yet", ["b | ICC | 2021-01-01 | 2023-12-31 | open | | "], []],
  ["another body", ["b | CCC | 2021-01-01 | 2023-12-31 | sealed | 'cd | 'ef"], []],
  [
    "another one named",
    ["b | ICC | 2021-01-01 | 2023-12-31 | open | | 'ab13"],
    [`Periods!G3: The period b names ab13 as previous seal; ${advice}`],
  ],
  [
    "sealed, none named, and one after it that is clean",
    [
      "b | ICC | 2021-01-01 | 2023-12-31 | sealed | 'cd |",
      "c | ICC | 2024-01-01 | 2025-12-31 | open | | 'cd",
    ],
    [`Periods!G3: The period b names no previous seal; ${advice}`],
  ],
])("PER-03 %s", (_, rows, expected) => {
  const settings = "Settings\nKey | Value\nbody | ICC";
  expect(findingsOf("PER-03", `${periods(...rows)}\n\n${settings}`)).toEqual(expected);
});

const conferences = (...rows: string[]): string => `
Conferences
Conference | Body | From | To
WC-1 | | 2018-01-01 |
${rows.join("\n")}

${ledger}
`;

test.each([
  ["three years to the day", ["WC-2 | | 2021-11-06 |"], "2024-11-06", []],
  ["the next one is called", ["WC-2 | | 2021-11-06 |", "WC-3 | | 2025-02-01 |"], "2024-12-06", []],
  [
    "a day more",
    ["WC-2 | | 2021-11-06 |"],
    "2024-11-07",
    [
      "Conferences!C3: The last conference, WC-2, began on 2021-11-06: 36 months ago, and the statute speaks of 36. Nothing is wrong with the books; say in the report why the period is longer.",
    ],
  ],
])("PER-05 %s", (_, rows, today, expected) => {
  expect(findingsOf("PER-05", conferences(...rows), { today })).toEqual(expected);
});
