import type { Block, ReportTable } from "../../core/document";
import { addMinor, divideHalfEven } from "../../core/money";
import { amount } from "../../core/value";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import type { ReportSource } from "./source";
import { words } from "./words";

/** What the cash would be worth less if every other currency fell by one hundredth against the base. */
export function sensitivity(
  { say, base }: ReportSource,
  _: ReportTable,
  tables: ReportTables,
): Block[] {
  const cash = theTable(tables, "T3");
  const foreign = cash.rows.filter(
    ({ key }) => key.startsWith("currency.") && key !== `currency.${base}`,
  );
  const held = foreign.reduce((sum, { values }) => addMinor(sum, minorOf(values.base)), 0);
  const change = amount(-divideHalfEven(held, 100) + 0, base);
  const content = say(words.sensitivity, { base, change });
  return [{ type: "paragraph", style: "note", content: [content] }];
}
