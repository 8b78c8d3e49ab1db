import type { Message } from "../../core/words";
import { catalogue } from "../../core/words";

export const words = catalogue("auditorsReport", {
  doOpening: "Opening balances against the last closing",
  doArithmetic: "Reading and arithmetic of all rows",
  doStatements: "Statements complete and continuous",
  doReconciliation: "Ledger against bank statements",
  doCash: "Cash count, without notice",
  doVouchers: "Vouchers: present, each used once; a sample in the original",
  doApproval: "Large payments and payments to members: decision or minutes",
  doCategories: "Categories, gross and on the right side",
  doContributions: "Contributions against promises and letters",
  doReceiptBook: "Receipts against the receipt book",
  doFunds: "Earmarked money: purpose, days, never overspent",
  doCampaigns: "Money of campaigns passed on, with proof of receipt",
  doTransfers: "Transfers between accounts, funds and bodies",
  doConsolidation: "Returns of other bodies",
  doConference: "Conference account: shares, costs, financed by many",
  doLiterature: "Literature: stock, count and sales",
  doInKind: "Contributions in kind",
  doRates: "Exchange rates",
  doGaps: "Numbers without gaps and doubles",
  doDuplicates: "Entries recorded twice",
  doClosed: "Changes after closing",
  doReport: "Cash report against ledger",
  doBalances: "Balances never below zero without a reason",
  doMembers: "Member list and status",
  doOffices: "Offices, mandates, answers to findings",
  doPrivacy: "Protection of member names",
});

/** What the auditors did: a row of A6 and the checks behind it. */
export interface Procedure {
  /** Stable for ever; samples name it. */
  readonly key: string;
  readonly title: Message;
  /** Codes of checks; one that ends with "-" stands for the rest of its family. */
  readonly codes: readonly string[];
  /** Tables whose rows were gone through. */
  readonly tables: readonly string[];
  /** Tables of the cash report that it works out anew. */
  readonly reportTables?: readonly string[];
  /** Set where papers or money must be looked at, which no program can. */
  readonly needsOriginals?: boolean;
}

/** Procedures in the order of the report; those of every audit first. Each check belongs to exactly one. */
export const procedures: readonly Procedure[] = [
  {
    key: "opening",
    title: words.doOpening,
    codes: ["ACC-03", "ACC-05"],
    tables: ["Ledger", "Closings"],
  },
  { key: "arithmetic", title: words.doArithmetic, codes: ["STR-", "LED-"], tables: ["Ledger"] },
  {
    key: "statements",
    title: words.doStatements,
    codes: ["BNK-01", "BNK-02", "BNK-06", "BNK-08"],
    tables: ["Statements", "StatementLines"],
  },
  {
    key: "reconciliation",
    title: words.doReconciliation,
    codes: ["BNK-"],
    tables: ["Statements", "StatementLines"],
  },
  {
    key: "cash",
    title: words.doCash,
    codes: ["CSH-"],
    tables: ["CashCounts", "CountLines"],
    needsOriginals: true,
  },
  {
    key: "vouchers",
    title: words.doVouchers,
    codes: ["LED-13", "LED-14", "LED-22"],
    tables: ["Ledger"],
    needsOriginals: true,
  },
  {
    key: "approval",
    title: words.doApproval,
    codes: ["LED-16"],
    tables: ["Ledger"],
    needsOriginals: true,
  },
  {
    key: "categories",
    title: words.doCategories,
    codes: ["LED-11", "LED-12", "LED-17", "LED-19"],
    tables: ["Ledger", "Categories"],
  },
  {
    key: "contributions",
    title: words.doContributions,
    codes: ["PLG-"],
    tables: ["Pledges", "Allocations"],
    reportTables: ["T4", "T5"],
    needsOriginals: true,
  },
  {
    key: "receipt-book",
    title: words.doReceiptBook,
    codes: [],
    tables: ["Ledger"],
    needsOriginals: true,
  },
  {
    key: "funds",
    title: words.doFunds,
    codes: ["FND-", "ACC-04"],
    tables: ["Funds"],
    reportTables: ["T2", "T6"],
  },
  {
    key: "campaigns",
    title: words.doCampaigns,
    codes: ["FND-03"],
    tables: ["Funds"],
    needsOriginals: true,
  },
  { key: "transfers", title: words.doTransfers, codes: ["TRF-"], tables: ["Ledger"] },
  { key: "consolidation", title: words.doConsolidation, codes: ["CON-"], tables: ["Returns"] },
  {
    key: "conference",
    title: words.doConference,
    codes: ["FND-04"],
    tables: ["Conferences"],
    reportTables: ["T7", "T7b"],
  },
  {
    key: "literature",
    title: words.doLiterature,
    codes: ["LIT-"],
    tables: ["Literature", "StockMoves"],
    reportTables: ["T11"],
    needsOriginals: true,
  },
  {
    key: "in-kind",
    title: words.doInKind,
    codes: ["KND-"],
    tables: ["InKind"],
    reportTables: ["T10"],
    needsOriginals: true,
  },
  { key: "rates", title: words.doRates, codes: ["FX-"], tables: ["Rates"] },
  { key: "gaps", title: words.doGaps, codes: ["LED-07", "LED-08"], tables: ["Ledger"] },
  { key: "duplicates", title: words.doDuplicates, codes: ["LED-15", "LED-21"], tables: ["Ledger"] },
  {
    key: "closed",
    title: words.doClosed,
    codes: ["LED-05", "PER-"],
    tables: ["Ledger", "Periods"],
  },
  { key: "report", title: words.doReport, codes: ["RPT-"], tables: ["Ledger"] },
  { key: "balances", title: words.doBalances, codes: ["ACC-"], tables: ["Ledger"] },
  { key: "members", title: words.doMembers, codes: ["MEM-"], tables: ["Members", "MemberStatus"] },
  { key: "offices", title: words.doOffices, codes: ["GOV-", "AUD-"], tables: ["Mandates"] },
  { key: "privacy", title: words.doPrivacy, codes: ["PRV-"], tables: [] },
];

/** The procedure of a check: the one that names it, else the one that names its family. */
export function procedureOf(code: string): Procedure | undefined {
  const family = code.replace(/\d+$/, "");
  return (
    procedures.find(({ codes }) => codes.includes(code)) ??
    procedures.find(({ codes }) => codes.includes(family))
  );
}
