import { decimal } from "./accounts";
import { on, PERIOD_TO } from "./days";
import type { Draft } from "./drafts";
import { owedBySeller } from "./literature";
import type { Row } from "./rows";

/** Payments with which things, deposits and advances began, and what was brought back of one. */
export const otherItemDrafts: readonly Draft[] = [
  {
    day: on("2022-02-01"),
    account: "EUR-BANK",
    text: "Deposit for the storage room",
    out: 60_000,
    category: "office",
    tag: "deposit",
  },
  {
    day: on("2022-04-02"),
    account: "EUR-BANK",
    text: "Projector and screen",
    out: 54_090,
    category: "office",
    tag: "projector",
  },
  {
    day: on("2023-05-20"),
    account: "EUR-BANK",
    text: "Travel advance for a delegate of AS-02",
    out: 30_000,
    category: "committee-meetings",
    member: "AS-02",
    note: "Decision: ICC, minutes 2023-03-25, item 4",
    tag: "advance 2023",
  },
  {
    day: on("2023-06-28"),
    account: "EUR-BANK",
    text: "AS-02 brings back what was left of its travel advance",
    in: 3_815,
    category: "meeting-refunds",
    member: "AS-02",
  },
  {
    day: on("2025-05-28"),
    account: "EUR-BANK",
    text: "Travel advance for two delegates of AF-03",
    out: 45_000,
    category: "conference-travel",
    member: "AF-03",
    fund: "conference-2025",
    tag: "advance 2025",
  },
];

/** An item with the tag of the entry with which it began. */
type Item = Row & { readonly tag?: string };

/** What the committee owns, expects and owes besides its cash. */
const ITEMS: readonly Item[] = [
  {
    kind: "own-use",
    what: "Projector and screen",
    since: on("2022-04-02"),
    amount: 540.9,
    currency: "EUR",
    basis: "price when bought",
    tag: "projector",
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
    tag: "deposit",
  },
  {
    kind: "advance",
    what: "Travel advance for two delegates",
    with: "AF-03",
    since: on("2025-05-28"),
    until: on("2025-07-15"),
    amount: 450,
    currency: "EUR",
    basis: "receipt 2025-05-28",
    tag: "advance 2025",
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
    tag: "advance 2023",
  },
  {
    kind: "receivable",
    what: "Book table at the conference",
    with: "EU-07",
    since: PERIOD_TO - 2,
    until: on("2025-07-31"),
    amount: decimal(owedBySeller, "EUR"),
    currency: "EUR",
    basis: "list of the copies sold",
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

/** Rows of the register; `numberOf` answers the number of the entry with a tag. */
export function otherItemRows(numberOf: (tag: string) => string): Row[] {
  return ITEMS.map(({ tag, ...item }, index) => ({
    no: `X-${index + 1}`,
    body: "ICC",
    ...item,
    ledgerNo: tag === undefined ? null : numberOf(tag),
  }));
}
