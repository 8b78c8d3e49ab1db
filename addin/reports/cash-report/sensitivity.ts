import type { Block, ReportTable } from "../../core/document";
import { addMinor, divideHalfEven } from "../../core/money";
import { amount } from "../../core/value";
import { sentence } from "./inline";
import { type ReportTables, theTable } from "./made-tables";
import { minorOf } from "./money";
import { figurePart } from "./origins";
import type { TracePart } from "./section";
import type { ReportSource } from "./source";
import cashPosition from "./t3-cash-position";
import { words } from "./words";

/** Rows of the cash position that are in another currency, their worth, and a hundredth of it as a loss. */
function changeOf(cash: ReportTable, base: string) {
  const foreign = cash.rows.filter(
    ({ key }) => key.startsWith("currency.") && key !== `currency.${base}`,
  );
  const held = foreign.reduce((sum, { values }) => addMinor(sum, minorOf(values.base)), 0);
  return { foreign, held, change: -divideHalfEven(held, 100) + 0 };
}

/** The worth of the cash in other currencies, of which the change is a hundredth. */
export function traceSensitivity(source: ReportSource): readonly TracePart[] {
  const { base } = source;
  const { foreign, held, change } = changeOf(cashPosition.make(source), base);
  return [
    {
      label: source.say(words.t3),
      minor: held,
      currency: base,
      rate: "-0.01",
      day: 0,
      rates: [],
      value: change,
      sign: 1,
      from: foreign.map(({ key }) => figurePart(`T3/${key}/base`, 1)),
    },
  ];
}

/** What the cash would be worth less if every other currency fell by one hundredth against the base. */
export function sensitivity(
  { say, base }: ReportSource,
  _: ReportTable,
  tables: ReportTables,
): Block[] {
  const { change } = changeOf(theTable(tables, "T3"), base);
  const content = sentence(say, words.sensitivity, {
    filling: { base },
    figures: {
      change: { key: "T13/sensitivity/base", figure: amount(change, base) },
    },
  });
  return [{ type: "paragraph", style: "note", content }];
}
