import { statusOn } from "../../books/members";
import { type Pledge, pledgesInForce } from "../../books/pledges";
import { yearOf } from "../../core/calendar";
import type { Block, ReportRow } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import { fundName } from "../../statutes/known-words";
import type { Audit } from "./audit";
import { column, heading, money, paragraph, row, tableOr } from "./layout";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a15: "A15 Matters for the conference",
  mattersIntro: "The statute does not settle these matters; what the books hold:",
  mattersTable: "Matters to decide",
  matter: "Matter",
  departedPledge: "promise for {year}; the member left on {day}",
  leftover: "left over; the fund ended on {day}, leftover rule: {rule}",
  noMatters: "The books hold no such matter.",
});

const DEPARTED: ReadonlySet<string> = new Set(["withdrawn", "expelled"]);

/** A15: what only the conference can decide: promises of departed members, what ended funds hold. */
export function mattersToDecide(audit: Audit): readonly Block[] {
  const { say } = audit;
  const table = {
    id: "A15",
    title: say(words.mattersTable),
    labelHeading: say(words.matter),
    columns: [
      column("what", say(shared.fact), { width: 3 }),
      column("amount", say(shared.amount), { type: "amount" }),
    ],
    rows: [...departedRows(audit), ...leftoverRows(audit)],
  };
  return [
    heading(say(words.a15)),
    ...(table.rows.length > 0 ? [paragraph(say(words.mattersIntro))] : []),
    tableOr(table, say(words.noMatters)),
  ];
}

function departedRows(audit: Audit): readonly ReportRow[] {
  const { say, books } = audit;
  return [...pledgesInForce(books.pledges).values()].flatMap((pledge) => {
    const left = dayOfLeaving(audit, pledge);
    if (left === undefined || pledge.amount === 0) return [];
    const { member, year } = pledge;
    const what = say(words.departedPledge, { year: String(year), day: day(left) });
    return row(
      { key: `pledge.${member}.${year}`, label: member },
      { what, amount: money(pledge.amount, pledge.currency) },
    );
  });
}

/** Day on which a member left, when the year of the promise ends after it; undefined for members who stayed. */
function dayOfLeaving({ books, period }: Audit, { member, year }: Pledge): number | undefined {
  const key = books.members.find((one) => one.code === member)?.key;
  if (key === undefined) return undefined;
  if (!DEPARTED.has(statusOn(books.statuses, { key, day: period.to }))) return undefined;
  const left = books.statuses.filter(
    (one) => one.key === key && DEPARTED.has(one.status) && one.from <= period.to,
  );
  const last = Math.max(...left.map((one) => one.from));
  return year >= yearOf(last) ? last : undefined;
}

function leftoverRows({ say, books, period, recomputed }: Audit): readonly ReportRow[] {
  return books.funds
    .filter((fund) => fund.to > 0 && fund.to <= period.to)
    .flatMap((fund) =>
      recomputed.funds
        .filter((figures) => figures.fund === fund.fund && figures.closing !== 0)
        .map(({ currency, closing }) => {
          const rule = fund.leftoverRule || say(shared.notRecorded);
          const what = say(words.leftover, { day: day(fund.to), rule });
          const key = `fund.${fund.fund}.${currency}`;
          return row(
            { key, label: fundName(say, fund.fund) },
            { what, amount: money(closing, currency) },
          );
        }),
    );
}
