import type { Document } from "../../../addin/core/document";
import { reportOf, tableOfText } from "./documents";

/** A year with an opening, a foreign account, a refund, a transfer, an entry without category and one of another body. */
export const books = `
Settings
Key | Value
body | ICC
base-currency | EUR
rates.max-age-days | 400

Accounts
Account | Body | Currency
A | ICC | EUR
U | ICC | USD
X | CCC | EUR

Rates
Date | From | To | Rate | Source
2023-12-31 | USD | EUR | 0.9 | ECB
2024-12-31 | USD | EUR | 0.95 | ECB

Ledger
No | Date | Account | In | Out | Category | Transfer | Rate | Corrects
1 | 2024-01-01 | A | 1000 | | opening | | |
2 | 2024-01-01 | U | 100 | | opening | | 0.9 |
3 | 2024-02-01 | A | 300 | | contributions | | |
4 | 2024-02-02 | U | 50 | | donations | | |
5 | 2024-03-01 | A | | 120 | office | | |
6 | 2024-03-05 | A | 20 | | other-receipts | | | 5
7 | 2024-04-01 | A | | 200 | transfer | T | |
8 | 2024-04-02 | U | 220 | | transfer | T | |
9 | 2024-05-01 | A | 5 | | | | |
10 | 2024-05-01 | X | 999 | | donations | | |
11 | 2025-01-01 | A | 999 | | donations | | |
`;

/** Figures of the total column that the books give: cash 1005.00 EUR + 370.00 USD at 0.95. */
const right: Readonly<Record<string, number>> = {
  "receipts.contributions": 300_00,
  "receipts.donations": 45_00,
  "receipts.total": 350_00,
  "payments.office": 100_00,
  "payments.total": 100_00,
  "exchange-effect": 16_50,
  opening: 1090_00,
  closing: 1356_50,
};

/** A cash report on the books with some figures of its own. */
export function reportWith(
  figures: Readonly<Record<string, number>> = {},
  { head = "ICC · 2024-01-01 to 2024-12-31", closingOfA = 1005_00 } = {},
): Document {
  const all = { ...right, ...figures };
  const rows = Object.entries(all).map(([key, minor]) => {
    const kind = key.endsWith(".total") ? "subtotal" : key === "closing" ? "total" : "line";
    return `${kind} ${key}: total ${minor}`;
  });
  return reportOf(
    head,
    tableOfText("T1", ["2024", "total"], rows),
    tableOfText(
      "T3",
      ["opening", "in", "out", "closing"],
      [
        `line account.A: opening 100000, in 32500, out 32000, closing ${closingOfA}`,
        "line account.U: opening 10000 USD, in 27000 USD, out 0 USD, closing 37000 USD",
      ],
    ),
  );
}
