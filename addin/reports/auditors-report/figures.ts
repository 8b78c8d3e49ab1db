import type { Account } from "../../books/accounts";
import type { TransferGroup } from "./transfer-legs";

/** An account in a period, in minor units of its currency; NaN where not known. */
export interface AccountFigures {
  readonly account: Account;
  readonly opening: number;
  readonly in: number;
  readonly out: number;
  readonly closing: number;
  readonly openingBase: number;
  /** Entries of the period in the base currency, at their own rates. */
  readonly inBase: number;
  readonly outBase: number;
  readonly closingBase: number;
}

/** A fund in one currency: closing = opening + receipts − forPurpose − otherUse + moved. */
export interface FundFigures {
  /** "" for entries without a fund. */
  readonly fund: string;
  readonly currency: string;
  readonly opening: number;
  readonly receipts: number;
  /** Paid for what the fund is for; refunds take away. */
  readonly forPurpose: number;
  readonly otherUse: number;
  /** What transfers brought less what they took: from and to other funds, bodies and currencies. */
  readonly moved: number;
  readonly closing: number;
}

/** What a fund received and paid, in minor units of the base currency. */
export interface FundOperations {
  readonly receipts: number;
  readonly payments: number;
}

/** What a fund received or paid on a line of T1 with the code of a member, in minor units of the base currency. */
export interface FundLine {
  /** "" for entries without a fund. */
  readonly fund: string;
  readonly line: string;
  /** "" for none. */
  readonly member: string;
  /** Payments are positive, refunds take away. */
  readonly minor: number;
}

/** A part of the ledger that pays an annual contribution or gives one back, of any day until the end of the period. */
export interface ContributionPart {
  readonly row: number;
  readonly member: string;
  /** The year it is for, 0 where none is told. */
  readonly year: number;
  /** Minor units of the account's currency. */
  readonly minor: number;
  readonly isRefund: boolean;
}

/** All figures of the period; base amounts in minor units of the base currency. */
export interface Recomputation {
  /** Accounts of the reporting body. */
  readonly accounts: readonly AccountFigures[];
  /** Lines of T1 and rows of which; payments are positive, refunds take away. */
  readonly lines: ReadonlyMap<string, number>;
  readonly ofWhich: ReadonlyMap<string, number>;
  readonly receipts: number;
  readonly payments: number;
  readonly bodyTransfers: number;
  /** Transfers between own accounts, up to the end of the period. */
  readonly transfers: readonly TransferGroup[];
  /** Change of the money that had left one account and not reached another. */
  readonly underWay: number;
  /** What rates did to the cash held and to money changed: the rest that no entry explains. */
  readonly exchangeEffect: number;
  readonly openingBase: number;
  readonly closingBase: number;
  readonly funds: readonly FundFigures[];
  /** Receipts and payments of each fund in the base currency; "" for entries without a fund. */
  readonly fundOperations: ReadonlyMap<string, FundOperations>;
  readonly fundLines: readonly FundLine[];
  readonly contributions: readonly ContributionPart[];
  /** What each member gave in annual contributions in the period, in minor units of the base currency. */
  readonly contributed: ReadonlyMap<string, number>;
  /** Rows with an amount and no date or no known account: their money has no place. */
  readonly unplaced: readonly number[];
}
