import type { Block, ReportRow } from "../../core/document";
import { count, day } from "../../core/value";
import { baseTable } from "./a08-base";
import { comparisonTables, differenceSentence, furtherTable } from "./a08-comparisons";
import { words } from "./a08-words";
import type { Audit } from "./audit";
import { type BalanceEvidence, evidenceOf } from "./evidence-of-balances";
import type { AccountFigures } from "./figures";
import { column, heading, money, paragraph, row, shownCount } from "./layout";
import { readingsTotal, type TableReading } from "./readings";
import { words as shared } from "./words";

/** A8: accounts against outside evidence, and every figure of the cash report against the ledger. */
export function tieInTables(audit: Audit): readonly Block[] {
  const { say } = audit;
  return [
    heading(say(words.a8)),
    paragraph(say(words.tieInIntro)),
    accountsTable(audit),
    baseTable(audit),
    ...comparisonTables(audit),
    readingsTable(audit),
    ...furtherTable(audit),
    ...differenceParagraphs(audit),
  ];
}

function accountsTable(audit: Audit): Block {
  const { say, recomputed } = audit;
  const own = { type: "amount", currencyColumn: "currency" } as const;
  const currencies = [...new Set(recomputed.accounts.map((one) => one.account.currency))];
  return {
    type: "table",
    id: "A8",
    title: say(words.accountsTable),
    labelHeading: say(shared.account),
    columns: [
      column("currency", say(shared.currency), { width: 0.7 }),
      column("opening", say(shared.opening), own),
      column("in", say(shared.moneyIn), own),
      column("out", say(shared.moneyOut), own),
      column("closing", say(shared.closing), own),
      column("evidence", say(words.evidence)),
      column("book", say(words.bookThatDay), own),
      column("confirmed", say(words.confirmed), own),
      column("difference", say(shared.difference), own),
    ],
    rows: currencies.flatMap((currency) => currencyRows(audit, currency)),
    notes: [say(words.accountsNote)],
    orientation: "landscape",
  };
}

const MOVEMENTS = ["opening", "in", "out", "closing"] as const;

function currencyRows(audit: Audit, currency: string): readonly ReportRow[] {
  const own = audit.recomputed.accounts.filter((one) => one.account.currency === currency);
  const sums = MOVEMENTS.map((key) => {
    const sum = own.reduce((total, figures) => total + figures[key], 0);
    return [key, money(sum, currency)] as const;
  });
  const label = audit.say(words.sumOf, { currency });
  return [
    ...own.map((figures) => accountRow(audit, figures)),
    {
      ...row(
        { key: `currency.${currency}`, label, kind: "subtotal" },
        { currency, ...Object.fromEntries(sums) },
      ),
      sum: own.map((one) => ({ row: `account.${one.account.account}`, sign: 1 as const })),
      sumColumns: MOVEMENTS,
    },
  ];
}

function accountRow(audit: Audit, figures: AccountFigures): ReportRow {
  const { account, currency } = figures.account;
  const found = evidenceOf(audit, figures);
  const amounts = MOVEMENTS.map((key) => [key, money(figures[key], currency)] as const);
  return row(
    { key: `account.${account}`, label: account },
    {
      currency,
      ...Object.fromEntries(amounts),
      evidence: evidenceText(audit, found),
      book: money(found?.book, currency),
      confirmed: money(found?.minor, currency),
      difference: money(found?.difference, currency),
    },
  );
}

function evidenceText({ say }: Audit, found: BalanceEvidence | undefined): string {
  if (found === undefined) return say(words.noEvidence);
  const filling = { number: found.number, day: day(found.day) };
  return say(found.kind === "count" ? words.countOn : words.statementOn, filling);
}

const READING = ["figures", "compared", "added", "read", "differing"] as const;

/** Of each table of the cash report how much was compared, added up anew, or only read. */
function readingsTable({ say, tieIn }: Audit): Block {
  const rows = tieIn.readings.map((one) =>
    row({ key: one.table, label: one.table }, { title: one.title, ...readingValues(one) }),
  );
  const total = row(
    { key: "total", label: say(shared.total), kind: "total" },
    readingValues(readingsTotal(tieIn.readings)),
  );
  const sum = rows.map(({ key }) => ({ row: key, sign: 1 as const }));
  return {
    type: "table",
    id: "A8e",
    title: say(words.readingsTable),
    labelHeading: say(words.tableHeading),
    columns: [
      column("title", say(words.tableTitle), { width: 3 }),
      column("figures", say(words.figuresShown), { type: "count" }),
      column("compared", say(words.figuresCompared), { type: "count" }),
      column("added", say(words.totalsAdded), { type: "count" }),
      column("read", say(words.onlyRead), { type: "count" }),
      column("differing", say(words.figuresDiffering), { type: "count" }),
    ],
    rows: [...rows, { ...total, sum, sumColumns: READING }],
    notes: [say(words.readingsNote)],
  };
}

function readingValues(reading: Omit<TableReading, "table" | "title">) {
  return Object.fromEntries(READING.map((key) => [key, count(reading[key])]));
}

/** One sentence for each figure that does not agree, with both values and the difference. */
function differenceParagraphs(audit: Audit): readonly Block[] {
  const { tieIn, say } = audit;
  if (tieIn.comparisons.length === 0) return [paragraph(say(words.nothingCompared), "warning")];
  if (tieIn.differences.length === 0)
    return [
      paragraph(
        say(words.allAgree, {
          count: tieIn.comparisons.length,
          shown: shownCount(tieIn.comparisons.length),
        }),
      ),
    ];
  return tieIn.differences.map((one) => paragraph(differenceSentence(say, one), "warning"));
}
