import { fullAddress } from "../../core/cells";
import type { Block, ReportRow } from "../../core/document";
import { count, day } from "../../core/value";
import type { Message } from "../../core/words";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import { column, heading, money, paragraph, row, tableOr } from "./layout";
import { stateOf, type TransferGroup, type TransferState } from "./transfer-legs";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a11: "A11 Transfers",
  transfersIntro:
    "A transfer between own accounts is neither income nor expense. Both sides carry the same word.",
  transfersTable: "Transfers with a side in the period",
  transfersHeading: "Transfers",
  transferMatched: "both sides there",
  transferOneSided: "one side only, up to the end of the period",
  transferDifferent: "both sides there, amounts differ",
  otherBodies: "From other bodies less to other bodies (tiers), in base currency",
  inTransit: "Under way in {account} on {day}",
  unmatchedTable: "Transfers that are not complete",
  transferWord: "Transfer",
  noWord: "(no word)",
  dayHeading: "Day",
  allMatched: "No transfer is incomplete.",
});

const stateWords: Readonly<Record<TransferState, Message>> = {
  matched: words.transferMatched,
  "one-sided": words.transferOneSided,
  different: words.transferDifferent,
};

/** A11: transfers between own accounts and funds: both sides there, one side only, under way. */
export function transfers(audit: Audit): readonly Block[] {
  const { say } = audit;
  const groups = groupsOfPeriod(audit);
  const unmatched = groups.filter(({ legs }) => stateOf(legs) !== "matched");
  const table = {
    id: "A11b",
    title: say(words.unmatchedTable),
    labelHeading: say(words.transferWord),
    columns: [
      column("state", say(shared.state)),
      column("day", say(words.dayHeading), { type: "day" }),
      column("account", say(shared.account)),
      column("amount", say(shared.amount), { type: "amount" }),
      column("cell", say(shared.cell)),
    ],
    rows: unmatched.flatMap((group) => legRows(audit, group)),
  };
  return [
    heading(say(words.a11)),
    paragraph(say(words.transfersIntro)),
    summaryTable(audit, groups),
    tableOr(table, say(words.allMatched)),
  ];
}

/** Transfers with a side in the period. */
function groupsOfPeriod({ recomputed, period }: Audit): readonly TransferGroup[] {
  return recomputed.transfers.filter(({ legs }) => legs.some((leg) => leg.day >= period.from));
}

function summaryTable(audit: Audit, groups: readonly TransferGroup[]): Block {
  const { say } = audit;
  const states: readonly TransferState[] = ["matched", "one-sided", "different"];
  return {
    type: "table",
    id: "A11",
    title: say(words.transfersTable),
    labelHeading: say(words.transfersHeading),
    columns: [
      column("count", say(shared.number), { type: "count" }),
      column("amount", say(shared.amount), { type: "amount" }),
    ],
    rows: [
      ...states.map((state) =>
        row(
          { key: state, label: say(stateWords[state]) },
          { count: count(groups.filter(({ legs }) => stateOf(legs) === state).length) },
        ),
      ),
      ...inTransitRows(audit),
      row(
        { key: "bodies", label: say(words.otherBodies) },
        { amount: money(audit.recomputed.bodyTransfers, audit.base) },
      ),
    ],
  };
}

/** What accounts for money under way hold at the end of the period. */
function inTransitRows({ recomputed, say, period }: Audit): readonly ReportRow[] {
  return recomputed.accounts
    .filter(({ account }) => account.kind === "in-transit")
    .map(({ account, closing }) =>
      row(
        {
          key: `in-transit.${account.account}`,
          label: say(words.inTransit, { account: account.account, day: day(period.to) }),
        },
        { amount: money(closing, account.currency) },
      ),
    );
}

function legRows(audit: Audit, group: TransferGroup): readonly ReportRow[] {
  const { say, books } = audit;
  const state = say(stateWords[stateOf(group.legs)]);
  return group.legs.map((leg, index) => {
    const cell = books.ledger.cell(leg.row, "transfer");
    return row(
      { key: `${group.word}.${index + 1}`, label: group.word || say(words.noWord) },
      {
        state,
        day: day(leg.day),
        account: leg.account,
        amount: money(leg.minor, leg.currency),
        cell: fullAddress(cell),
      },
    );
  });
}
