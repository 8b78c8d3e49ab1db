import { type Garden, number } from "../garden";
import { BALANCES, type Kind } from "../kind";

/** Entries and their accounts. */
export const accountKinds: readonly Kind[] = [
  {
    code: "LED-09",
    what: "the account is misspelt",
    admits: BALANCES,
    plant: (garden) => {
      const row = garden.entry();
      if (row !== undefined) row.account = `${row.account}x`;
      return row && { table: "Ledger", row, column: "account" };
    },
  },
  {
    code: "LED-09",
    what: "the account was opened after its first entry",
    admits: BALANCES,
    plant: (garden) => account(garden, "first"),
  },
  {
    code: "LED-09",
    what: "the account was closed before its last entry",
    admits: BALANCES,
    plant: (garden) => account(garden, "last"),
  },
  {
    code: "LED-10",
    what: "the currency is not that of the account",
    plant: (garden) => {
      const row = garden.entry(({ currency }) => typeof currency === "string");
      if (row !== undefined) row.currency = garden.currencyOf(row) === "SEK" ? "DKK" : "SEK";
      return row && { table: "Ledger", row, column: "currency" };
    },
  },
];

/** An account whose days no longer hold its first or last entry, told at the only entry beyond them. */
function account(garden: Garden, end: "first" | "last"): ReturnType<Kind["plant"]> {
  const owner = garden.pick(
    "Accounts",
    ({ account, closed }) => closed === null && entriesOf(garden, account).length > 4,
  );
  if (owner === undefined) return undefined;
  const own = entriesOf(garden, owner.account).sort((a, b) => number(a.date) - number(b.date));
  const [row, next] =
    end === "first" ? [own[0], own[1]] : [own[own.length - 1], own[own.length - 2]];
  if (row.date === next.date || !garden.isSound(row)) return undefined;
  if (end === "first") owner.opened = number(row.date) + 1;
  else owner.closed = number(row.date) - 1;
  return { table: "Ledger", row: garden.spoil(row), column: "account" };
}

const entriesOf = (garden: Garden, name: unknown) =>
  garden.rows("Ledger").filter(({ account, date }) => account === name && typeof date === "number");
