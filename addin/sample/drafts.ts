/** An entry before it has a number and a voucher. Amounts in minor units of the account's currency. */
export interface Draft {
  readonly day: number;
  readonly account: string;
  readonly text: string;
  readonly in?: number;
  readonly out?: number;
  readonly category: string;
  readonly fund?: string;
  readonly member?: string;
  readonly creditTo?: string;
  readonly year?: number;
  readonly transfer?: string;
  /** Euros for one unit where the bank tells it. */
  readonly bankRate?: number;
  readonly note?: string;
  /** Proof that money passed on has arrived, as the recipient numbered it. */
  readonly proof?: string;
  /** By which other tables find the entry. */
  readonly tag?: string;
  /** Tag of the entry that this one corrects. */
  readonly corrects?: string;
  /** True when the money may not be there: then the entry is left out, with all of its bundle. */
  readonly isOptional?: boolean;
  /** Entries of one bundle stand or fall together. */
  readonly bundle?: string;
}

export const GENERAL = "general";
