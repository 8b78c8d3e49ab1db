import { decimal, hasStatements, type SampleAccount, sampleAccounts } from "./accounts";
import { PERIOD_FROM, QUARTER_ENDS } from "./days";
import { balanceOn, entries } from "./ledger";
import type { Row } from "./rows";

interface Statement {
  readonly account: SampleAccount;
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** Quarterly statements of every bank, one after the other. */
const statements: readonly Statement[] = sampleAccounts.filter(hasStatements).flatMap((account) => {
  const ends = QUARTER_ENDS.filter((day) => day > account.opened);
  const first = Math.max(account.opened, PERIOD_FROM);
  return ends.map((to, index) => ({
    account,
    number: index + 1,
    from: index === 0 ? first : ends[index - 1] + 1,
    to,
  }));
});

/** What stood in an account before the first line: openings are no lines of a statement. */
function openingOf(account: string): number {
  return entries
    .filter((entry) => entry.account === account && entry.category === "opening")
    .reduce((sum, entry) => sum + (entry.in ?? 0), 0);
}

/** Rows of the statements. */
export function statementRows(): Row[] {
  return statements.map(({ account: { account, currency }, number, from, to }) => ({
    account,
    number: String(number),
    from,
    to,
    opening: decimal(number === 1 ? openingOf(account) : balanceOn(account, from - 1), currency),
    closing: decimal(balanceOn(account, to), currency),
  }));
}

/** Rows of the lines: every entry of a bank account but its opening. */
export function statementLineRows(): Row[] {
  return statements.flatMap(({ account: { account, currency }, number, from, to }) =>
    entries
      .filter((entry) => entry.account === account && entry.day >= from && entry.day <= to)
      .filter((entry) => entry.category !== "opening")
      .map((entry) => ({
        account,
        number: String(number),
        date: entry.day,
        amount: decimal((entry.in ?? 0) - (entry.out ?? 0), currency),
        text: entry.text,
        bankId: entry.bankLine,
        ledgerNo: entry.no,
      })),
  );
}
