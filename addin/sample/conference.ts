import { units } from "./accounts";
import { on } from "./days";
import type { Draft } from "./drafts";
import { delegationRows, SECOND_CONFERENCE } from "./governance";
import { members } from "./members";
import { Random } from "./random";

const FUND_2021 = "conference-2021";
const FUND_2025 = "conference-2025";

/** Last bills of the conference of 2021, and everything about that of 2025. */
export function conferenceDrafts(): Draft[] {
  const random = new Random(2025);
  return [...lastBills(), ...shares(random), ...costs(random), ...travel(random)];
}

/** The rest was brought back in cash and went over to the general fund. */
function lastBills(): Draft[] {
  const bill = { account: "EUR-BANK", fund: FUND_2021 };
  const cash = { account: "EUR-CASH", fund: FUND_2021 };
  const withdrawn = { day: on("2021-11-23"), category: "transfer", transfer: "T-2021-C" };
  const moved = {
    day: on("2022-03-21"),
    account: "EUR-CASH",
    category: "transfer",
    transfer: "F-2022-1",
  };
  const rest = { text: "Rest of the conference fund 2021, ICC minutes 2022-03-19, item 6" };
  return [
    {
      ...bill,
      day: on("2021-11-22"),
      text: "Hall of the conference 2021, balance",
      out: 214_085,
      category: "conference-rooms",
    },
    { ...bill, ...withdrawn, text: "Cash for the last bills of the conference", out: 90_000 },
    { ...cash, ...withdrawn, text: "Cash for the last bills of the conference", in: 90_000 },
    {
      ...cash,
      day: on("2021-11-24"),
      text: "Cleaning of the hall",
      out: 31_720,
      category: "conference-rooms",
    },
    {
      ...bill,
      day: on("2021-11-30"),
      text: "Interpreters of the conference 2021, second half",
      out: 265_030,
      category: "conference-interpretation",
    },
    {
      ...cash,
      day: on("2021-12-03"),
      text: "Postage of the conference documents",
      out: 18_465,
      category: "conference-documents",
    },
    {
      ...bill,
      day: on("2021-12-14"),
      text: "Printing of the resolutions of 2021",
      out: 55_885,
      category: "conference-documents",
    },
    { ...cash, ...moved, ...rest, out: 39_815 },
    { ...moved, ...rest, fund: "general", in: 39_815 },
  ];
}

/** Shares of many members; some pay in two parts, some on arrival. */
function shares(random: Random): Draft[] {
  const payers = random.some(
    members.filter(({ isActive }) => isActive),
    50,
  );
  return payers.flatMap((member) => {
    const share = random.between(31, 62) * 20;
    const isHalved = random.chance(0.45);
    const isOnArrival = !isHalved && random.chance(0.2);
    const first = on("2024-09-02") + random.between(0, 210);
    const entry = {
      text: `Conference share 2025 of ${member.code}`,
      category: "conference-shares",
      fund: FUND_2025,
      member: member.code,
    };
    if (isOnArrival)
      return [{ ...entry, day: on("2025-06-10"), account: "EUR-CASH", in: units(share, "EUR") }];
    if (!isHalved) return [{ ...entry, day: first, account: "EUR-BANK", in: units(share, "EUR") }];
    const half = units(share / 2, "EUR");
    return [
      { ...entry, day: first, account: "EUR-BANK", in: half, text: `${entry.text}, first half` },
      {
        ...entry,
        day: first + random.between(25, 60),
        account: "EUR-BANK",
        in: half,
        text: `${entry.text}, second half`,
      },
    ];
  });
}

/** Bills by day, text, whole euros and category. */
const BILLS: readonly (readonly [day: string, text: string, euros: number, category: string])[] = [
  ["2024-11-19", "Hall of the conference 2025, first instalment", 2_400, "conference-rooms"],
  ["2025-01-21", "Hall of the conference 2025, second instalment", 2_400, "conference-rooms"],
  ["2025-02-18", "Printing of the invitations", 410, "conference-documents"],
  ["2025-02-20", "Postage of the invitations", 285, "conference-documents"],
  ["2025-03-18", "Youth hostel, first instalment", 4_300, "conference-rooms"],
  [
    "2025-04-08",
    "Interpreters of the conference 2025, first half",
    2_650,
    "conference-interpretation",
  ],
  ["2025-04-24", "Rent of the interpretation booths", 1_180, "conference-interpretation"],
  ["2025-05-06", "Youth hostel, second instalment", 4_300, "conference-rooms"],
  ["2025-05-13", "Translation of the reports into French", 640, "conference-documents"],
  ["2025-05-15", "Translation of the reports into Spanish", 615, "conference-documents"],
  ["2025-05-27", "Printing of the reports", 890, "conference-documents"],
  ["2025-06-05", "Headphones and cables", 730, "conference-interpretation"],
  ["2025-06-11", "Kitchen of the conference, food", 3_870, "conference-rooms"],
  [
    "2025-06-12",
    "Interpreters of the conference 2025, second half",
    2_650,
    "conference-interpretation",
  ],
  ["2025-06-13", "Flowers and stage", 215, "conference-rooms"],
];

function costs(random: Random): Draft[] {
  return BILLS.map(([day, text, euros, category]) => ({
    day: on(day),
    account: "EUR-BANK",
    text,
    out: units(euros, "EUR") + random.between(11, 97),
    category,
    fund: FUND_2025,
  }));
}

/** The travel pool pays for delegates from far away. */
function travel(random: Random): Draft[] {
  const present = new Set(
    delegationRows()
      .filter(({ conference }) => conference === SECOND_CONFERENCE)
      .map(({ member }) => member),
  );
  const delegates = members.filter(({ code }) => present.has(code) && !code.startsWith("EU"));
  return random.some(delegates, 22).map((member) => ({
    day: on("2025-04-15") + random.between(0, 50),
    account: "EUR-BANK",
    text: `Travel pool, flight of the delegates of ${member.code}`,
    out: units(random.between(430, 1_080), "EUR") + random.between(3, 95),
    category: "conference-travel",
    member: member.code,
    fund: FUND_2025,
    isOptional: true,
  }));
}
