import { Decimal } from "decimal.js";
import type { TableData } from "../tables/table-data";
import { type AuditSettings, auditSettingsOf } from "./audit-settings";
import { readRecords } from "./records";

/** What the table of settings says, with the defaults of the product. */
export interface Settings {
  readonly organisation: string;
  /** The body that reports; "" for all accounts. */
  readonly body: string;
  /** "" when the workbook does not say. */
  readonly baseCurrency: string;
  readonly language: string;
  readonly ruleSet: string;
  /** How old a rate may be, in days. */
  readonly rateAgeMax: number;
  /** Payments above this want a voucher, in major units of the base currency. */
  readonly voucherLimit: number;
  /** A difference to the budget above this part of it wants an explanation: a fraction as decimal text. */
  readonly budgetExplainShare: string;
  /** Below this a difference to the budget needs none, in major units of the base currency. */
  readonly budgetExplainAmount: number;
  /** What happened after the end of the period, in the words of the financial officer. */
  readonly eventsAfterEnd: string;
  /** Why the period is longer or shorter than the statute says, in the words of the financial officer. */
  readonly periodReason: string;
  readonly audit: AuditSettings;
}

export function readSettings(table: TableData | undefined): Settings {
  const records = readRecords(table, (at) => ({ key: at.text("key"), value: at.text("value") }));
  const values = new Map(records.map(({ key, value }) => [key, value]));
  return {
    organisation: values.get("organisation") ?? "",
    body: values.get("body") ?? "",
    baseCurrency: values.get("base-currency") ?? "",
    language: values.get("language") ?? "",
    ruleSet: values.get("rule-set") ?? "icor-2010",
    rateAgeMax: wholeNumber(values.get("rates.max-age-days"), 7),
    voucherLimit: wholeNumber(values.get("voucher-limit"), 0),
    budgetExplainShare: fraction(values.get("budget.explain-share"), "0.1"),
    budgetExplainAmount: wholeNumber(values.get("budget.explain-amount"), 100),
    eventsAfterEnd: values.get("note.events-after-end") ?? "",
    periodReason: values.get("note.period") ?? "",
    audit: auditSettingsOf(values),
  };
}

function wholeNumber(text: string | undefined, whenAbsent: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : whenAbsent;
}

/** A share as typed: "10" and "10 %" are percent, 0.1 is what Excel keeps of a cell that shows 10 %. */
function fraction(typed: string | undefined, whenAbsent: string): string {
  const [, number, sign] = /^(\d{1,6}(?:\.\d{1,6})?)\s*(%?)$/.exec(typed?.trim() ?? "") ?? [];
  if (number === undefined) return whenAbsent;
  const isFraction = sign === "" && Number(number) < 1;
  return isFraction ? number : new Decimal(number).div(100).toFixed();
}
