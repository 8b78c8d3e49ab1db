import { addMonths } from "../core/calendar";
import { units } from "./accounts";
import { on, PERIOD_FROM, PERIOD_TO } from "./days";
import type { Draft } from "./drafts";
import { Random } from "./random";

/** Meetings of the committee: first day and place. */
const MEETINGS: readonly (readonly [day: string, place: string])[] = [
  ["2022-03-19", "Vienna"],
  ["2022-09-24", "Lyon"],
  ["2023-03-25", "Athens"],
  ["2023-09-23", "Porto"],
  ["2024-03-09", "Ghent"],
  ["2024-09-21", "Turin"],
  ["2025-03-15", "Leipzig"],
];
const PERSONS = ["P-01", "P-02", "P-03", "P-04", "P-05", "P-06", "P-07", "P-08", "P-09"];

/** Meetings of continental helpers, paid out of the box of the region where the money suffices. */
const LOCAL: readonly (readonly [account: string, place: string, least: number, most: number])[] = [
  ["XOF-CASH", "Dakar", 18_350, 64_150],
  ["TND-CASH", "Sfax", 41, 137],
  ["ZAR-CASH", "Durban", 633, 1_867],
  ["INR-CASH", "Pune", 2_347, 6_931],
  ["CLP-CASH", "Valparaíso", 33_430, 98_770],
  ["TRY-CASH", "Izmir", 1_130, 3_470],
];
/** Smallest coin in use, in minor units. */
const COIN: Readonly<Record<string, number>> = {
  XOF: 50,
  TND: 50,
  ZAR: 10,
  INR: 100,
  CLP: 10,
  TRY: 1_000,
};

/** What the common work costs: meetings, publications, office. */
export function runningDrafts(): Draft[] {
  const random = new Random(4711);
  return [
    ...MEETINGS.flatMap(([day, place]) => meetingDrafts(on(day), place, random)),
    ...LOCAL.flatMap((local) => localDrafts(local, random)),
    ...monthly(random),
    ...projects(),
    ...greetings(),
    ...corrections(),
  ];
}

function meetingDrafts(day: number, place: string, random: Random): Draft[] {
  const meeting = { category: "committee-meetings" };
  const paid = (least: number, most: number) =>
    units(random.between(least, most), "EUR") + random.between(4, 96);
  const travel = PERSONS.map((person) => ({
    ...meeting,
    day: day + random.between(1, 20),
    account: random.chance(0.25) ? "EUR-CASH" : "EUR-BANK",
    text: `Travel of ${person} to the committee meeting in ${place}`,
    out: paid(140, 640),
    isOptional: true,
  }));
  return [
    ...travel,
    {
      ...meeting,
      day: day - 20,
      account: "EUR-BANK",
      text: `Rooms for the committee meeting in ${place}`,
      out: paid(1_250, 1_940),
    },
    {
      ...meeting,
      day: day + 1,
      account: "EUR-CASH",
      text: `Meals at the committee meeting in ${place}`,
      out: paid(240, 420),
      isOptional: true,
    },
    {
      ...meeting,
      day: day + 2,
      account: "EUR-BANK",
      text: `Interpreters at the committee meeting in ${place}`,
      out: paid(870, 1_330),
    },
  ];
}

function localDrafts(
  [account, place, least, most]: (typeof LOCAL)[number],
  random: Random,
): Draft[] {
  const currency = account.slice(0, 3);
  return Array.from({ length: 8 }, (_, index) => ({
    day: on("2022-05-02") + index * 142 + random.between(0, 30),
    account,
    text: `Meeting of the helpers in ${place}, room and meals, number ${index + 1}`,
    out:
      Math.floor(units(random.between(least, most), currency) / COIN[currency]) * COIN[currency] +
      COIN[currency],
    category: "committee-meetings",
    isOptional: true,
  }));
}

function monthly(random: Random): Draft[] {
  const months = Array.from({ length: 43 }, (_, index) => addMonths(PERIOD_FROM, index));
  return months.flatMap((day, index) => {
    const month = { day: Math.min(day + random.between(0, 12), PERIOD_TO - 2) };
    const website = {
      ...month,
      account: "EUR-BANK",
      text: `Website, month ${index + 1}`,
      out: 3_429 + index,
      category: "publications",
    };
    const postage = {
      ...month,
      account: "EUR-CASH",
      text: `Postage, month ${index + 1}`,
      out: random.between(1_511, 5_989),
      category: "office",
      isOptional: true,
    };
    const paper = {
      ...month,
      account: "EUR-BANK",
      text: `Paper and toner, order ${index + 1}`,
      out: random.between(2_311, 9_987),
      category: "office",
    };
    const bulletin = {
      ...month,
      account: "EUR-BANK",
      text: `Printing of the bulletin, issue ${index / 3 + 1}`,
      out: units(random.between(1_390, 1_980), "EUR") + 43,
      category: "publications",
    };
    const rent = {
      ...month,
      account: "EUR-BANK",
      text: `Rent of the office, month ${index + 1}`,
      out: units(410, "EUR") + index,
      category: "office",
    };
    return [
      rent,
      website,
      postage,
      ...(index % 2 === 0 ? [paper] : []),
      ...(index % 3 === 0 ? [bulletin] : []),
    ];
  });
}

/** Projects of members that the committee helps: day, member, project, cents, decision. */
const PROJECTS: readonly (readonly [string, string, string, number, string])[] = [
  ["2022-06-21", "AF-02", "Seed library", 385_040, "ICC, minutes 2022-03-19, item 8"],
  [
    "2023-04-18",
    "AS-03",
    "Wells for the school gardens",
    462_085,
    "ICC, minutes 2023-03-25, item 9",
  ],
  ["2023-11-21", "AM-06", "Women's nursery", 417_530, "ICC, minutes 2023-09-23, item 6"],
  ["2024-10-15", "AF-06", "Compost works", 441_065, "ICC, minutes 2024-09-21, item 4"],
];

function projects(): Draft[] {
  return PROJECTS.map(([day, member, project, out, decision]) => ({
    day: on(day),
    account: "EUR-BANK",
    text: `${project} of ${member}, as decided: ${decision}`,
    out,
    category: "projects",
    member,
    note: `Decision: ${decision}`,
  }));
}

/** On the last day of each year, out of the cash box. */
function greetings(): Draft[] {
  return [2021, 2022, 2023, 2024].map((year) => ({
    day: on(`${year}-12-31`),
    account: "EUR-CASH",
    text: `Postage of the new year's greetings ${year + 1}`,
    out: 6_238 + 2 * (year - 2021),
    category: "office",
  }));
}

/** A payment that the bank sent back, its repetition, and two refunds of costs. */
function corrections(): Draft[] {
  const banner = { account: "EUR-BANK", category: "publications" };
  return [
    {
      ...banner,
      day: on("2022-10-04"),
      text: "Banner for the peace day",
      out: 31_240,
      tag: "banner",
    },
    {
      ...banner,
      day: on("2022-10-11"),
      text: "Banner for the peace day, sent back by the bank",
      in: 31_240,
      corrects: "banner",
    },
    {
      ...banner,
      day: on("2022-10-18"),
      text: "Banner for the peace day, to the right account",
      out: 31_240,
    },
    {
      day: on("2023-04-26"),
      account: "EUR-BANK",
      text: "Hotel pays back a room not used in Athens",
      in: 6_850,
      category: "meeting-refunds",
    },
    {
      day: on("2024-10-22"),
      account: "EUR-BANK",
      text: "Railway pays back a delayed ticket to Turin",
      in: 4_275,
      category: "meeting-refunds",
    },
  ];
}
