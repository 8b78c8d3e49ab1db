import type { Worksheet } from "exceljs";
import { textOf } from "../../core/words";
import { STRONG_FONT } from "./looks";
import { amountFormat, digitRules, excelRule } from "./number-formats";
import { calculate, type StartPlan, write, writeHeadings } from "./start-cells";
import { DAY, type StartCell } from "./start-facts";
import {
  CURRENCY_ROWS,
  type CurrencyFigures,
  controlTotal,
  currencyFigures,
} from "./start-figures";
import type { CurrencyRanges } from "./start-lights";
import { startWords } from "./start-words";

/** Decimals to which a difference is rounded: more than any currency has. */
const ROUNDED = 4;
const BASE = 'INDEX(Settings[Value],MATCH("base-currency",Settings[Key],0))';
const PLAIN = amountFormat(2);
const FIGURE = { vertical: "top", horizontal: "right" } as const;
const UNKNOWN = { currency: "", inAccounts: "", inLedger: "", difference: "", ratesUntil: "" };

/** One row of the table: figures, or blanks where there is no further currency. */
type Shown = Readonly<Record<keyof CurrencyFigures, string | number>>;

/** Writes the balances by currency below a row of headings, with the control total; answers where they stand. */
export function writeCurrencies(
  sheet: Worksheet,
  headingRow: number,
  { content, language }: StartPlan,
): CurrencyRanges {
  const { currency, inAccounts, inLedger, difference, ratesUntil } = startWords;
  const words = [currency, inAccounts, inLedger, difference, ratesUntil];
  const figures = [inAccounts, inLedger, difference, ratesUntil];
  writeHeadings(sheet, headingRow, { words, language, figures });
  const [first, last] = [headingRow + 1, headingRow + CURRENCY_ROWS];
  const known = currencyFigures(content);
  for (let row = first; row <= last; row++) {
    currencyCells(row, headingRow, shownOf(known[row - first])).forEach((cell, index) => {
      const target = calculate(sheet.getCell(row, index + 1), cell, language);
      if (index > 0) target.alignment = FIGURE;
    });
  }
  writeControl(sheet, last + 1, { content, language });
  const rules = digitRules(`$A${first}`).map(excelRule);
  sheet.addConditionalFormatting({ ref: `B${first}:D${last}`, rules });
  return { differences: `D${first}:D${last + 1}`, ratesUntil: `E${first}:E${last}` };
}

function shownOf(figures: CurrencyFigures | undefined): Shown {
  return figures === undefined ? UNKNOWN : { ...figures, ratesUntil: figures.ratesUntil ?? "" };
}

function currencyCells(row: number, headingRow: number, shown: Shown): readonly StartCell[] {
  const known = `$A${row}`;
  const amount = (formula: string, value: string | number) => ({
    formula: `IF(${known}="","",${formula})`,
    value,
    format: PLAIN,
  });
  const unseen = `(COUNTIF($A$${headingRow}:A${row - 1},Accounts[Currency])=0)`;
  const next = `LOOKUP(2,1/(${unseen}*(Accounts[Currency]<>"")),Accounts[Currency])`;
  const sumOf = (heading: string) => `SUMIFS(Ledger[${heading}],Ledger[Currency],${known})`;
  const lastRate = `IFERROR(SUMPRODUCT(MAX((Rates[From]=${known})*(Rates[To]=${BASE})*Rates[Date])),0)`;
  const isBase = `IFERROR(${known}=${BASE},FALSE)`;
  return [
    { formula: `IFERROR(${next},"")`, value: shown.currency },
    amount(`SUMIFS(Accounts[Book balance],Accounts[Currency],${known})`, shown.inAccounts),
    amount(`ROUND(${sumOf("In")}-${sumOf("Out")},${ROUNDED})`, shown.inLedger),
    amount(`ROUND(B${row}-C${row},${ROUNDED})`, shown.difference),
    {
      formula: `IF(${known}="","",IF(${isBase},"",${lastRate}))`,
      value: shown.ratesUntil,
      format: DAY,
    },
  ];
}

function writeControl(sheet: Worksheet, row: number, { content, language }: StartPlan): void {
  const { inAccounts, inLedger, difference } = controlTotal(content);
  write(sheet.getCell(row, 1), textOf(startWords.control, language)).font = STRONG_FONT;
  const cells = [
    { formula: "SUM(Accounts[Book balance])", value: inAccounts },
    { formula: `ROUND(SUM(Ledger[In])-SUM(Ledger[Out]),${ROUNDED})`, value: inLedger },
    { formula: `ROUND(B${row}-C${row},${ROUNDED})`, value: difference },
  ];
  cells.forEach((cell, index) => {
    const target = sheet.getCell(row, index + 2);
    calculate(target, { ...cell, format: "#,##0.00##" }, language).font = STRONG_FONT;
    target.alignment = FIGURE;
  });
}
