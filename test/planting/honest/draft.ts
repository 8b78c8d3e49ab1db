/** An entry before it has a number. Amounts in minor units of the account's currency. */
export interface Draft {
  readonly day: number;
  readonly account: string;
  readonly text: string;
  readonly in?: number;
  readonly out?: number;
  readonly category: string;
  readonly fund: string;
  readonly member?: string;
  readonly creditTo?: string;
  readonly year?: number;
  readonly transfer?: string;
  /** Base currency for one unit where an exchange tells it. */
  readonly rate?: number;
  readonly note?: string;
  /** Shared by entries that stand on one voucher. */
  readonly voucher?: string;
  /** By which other tables and corrections find the entry. */
  readonly tag?: string;
  readonly corrects?: string;
  readonly splits?: readonly Part[];
  readonly allocations?: readonly Allocated[];
}

/** A part of an entry, in minor units of its currency. */
interface Part {
  readonly category: string;
  readonly fund: string;
  readonly member?: string;
  readonly year?: number;
  readonly minor: number;
}

interface Allocated {
  readonly member: string;
  readonly year: number;
  readonly minor: number;
}

/** Entries that stand or fall together: money is left in the accounts for all of them, or none is made. */
export type Bundle = readonly Draft[];

export const GENERAL = "general";
