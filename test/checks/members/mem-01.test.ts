import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../fixes";

const members =
  "Members\nKey | Code\nm1 | MLPD\nm2 | PC/ML\nm3 | PC (ML)\nm4 | РМП\nm5 | BP (NK/T)";
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | Currency | In | Out | Member | CreditTo\n${rows.join("\n")}`;
const row = (no: number, member: string, creditTo = ""): string =>
  `${no} | 2025-01-31 | A | EUR | 1 | | ${member} | ${creditTo}`;
const outside = "There is no member";

test.each([
  [
    "known, in every script, and blank",
    [row(1, "MLPD", "PC/ML"), row(2, "PC (ML)", "РМП"), row(3, "")],
    [],
  ],
  [
    "two members that differ in punctuation alone are both shown",
    [row(1, "PC-ML")],
    [
      `Ledger!G2 (No 1): ${outside} PC-ML. Codes are matched letter by letter; similar codes are: PC (ML), PC/ML. Choose the one that is meant.`,
    ],
  ],
  [
    "one begins the other; several rows; case; nothing like it",
    [row(1, "MLP"), row(2, "MLP"), row(3, "MLP"), row(4, "", "mlpd"), row(5, "XYZ"), row(6, "XYZ")],
    [
      `Ledger!G2 (No 1): ${outside} MLP; 2 more rows of this column name it. Codes are matched letter by letter; similar codes are: MLPD. Choose the one that is meant.`,
      `Ledger!H5 (No 4): ${outside} mlpd. Codes are matched letter by letter; similar codes are: MLPD. Choose the one that is meant.`,
      `Ledger!G6 (No 5): ${outside} XYZ; one more row of this column names it. Choose a member, or enter it in the table of members.`,
    ],
  ],
])("MEM-01 %s", (_, rows, expected) => {
  expect(findingsOf("MEM-01", [members, ledger(...rows)].join("\n\n"))).toEqual(expected);
});

test("MEM-01 looks at splits, pledges, allocations, and at givers only when they are like a member", () => {
  const text = [
    members,
    ledger(row(1, "MLPD")),
    "Splits\nNo | Line | Member | Amount\n1 | 1 | A | 1",
    "Pledges\nMember | Year | Amount | Currency\nMLPD | 2025 | 1 | EUR\nB | 2025 | 1 | EUR",
    "Allocations\nLedger No | Member | Year | Amount\n1 | C | 2025 | 1",
    "InKind\nNo | Date | From | What\n1 | 2025-01-31 | Trade union | Rooms\n2 | 2025-01-31 | MLPD. | Rooms",
  ].join("\n\n");
  expect(findingsOf("MEM-01", text)).toEqual([
    `Allocations!B2: ${outside} C. Choose a member, or enter it in the table of members.`,
    `InKind!C3: ${outside} MLPD.. Codes are matched letter by letter; similar codes are: MLPD. Choose the one that is meant.`,
    `Pledges!A3: ${outside} B. Choose a member, or enter it in the table of members.`,
    `Splits!C2: ${outside} A. Choose a member, or enter it in the table of members.`,
  ]);
});

test("MEM-01 replaces a code where one alone is like it, in every row, and asks", () => {
  const text = [members, ledger(row(1, "MLP"), row(2, "PC-ML"), row(3, "MLP"))].join("\n\n");
  expect(fixesOf("MEM-01", text)).toEqual([
    "Replace MLP by MLPD?: Ledger!G2 MLP -> MLPD, Ledger!G4 MLP -> MLPD",
    "none",
  ]);
});

test("MEM-01 an empty table of members tells nothing", () => {
  expect(findingsOf("MEM-01", ["Members\nKey | Code", ledger(row(1, "A"))].join("\n\n"))).toEqual(
    [],
  );
});
