import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";

const books = (...counts: string[]): string => `
Accounts
Account | Kind | Body | Currency
C | cash | ICC | EUR
D | cash | CCC | EUR
E | cash | ICC | EUR
B | bank | ICC | EUR

Ledger
No | Date | Account | In | Out
1 | 2025-01-01 | C | 100 |
2 | 2025-01-01 | D | 100 |
3 | 2025-01-01 | E | 100 |
4 | 2025-01-02 | E | | 100
5 | 2025-01-02 | B | 100 |
6 | 2026-01-03 | C | 1 |

Periods
Period | Body | From | To
2025 | ICC | 2025-01-01 | 2025-12-31

CashCounts
Account | Date | Counted by | Counted
${counts.join("\n")}
`;

test.each([
  ["counted on the day", ["C | 2025-12-31 | a, b | 100"], "2026-02-01", 0],
  ["counted two days later, nothing moved", ["C | 2026-01-02 | a, b | 100"], "2026-02-01", 0],
  ["counted after a movement", ["C | 2026-01-03 | a, b | 101"], "2026-02-01", 1],
  ["a week before", ["C | 2025-12-24 | a, b | 100"], "2026-02-01", 0],
  ["eight days before", ["C | 2025-12-23 | a, b | 100"], "2026-02-01", 1],
  ["another box", ["D | 2025-12-31 | a, b | 100"], "2026-02-01", 1],
  ["on the last day", [], "2025-12-31", 1],
  ["the period goes on", [], "2025-12-30", 0],
])("CSH-03 %s", (_, counts, today, times) => {
  expect(findingsOf("CSH-03", books(...counts), { today })).toHaveLength(times);
});

test("CSH-03 names the box, its balance and the day", () => {
  expect(findingsOf("CSH-03", books())).toEqual([
    "Periods!D2: Cash box C holds 100.00 EUR at the end of period 2025 on 2025-12-31, and no count of it is recorded. Let two people count it, and enter the count.",
  ]);
});

const opened = (from: string, to: string): string => `
Accounts
Account | Kind | Currency
C | cash | EUR
B | bank | EUR

Ledger
No | Date | Account | In | Out
1 | 2025-01-01 | B | 100 |

Periods
Period | From | To
before | ${from} | ${to}

Closings
Period | Account | Opening | Closing
before | C | 50 | 50

CashCounts
Account | Date | Counted by | Counted
X | 2020-01-01 | a, b | 1
`;

test.each([
  ["the day before the ledger begins: the count lies with the books before", "2024-12-31", 0],
  ["the first day of the ledger", "2025-01-01", 1],
])("CSH-03 a period that ends on %s", (_, to, times) => {
  expect(findingsOf("CSH-03", opened("2022-01-01", to))).toHaveLength(times);
});
