import type { Account } from "../../books/accounts";
import type { Books } from "../../books/books";
import { entryDays } from "../../books/entry-days";
import type { Ledger } from "../../books/ledger";
import { nearCodes } from "../../books/near-codes";
import { contentAt } from "../../books/table-columns";
import { day, text } from "../../core/value";
import type { Check, Found } from "../check";

export default {
  severity: "error",
  title: "Every entry is of an account that is open on its day",
  help: {
    reading: "The account is compared with the table of accounts and its days.",
    remedy: "Correct the account, or the day on which it was opened or closed.",
    falseAlarm: "Interest that the bank pays after the closing: move the day of closing.",
  },
  message:
    "{problem, select, blank {The account is missing.} unknown {The account {account} is not in the table of accounts.{isNear, select, yes { Is {near} meant?} other {}}} early {The account {account} was opened on {limit}, after the date of the entry, {date}.} other {The account {account} was closed on {limit}, before the date of the entry, {date}.}}",
  advice:
    "{problem, select, blank {Choose the account that the money came to or went from.} unknown {Choose an account, or add it to the table.} other {Check the account and both dates.}}",
  source: "Money is always in one of the accounts of the body, from its opening to its closing.",
  fix: "Replace {account} by {near}",
  *find({ ledger, accounts }) {
    if (!ledger.table.columns.has("account") || areAllOpen({ ledger, accounts })) return;
    const near = new Map<number, readonly string[]>();
    for (let row = 0; row < ledger.count; row++) {
      const index = ledger.account[row];
      if (index >= 0) {
        const found = closedOrEarly(ledger, row, accounts[index]);
        if (found) yield found;
        continue;
      }
      const code = ledger.coded.account.codes[row];
      if (code < 0) {
        if (ledger.in[row] !== 0 || ledger.out[row] !== 0)
          yield foundOf(ledger, row, { problem: text("blank") });
        continue;
      }
      const codes =
        near.get(code) ??
        nearCodes(
          ledger.text(row, "account"),
          accounts.map(({ account }) => account),
        );
      near.set(code, codes);
      yield unknownAccount(ledger, row, codes);
    }
  },
} satisfies Check;

type OfAccounts = Pick<Books, "ledger" | "accounts">;

/** True when each entry is in a known account on a day on which that was open: nearly always, so it is asked first. */
function areAllOpen(books: OfAccounts): boolean {
  if (areOpenThroughout(books)) return true;
  const { ledger, accounts } = books;
  const opened = Float64Array.from(accounts, (one) => one.opened);
  const closed = Float64Array.from(accounts, closedOf);
  return areBetween([ledger.account, ledger.day], opened, closed);
}

/** True where all accounts that are used were open from the first day to the last: then no entry need be looked at. */
function areOpenThroughout({ ledger, accounts }: OfAccounts): boolean {
  const { filled, dictionary } = ledger.coded.account;
  if (filled < ledger.count) return false;
  const { first, last } = entryDays(ledger);
  const used = new Map(accounts.map((account) => [account.account, account]));
  return dictionary.every((code) => {
    const account = used.get(code);
    return account !== undefined && account.opened <= first && last <= closedOf(account);
  });
}

const closedOf = ({ closed }: Account): number => closed || Number.POSITIVE_INFINITY;

function areBetween(
  [account, dates]: readonly [account: Int32Array, dates: Int32Array],
  opened: Float64Array,
  closed: Float64Array,
): boolean {
  for (let row = 0; row < account.length; row++) {
    const index = account[row];
    if (index < 0) return false;
    const date = dates[row];
    if (date !== 0 && (date < opened[index] || date > closed[index])) return false;
  }
  return true;
}

function closedOrEarly(ledger: Ledger, row: number, account: Account): Found | undefined {
  const date = ledger.day[row];
  const isEarly = account.opened > date;
  const isLate = account.closed > 0 && date > account.closed;
  if (date === 0 || !(isEarly || isLate)) return undefined;
  return foundOf(ledger, row, {
    problem: text(isEarly ? "early" : "late"),
    date: day(date),
    limit: day(isEarly ? account.opened : account.closed),
  });
}

function unknownAccount(ledger: Ledger, row: number, near: readonly string[]): Found {
  const found = foundOf(ledger, row, {
    problem: text("unknown"),
    isNear: text(near.length > 0 ? "yes" : "no"),
    near: text(near.join(", ")),
  });
  if (near.length !== 1) return found;
  const before = contentAt(ledger.table.columns.get("account"), row);
  return { ...found, fix: { changes: [{ cell: found.cell, before, after: near[0] }], asks: true } };
}

function foundOf(ledger: Ledger, row: number, values: Found["values"]): Found {
  return {
    cell: ledger.cell(row, "account"),
    entry: ledger.text(row, "no"),
    values: { account: text(ledger.text(row, "account")), ...values },
  };
}
