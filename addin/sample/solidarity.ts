import { units } from "./accounts";
import type { Draft } from "./drafts";
import { type Campaign, campaigns } from "./funds";
import { memberOfCode, members } from "./members";
import { Random } from "./random";

const GIFTS = 52;

/** Two campaigns: what came in, and what was passed on until nothing was left. */
export function solidarityDrafts(): Draft[] {
  return campaigns.flatMap(campaignDrafts);
}

function campaignDrafts(campaign: Campaign): Draft[] {
  const random = new Random(campaign.seed * 1009);
  const gifts = Array.from({ length: GIFTS }, () => giftOf(campaign, random));
  return [...gifts, ...passedOn(campaign, gifts)];
}

function giftOf({ fund, word, from, passedOn }: Campaign, random: Random): Draft {
  const last = passedOn[passedOn.length - 1];
  const isMember = random.chance(0.45);
  const member = random.pick(members.filter(({ isActive }) => isActive));
  const amount = isMember ? random.between(15, 60) * 20 : random.between(3, 30) * 10;
  const gift = {
    day: from + random.between(1, last - from - 4),
    account: "EUR-SOLI",
    in: units(amount, "EUR"),
    fund,
  };
  if (!isMember) return { ...gift, text: `Donation for the ${word}`, category: "donations" };
  const text = `Collection of ${member.code} for the ${word}`;
  return { ...gift, text, category: "donation-actions", member: member.code };
}

/** At each of its days all that has come in, in whole hundreds but for the last one. */
function passedOn(campaign: Campaign, gifts: readonly Draft[]): Draft[] {
  const { code } = memberOfCode(campaign.recipient);
  let passed = 0;
  return campaign.passedOn.map((day, index) => {
    const received = gifts
      .filter((gift) => gift.day < day)
      .reduce((sum, gift) => sum + (gift.in ?? 0), 0);
    const left = received - passed;
    const isLast = index === campaign.passedOn.length - 1;
    const hundred = units(100, "EUR");
    const amount = isLast ? left : Math.floor(left / hundred) * hundred - 1_300;
    passed += amount;
    return {
      day,
      account: "EUR-SOLI",
      text: `Passed on to ${code} for the ${campaign.word}, part ${index + 1}, ${campaign.decision}`,
      out: amount,
      category: "solidarity",
      fund: campaign.fund,
      member: code,
      note: `Decision: ${campaign.decision}`,
      tag: `${campaign.fund} part ${index + 1}`,
      ...(isLast && campaign.isLastProofOpen ? {} : { proof: `${code} receipt ${index + 1}` }),
    };
  });
}
