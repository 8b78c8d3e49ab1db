import { units } from "./accounts";
import { on, PERIOD_FROM, PERIOD_TO } from "./days";
import type { Draft } from "./drafts";
import { members } from "./members";
import { Random } from "./random";

const FROM_PEOPLE = [
  "Donation of a reader of the bulletin",
  "Donation of a supporter",
  "Donation after the spring walk",
  "Birthday donation",
  "Standing order of a supporter",
  "Donation in memory of a friend",
  "Donation of a choir",
  "Donation of a student group",
] as const;

const EVENTS = [
  "Summer fair, stall of home-made jam",
  "Concert in the old school",
  "Flea market of the neighbourhood",
  "Film evening with discussion",
  "Football cup of the branches",
  "Bread baking day",
] as const;

/** Donations, a donation action before each winter, initiatives, interest and other receipts. */
export function donationDrafts(): Draft[] {
  const random = new Random(777);
  return [...people(random), ...fromMembers(random), ...actions(random), ...initiatives(random)];
}

function people(random: Random): Draft[] {
  return Array.from({ length: 132 }, () => {
    const account = random.pick(["EUR-BANK", "EUR-BANK", "EUR-CASH", "CHF-BANK", "GBP-PAY"]);
    return {
      day: random.between(PERIOD_FROM + 3, PERIOD_TO - 3),
      account,
      text: random.pick(FROM_PEOPLE),
      in: units(random.pick([30, 40, 60, 80, 100, 120, 150, 200, 250, 400]), account.slice(0, 3)),
      category: "donations",
    };
  });
}

function fromMembers(random: Random): Draft[] {
  const givers = members.filter((member) => member.isActive && member.account === "EUR-BANK");
  return Array.from({ length: 30 }, () => {
    const member = random.pick(givers);
    return {
      day: random.between(Math.max(PERIOD_FROM + 3, member.admitted + 60), PERIOD_TO - 3),
      account: member.account,
      text: `Donation of ${member.code} for the common work`,
      in: units(random.between(8, 45) * 20, "EUR"),
      category: "donations",
      member: member.code,
    };
  });
}

/** "A day's wage": each winter the branches collect for the common work. */
function actions(random: Random): Draft[] {
  return [2021, 2022, 2023, 2024].flatMap((year) =>
    random
      .some(
        members.filter(({ account }) => account === "EUR-BANK"),
        10,
      )
      .filter((member) => member.isActive && member.admitted < on(`${year}-01-01`))
      .map((member) => ({
        day: on(`${year}-12-01`) + random.between(0, 26),
        account: "EUR-BANK",
        text: `Winter collection ${year}, ${member.code}`,
        in: units(random.between(18, 84) * 10, "EUR") + 5 * random.between(0, 9),
        category: "donation-actions",
        member: member.code,
      })),
  );
}

function initiatives(random: Random): Draft[] {
  return Array.from({ length: 24 }, (_, index) => ({
    day: PERIOD_FROM + 60 + index * 50 + random.between(0, 20),
    account: index % 3 === 0 ? "EUR-CASH" : "EUR-BANK",
    text: random.pick(EVENTS),
    in: units(random.between(180, 620), "EUR") + 10 * random.between(0, 9),
    category: "initiatives",
  }));
}
