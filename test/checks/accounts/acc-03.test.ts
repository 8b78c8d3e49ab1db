import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { fixesOf } from "../../places-of";

const books = (...closings: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out | Category
1 | 2023-01-01 | A | EUR | 100 | | opening
2 | 2023-06-01 | A | EUR | | 40 | office
3 | 2024-06-01 | A | EUR | | 10 | office

Periods
Period | From | To
P23 | 2023-01-01 | 2023-12-31
P24 | 2024-01-01 | 2024-12-31

Closings
Period | Account | Opening | Closing
${closings.join("\n")}
`;

test.each([
  ["clean, in any order", ["P24 | A | 60 |", "P23 | A | 100 | 60"], [], []],
  [
    "not the closing before",
    ["P23 | A | 100 | 60", "P24 | A | 60.01 |"],
    [
      "Closings!C3: Account A, period P24: the opening is 60.01 EUR, the closing of P23 is 60.00 EUR: 0.01 EUR difference. Take over the closing; if that one is wrong, correct it there.",
    ],
    ["Take 60.00 EUR as the opening? Closings!C3: 60.01 -> 60"],
  ],
  [
    "not the ledger's, in two periods",
    ["P23 | A | 90 | 50", "P24 | A | 50 |"],
    [
      "Closings!C2: Account A, period P23: the opening is 90.00 EUR, the ledger gives 100.00 EUR at the beginning of the period: −10.00 EUR difference. Correct the opening, or look for an entry that was added or changed before the period.",
      "Closings!C3: Account A, period P24: the opening is 50.00 EUR, the ledger gives 60.00 EUR at the beginning of the period: −10.00 EUR difference. Correct the opening, or look for an entry that was added or changed before the period.",
    ],
    [
      "Take 100.00 EUR as the opening? Closings!C2: 90 -> 100",
      "Take 60.00 EUR as the opening? Closings!C3: 50 -> 60",
    ],
  ],
  [
    "blank is not 0; unknown accounts and periods are told elsewhere",
    ["P23 | A | |", "P24 | A | 60", "P23 | X | 5", "P9 | A | 5"],
    [],
    [],
  ],
])("ACC-03 %s", (_, closings, findings, fixes) => {
  expect(findingsOf("ACC-03", books(...closings))).toEqual(findings);
  expect(fixesOf("ACC-03", books(...closings)).map((fix) => fix.replaceAll("\u00a0", " "))).toEqual(
    fixes,
  );
});

test("ACC-03 is silent where Closings alone hold the opening", () => {
  const text = books("P23 | A | 70 | 30").replace("| 100 | | opening", "| 0 | |");
  expect(findingsOf("ACC-03", text)).toEqual([]);
});
