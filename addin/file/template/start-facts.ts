import { type Message, textOf } from "../../core/words";
import type { LedgerContent } from "./content";
import { entryCount, lastDay, openPeriod, settingOf } from "./start-figures";
import { startWords } from "./start-words";

/** A calculated cell of the first sheet: its formula with English headings, and the value it gives. */
export interface StartCell {
  readonly formula: string;
  readonly value: string | number;
  readonly format?: string;
}

/** A labelled fact. */
export interface StartFact {
  readonly label: Message;
  readonly cell: StartCell;
}

export const DAY = 'yyyy-mm-dd;;""';

/** Facts about the workbook, top to bottom. */
export function startFacts(content: LedgerContent): readonly StartFact[] {
  const { period, from, to } = openPeriod(content);
  return [
    { label: startWords.organisation, cell: settingCell(content, "organisation") },
    { label: startWords.body, cell: settingCell(content, "body") },
    { label: startWords.period, cell: { formula: periodFormula("Period"), value: period } },
    { label: startWords.from, cell: dayCell(periodFormula("From"), from) },
    { label: startWords.to, cell: dayCell(periodFormula("To"), to) },
    { label: startWords.baseCurrency, cell: settingCell(content, "base-currency") },
    { label: startWords.language, cell: settingCell(content, "language") },
    {
      label: startWords.entries,
      cell: {
        formula: 'SUMPRODUCT((Ledger[No]<>"")*1)',
        value: entryCount(content),
        format: "#,##0",
      },
    },
    { label: startWords.lastEntry, cell: dayCell("MAX(Ledger[Date])", lastDay(content)) },
  ];
}

function settingCell(content: LedgerContent, key: string): StartCell {
  return {
    formula: `IFERROR(INDEX(Settings[Value],MATCH("${key}",Settings[Key],0))&"","")`,
    value: settingOf(content, key),
  };
}

function periodFormula(heading: string): string {
  return `IFERROR(INDEX(Periods[${heading}],MATCH("open",Periods[Status],0)),"")`;
}

function dayCell(formula: string, day: number): StartCell {
  return { formula, value: day === 0 && formula.startsWith("IFERROR") ? "" : day, format: DAY };
}

/** Text of a formula's string in the language, its quotes doubled. */
export function quoted(message: Message, language: string): string {
  return `"${textOf(message, language).replaceAll('"', '""')}"`;
}
