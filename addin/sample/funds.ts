import { on } from "./days";
import type { Row } from "./rows";

/** A campaign for which money is collected and passed on. */
export interface Campaign {
  readonly fund: string;
  readonly purpose: string;
  readonly word: string;
  readonly decision: string;
  readonly from: number;
  readonly to: number;
  /** Days on which money is passed on, the last one all that is left. */
  readonly passedOn: readonly number[];
  readonly recipient: string;
  /** Whether the recipient's proof for the last payment is still on its way. */
  readonly isLastProofOpen: boolean;
  readonly seed: number;
}

export const campaigns: readonly Campaign[] = [
  {
    fund: "solidarity-2023",
    purpose: "Mobile clinic after the earthquake",
    word: "clinic",
    decision: "ICC, minutes 2023-02-08, item 2",
    from: on("2023-02-10"),
    to: on("2023-09-30"),
    passedOn: ["2023-03-30", "2023-06-15", "2023-09-27"].map(on),
    recipient: "AS-04",
    isLastProofOpen: false,
    seed: 8,
  },
  {
    fund: "solidarity-2024",
    purpose: "Families of the harbour strike",
    word: "strike families",
    decision: "ICC, minutes 2024-03-09, item 5",
    from: on("2024-03-11"),
    to: on("2024-10-31"),
    passedOn: ["2024-05-16", "2024-08-22", "2024-10-29"].map(on),
    recipient: "AM-08",
    isLastProofOpen: true,
    seed: 13,
  },
];

/** Rows of the table of funds. */
export function fundRows(): Row[] {
  const restricted = campaigns.map(({ fund, purpose, decision, from, to }) => ({
    fund,
    body: "ICC",
    kind: "solidarity",
    purpose,
    decision,
    from,
    to,
    leftoverRule: "Passed on in full before the end",
    categories: "solidarity bank-charges",
    currency: "EUR",
  }));
  const conference = {
    body: "ICC",
    kind: "conference",
    leftoverRule: "To the general fund by decision of the ICC",
    currency: "EUR",
  };
  return [
    { fund: "general", body: "ICC", kind: "general", purpose: "Common work of the federation" },
    {
      ...conference,
      fund: "conference-2021",
      purpose: "World conference of November 2021",
      decision: "ICC, minutes 2020-02-22, item 4",
      from: on("2020-03-01"),
      to: on("2022-03-31"),
    },
    {
      ...conference,
      fund: "conference-2025",
      purpose: "World conference of June 2025",
      decision: "ICC, minutes 2024-03-09, item 7",
      from: on("2024-04-01"),
      to: on("2025-12-31"),
    },
    ...restricted,
  ];
}
