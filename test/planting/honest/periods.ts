import { addMonths } from "../../../addin/core/calendar";
import type { Row } from "./book";
import { decimal, type Plan } from "./plan";
import type { Settled } from "./settle";

const hex = ({ random }: Plan): string =>
  Array.from({ length: 64 }, () => random.between(0, 15).toString(16)).join("");

/** A sealed period before the ledger, a sealed one in it, and the open one, each with the openings and closings of its accounts. */
export function periodTables(plan: Plan, settled: Settled): { periods: Row[]; closings: Row[] } {
  const { body, from, openFrom, last, accounts, random } = plan;
  const seals = [hex(plan), hex(plan)];
  const isLastClosed = random.chance(0.5);
  const periods: Row[] = [
    {
      period: "before",
      body,
      from: addMonths(from, -36),
      to: from - 1,
      conference: "C-1",
      status: "sealed",
      seal: seals[0],
      sealedOn: from + 20,
    },
    {
      period: "first",
      body,
      from,
      to: openFrom - 1,
      conference: "C-2",
      status: "sealed",
      seal: seals[1],
      sealedOn: openFrom + 30,
      previousSeal: seals[0],
    },
    {
      period: "second",
      body,
      from: openFrom,
      to: last,
      status: "open",
      previousSeal: seals[1].toUpperCase(),
    },
  ];
  const closings = accounts.flatMap(({ account, currency, opened, closed }): Row[] => {
    const start = settled.openings.get(account) ?? 0;
    const middle = settled.balanceOn(account, openFrom - 1);
    const end = isLastClosed ? decimal(settled.balanceOn(account, last), currency) : null;
    const isIn = (first: number, to: number): boolean =>
      opened <= to && (closed === 0 || closed > first);
    return [
      ...(opened < from
        ? [
            {
              period: "before",
              account,
              opening: decimal(start, currency),
              closing: decimal(start, currency),
            },
          ]
        : []),
      ...(isIn(from, openFrom - 1)
        ? [
            {
              period: "first",
              account,
              opening: decimal(start, currency),
              closing: decimal(middle, currency),
            },
          ]
        : []),
      ...(isIn(openFrom, last)
        ? [{ period: "second", account, opening: decimal(middle, currency), closing: end }]
        : []),
    ];
  });
  return { periods, closings };
}
