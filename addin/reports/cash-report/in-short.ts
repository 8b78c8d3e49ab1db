import type { Block, Inline, ReportTable } from "../../core/document";
import { count, day } from "../../core/value";
import { earmarkedCash, purposeOf } from "./earmarked-cash";
import { type Figure, figureOf, joined, LIST, sentence, withList } from "./inline";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import { words as shortWords } from "./short-words";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import { USABLE } from "./t3b-use-of-accounts";
import { warnings } from "./warnings";
import { words } from "./words";

/** One page for those who read no further: six figures and four sentences, each figure with its place in a table. */
export function inShort(source: ReportSource, tables: ReportTables): Block[] {
  const { say } = source;
  const sentences = [
    receivedAndPaid(source, tables),
    contributions(source, tables),
    usable(source, tables),
    confirmed(source, tables),
  ];
  return [
    { type: "heading", level: 1, text: say(words.inShort) },
    ...warnings(source, tables),
    { type: "facts", look: "figures", items: sixFigures(source, tables) },
    ...sentences.map((content): Block => ({ type: "paragraph", style: "lead", content })),
  ];
}

/** From the cash at the beginning to that at the end, so that they add up, and what of it is free where there is room. */
function sixFigures(source: ReportSource, tables: ReportTables) {
  const statement = theTable(tables, "T1");
  const total = (row: string) => ({
    label: statement.rows.find(({ key }) => key === row)?.label ?? "",
    content: [figureOf(statement, row, "total")],
  });
  const changes = otherChanges(statement);
  // With one other change both sides of the statement have room; else their difference stands for them.
  const sides =
    changes.length < 2 ? [total(ROW.receipts), total(ROW.payments)] : [total(ROW.surplus)];
  const shown = [total(ROW.opening), ...sides, ...changes.map(total)];
  if (changes.length === 0) shown.push(total(ROW.surplus));
  const free = { label: source.say(shortWords.usable), content: [freeFigure(tables)] };
  return [...shown, total(ROW.closing), free].slice(0, FIGURES);
}

const FIGURES = 6;

/** Rows of T1 besides receipts and payments that changed the cash. */
function otherChanges(statement: ReportTable): string[] {
  return [ROW.bodies, ROW.underWay, ROW.effect].filter(
    (row) => hasRow(statement, row) && minorOf(figureOf(statement, row, "total").figure) !== 0,
  );
}

/** What is left of the freely usable accounts without the money of funds with a purpose. */
function freeFigure(tables: ReportTables): Figure {
  const use = theTable(tables, "T3b");
  return figureOf(use, hasRow(use, USABLE) ? USABLE : "use.free", "base");
}

const hasRow = (table: ReportTable, row: string): boolean =>
  table.rows.some(({ key }) => key === row);

function receivedAndPaid({ say, period }: ReportSource, tables: ReportTables): Inline[] {
  const statement = theTable(tables, "T1");
  const figure = (row: string) => figureOf(statement, row, "total");
  const changes = otherChanges(statement).map((row) =>
    sentence(say, shortWords.change, {
      filling: { label: statement.rows.find(({ key }) => key === row)?.label ?? "" },
      figures: { amount: figure(row) },
    }),
  );
  const others = joined(changes, ", ");
  const said = sentence(say, others.length > 0 ? shortWords.receivedWith : shortWords.received, {
    filling: { from: day(period.from), to: day(period.to), others: LIST },
    figures: {
      receipts: figure(ROW.receipts),
      payments: figure(ROW.payments),
      opening: figure(ROW.opening),
      closing: figure(ROW.closing),
    },
  });
  return withList(said, others);
}

function contributions({ say }: ReportSource, tables: ReportTables): Inline[] {
  const statement = theTable(tables, "T1");
  const continents = tables.get("T5");
  const line = "receipts.contributions";
  if (!hasRow(statement, line)) return sentence(say, words.shortNoContributions, {});
  const received = figureOf(statement, line, "total");
  if (continents === undefined)
    return sentence(say, words.shortContributions, { figures: { received } });
  const open = figureOf(continents, "total", "open");
  return sentence(say, words.shortContributionsOpen, { figures: { received, open } });
}

/** One sentence: what is free, and what is bound by the purpose of a fund or by its account. Together they are the cash. */
function usable(source: ReportSource, tables: ReportTables): Inline[] {
  const { say } = source;
  const use = theTable(tables, "T3b");
  const free = freeFigure(tables);
  const bound = joined([...boundByFunds(source, use), ...boundByAccounts(source, use)], "; ");
  if (bound.length === 0) return sentence(say, shortWords.allFree, { figures: { free } });
  const filling = { bound: LIST };
  const message = minorOf(free.figure) < 0 ? shortWords.noneFree : shortWords.partFree;
  return withList(sentence(say, message, { figures: { free }, filling }), bound);
}

function boundByFunds(source: ReportSource, use: ReportTable): Inline[][] {
  const { say } = source;
  const funds = earmarkedCash(source).map(({ row, fund }) =>
    sentence(say, shortWords.fundHolds, {
      filling: { fund: purposeOf(fund) },
      figures: { amount: figureOf(use, row, "base") },
    }),
  );
  if (funds.length === 0) return [];
  return [
    withList(sentence(say, shortWords.funds, { filling: { funds: LIST } }), joined(funds, ", ")),
  ];
}

function boundByAccounts({ say }: ReportSource, use: ReportTable): Inline[][] {
  const rows = use.rows.filter(({ key }) => key.startsWith("use.") && key !== "use.free");
  return rows.flatMap(({ key }) => {
    const amount = figureOf(use, key, "base");
    if (minorOf(amount.figure) === 0) return [];
    if (key === "use.restricted")
      return [sentence(say, shortWords.restricted, { figures: { restricted: amount } })];
    if (key === "use.not-accessible")
      return [sentence(say, shortWords.notAccessible, { figures: { notAccessible: amount } })];
    const filling = { use: key.slice("use.".length) };
    return [sentence(say, shortWords.otherUse, { figures: { amount }, filling })];
  });
}

function confirmed({ say }: ReportSource, tables: ReportTables): Inline[] {
  const cash = theTable(tables, "T3");
  const accounts = cash.rows.filter(({ key }) => key.startsWith("account."));
  const differing = accounts.filter(({ values }) => {
    const { difference } = values;
    return difference !== undefined && !(difference.type === "amount" && difference.minor === 0);
  });
  const without = accounts.filter(({ values }) => values.confirmedOn === undefined);
  return sentence(say, words.shortConfirmed, {
    filling: {
      accounts: count(accounts.length),
      confirmed: count(accounts.length - without.length),
      without: count(without.length),
      differing: count(differing.length),
    },
  });
}
