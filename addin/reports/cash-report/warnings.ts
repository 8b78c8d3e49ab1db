import type { Block, Inline } from "../../core/document";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import type { Message } from "../../core/words";
import { figureOf, sentence } from "./inline";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import type { ReportSource } from "./source";
import { ROW } from "./statement";
import { underWayOn } from "./transfers";
import { words } from "./words";

/** What must not be overlooked: a report that does not tie, money that has not arrived, rates that are missing. */
export function warnings(source: ReportSource, tables: ReportTables): Block[] {
  const { say, base } = source;
  const statement = theTable(tables, "T1");
  const found: Inline[][] = [];
  const warn = (row: string, message: Message) => {
    if (!statement.rows.some(({ key }) => key === row)) return;
    const figure = figureOf(statement, row, "total");
    const minor = minorOf(figure.figure);
    if (minor !== 0 && !Number.isNaN(minor))
      found.push(sentence(say, message, { figures: { difference: figure } }));
  };
  warn(ROW.check, words.warnCheck);
  const pending = underWayAtEnd(source);
  if (pending !== 0 && !Number.isNaN(pending))
    found.push([say(words.warnUnderWay, { difference: amount(pending, base) })]);
  const missing = missingRates(source, tables);
  if (missing !== "") found.push([say(words.warnRates, { rates: missing })]);
  return found.map((content) => ({ type: "paragraph", style: "warning", content }));
}

/** Money under way at the end, in minor units of the base; what arrived in the period is no reason to warn. */
function underWayAtEnd({ books, transfers, period }: ReportSource): number {
  return transfers.reduce((sum, one) => addMinor(sum, underWayOn(books, one, period.to)), 0);
}

/** Currencies whose entries or closing balances of the period have no rate, by code. */
function missingRates({ books, movements, valuation, period }: ReportSource, tables: ReportTables) {
  const cash = theTable(tables, "T3");
  const own = new Set(movements.accounts.map((account) => books.accounts[account].currency));
  const ofEntries = valuation.wanted
    .filter(({ day, from }) => day >= period.from && day <= period.to && own.has(from))
    .map(({ from }) => from);
  const ofBalances = cash.rows
    .filter(({ key, values }) => key.startsWith("currency.") && Number.isNaN(minorOf(values.base)))
    .map(({ key }) => key.slice("currency.".length));
  return [...new Set([...ofEntries, ...ofBalances])].sort().join(", ");
}
