import { addMonths } from "../../../addin/core/calendar";
import type { Row } from "./book";
import { type Bundle, type Draft, GENERAL } from "./draft";
import type { PlannedMember } from "./people";
import { minorOfEuros, type Plan } from "./plan";

/** Earmarked money: what came in and what it was spent for. All of it on the main account, in the base currency. */
export function fundsOf(
  plan: Plan,
  members: readonly PlannedMember[],
): { rows: Row[]; bundles: Bundle[] } {
  const { body, from, last, random } = plan;
  const campaignFrom = random.between(from + 30, last - 200);
  const campaign: Row = {
    fund: "Solidarity",
    body,
    kind: "solidarity",
    purpose: "Families of the strike",
    decision: "Minutes 2",
    from: campaignFrom,
    to: campaignFrom + 120,
  };
  const silent: Row = { ...campaign, fund: "Unheard", purpose: "A call that nobody followed" };
  const projects: Row = {
    fund: "Projects",
    body,
    kind: "restricted",
    purpose: "Garden school",
    decision: "Minutes 4",
    categories: "projects publications",
  };
  const conference: Row = {
    fund: "Conference",
    body,
    kind: "conference",
    purpose: "Conference",
    decision: "Minutes 5",
    to: last,
    leftoverRule: "goes to the next conference",
  };
  const general: Row = { fund: GENERAL, body, kind: "general" };
  const rows = [general, campaign, silent, projects, conference].slice(0, random.between(2, 5));
  const has = (fund: Row): boolean => rows.includes(fund);
  return {
    rows,
    bundles: [
      ...(has(campaign) ? campaignBundles(plan, campaignFrom) : []),
      ...(has(projects) ? projectBundles(plan) : []),
      ...(has(conference) ? conferenceBundles(plan, members) : []),
    ],
  };
}

const MAIN = "Main";

function campaignBundles({ random, base }: Plan, from: number): Bundle[] {
  const gifts = Array.from(
    { length: random.between(2, 6) },
    (_, at): Draft => ({
      day: from + random.between(0, 60),
      account: MAIN,
      text: `For the strike, gift ${at}`,
      in: minorOfEuros(random.between(500, 9_000) / 100, base),
      category: "donations",
      fund: "Solidarity",
    }),
  );
  const total = gifts.reduce((sum, gift) => sum + (gift.in ?? 0), 0);
  const first = Math.floor(total / 3);
  const passOn = (day: number, out: number): Draft => ({
    day,
    account: MAIN,
    text: "Passed on to the families",
    out,
    category: "solidarity",
    fund: "Solidarity",
  });
  const parts =
    first > 0
      ? [passOn(from + 70, first), passOn(from + 110, total - first)]
      : [passOn(from + 110, total)];
  return [gifts, parts];
}

function projectBundles({ random, base, from, last }: Plan): Bundle[] {
  const day = random.between(from + 5, last - 100);
  const minor = minorOfEuros(random.between(20_000, 90_000) / 100, base);
  const part = Math.floor(minor / 4);
  const entry = { account: MAIN, category: "projects", fund: "Projects" };
  const word = "F-PROJECT";
  return [
    [{ ...entry, day, text: "Grant for the garden school", in: minor, category: "other-receipts" }],
    [
      { ...entry, day: day + 20, text: "Seeds", out: part },
      {
        ...entry,
        day: day + 33,
        text: "Posters of the school",
        out: part,
        category: "publications",
      },
    ],
    // The general fund adds what the decision says.
    [
      {
        ...entry,
        day: day + 40,
        text: "Bridged by decision",
        category: "transfer",
        fund: GENERAL,
        out: part,
        transfer: word,
        note: "Minutes 9",
      },
      {
        ...entry,
        day: day + 40,
        text: "Bridged by decision",
        category: "transfer",
        in: part,
        transfer: word,
        note: "Minutes 9",
      },
    ],
  ];
}

function conferenceBundles(
  { random, base, openFrom, last }: Plan,
  members: readonly PlannedMember[],
): Bundle[] {
  const first = Math.max(openFrom, addMonths(last, -6));
  const shares = members.slice(0, 8).map(
    ({ code }): Draft => ({
      day: random.between(first, last - 10),
      account: MAIN,
      text: "Share of the conference",
      in: minorOfEuros(random.pick([40, 50, 60]), base),
      category: "conference-shares",
      fund: "Conference",
      member: code,
    }),
  );
  const cost = (day: number, category: string, text: string): Draft => ({
    day,
    account: MAIN,
    text,
    out: minorOfEuros(random.between(1_000, 9_000) / 100, base),
    category,
    fund: "Conference",
  });
  return [
    shares,
    [cost(last - 5, "conference-rooms", "Hall")],
    [cost(last - 4, "conference-travel", "Bus")],
  ];
}
