import type { TableData } from "../tables/table-data";
import { readRecords } from "./records";

/** An annual contribution as the organisation set it itself (ICOR statute V.4). */
export interface Pledge {
  readonly row: number;
  readonly member: string;
  readonly year: number;
  readonly recipient: string;
  /** Minor units of its currency; NaN when blank or not readable. 0 is a promise of nothing. */
  readonly amount: number;
  readonly currency: string;
  readonly kind: string;
  readonly declaredOn: number;
  readonly document: string;
  /** Versions count from 1. */
  readonly version: number;
  readonly status: string;
}

export function readPledges(table: TableData | undefined): readonly Pledge[] {
  return readRecords(table, (at) => ({
    row: at.row,
    member: at.text("member"),
    year: at.year("year"),
    recipient: at.text("recipient"),
    amount: at.isBlank("amount") ? Number.NaN : at.amount("amount", at.text("currency")),
    currency: at.text("currency"),
    kind: at.text("kind") || "money",
    declaredOn: at.day("declaredOn"),
    document: at.text("document"),
    version: at.number("version") || 1,
    status: at.text("status") || "valid",
  }));
}

/**
 * The pledge that counts for each member and year: the newest valid version. One in kind stands beside one of money and
 * never replaces it, whatever its version: it counts where none of money is valid. Key: member, tab, year.
 */
export function pledgesInForce(pledges: readonly Pledge[]): ReadonlyMap<string, Pledge> {
  const inForce = new Map<string, Pledge>();
  for (const pledge of pledges) {
    if (pledge.status !== "valid") continue;
    const key = pledgeKey(pledge.member, pledge.year);
    const known = inForce.get(key);
    if (known === undefined || countsBefore(pledge, known)) inForce.set(key, pledge);
  }
  return inForce;
}

function countsBefore(one: Pledge, other: Pledge): boolean {
  const [isMoney, isOtherMoney] = [one, other].map(({ kind }) => kind !== "in-kind");
  return isMoney === isOtherMoney ? one.version > other.version : isMoney;
}

/** Key of a member's year in maps. */
export function pledgeKey(member: string, year: number): string {
  return `${member}\t${year}`;
}

/** How much of a pledge a receipt fulfils, in the pledge's currency, as the treasurer laid it down. */
export interface Allocation {
  readonly row: number;
  readonly no: string;
  readonly member: string;
  readonly year: number;
  /** As typed, in major units: its currency is the pledge's. */
  readonly amount: number;
  /** Rate between the entry's currency and the pledge's as typed; NaN when blank. */
  readonly rate: number;
}

export function readAllocations(table: TableData | undefined): readonly Allocation[] {
  return readRecords(table, (at) => ({
    row: at.row,
    no: at.text("no"),
    member: at.text("member"),
    year: at.year("year"),
    amount: at.number("amount"),
    rate: at.number("rate"),
  }));
}
