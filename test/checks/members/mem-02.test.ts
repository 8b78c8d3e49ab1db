import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const ledger = "Ledger\nNo | Date | Account | Currency | In | Out\n1 | 2025-01-31 | A | EUR | 1 |";
const said = (code: string, key: string, first: string): string =>
  `The code ${code} stands here for ${key} and in row ${first}. Give each member its own code, or delete the row that is double.`;

test.each([
  [
    "all different: case, punctuation, a longer one, blanks",
    ["m1 | MLP", "m2 | MLPD", "m3 | PC/ML", "m4 | PC (ML)", "m5 | mlp", "m6 |", "m7 |"],
    [],
  ],
  [
    "three times the same",
    ["m1 | MLP", "m2 | B", "m3 | MLP", "m4 | MLP"],
    [
      `Members!B4: ${said("MLP", "m3", "2 for m1")}`,
      `Members!B5: ${said("MLP", "m4", "2 for m1")}`,
    ],
  ],
])("MEM-02 %s", (_, rows, expected) => {
  const text = `Members\nKey | Code\n${rows.join("\n")}\n\n${ledger}`;
  expect(findingsOf("MEM-02", text)).toEqual(expected);
});
