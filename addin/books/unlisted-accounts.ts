import { isCurrency, minorUnitDigits } from "../core/currencies";
import type { CellChange } from "../core/finding";
import { cellOf, numberAt, type TableData, textAt } from "../tables/table-data";
import type { Books } from "./books";
import { nearCodes } from "./near-codes";
import { type NewRows, newRows } from "./new-rows";

/** Tables whose rows name an account that the table of accounts does not have. */
const NAMING = ["CashCounts", "CountLines", "Closings"] as const;

/** How an account that is counted or closed, and not listed, comes right. */
export interface ListedAccount extends NewRows {
  /** The account that was meant; "" where the account itself is entered. */
  readonly near: string;
}

/**
 * The one account whose name is most like the unlisted one; else the account itself as a cash box, where entries of the
 * ledger name it, all in one currency, and agree with its counts. Undefined where neither can be told.
 */
export function listedAccount(books: Books, account: string): ListedAccount | undefined {
  const near = nearCodes(
    account,
    books.accounts.map((one) => one.account),
  );
  if (near.length === 1) return renamed(books, account, near[0]);
  const currency = currencyInLedger(books, account);
  if (near.length > 0 || currency === undefined) return undefined;
  if (!agreesWithCounts(books, account, currency)) return undefined;
  const body = books.settings.body || undefined;
  const rows = newRows(books, "Accounts", [{ account, body, kind: "cash", currency }]);
  return rows && { ...rows, near: "" };
}

function renamed({ tables }: Books, account: string, near: string): ListedAccount {
  const changes = NAMING.flatMap((name) => {
    const table = tables.get(name);
    return table === undefined ? [] : changesIn(table, account, near);
  });
  return { changes, growths: [], near };
}

function changesIn(table: TableData, account: string, near: string): CellChange[] {
  const changes: CellChange[] = [];
  for (let row = 0; row < table.count; row++)
    if (textAt(table.columns.get("account"), row) === account)
      changes.push({ cell: cellOf(table, row, "account"), before: account, after: near });
  return changes;
}

/** The one currency that the entries of an account name. */
function currencyInLedger({ ledger }: Books, account: string): string | undefined {
  const currencies = new Set<string>();
  for (let row = 0; row < ledger.count; row++)
    if (ledger.text(row, "account") === account) currencies.add(ledger.text(row, "currency"));
  const [currency, ...others] = currencies;
  return others.length === 0 && isCurrency(currency) ? currency : undefined;
}

/** True where every count of the account is what its entries until that day come to. */
function agreesWithCounts(books: Books, account: string, currency: string): boolean {
  const { ledger, cashCounts, tables } = books;
  const column = tables.get("CashCounts")?.columns.get("amount");
  const unit = 10 ** minorUnitDigits(currency);
  const counts = cashCounts.filter((one) => one.account === account);
  return (
    counts.length > 0 &&
    counts.every(({ row, date }) => {
      let book = 0;
      for (let at = 0; at < ledger.count; at++)
        if (ledger.text(at, "account") === account && ledger.day[at] <= date)
          book += ledger.in[at] - ledger.out[at];
      // A count is in minor units only where its account is known.
      return book === Math.round(numberAt(column, row) * unit);
    })
  );
}
