import { minorUnitDigits } from "../core/currencies";
import { decimalOfMinor } from "../core/money";
import { on, PERIOD_FROM, PERIOD_TO } from "./days";
import type { Row } from "./rows";

export interface SampleAccount {
  readonly account: string;
  readonly kind: "cash" | "bank" | "payment-service";
  readonly currency: string;
  readonly opened: number;
  readonly holder: string;
}

const OLD = on("2011-02-01");
const FO = "financial-officer";

/** Accounts of the committee: banks that were there before, cash boxes opened with the new term. */
export const sampleAccounts: readonly SampleAccount[] = [
  account("EUR-BANK", "bank", { opened: OLD }),
  account("EUR-SOLI", "bank", { opened: on("2023-01-16") }),
  account("USD-BANK", "bank", { opened: OLD }),
  account("CHF-BANK", "bank", { opened: on("2014-05-05") }),
  account("GBP-PAY", "payment-service", { opened: on("2018-03-12") }),
  account("EUR-CASH", "cash", {}),
  account("TRY-CASH", "cash", { holder: "coordinator Europe" }),
  account("XOF-CASH", "cash", { holder: "coordinator Africa" }),
  account("TND-CASH", "cash", { holder: "coordinator Africa" }),
  account("ZAR-CASH", "cash", { holder: "coordinator Africa" }),
  account("INR-CASH", "cash", { holder: "coordinator Asia" }),
  account("CLP-CASH", "cash", { holder: "coordinator America" }),
];

function account(
  name: string,
  kind: SampleAccount["kind"],
  { opened = PERIOD_FROM, holder = FO }: { opened?: number; holder?: string },
): SampleAccount {
  return { account: name, kind, currency: name.slice(0, 3), opened, holder };
}

/** Currency of an account, which its name begins with. */
export function currencyOf(name: string): string {
  return name.slice(0, 3);
}

/** Decimal number of minor units, as a cell holds it. */
export function decimal(minor: number, currency: string): number {
  return Number(decimalOfMinor(minor, minorUnitDigits(currency)));
}

/** Minor units of a whole number of units. */
export function units(count: number, currency: string): number {
  return count * 10 ** minorUnitDigits(currency);
}

/** Whether statements tell about it. */
export function hasStatements({ kind }: SampleAccount): boolean {
  return kind !== "cash";
}

/** Rows of the table of accounts. */
export function accountRows(): Row[] {
  return sampleAccounts.map((each) => ({
    account: each.account,
    body: "ICC",
    kind: each.kind,
    currency: each.currency,
    opened: each.opened,
    holder: each.holder,
    use: "free",
    confirmedUntil: PERIOD_TO,
  }));
}
