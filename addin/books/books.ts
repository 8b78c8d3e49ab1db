import type { RateBook } from "../core/exchange";
import { InputError } from "../core/faults";
import type { Workbook } from "../core/sheet";
import { catalogue, type Say } from "../core/words";
import type { TableData } from "../tables/table-data";
import { type Account, accountsOfLedger, readAccounts } from "./accounts";
import { type AuditSample, readAuditSamples } from "./audit-samples";
import { type Category, readCategories } from "./categories";
import { type RecordedChange, readChangeLog } from "./change-log";
import { type Conference, type Delegation, readConferences, readDelegations } from "./conferences";
import {
  type CashCount,
  type CountLine,
  readCashCounts,
  readCountLines,
  readStatementLines,
  readStatements,
  type Statement,
  type StatementLine,
} from "./evidence";
import { type Fund, readFunds } from "./funds";
import { postingsWhenAsked } from "./laid-postings";
import { buildLedger, type Ledger } from "./ledger";
import { type LiteratureItem, readLiterature, readStockMoves, type StockMove } from "./literature";
import { type Member, type MemberStatus, readMemberStatuses, readMembers } from "./members";
import { type OtherItem, readOtherItems } from "./other-items";
import { type Closing, type RecordedPeriod, readClosings, readPeriods } from "./periods";
import { type Allocation, type Pledge, readAllocations, readPledges } from "./pledges";
import { type Postings, readSplits, type Split } from "./postings";
import { type RecordedRate, readRates, usableRates } from "./rates";
import {
  type BudgetLine,
  type InKind,
  type Mandate,
  type RecordedFinding,
  readBudget,
  readInKind,
  readMandates,
  readRecordedFindings,
} from "./registers";
import { readSettings, type Settings } from "./settings";

/** Everything a federation's workbook says, typed, each thing knowing its cell. */
export interface Books {
  /** Tables as read, by Excel name: for checks of structure, and for cells. */
  readonly tables: ReadonlyMap<string, TableData>;
  /** The workbook they were read from. */
  readonly workbook: Workbook;
  readonly settings: Settings;
  readonly ledger: Ledger;
  readonly postings: Postings;
  readonly accounts: readonly Account[];
  readonly categories: readonly Category[];
  readonly funds: readonly Fund[];
  readonly members: readonly Member[];
  readonly statuses: readonly MemberStatus[];
  readonly mandates: readonly Mandate[];
  readonly splits: readonly Split[];
  readonly pledges: readonly Pledge[];
  readonly allocations: readonly Allocation[];
  readonly rates: readonly RecordedRate[];
  /** The rates that can be used, for look-ups. */
  readonly rateBook: RateBook;
  readonly budget: readonly BudgetLine[];
  readonly inKind: readonly InKind[];
  readonly literature: readonly LiteratureItem[];
  readonly stockMoves: readonly StockMove[];
  readonly conferences: readonly Conference[];
  readonly delegations: readonly Delegation[];
  readonly otherItems: readonly OtherItem[];
  readonly statements: readonly Statement[];
  readonly statementLines: readonly StatementLine[];
  readonly cashCounts: readonly CashCount[];
  readonly countLines: readonly CountLine[];
  readonly periods: readonly RecordedPeriod[];
  readonly closings: readonly Closing[];
  readonly recordedFindings: readonly RecordedFinding[];
  readonly auditSamples: readonly AuditSample[];
  readonly changes: readonly RecordedChange[];
}

export const words = catalogue("books", {
  noLedger:
    "No ledger was found. The workbook has the sheets {sheets}; a table or sheet named Ledger is needed, or a mapping (--map) for a cash book of another layout.",
});

/** Builds the books from tables. Throws InputError when there is no ledger to speak of. */
export function buildBooks(
  { tables, workbook }: { tables: ReadonlyMap<string, TableData>; workbook: Workbook },
  say: Say,
): Books {
  const table = tables.get("Ledger");
  if (table === undefined) {
    const sheets = workbook.sheets.map((sheet) => sheet.name).join(", ");
    throw new InputError("NO_LEDGER", sheets, say(words.noLedger, { sheets }));
  }
  const typed = readAccounts(tables.get("Accounts"));
  const accounts = tables.has("Accounts") ? typed : accountsOfLedger(table);
  const ledger = buildLedger(table, accounts);
  const categories = readCategories(tables.get("Categories"));
  const funds = readFunds(tables.get("Funds"));
  const splits = readSplits(tables.get("Splits"), { ledger, accounts });
  const currencies = new Map(accounts.map((account) => [account.account, account.currency]));
  const currencyOf = (account: string): string => currencies.get(account) ?? "";
  const countLines = readCountLines(tables.get("CountLines"), currencyOf);
  const rates = readRates(tables.get("Rates"));
  const literature = readLiterature(tables.get("Literature"));
  return {
    tables,
    workbook,
    settings: readSettings(tables.get("Settings")),
    ledger,
    postings: postingsWhenAsked({ ledger, accounts, categories, funds, splits }),
    accounts,
    categories,
    funds,
    members: readMembers(tables.get("Members")),
    statuses: readMemberStatuses(tables.get("MemberStatus")),
    mandates: readMandates(tables.get("Mandates")),
    splits,
    pledges: readPledges(tables.get("Pledges")),
    allocations: readAllocations(tables.get("Allocations")),
    rates,
    rateBook: usableRates(rates),
    budget: readBudget(tables.get("Budget")),
    inKind: readInKind(tables.get("InKind")),
    literature,
    stockMoves: readStockMoves(tables.get("StockMoves"), literature),
    conferences: readConferences(tables.get("Conferences")),
    delegations: readDelegations(tables.get("Delegations")),
    otherItems: readOtherItems(tables.get("AssetsAndLiabilities")),
    statements: readStatements(tables.get("Statements"), currencyOf),
    statementLines: readStatementLines(tables.get("StatementLines"), currencyOf),
    cashCounts: readCashCounts(tables.get("CashCounts"), { currencyOf, lines: countLines }),
    countLines,
    periods: readPeriods(tables.get("Periods")),
    closings: readClosings(tables.get("Closings"), currencyOf),
    recordedFindings: readRecordedFindings(tables.get("Findings")),
    auditSamples: readAuditSamples(tables.get("AuditSamples")),
    changes: readChangeLog(tables.get("ChangeLog")),
  };
}
