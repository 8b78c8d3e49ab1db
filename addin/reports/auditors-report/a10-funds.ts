import type { Block, ReportRow } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import type { Audit } from "./audit";
import type { FundFigures } from "./figures";
import { column, heading, money, paragraph, row, tableOr } from "./layout";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a10: "A10 Earmarked funds",
  fundsIntro: "What was given for a purpose, what was spent from it, and what is left:",
  fundsTable: "Earmarked funds",
  fundsNote: "In and out include transfers between funds, and between accounts of one fund.",
  fund: "Fund",
  purpose: "Purpose",
  decision: "Decision",
  until: "Until",
  fundUnknown: "not known",
  fundOverspent: "more spent than there was",
  fundEmpty: "nothing received",
  fundUsed: "used up",
  fundNotYet: "not yet used",
  fundPartly: "partly used",
  noFunds: "No earmarked fund holds or moved money.",
});

/** A10: what earmarked money came in, what was spent, what is left. */
export function earmarkedFunds(audit: Audit): readonly Block[] {
  const { say, books } = audit;
  const earmarked = books.funds.filter((fund) => fund.kind !== "general");
  const rows = earmarked.flatMap((fund) =>
    audit.recomputed.funds
      .filter((figures) => figures.fund === fund.fund)
      .map((figures) => fundRow(audit, figures)),
  );
  const own = { type: "amount", currencyColumn: "currency" } as const;
  const table = {
    id: "A10",
    title: say(words.fundsTable),
    labelHeading: say(words.fund),
    columns: [
      column("purpose", say(words.purpose), { width: 2 }),
      column("decision", say(words.decision)),
      column("until", say(words.until), { type: "day" }),
      column("currency", say(shared.currency), { width: 0.4 }),
      column("opening", say(shared.opening), own),
      column("in", say(shared.moneyIn), own),
      column("out", say(shared.moneyOut), own),
      column("closing", say(shared.closing), own),
      column("state", say(shared.state)),
    ],
    rows,
    notes: [say(words.fundsNote)],
    orientation: "portrait" as const,
  };
  return [
    heading(say(words.a10)),
    paragraph(say(words.fundsIntro)),
    tableOr(table, say(words.noFunds)),
  ];
}

function fundRow(audit: Audit, figures: FundFigures): ReportRow {
  const { fund, currency, opening, closing } = figures;
  const about = audit.books.funds.find((one) => one.fund === fund);
  return row(
    { key: `${fund}.${currency}`, label: fund },
    {
      purpose: about?.purpose,
      decision: about?.decision || audit.say(shared.notRecorded),
      until: about && about.to > 0 ? day(about.to) : undefined,
      currency,
      opening: money(opening, currency),
      in: money(figures.in, currency),
      out: money(figures.out, currency),
      closing: money(closing, currency),
      state: stateOf(audit, figures),
    },
  );
}

function stateOf({ say }: Audit, { opening, in: received, out, closing }: FundFigures): string {
  if (Number.isNaN(closing)) return say(words.fundUnknown);
  if (closing < 0) return say(words.fundOverspent);
  if (opening + received === 0) return say(words.fundEmpty);
  if (closing === 0) return say(words.fundUsed);
  return say(out === 0 ? words.fundNotYet : words.fundPartly);
}
