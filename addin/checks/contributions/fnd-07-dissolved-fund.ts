import type { Books } from "../../books/books";
import { fundBalancesOn } from "../../books/fund-balances";
import { ledgerSpan } from "../../books/period";
import { classOfPosting } from "../../books/postings";
import { day, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

/** A fund that is empty for so long is not between two payments. */
const DAYS_MIN = 365;

export default {
  severity: "warning",
  title: "A fund that was dissolved is closed",
  help: {
    reading: "The fund has had neither balance nor entries since the day named.",
    remedy: "Enter the last day; its history stays in the books.",
    falseAlarm: "A fund that will be needed again soon: accept the finding.",
  },
  message:
    "The rest of the fund {fund} was transferred on {since}, and nothing has moved since; it has no end.",
  advice: "Enter that day in To, so that reports no longer show it.",
  source: "Reserves that exist on paper only hide what the organisation really has.",
  fix: "Enter {since} as the end of the fund",
  tables: ["Funds"],
  *find(input) {
    const { funds, tables, today } = input;
    const table = tables.get("Funds");
    const last = Math.min(ledgerSpan(input)?.to ?? 0, today);
    const isOpen = funds.map(({ kind, to }) => kind !== "general" && to === 0);
    if (table === undefined || !isOpen.includes(true)) return;
    for (const { fund, day: since, held } of fundBalancesOn(input, last)) {
      if (!isOpen[fund] || last - since < DAYS_MIN) continue;
      if ([...held.values()].some((minor) => minor !== 0)) continue;
      if (!endsWithTransfer(input, fund, since)) continue;
      const cell = cellOf(table, funds[fund].row, "to");
      yield {
        cell,
        values: { fund: text(funds[fund].fund), since: day(since) },
        ...(table.is1904 || !table.columns.has("to")
          ? {}
          : { fix: { changes: [{ cell, before: null, after: since }], asks: true } }),
      };
    }
  },
} satisfies Check;

/** Whether money left the fund by a transfer on the day of its last movement. */
function endsWithTransfer(books: Books, fund: number, on: number): boolean {
  const { postings, ledger } = books;
  for (let at = 0; at < postings.count; at++)
    if (
      postings.fund[at] === fund &&
      ledger.day[postings.entry[at]] === on &&
      postings.amount[at] < 0 &&
      classOfPosting(books, at) === "transfer"
    )
      return true;
  return false;
}
