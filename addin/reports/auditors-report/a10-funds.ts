import type { Fund } from "../../books/funds";
import type { Block, ReportRow, ReportTable } from "../../core/document";
import { day } from "../../core/value";
import { catalogue } from "../../core/words";
import { categoryName, fundName } from "../../statutes/known-words";
import type { Audit } from "./audit";
import type { FundFigures } from "./figures";
import { column, heading, money, paragraph, row } from "./layout";
import { words as shared } from "./words";

export const words = catalogue("auditorsReport", {
  a10: "A10 Earmarked funds",
  fundsIntro: "What was given for a purpose, what was spent from it, and what is left:",
  fundsTable: "Used for the purpose, used otherwise, not yet used",
  fundsNote:
    "Opening + receipts − used for the purpose − other use + moved = not yet used. Moved is what came from other funds, bodies and currencies less what went there; moves between accounts of one fund cancel out. Other use: paid in a category, or outside the days, that the fund’s purpose does not name (FND-02).",
  forPurpose: "Used for the purpose",
  otherUse: "Other use",
  moved: "Moved (net)",
  notYetUsed: "Not yet used",
  purposesTable: "Purposes on record",
  paysFor: "Pays for (categories)",
  everything: "all",
  fundOtherUse: "in part used otherwise",
  fundMovedOn: "moved on, nothing left",
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

/** A10: what earmarked money came in, whether it was spent for its purpose, what is left. */
export function earmarkedFunds(audit: Audit): readonly Block[] {
  const { say, books, recomputed } = audit;
  const earmarked = books.funds.filter((fund) => fund.kind !== "general");
  const figures = earmarked.flatMap(({ fund }) =>
    recomputed.funds.filter((one) => one.fund === fund),
  );
  return [
    heading(say(words.a10)),
    paragraph(say(words.fundsIntro)),
    ...(figures.length === 0
      ? [paragraph(say(words.noFunds))]
      : [usesTable(say, figures), purposesTable(say, earmarked)]),
  ];
}

function usesTable(say: Audit["say"], funds: readonly FundFigures[]): ReportTable {
  const own = { type: "amount", currencyColumn: "currency" } as const;
  return {
    type: "table",
    id: "A10",
    title: say(words.fundsTable),
    labelHeading: say(words.fund),
    columns: [
      column("currency", say(shared.currency), { width: 0.6 }),
      column("opening", say(shared.opening), own),
      column("receipts", say(shared.receipts), own),
      column("forPurpose", say(words.forPurpose), own),
      column("otherUse", say(words.otherUse), own),
      column("moved", say(words.moved), own),
      column("closing", say(words.notYetUsed), own),
      column("state", say(shared.state)),
    ],
    rows: funds.map((figures) => useRow(say, figures)),
    notes: [say(words.fundsNote)],
    orientation: "portrait",
  };
}

const AMOUNTS = ["opening", "receipts", "forPurpose", "otherUse", "moved", "closing"] as const;

function useRow(say: Audit["say"], figures: FundFigures): ReportRow {
  const { fund, currency } = figures;
  const amounts = AMOUNTS.map((key) => [key, money(figures[key], currency)] as const);
  return row(
    { key: `${fund}.${currency}`, label: fundName(say, fund) },
    { currency, ...Object.fromEntries(amounts), state: stateOf(say, figures) },
  );
}

function stateOf(say: Audit["say"], figures: FundFigures): string {
  const { opening, receipts, forPurpose, otherUse, moved, closing } = figures;
  if (Number.isNaN(closing)) return say(words.fundUnknown);
  if (closing < 0) return say(words.fundOverspent);
  if (otherUse !== 0) return say(words.fundOtherUse);
  if (forPurpose !== 0) return say(closing === 0 ? words.fundUsed : words.fundPartly);
  if (closing !== 0) return say(words.fundNotYet);
  return say(opening + receipts === 0 && moved === 0 ? words.fundEmpty : words.fundMovedOn);
}

function purposesTable(say: Audit["say"], funds: readonly Fund[]): ReportTable {
  return {
    type: "table",
    id: "A10b",
    title: say(words.purposesTable),
    labelHeading: say(words.fund),
    columns: [
      column("purpose", say(words.purpose), { width: 2 }),
      column("categories", say(words.paysFor), { width: 2 }),
      column("decision", say(words.decision), { width: 2 }),
      column("until", say(words.until), { type: "day" }),
    ],
    rows: funds.map(({ fund, purpose, categories, decision, to }) =>
      row(
        { key: fund, label: fundName(say, fund) },
        {
          purpose: purpose || say(shared.notRecorded),
          categories: namesOf(say, categories) || say(words.everything),
          decision: decision || say(shared.notRecorded),
          until: to > 0 ? day(to) : undefined,
        },
      ),
    ),
  };
}

/** Names of categories; two codes with one name are named once. */
function namesOf(say: Audit["say"], categories: readonly string[]): string {
  return [...new Set(categories.map((category) => categoryName(say, category)))].join(", ");
}
