import { accountFor } from "./contributions";
import { type Bundle, type Draft, GENERAL } from "./draft";
import type { PlannedMember } from "./people";
import { minorOfEuros, type Plan } from "./plan";

const COSTS = [
  ["office", "Paper and stamps"],
  ["office", "Telephone"],
  ["office", "Rent of the storage room"],
  ["committee-meetings", "Train tickets to the meeting"],
  ["committee-meetings", "Meals at the meeting"],
  ["publications", "Printing of the bulletin"],
  ["publications", "Web space"],
  ["other-payments", "Flowers"],
] as const;
const INCOME = [
  ["donations", "Donation"],
  ["donations", "Collection at the summer fair"],
  ["donation-actions", "Cake stand"],
  ["initiatives", "Concert evening"],
  ["other-receipts", "Found in the box"],
] as const;

const euros = ({ random }: Plan): number =>
  random.chance(0.3) ? random.pick([10, 20, 50, 100]) : random.between(100, 20_000) / 100;

/** What comes in and goes out month by month, with what goes wrong and is put right. */
export function runningBundles(plan: Plan, members: readonly PlannedMember[]): Bundle[] {
  const { random, from, last, size } = plan;
  const count = Math.floor(((last - from) / 30) * size.pace);
  const bundles: Bundle[] = [];
  for (let at = 0; at < count; at++) {
    const day = random.between(from + 1, last);
    const currency = random.chance(0.75) ? plan.base : random.pick(plan.foreign);
    const account = accountFor(plan, { currency, day });
    if (account === undefined) continue;
    const minor = minorOfEuros(euros(plan), currency);
    const place = { plan, day, account, minor, at };
    bundles.push(...(random.chance(0.45) ? income(place, members) : costs(place)));
  }
  return bundles;
}

interface Place {
  readonly plan: Plan;
  readonly day: number;
  readonly account: string;
  readonly minor: number;
  readonly at: number;
}

function income({ plan, day, account, minor }: Place, members: readonly PlannedMember[]): Bundle[] {
  const { random } = plan;
  const [category, text] = random.pick(INCOME);
  const draft: Draft = { day, account, text, in: minor, category, fund: GENERAL };
  const there = members.filter(
    ({ admitted, left }) => admitted <= day && (left === 0 || day < left),
  );
  // Two who stay unnamed give the same on one day, each with a receipt or a line of the bank.
  if (category === "donations" && random.chance(0.05)) return [[draft], [{ ...draft }]];
  if (category === "donations" && random.chance(0.05))
    return [[{ ...draft, text: "Legacy", category: "legacies" }]];
  if (category !== "donations" || random.chance(0.4)) return [[draft]];
  // Equal gifts of several members on one day are honest.
  return random.some(there, random.between(1, 3)).map(({ code }) => [{ ...draft, member: code }]);
}

function costs({ plan, day, account, minor, at }: Place): Bundle[] {
  const { random, last } = plan;
  const [category, text] = random.pick(COSTS);
  const draft: Draft = {
    day,
    account,
    text: `${text}, order ${at}`,
    out: minor,
    category,
    fund: GENERAL,
    tag: `cost ${at}`,
  };
  const later = Math.min(last, day + random.between(1, 20));
  const kind = random.between(1, 30);
  const isOpen = accountIsOpen(plan, account, later);
  const back: Draft = {
    day: later,
    account,
    text: "",
    category,
    fund: GENERAL,
    corrects: `cost ${at}`,
  };
  if (kind === 1 && isOpen && minor > 3)
    return [[draft, { ...back, text: `Refund for order ${at}`, in: Math.floor(minor / 3) }]];
  if (kind === 2 && isOpen)
    return [
      [
        draft,
        { ...back, text: `Reversal of order ${at}`, in: minor },
        {
          ...back,
          text: `${text}, order ${at}, as on the bill`,
          out: minor + 1,
          voucher: `cost ${at}`,
        },
      ],
    ];
  if (kind === 7 && isOpen && category === "committee-meetings") {
    const { corrects: _, ...rest } = back;
    return [
      [
        draft,
        {
          ...rest,
          text: "What was left of the travel money",
          category: "meeting-refunds",
          in: 1 + Math.floor(minor / 5),
        },
      ],
    ];
  }
  if (kind === 8 && isOpen)
    return [
      [
        {
          ...draft,
          text: "Travel of a delegate",
          member: "AF-01",
          category: "committee-meetings",
          note: "Minutes 6",
        },
      ],
    ];
  if (kind === 3 && minor > 3) return [[partsOf(draft, minor)]];
  if (kind === 4 && isOpen)
    return [
      [
        { ...draft, voucher: `both ${at}` },
        { ...draft, tag: "", text: `${text}, second half`, out: minor + 7, voucher: `both ${at}` },
      ],
    ];
  if (kind === 5 && isBank(plan, account))
    return [
      [
        {
          ...draft,
          tag: "",
          text: "Charges of the bank",
          category: "bank-charges",
          out: 1 + (minor % 400),
        },
      ],
    ];
  if (kind === 6 && isBank(plan, account))
    return [
      [
        {
          day,
          account,
          text: "Interest",
          in: 1 + (minor % 300),
          category: "interest",
          fund: GENERAL,
        },
      ],
    ];
  return [[draft]];
}

function partsOf(draft: Draft, minor: number): Draft {
  const part = Math.floor(minor / 3);
  const { category: _, ...rest } = draft;
  return {
    ...rest,
    category: "",
    splits: [
      { category: "office", fund: GENERAL, minor: part },
      { category: "publications", fund: GENERAL, minor: minor - part },
    ],
  };
}

export function accountIsOpen({ accounts }: Plan, name: string, day: number): boolean {
  return accounts.some(
    ({ account, opened, closed }) =>
      account === name && opened <= day && (closed === 0 || day < closed - 5),
  );
}

export function isBank({ accounts }: Plan, name: string): boolean {
  return accounts.some(
    ({ account, kind }) => account === name && (kind === "bank" || kind === "payment-service"),
  );
}
