import { on, PERIOD_TO } from "./days";
import { campaigns } from "./funds";
import { entries, numberOf } from "./ledger";
import { Random } from "./random";
import type { Row } from "./rows";
import type { Entry } from "./settle";

const ANNOUNCED = PERIOD_TO - 2;
const VOUCHER_SEED = 20250612;
const RECEIPT_SEED = 4711;

/** Rows of the samples that the auditors drew at the end of the period. */
export function auditSampleRows(): Row[] {
  // Transfers and their charges are looked at with the accounts.
  const payments = entries.filter(
    ({ voucher, transfer }) => voucher !== null && transfer === undefined,
  );
  const receipts = entries.filter(({ receipt }) => receipt?.startsWith("R-"));
  const passedOn = campaigns.flatMap(({ fund, passedOn: days }) =>
    days.map((_, index) => numberOf(`${fund} part ${index + 1}`)),
  );
  const announced = { announcedOn: ANNOUNCED, drawnOn: PERIOD_TO };
  return [
    {
      no: "A-1",
      procedure: "vouchers",
      population: payments.length,
      method: "random",
      seed: String(VOUCHER_SEED),
      ...announced,
      ...listOf(new Random(VOUCHER_SEED).some(payments, 25).map(({ no }) => no)),
      result: "Every voucher seen in the original, all in order.",
      by: "P-21",
    },
    {
      no: "A-2",
      procedure: "receipt-book",
      population: receipts.length,
      method: "systematic",
      seed: String(RECEIPT_SEED),
      ...announced,
      ...listOf(everyFew(receipts, new Random(RECEIPT_SEED))),
      result: "Every receipt found in the receipt book, all in order.",
      by: "P-22",
    },
    {
      no: "A-3",
      procedure: "campaigns",
      population: passedOn.length,
      method: "all",
      drawnOn: PERIOD_TO,
      ...listOf(passedOn),
      result: "Five of six with proof of receipt; one is on its way, see finding F-4 on record.",
      by: "P-21",
    },
  ];
}

function listOf(numbers: readonly string[]): Row {
  return { size: numbers.length, entries: numbers.join(" ") };
}

/** Forty or so at the same distance, from a place that the seed tells. */
function everyFew(all: readonly Entry[], random: Random): string[] {
  const distance = Math.floor(all.length / 40);
  const first = random.between(0, distance - 1);
  return all.filter((_, index) => index % distance === first).map(({ no }) => no);
}

const CONFERENCE = "conference of 2021";

/** Findings and recommendations of the audit before, with what became of them. */
export const findingRows: readonly Row[] = [
  {
    no: "F-1",
    rule: "LED-13",
    severity: "warning",
    table: "Ledger",
    row: "2019-0188",
    cell: "Ledger!C212",
    fact: "The bill for a hall, 84.00 EUR, named no voucher.",
    amount: 84,
    status: "corrected",
    answer: "The bill was found and filed as V-2019-0097.",
    by: "P-03",
    auditorsView: "Seen, settled.",
    kind: "finding",
  },
  {
    no: "F-2",
    rule: "PLG-02",
    severity: "warning",
    table: "Pledges",
    row: "AM-05 2019",
    cell: "Pledges!H41",
    fact: "A promise for 2019 was recorded without its letter.",
    status: "explained",
    answer: `It was told by word of mouth and stands in the minutes of the ${CONFERENCE}.`,
    by: "P-03",
    auditorsView: "Minutes seen.",
    kind: "finding",
  },
  {
    no: "F-3",
    rule: "CSH-02",
    severity: "warning",
    table: "CashCounts",
    row: "EUR-CASH 2020-12-31",
    cell: "CashCounts!D9",
    fact: "The count of a cash box at the end of 2020 names one person.",
    status: "accepted",
    answer: "Nobody could travel at that time; the second person joined by telephone.",
    by: "P-03",
    auditorsView: "Understandable; since then always two.",
    kind: "finding",
  },
  {
    no: "F-4",
    rule: "FND-03",
    severity: "note",
    table: "Funds",
    row: "solidarity",
    cell: "Funds!H5",
    fact: "Proofs of receipt for money of campaigns came late.",
    status: "open",
    answer: "Now on hand but for the last payment of 2024, which AM-08 has promised to send.",
    by: "P-03",
    auditorsView: "Open until it is on hand; AM-08 has confirmed the payment by letter.",
    kind: "finding",
    until: on("2025-12-31"),
  },
  {
    no: "R-1",
    rule: "CSH-02",
    fact: "Let two people count every cash box at the end of each year.",
    status: "corrected",
    answer: "Done at every end of a year since 2021.",
    by: "P-03",
    kind: "recommendation",
    toWhom: "Financial Officer",
    until: on("2022-12-31"),
  },
  {
    no: "R-2",
    rule: "FND-03",
    fact: "Ask for the proof of receipt with each payment of campaign money.",
    status: "open",
    answer: "Begun in 2023; a form in four languages is being made.",
    by: "P-03",
    kind: "recommendation",
    toWhom: "Financial Officer",
    until: on("2025-12-31"),
  },
  {
    no: "R-3",
    rule: "LED-13",
    fact: "Keep a copy of every voucher in a second place.",
    status: "open",
    answer: "The vouchers from 2024 on are copied; the earlier ones follow.",
    by: "P-03",
    kind: "recommendation",
    toWhom: "Coordinator",
    until: on("2026-06-30"),
  },
];
