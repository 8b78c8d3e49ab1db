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
    audit: auditSettingsOf(values),
  };
}

function wholeNumber(text: string | undefined, whenAbsent: number): number {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : whenAbsent;
}
