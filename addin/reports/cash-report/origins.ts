import { entriesOfAccount } from "../../books/balances";
import type { Movement } from "../../books/movements";
import { currencyOfEntry } from "../../books/postings";
import { addMinor } from "../../core/money";
import { amount } from "../../core/value";
import type { FigurePart, Origin } from "./section";
import type { ReportSource } from "./source";

/** What a posting adds to a figure. */
export interface PostingShare {
  /** Index of the posting. */
  readonly at: number;
  /** Minor units of the figure's currency. */
  readonly amount: number;
  /** Minor units of the account's currency. */
  readonly minor: number;
}

/** What movements add to a figure in the base currency, each with a sign. */
export function sharesOf(movements: readonly Movement[], sign: 1 | -1 = 1): PostingShare[] {
  return movements.map(({ at, base, minor }) => ({
    at,
    amount: sign * base + 0,
    minor: sign * minor + 0,
  }));
}

/** Postings as rows of the ledger, an entry a row; none where there are no postings. */
export function ledgerRows(
  { books }: ReportSource,
  shares: readonly PostingShare[],
): readonly Origin[] {
  const { ledger, accounts, postings } = books;
  const byEntry = new Map<number, { amount: number; minor: number }>();
  for (const share of shares) {
    const entry = postings.entry[share.at];
    const sum = byEntry.get(entry) ?? { amount: 0, minor: 0 };
    byEntry.set(entry, {
      amount: addMinor(sum.amount, share.amount),
      minor: addMinor(sum.minor, share.minor),
    });
  }
  if (byEntry.size === 0) return [];
  const rows = [...byEntry.keys()];
  const sums = [...byEntry.values()];
  return [
    {
      table: "Ledger",
      rows,
      amounts: sums.map((sum) => sum.amount),
      recorded: sums.map(({ minor }, index) =>
        amount(minor, currencyOfEntry(ledger, accounts, rows[index])),
      ),
    },
  ];
}

/** Shares of one posting made one, in the order of the ledger; those that cancel each other out are gone. */
export function netted(shares: readonly PostingShare[]): PostingShare[] {
  const sums = new Map<number, PostingShare>();
  for (const share of shares) {
    const known = sums.get(share.at) ?? { amount: 0, minor: 0 };
    sums.set(share.at, {
      at: share.at,
      amount: addMinor(known.amount, share.amount),
      minor: addMinor(known.minor, share.minor),
    });
  }
  return [...sums.values()].filter((share) => share.amount !== 0).sort((a, b) => a.at - b.at);
}

/** Entries that made an account's balance of a day, in its own currency. */
export function balanceRows(
  { books }: ReportSource,
  { account, day, sign = 1 }: { account: number; day: number; sign?: 1 | -1 },
): readonly Origin[] {
  const period = { from: day + 1, to: day };
  const rows = entriesOfAccount(books, { account, period, part: "opening" });
  return entryRows(books.ledger, rows, sign);
}

/** Entries with what came in less what went out, in the currency of their account. */
export function entryRows(
  ledger: ReportSource["books"]["ledger"],
  rows: readonly number[],
  sign: 1 | -1 = 1,
): readonly Origin[] {
  if (rows.length === 0) return [];
  const amounts = rows.map((row) => sign * (ledger.in[row] - ledger.out[row]));
  return [{ table: "Ledger", rows, amounts }];
}

/** What a row of a table of the workbook adds to a figure. */
export interface RowShare {
  /** Index of the data row. */
  readonly row: number;
  /** Minor units of the figure's currency, or copies or heads that are counted. */
  readonly amount: number;
}

/** Rows of a table, a row that has several shares once; none where there are none. */
export function tableRows(
  table: string,
  shares: readonly RowShare[],
  column?: string,
): readonly Origin[] {
  const sums = new Map<number, number>();
  for (const { row, amount: own } of shares) sums.set(row, addMinor(sums.get(row) ?? 0, own));
  if (sums.size === 0) return [];
  const [rows, amounts] = [[...sums.keys()], [...sums.values()]];
  return [{ table, rows, amounts, ...(column !== undefined && { column }) }];
}

/** Rows that are counted. */
export function countedRows(table: string, counted: readonly { readonly row: number }[]): Origin {
  return { table, rows: counted.map(({ row }) => row), amounts: counted.map(() => 1) };
}

/** A figure of the report that another one is made of. */
export function figurePart(key: string, sign?: 1 | -1): FigurePart {
  return sign === undefined ? { figure: key } : { figure: key, sign };
}
