import { hasStatements, sampleAccounts } from "./accounts";
import { on, QUARTER_ENDS } from "./days";
import type { Draft } from "./drafts";
import { Random } from "./random";

/** Interest at the year's end, and the charges of every bank at the quarter's end. */
export function bankDrafts(): Draft[] {
  const random = new Random(55);
  return [...interest(random), ...charges(random)];
}

function interest(random: Random): Draft[] {
  return [2021, 2022, 2023, 2024].flatMap((year) =>
    ["EUR-BANK", "CHF-BANK"].map((account) => ({
      day: on(`${year}-12-30`),
      account,
      text: `Interest ${year}`,
      in: random.between(1_103, 9_877),
      category: "interest",
    })),
  );
}

function charges(random: Random): Draft[] {
  return sampleAccounts.filter(hasStatements).flatMap(({ account, opened }) =>
    QUARTER_ENDS.filter((day) => day > opened).map((day) => ({
      day: day - 1,
      account,
      text: `Account charges to ${account} for the quarter`,
      out: random.between(611, 1_989),
      category: "bank-charges",
    })),
  );
}
