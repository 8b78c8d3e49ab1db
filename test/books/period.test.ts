import { expect, test } from "vitest";
import { choosePeriod } from "../../addin/books/period";
import { isoOfDay } from "../../addin/core/calendar";
import { booksOf } from "../ledger-text";

const book = (periods: string): string => `
Settings
Key | Value
body | ICC

Periods
Period | Body | From | To
${periods}

Ledger
No | Date | Account | In | Out
1 | 2024-02-29 | A | 1 |
2 | 2025-03-01 | A | 1 |
`;

test.each([
  [
    "the last one of the body, whatever other bodies recorded later",
    "P1 | ICC | 2021-01-01 | 2024-12-31\nP2 | AFR | 2025-01-01 | 2025-12-31",
    ["2021-01-01", "2024-12-31"],
  ],
  [
    "one without a body belongs to every body",
    "P1 | ICC | 2021-01-01 | 2024-12-31\nP2 | | 2025-01-01 | 2025-12-31",
    ["2025-01-01", "2025-12-31"],
  ],
  [
    "the ledger's days where only others recorded one",
    "P1 | AFR | 2021-01-01 | 2024-12-31",
    ["2024-02-29", "2025-03-01"],
  ],
])("the period of a report: %s", (_, periods, expected) => {
  const { from, to } = choosePeriod(booksOf(book(periods)), {});
  expect([isoOfDay(from), isoOfDay(to)]).toEqual(expected);
});
