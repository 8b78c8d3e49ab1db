import { type ConferenceAccount, conferenceAccounts } from "./conference-accounts";
import { BALANCE_ROWS } from "./conference-columns";
import { balancePart } from "./fund-trace";
import { figurePart, ledgerRows, tableRows } from "./origins";
import { firstShares, partsOfShares } from "./payers";
import { plannedParts } from "./planned-parts";
import type { FigurePlace, Origin, TracePart } from "./section";
import type { ReportSource } from "./source";
import { ROW } from "./statement";

/** Rows of T7 that add up others. */
const TOTALS: readonly string[] = [ROW.receipts, ROW.payments, ROW.surplus];

/** What a figure of T7 was worked out from; totals tell it themselves. */
export function traceAccount(
  source: ReportSource,
  { row, column }: FigurePlace,
): readonly TracePart[] | undefined {
  const account = conferenceAccounts(source).find(({ key }) =>
    [key, `budget.${key}`, `difference.${key}`].includes(column),
  );
  if (account === undefined || TOTALS.includes(row)) return undefined;
  if (column === account.key) return ofAccount(source, account, row);
  if (column === `budget.${account.key}`) return ofBudget(source, account, row);
  return [
    figurePart(`T7/${row}/${account.key}`, 1),
    figurePart(`T7/${row}/budget.${account.key}`, -1),
  ];
}

function ofAccount(
  source: ReportSource,
  account: ConferenceAccount,
  row: string,
): readonly TracePart[] | undefined {
  const { fund, figures, parts } = account;
  if (row === "participants") return entries(source, firstShares(account));
  if (row === "largest") {
    const own = entries(source, partsOfShares(parts));
    return own.map(({ table, rows }) => ({ table, rows }));
  }
  const balance = BALANCE_ROWS.find(([key]) => key === row);
  if (balance) return fund && figures && balancePart({ fund, figures }, balance[1]);
  return ledgerRows(
    source,
    parts.filter(({ line }) => line === row),
  );
}

/** Entries of postings, each posting counted once. */
function entries({ books }: ReportSource, parts: ConferenceAccount["parts"]): readonly Origin[] {
  const counted = parts.map(({ at }) => ({ row: books.postings.entry[at], amount: 1 }));
  return tableRows("Ledger", counted);
}

function ofBudget(source: ReportSource, { planned }: ConferenceAccount, row: string) {
  const own = planned.filter(({ line }) => line === row);
  return plannedParts(
    source,
    own.map(({ planned: typed, minor }) => ({ ...typed, minor })),
  );
}
