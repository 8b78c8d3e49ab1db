import { codesOf, type TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** A cash box, bank account or payment service. One currency each. */
export interface Account {
  /** Index of its row in the table, -1 when the ledger names it and the table does not. */
  readonly row: number;
  readonly account: string;
  readonly body: string;
  readonly kind: string;
  /** ISO 4217 code as typed. */
  readonly currency: string;
  /** Day, 0 when not told. */
  readonly opened: number;
  readonly closed: number;
  readonly holder: string;
  /** free, restricted or not-accessible. */
  readonly use: string;
  readonly useReason: string;
  readonly confirmedUntil: number;
}

export function readAccounts(table: TableData | undefined): readonly Account[] {
  return readRecords(table, (at) => ({
    row: at.row,
    account: at.text("account"),
    body: at.text("body"),
    kind: at.text("kind"),
    currency: at.text("currency"),
    opened: at.day("opened"),
    closed: at.day("closed"),
    holder: at.text("holder"),
    use: at.text("use") || "free",
    useReason: at.text("useReason"),
    confirmedUntil: at.day("confirmedUntil"),
  }));
}

/** Accounts that a ledger names, for books without a table of accounts. The first currency typed is the account's. */
export function accountsOfLedger(ledger: TableData): readonly Account[] {
  const codes = codesOf(ledger.columns.get("account"), ledger.count);
  const currencies = codesOf(ledger.columns.get("currency"), ledger.count);
  const currencyOf = new Map<number, string>();
  codes.codes.forEach((code, row) => {
    const currency = currencies.dictionary[currencies.codes[row]];
    if (currency !== undefined && !currencyOf.has(code)) currencyOf.set(code, currency);
  });
  return codes.dictionary.map((account, code) => ({
    row: -1,
    account,
    body: "",
    kind: "",
    currency: currencyOf.get(code) ?? "",
    opened: 0,
    closed: 0,
    holder: "",
    use: "free",
    useReason: "",
    confirmedUntil: 0,
  }));
}
