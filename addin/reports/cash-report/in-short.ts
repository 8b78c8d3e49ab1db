import type { Block, Inline, ReportTable } from "../../core/document";
import { count, day } from "../../core/value";
import type { Message } from "../../core/words";
import { earmarked } from "./earmarked";
import { figureOf, sentence } from "./inline";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import { words as shortWords } from "./short-words";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
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

function sixFigures({ say }: ReportSource, tables: ReportTables) {
  const statement = theTable(tables, "T1");
  const use = theTable(tables, "T3b");
  const total = (label: Message, row: string) => ({
    label: say(label),
    content: [figureOf(statement, row, "total")],
  });
  return [
    total(words.openingCash, ROW.opening),
    total(words.receiptsTotal, ROW.receipts),
    total(words.paymentsTotal, ROW.payments),
    total(words.surplus, ROW.surplus),
    total(words.closingCash, ROW.closing),
    { label: say(words.freeAccounts), content: [figureOf(use, "use.free", "base")] },
  ];
}

const hasRow = (table: ReportTable, row: string): boolean =>
  table.rows.some(({ key }) => key === row);

function receivedAndPaid({ say, period }: ReportSource, tables: ReportTables): Inline[] {
  const statement = theTable(tables, "T1");
  return sentence(say, words.shortReceived, {
    filling: { from: day(period.from), to: day(period.to) },
    figures: {
      receipts: figureOf(statement, ROW.receipts, "total"),
      payments: figureOf(statement, ROW.payments, "total"),
    },
  });
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

/** One sentence: money that is not free by its account, then money that belongs to a fund with a purpose. */
function usable(source: ReportSource, tables: ReportTables): Inline[] {
  const { say } = source;
  const held = earmarked(source, tables.get("T2"));
  const accounts = usableAccounts(source, theTable(tables, "T3b"));
  if (held.length === 0) return [...accounts, say(shortWords.end)];
  const items = held.flatMap(({ fund, amount: holds }, index) => [
    ...(index === 0 ? [] : [", "]),
    ...sentence(say, words.fundHolds, { figures: { amount: holds }, filling: { fund } }),
  ]);
  const [before, after = ""] = say(shortWords.funds, { funds: SPLIT }).split(SPLIT);
  return [...accounts, before, ...items, after];
}

/** Stands for the list of funds while its sentence is said. */
const SPLIT = "\ue002";

function usableAccounts({ say }: ReportSource, use: ReportTable): Inline[] {
  const boundBy = (row: string) => {
    const figure = hasRow(use, row) ? figureOf(use, row, "base") : undefined;
    return figure && minorOf(figure.figure) !== 0 ? figure : undefined;
  };
  const restricted = boundBy("use.restricted");
  const notAccessible = boundBy("use.not-accessible");
  if (restricted && notAccessible)
    return sentence(say, shortWords.bothBound, { figures: { restricted, notAccessible } });
  if (restricted) return sentence(say, shortWords.restricted, { figures: { restricted } });
  if (notAccessible) return sentence(say, shortWords.notAccessible, { figures: { notAccessible } });
  return sentence(say, shortWords.allFree, {});
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
      without: count(without.length),
      differing: count(differing.length),
    },
  });
}
