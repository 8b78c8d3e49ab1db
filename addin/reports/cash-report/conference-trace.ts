import { type ConferenceAccount, conferenceAccounts } from "./conference-accounts";
import { BALANCE_ROWS } from "./conference-columns";
import { originsOfFund } from "./origins-of-funds";
import { firstShares, partsOfShares } from "./payers";
import { entriesOf, mergedOrigins, negative, originOf } from "./row-origins";
import type { FigurePlace, Origin } from "./section";
import type { ReportSource } from "./source";

/** The rows behind a figure of T7. */
export function traceAccount(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly Origin[] | undefined {
  const account = conferenceAccounts(source).find(({ key }) =>
    [key, `budget.${key}`, `difference.${key}`].includes(column),
  );
  if (account === undefined) return undefined;
  if (column === account.key) return ofAccount(source, account, row);
  if (column === `budget.${account.key}`) return ofBudget(account, row);
  const actual = ofAccount(source, account, row);
  const planned = ofBudget(account, row);
  return actual && planned && mergedOrigins([actual, negative(planned)]);
}

function ofAccount(
  source: ReportSource,
  account: ConferenceAccount,
  row: string,
): readonly Origin[] | undefined {
  const { parts, index, figures } = account;
  const first = firstShares(account).map(({ at }) => ({ at, minor: 1 }));
  if (row === "participants") return entriesOf(source, first);
  if (row === "largest")
    return entriesOf(source, partsOfShares(parts)).map(({ table, rows }) => ({ table, rows }));
  const balance = BALANCE_ROWS.find(([key]) => key === row);
  if (balance) return figures && originsOfFund(source, index, balance[1]);
  return isLine(row) ? entriesOf(source, signedParts(parts, row)) : undefined;
}

function ofBudget({ planned }: ConferenceAccount, row: string): readonly Origin[] | undefined {
  if (!isLine(row)) return undefined;
  const parts = planned.map(({ planned: { row: at }, line, minor }) => ({ row: at, line, minor }));
  return originOf("Budget", signedParts(parts, row));
}

const isLine = (row: string): boolean => /^(receipts|payments)\./.test(row) || row === "surplus";

/** Parts of a line, of a side or of the surplus, for which payments count against it. */
function signedParts<Part extends { readonly line: string; readonly minor: number }>(
  parts: readonly Part[],
  row: string,
): Part[] {
  if (row === "surplus")
    return parts.map((part) =>
      part.line.startsWith("payments.") ? { ...part, minor: 0 - part.minor } : part,
    );
  const side = row.endsWith(".total") ? row.slice(0, -"total".length) : "";
  return parts.filter(({ line }) => (side === "" ? line === row : line.startsWith(side)));
}
