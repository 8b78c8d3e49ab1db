import { Decimal } from "decimal.js";
import type { Books } from "../../books/books";
import { conferenceOfFund } from "../../books/conferences";
import { ledgerSpan } from "../../books/period";
import { classOfPosting } from "../../books/postings";
import { baseCurrencyOf, valuePostings } from "../../books/valuation";
import { addMinor } from "../../core/money";
import { amount, share, text } from "../../core/value";
import { cellOf } from "../../tables/table-data";
import type { Check } from "../check";

export default {
  severity: "warning",
  title: "A conference is financed by many",
  help: {
    reading: "The share is of all receipts of the conference fund.",
    remedy:
      "One sentence in the report is enough; at the next conference, ask more organisations early.",
    falseAlarm:
      "One account through which several organisations paid: name them with CreditTo or splits.",
  },
  message: "{payer} gave {part} of the {total} that the fund {fund} received: {share}.",
  advice:
    "The statute wants the conference financed multilaterally: say so in the report, with the reason.",
  source:
    "ICOR statute III.A.2 (6 October 2010): the World Conference is prepared, held and financed multilaterally.",
  tables: ["Funds"],
  *find(input) {
    const { funds, tables, conferences, today } = input;
    const table = tables.get("Funds");
    const last = Math.min(ledgerSpan(input)?.to ?? 0, today);
    // While shares still come in, the first payer has paid all of it.
    const isOver = funds.map((fund) => {
      const held = conferenceOfFund(conferences, fund);
      const end = held ? Math.max(held.from, held.to) : fund.to;
      return fund.kind === "conference" && end > 0 && end <= last;
    });
    if (table === undefined || !isOver.includes(true)) return;
    const base = baseCurrencyOf(input);
    if (base === "") return;
    for (const [fund, payers] of receiptsByPayer(input, { isOver, base })) {
      const total = [...payers.values()].reduce(addMinor, 0);
      const [payer, part] = [...payers].reduce((most, one) => (one[1] > most[1] ? one : most));
      if (payer === "" || !(part * 2 > total)) continue;
      yield {
        cell: cellOf(table, funds[fund].row, "fund"),
        values: {
          payer: text(payer),
          part: amount(part, base),
          total: amount(total, base),
          fund: text(funds[fund].fund),
          share: share(new Decimal(part).div(total).toDecimalPlaces(3).toFixed()),
        },
      };
    }
  },
} satisfies Check;

/** Receipts of each fund by the member who paid, "" for others, in the base currency. */
function receiptsByPayer(
  books: Books,
  { isOver, base }: { isOver: readonly boolean[]; base: string },
): ReadonlyMap<number, ReadonlyMap<string, number>> {
  const { postings, ledger } = books;
  const { amounts } = valuePostings(books, base);
  const funds = new Map<number, Map<string, number>>();
  for (let at = 0; at < postings.count; at++) {
    const fund = postings.fund[at];
    if (!isOver[fund] || postings.amount[at] <= 0 || classOfPosting(books, at) !== "operation")
      continue;
    const payers = funds.get(fund) ?? new Map<string, number>();
    funds.set(fund, payers);
    const payer = ledger.text(postings.entry[at], "member");
    payers.set(payer, addMinor(payers.get(payer) ?? 0, amounts[at]));
  }
  return funds;
}
