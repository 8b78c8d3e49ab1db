import { decimal, sampleAccounts } from "./accounts";
import { PERIOD, PERIOD_FROM, PERIOD_TO, PREVIOUS_PERIOD } from "./days";
import { balanceOn, entries } from "./ledger";
import type { Row } from "./rows";

/** Planned for the period in euros: category, fund, amount. */
const PLAN: readonly (readonly [category: string, fund: string, euros: number])[] = [
  ["contributions", "general", 165_000],
  ["donations", "general", 28_000],
  ["donation-actions", "general", 18_000],
  ["literature", "general", 12_000],
  ["initiatives", "general", 9_000],
  ["conference-shares", "conference-2025", 45_000],
  ["committee-meetings", "general", 55_000],
  ["publications", "general", 27_000],
  ["literature-purchase", "general", 6_000],
  ["office", "general", 20_000],
  ["projects", "general", 18_000],
  ["bank-charges", "general", 1_500],
  ["conference-travel", "conference-2025", 18_000],
  ["conference-rooms", "conference-2025", 17_000],
  ["conference-interpretation", "conference-2025", 7_500],
  ["conference-documents", "conference-2025", 3_500],
];

/** What the Financial Officer told about differences to the plan. */
const EXPLANATIONS: Readonly<Record<string, string>> = {
  contributions: "Several promises for 2025 are expected only after the conference.",
  donations: "The appeal of spring 2024 brought more than in earlier periods.",
  literature: "Two titles were out of print for a year.",
  "conference-documents": "The reports were proof-read in kind.",
  "bank-charges": "Fewer transfers abroad than planned.",
};

const LAST_BILLS = "Last bills of 2021, paid out of the money kept for them.";
const EARTHQUAKE = "The appeal was decided after the earthquake of February 2023.";
const STRIKE = "The appeal was decided in March 2024, when the strike began.";

/** What nobody planned, and why it came: category, fund, explanation. */
const UNPLANNED: readonly (readonly [category: string, fund: string, explanation: string])[] = [
  ["donations", "solidarity-2023", EARTHQUAKE],
  ["donations", "solidarity-2024", STRIKE],
  ["donation-actions", "solidarity-2023", EARTHQUAKE],
  ["donation-actions", "solidarity-2024", STRIKE],
  ["interest", "general", "The banks paid no interest when the budget was made."],
  ["conference-rooms", "conference-2021", LAST_BILLS],
  ["conference-interpretation", "conference-2021", LAST_BILLS],
  ["conference-documents", "conference-2021", LAST_BILLS],
  ["solidarity", "solidarity-2023", "All that the appeal brought was passed on."],
  ["solidarity", "solidarity-2024", "All that the appeal brought was passed on."],
];

/** Rows of the budget; those with the amount 0 explain what was not planned. */
export function budgetRows(): Row[] {
  const shared = { body: "ICC", period: PERIOD, currency: "EUR" };
  const planned = PLAN.map(([category, fund, amount]) => ({
    ...shared,
    category,
    fund,
    amount,
    decision: "ICC, minutes 2022-03-19, item 3",
    explanation: EXPLANATIONS[category] ?? null,
  }));
  const unplanned = UNPLANNED.map(([category, fund, explanation]) => ({
    ...shared,
    category,
    fund,
    amount: 0,
    explanation,
  }));
  return [...planned, ...unplanned];
}

/** Opening balances of the period before, in minor units, as its report printed them. */
const BEFORE: Readonly<Record<string, number>> = {
  "EUR-BANK": 2_904_517,
  "USD-BANK": 611_290,
  "CHF-BANK": 448_065,
  "GBP-PAY": 120_330,
};

/** Rows of the openings and closings: what one period leaves, the next one begins with. */
export function closingRows(): Row[] {
  const before = sampleAccounts
    .filter(({ account }) => account in BEFORE)
    .map(({ account, currency }) => ({
      period: PREVIOUS_PERIOD,
      account,
      opening: decimal(BEFORE[account], currency),
      closing: decimal(openingOf(account), currency),
    }));
  const now = sampleAccounts.map(({ account, currency }) => ({
    period: PERIOD,
    account,
    opening: decimal(openingOf(account), currency),
    closing: decimal(balanceOn(account, PERIOD_TO), currency),
  }));
  return [...before, ...now];
}

function openingOf(account: string): number {
  return entries
    .filter((entry) => entry.account === account && entry.category === "opening")
    .filter((entry) => entry.day === PERIOD_FROM)
    .reduce((sum, entry) => sum + (entry.in ?? 0), 0);
}
