import { expect, test } from "vitest";
import { findingsOf } from "../../ledger-text";
import { workbook } from "./blocks";

const funds = `
Funds
Fund | Kind | From | To
G | general | | 2025-01-01
R | restricted | | 2025-01-01
S | solidarity | 2025-01-01 | 2025-06-30
O | solidarity | 2025-01-01 |
`;
const ledger = (...rows: string[]): string =>
  `Ledger\nNo | Date | Account | In | Out | Category | Fund\n${rows.join("\n")}`;
const given = "1 | 2025-01-31 | A | 100 | | donations | S";
const finding = (days: string, balance: string): string =>
  `Funds!D4: The campaign S ended on 2025-06-30; ${days} later ${balance} of it have not been passed on. Pass them on and book it, or record the decision about the rest and book the transfer to another fund.`;

test.each([
  ["on its last day", [given], "2025-06-30", []],
  ["on the day after", [given], "2025-07-01", [finding("1 day", "100.00 EUR")]],
  [
    "a cent is left",
    [given, "2 | 2025-08-01 | A | | 99.99 | solidarity | S"],
    "2025-08-09",
    [finding("40 days", "0.01 EUR")],
  ],
  ["passed on later", [given, "2 | 2025-08-01 | A | | 100 | solidarity | S"], "2025-08-09", []],
  ["without participation", ["1 | 2025-01-31 | A | 100 | | donations | G"], "2026-11-21", []],
  [
    "other funds, and one without an end",
    ["1 | 2025-01-31 | A | 100 | | donations | R", "2 | 2025-01-31 | A | 100 | | donations | O"],
    "2026-11-21",
    [],
  ],
  [
    "passed on in another currency",
    [given, "2 | 2025-02-01 | U | | 111 | solidarity | S"],
    "2026-11-21",
    [],
  ],
])("FND-03 %s", (_, rows, today, expected) => {
  const rates = "Rates\nDate | From | To | Rate | Source\n2025-01-31 | USD | EUR | 0.9 | ECB";
  expect(findingsOf("FND-03", workbook(ledger(...rows), funds, rates), { today })).toEqual(
    expected,
  );
});
