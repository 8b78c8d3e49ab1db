import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";
import { contributions, pledges, workbook } from "./blocks";

const ledger = contributions("1 | 2025-01-31 | A | | 1 | | donations | | | | |");
const books = (...rows: string[]): string => workbook(ledger, pledges(...rows));
const two = [
  "B | 2025 | | 500 | EUR | money | 2025-01-05 | L1 | 1 |",
  "B | 2025 | | 600 | EUR | money | 2025-03-05 | L2 | 2 | valid",
];

test.each([
  [
    "other years, members, bodies and kinds stand beside each other; what is replaced or blank counts for nothing",
    [
      "B | 2025 | | 500 | EUR | money | | | 1 | valid",
      "B | 2024 | | 500 | EUR | money | | | 1 | valid",
      "C | 2025 | | 500 | EUR | money | | | 1 | valid",
      "B | 2025 | CCC | 500 | EUR | money | | | 1 | valid",
      "B | 2025 | | | | in-kind | | | 1 | valid",
      "B | 2025 | | 400 | EUR | money | | | 2 | replaced",
      "D | 2025 | | | EUR | money | | | 1 | valid",
      "D | 2025 | | 10 | EUR | money | | | 2 | valid",
    ],
    [],
  ],
  [
    "two",
    two,
    [
      "Pledges!J2: Two promises of B for 2025 are valid: version 1 of 500.00 EUR here, and version 2 of 600.00 EUR in row 3. Mark the one that no longer holds as replaced; the newest valid version counts.",
    ],
  ],
  [
    "three, the newest first",
    ["B | 2025 | | 700 | EUR | money | | | 3 | valid", ...two],
    [
      "Pledges!J3: Two promises of B for 2025 are valid: version 1 of 500.00 EUR here, and version 3 of 700.00 EUR in row 2. Mark the one that no longer holds as replaced; the newest valid version counts.",
      "Pledges!J4: Two promises of B for 2025 are valid: version 2 of 600.00 EUR here, and version 3 of 700.00 EUR in row 2. Mark the one that no longer holds as replaced; the newest valid version counts.",
    ],
  ],
])("PLG-03 %s", (_, rows, expected) => {
  expect(findingsOf("PLG-03", books(...rows))).toEqual(expected);
});

test("PLG-03 marks the older one, and asks where the versions are equal", () => {
  expect(fixesOf("PLG-03", books(...two))).toEqual([
    "Mark version 1 (500.00 EUR) as replaced: Pledges!J2 null -> replaced",
  ]);
  const equal = two.map((row) => row.replace(/\| 2 \| valid$/, "| 1 | valid"));
  expect(fixesOf("PLG-03", books(...equal))).toEqual([
    "Mark version 1 (500.00 EUR) as replaced?: Pledges!J2 null -> replaced",
  ]);
});
