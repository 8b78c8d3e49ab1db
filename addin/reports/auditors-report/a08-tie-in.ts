import type { Block, ReportRow } from "../../core/document";
import { count, day, showValue } from "../../core/value";
import type { Message } from "../../core/words";
import { baseTable } from "./a08-base";
import { words } from "./a08-words";
import type { Audit } from "./audit";
import { agrees, type Comparison } from "./comparison";
import { type BalanceEvidence, evidenceOf } from "./evidence-of-balances";
import type { AccountFigures } from "./figures";
import { TOTAL_COLUMN } from "./given-report";
import { column, heading, money, paragraph, row } from "./layout";
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
      column("currency", say(shared.currency), { width: 0.4 }),
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
    orientation: "portrait",
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

/** Which tables of the cash report were compared, and which were only read. */
function readingsTable({ say, tieIn }: Audit): Block {
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
      column("differing", say(words.figuresDiffering), { type: "count" }),
      column("done", say(words.readingDone), { width: 2 }),
    ],
    rows: tieIn.readings.map(({ table: key, title, figures, compared, added, differing }) =>
      row(
        { key, label: key },
        {
          title,
          figures: count(figures),
          compared: count(compared),
          added: count(added),
          differing: count(differing),
          done: say(compared > 0 ? words.wasCompared : added > 0 ? words.wasAdded : words.wasRead),
        },
      ),
    ),
    notes: [say(words.readingsNote)],
  };
}

const comparisonTitles = [
  ["T1", "A8b", words.statementTieIn],
  ["T3", "A8c", words.cashTieIn],
  ["T2", "A8d", words.fundsTieIn],
] as const;

/** Figures as given, as recomputed, and the difference; those that agree and follow from others are only counted. */
function comparisonTables({ say, tieIn }: Audit): readonly Block[] {
  return comparisonTitles.flatMap(([table, id, title]) => {
    const own = tieIn.comparisons.filter((one) => one.table === table);
    if (own.length === 0) return [];
    const listed = own.filter((one) => isListed(one) || !agrees(one));
    const more = own.length - listed.length;
    return {
      type: "table" as const,
      id,
      title: say(title),
      labelHeading: say(words.line),
      columns: [
        column("given", say(words.given), { type: "amount" }),
        column("recomputed", say(words.recomputed), { type: "amount" }),
        column("difference", say(shared.difference), { type: "amount" }),
      ],
      rows: listed.map((one) => ({
        key: comparisonKey(one),
        label: labelOf(say, one),
        kind: "line" as const,
        values: comparisonValues(say, one),
      })),
      ...(more > 0 ? { notes: [say(words.moreNote, { count: more })] } : {}),
    };
  });
}

/** What a reader wants to see even where it agrees: totals of T1, the closing of each account, the sum of all. */
function isListed({ table, row: key, column: name }: Comparison): boolean {
  if (table === "T1") return name === TOTAL_COLUMN;
  if (table === "T2") return true;
  return key === "total" || (key.startsWith("account.") && name === "closing");
}

function comparisonKey({ table, row: key, column: name }: Comparison): string {
  return table === "T1" && name === TOTAL_COLUMN ? `T1.${key}` : `${table}.${key}.${name}`;
}

function comparisonValues(
  say: Audit["say"],
  { given, recomputed, difference, currency }: Comparison,
) {
  const shown = money(given, currency) ?? { type: "text" as const, text: say(shared.notShown) };
  const own = money(recomputed, currency) ?? {
    type: "text" as const,
    text: say(words.noOwnFigure),
  };
  const apart = money(difference, currency);
  return { given: shown, recomputed: own, ...(apart ? { difference: apart } : {}) };
}

const columnWords: ReadonlyMap<string, Message> = new Map([
  ["opening", shared.opening],
  ["in", shared.moneyIn],
  ["out", shared.moneyOut],
  ["closing", shared.closing],
  ["base", words.closingInBase],
  ["receipts", shared.receipts],
  ["payments", shared.payments],
]);

/** Label as given, with its column where it has several. */
function labelOf(say: Audit["say"], { table, label, column: name }: Comparison): string {
  if (table === "T1" && name === TOTAL_COLUMN) return label;
  const known = columnWords.get(name);
  return `${label}: ${known ? say(known) : name}`;
}

/** One sentence for each figure that does not agree, with both values and the difference. */
function differenceParagraphs(audit: Audit): readonly Block[] {
  const { tieIn, say } = audit;
  if (tieIn.comparisons.length === 0) return [paragraph(say(words.nothingCompared), "warning")];
  if (tieIn.differences.length === 0)
    return [paragraph(say(words.allAgree, { count: tieIn.comparisons.length }))];
  return tieIn.differences.map((one) => paragraph(differenceSentence(say, one), "warning"));
}

/** The difference in words: place, both values, difference. */
export function differenceSentence(say: Audit["say"], one: Comparison): string {
  const values = comparisonValues(say, one);
  return say(words.differenceSentence, {
    table: one.table,
    line: labelOf(say, one),
    given: values.given,
    recomputed: values.recomputed,
    difference: values.difference ? showValue(values.difference) : say(shared.notRecorded),
  });
}
