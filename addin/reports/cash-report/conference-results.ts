import { entryName } from "../../books/entry-name";
import { nameHider } from "../../books/member-names";
import type { Block, Inline, ReportTable } from "../../core/document";
import { day } from "../../core/value";
import { type ConferenceAccount, conferenceAccounts } from "./conference-accounts";
import { OTHER_CHANGES } from "./conference-columns";
import { conferenceWords as words } from "./conference-words";
import { fundTransfers } from "./fund-transfers";
import { fundWords } from "./fund-words";
import { decisionOnRest } from "./funds-with-purpose";
import { figureOf, joined, LIST, sentence, withList } from "./inline";
import { minorOf } from "./money";
import type { ReportSource } from "./source";
import { ROW } from "./statement";

/** A sentence on each fund that leads from its money at the beginning to that at the end, with the decisions on it. */
export function conferenceResults(source: ReportSource, table: ReportTable): Block[] {
  const { say } = source;
  return conferenceAccounts(source).flatMap((account): Block[] => {
    const { fund, figures: own } = account;
    if (fund === undefined || own === undefined) return [];
    const said = sentence(say, words.result, {
      figures: figuresOf(table, account),
      filling: {
        fund: fund.purpose || fund.fund,
        others: LIST,
        decision: fund.decision || say(fundWords.notRecorded),
        rest: decisionOnRest(source, { fund, figures: own }),
      },
    });
    const content = withList(said, otherChanges(source, table, account));
    return [
      { type: "paragraph", style: "body", content: [...content, ...transfers(source, account)] },
    ];
  });
}

function figuresOf(table: ReportTable, { key }: ConferenceAccount) {
  const figure = (row: string) => figureOf(table, row, key);
  return {
    opening: figure(ROW.opening),
    receipts: figure(ROW.receipts),
    payments: figure(ROW.payments),
    closing: figure(ROW.closing),
  };
}

/** Whatever else moved the fund, each with its figure; nothing where nothing did. */
function otherChanges(
  { say }: ReportSource,
  table: ReportTable,
  { key }: ConferenceAccount,
): Inline[] {
  const changes = OTHER_CHANGES.flatMap(([row, label]) => {
    const amount = figureOf(table, row, key);
    if (!table.rows.some((one) => one.key === row) || minorOf(amount.figure) === 0) return [];
    return [sentence(say, words.change, { filling: { label: say(label) }, figures: { amount } })];
  });
  return joined([[], ...changes], "; ");
}

/** The entries that moved money to and from other funds: their text names the decision. */
function transfers(source: ReportSource, { index }: ConferenceAccount): string[] {
  const { say, books } = source;
  const { ledger, postings } = books;
  const hide = nameHider(books);
  const own = fundTransfers(source).between.filter(({ leg }) => leg.fund === index);
  const entries = [...new Set(own.map(({ leg }) => postings.entry[leg.at]))];
  if (entries.length === 0) return [];
  const told = entries.map((entry) =>
    say(words.transferEntry, {
      day: day(ledger.day[entry]),
      text: hide(ledger.text(entry, "text")).text,
      no: entryName(ledger, entry),
    }),
  );
  return [` ${say(words.transferEntries, { entries: told.join("; ") })}`];
}
