import type { LedgerContent } from "../../../addin/file/write-ledger";

/** 2025-01-01 as Excel counts days. */
const NEW_YEAR = 45_658;

/** Three accounts, currencies of 0, 2 and 3 decimals, two funds, a count, some literature. */
export const smallLedger: LedgerContent = new Map([
  [
    "Settings",
    [
      { key: "organisation", value: "Federation of Gardeners" },
      { key: "body", value: "ICC" },
      { key: "base-currency", value: "EUR" },
      { key: "language", value: "en" },
      { key: "rates.max-age-days", value: "31" },
    ],
  ],
  [
    "Accounts",
    [
      {
        account: "BANK",
        kind: "bank",
        currency: "EUR",
        confirmedUntil: NEW_YEAR + 90,
      },
      { account: "BOX-XOF", kind: "cash", currency: "XOF" },
      { account: "BOX-TND", kind: "cash", currency: "TND" },
    ],
  ],
  [
    "Funds",
    [
      { fund: "general", kind: "general", currency: "EUR" },
      { fund: "hospital", kind: "solidarity", currency: "TND" },
    ],
  ],
  [
    "Ledger",
    [
      entry(1, { account: "BANK", in: 1000.1, fund: "general", rate: 1 }),
      entry(2, { account: "BANK", out: 0.2, fund: "general", rate: 1 }),
      entry(3, { account: "BOX-XOF", in: 65_500, fund: "general", rate: 0.001524 }),
      entry(4, { account: "BOX-TND", in: 12.345, fund: "hospital", rate: 0.3 }),
      entry(5, { account: "BANK", in: 0.1, fund: "general", rate: 1 }),
    ],
  ],
  [
    "Rates",
    [
      { date: NEW_YEAR, from: "XOF", to: "EUR", rate: 0.001524 },
      { date: NEW_YEAR + 3, from: "TND", to: "EUR", rate: 0.3 },
    ],
  ],
  ["Literature", [{ item: "L-01", title: "Seeds", price: 4.5, currency: "EUR" }]],
  [
    "StockMoves",
    [
      { no: "1", date: NEW_YEAR, item: "L-01", quantity: 20, kind: "in" },
      { no: "2", date: NEW_YEAR, item: "L-01", quantity: -3, kind: "sale" },
    ],
  ],
  ["CountLines", [{ account: "BOX-TND", date: NEW_YEAR + 89, denomination: 0.005, count: 2469 }]],
  ["Periods", [{ period: "2025", from: NEW_YEAR, to: NEW_YEAR + 89, status: "open", seal: null }]],
  ["Findings", [{ no: "1", rule: "CSH-01", status: "open" }]],
]);

function entry(number: number, cells: Record<string, string | number>) {
  return { no: `2025-000${number}`, date: NEW_YEAR + number, text: "Test", ...cells };
}
