import { on } from "./days";
import type { Row } from "./rows";

/** What the committee owns, expects and owes besides its cash. */
const ITEMS: readonly Row[] = [
  {
    kind: "own-use",
    what: "Projector and screen",
    since: on("2022-04-02"),
    amount: 540,
    currency: "EUR",
    basis: "price when bought",
  },
  { kind: "own-use", what: "Used laptop for the office", with: "EU-21", since: on("2023-08-14") },
  {
    kind: "deposit",
    what: "Deposit for the storage room",
    with: "landlord",
    since: on("2022-02-01"),
    amount: 600,
    currency: "EUR",
    basis: "lease, clause 4",
  },
  {
    kind: "advance",
    what: "Travel advance for two delegates",
    with: "AF-03",
    since: on("2025-05-28"),
    until: on("2025-07-15"),
    amount: 450,
    currency: "USD",
    basis: "receipt 2025-05-28",
  },
  {
    kind: "advance",
    what: "Travel advance for a delegate",
    with: "AS-02",
    since: on("2023-05-20"),
    until: on("2023-07-01"),
    amount: 300,
    currency: "EUR",
    basis: "receipt 2023-05-20",
    settledOn: on("2023-06-28"),
  },
  {
    kind: "unpaid-bill",
    what: "Printing of the conference papers",
    with: "printer",
    since: on("2025-06-05"),
    until: on("2025-07-05"),
    amount: 1_284.5,
    currency: "EUR",
    basis: "invoice of 2025-06-05",
  },
  {
    kind: "promise-given",
    what: "Share of the costs of the spring school 2026",
    with: "AM-03",
    since: on("2025-03-15"),
    until: on("2026-03-31"),
    amount: 1_500,
    currency: "EUR",
    basis: "ICC, minutes 2025-03-15, item 6",
  },
];

/** Rows of the register of assets and liabilities. */
export function otherItemRows(): Row[] {
  return ITEMS.map((item, index) => ({ no: `S-${index + 1}`, body: "ICC", ...item }));
}
