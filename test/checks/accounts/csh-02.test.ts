import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...counts: string[]): string => `
Ledger
No | Date | Account | Currency | In | Out
1 | 2025-01-01 | C | EUR | 100 |

CashCounts
Account | Date | Counted by | Counted
${counts.join("\n")}
`;

test.each([
  ["clean", ["C | 2025-01-31 | P-03, P-07 | 60", "C | 2025-02-28 | P-03; P-07; P-09 | 60"], []],
  [
    "one, the same twice, nobody",
    ["C | 2025-01-31 | P-03 | 60", "C | 2025-02-28 | P-03, P-03 | 60", "C | 2025-03-31 | | 60"],
    [
      "CashCounts!C2: The count of cash box C on 2025-01-31 names one person as counting. Enter both people, separated by a comma; if there was only one, let a second one count again.",
      "CashCounts!C3: The count of cash box C on 2025-02-28 names one person as counting. Enter both people, separated by a comma; if there was only one, let a second one count again.",
      "CashCounts!C4: The count of cash box C on 2025-03-31 names no person as counting. Enter both people, separated by a comma; if there was only one, let a second one count again.",
    ],
  ],
])("CSH-02 %s", (_, counts, expected) => {
  expect(findingsOf("CSH-02", books(...counts))).toEqual(expected);
});
