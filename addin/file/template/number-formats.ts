import { currencies, minorUnitDigits } from "../../core/currencies";
import type { TableDefinition } from "../../tables/table";
import { FIRST_ROW } from "./content";
import { listName } from "./lists";

/** Shows what decimals there are, for amounts whose currency the sheet does not tell. */
const ANY_DECIMALS = "#,##0.00##";
const TEXT = "@";
const MOST = 2;

/** Number format of an amount with so many decimals. */
export function amountFormat(digits: number): string {
  return digits === 0 ? "#,##0" : `#,##0.${"0".repeat(digits)}`;
}

/** Number format of a column; typed codes and words stay text, also "2025-03" and "00123". */
export function columnFormat(table: TableDefinition, key: string, base?: string): string {
  const column = table.columns[key];
  switch (column.type) {
    case "amount":
      if (currencySource(table, key) !== "base") return amountFormat(MOST);
      return base === undefined ? ANY_DECIMALS : amountFormat(minorUnitDigits(base));
    case "day":
      return "yyyy-mm-dd";
    case "year":
      return "0";
    case "number":
    case "rate":
      return "General";
    case "text":
    case "code":
    case "time":
    case "flag":
      return column.formula === undefined ? TEXT : "General";
  }
}

/** Where the currency of an amount stands: in its row, with the row's account, or in the settings. */
function currencySource(table: TableDefinition, key: string): "row" | "account" | "base" {
  if (table.columns[key].currency !== undefined) return "row";
  if ("currency" in table.columns || !("account" in table.columns)) return "base";
  return "account";
}

/** A conditional number format: the formula that must be true of a row, and the format. */
export interface FormatRule {
  readonly formula: string;
  readonly format: string;
}

/** Formats of an amount column by the currency of its row, where that has other than two decimals. */
export function currencyRules(
  table: TableDefinition,
  key: string,
  letterOf: (key: string) => string,
): readonly FormatRule[] {
  const column = table.columns[key];
  const source = currencySource(table, key);
  if (column.type !== "amount" || source === "base") return [];
  const cell = `$${letterOf(source === "row" ? (column.currency ?? "") : "account")}${FIRST_ROW}`;
  const currency =
    source === "row"
      ? cell
      : `INDEX(${listName("Accounts.currency")},MATCH(${cell},${listName("Accounts.account")},0))`;
  return digitRules(currency);
}

/** Formats by the currency that a formula gives, where it has other than two decimals. */
export function digitRules(currency: string): readonly FormatRule[] {
  return [0, 3, 4].map((digits) => ({
    formula: `ISNUMBER(FIND("|"&${currency}&"|","${codesOfDigits(digits)}"))`,
    format: amountFormat(digits),
  }));
}

/** Codes of the current currencies with so many decimals, each between bars. */
function codesOfDigits(digits: number): string {
  const codes = currencies()
    .filter((currency) => currency.digits === digits && currency.until === undefined)
    .map((currency) => currency.code);
  return `|${codes.join("|")}|`;
}

/** A conditional number format as exceljs takes it. */
export function excelRule({ formula, format }: FormatRule, index: number) {
  const style = { numFmt: format };
  return { type: "expression" as const, priority: index + 1, formulae: [formula], style };
}
