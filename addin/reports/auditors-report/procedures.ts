import type { Message } from "../../core/words";
import { catalogue } from "../../core/words";

export const words = catalogue("auditorsReport", {
  doOpening: "Opening balances against the last closing",
  doArithmetic: "Reading and arithmetic of all rows",
  doStatements: "Statements complete and continuous",
  doReconciliation: "Ledger against bank statements",
  doBalances: "Balances never below zero without a reason",
  doCash: "Cash count",
  doVouchers: "Vouchers: present, each used once",
  doApproval: "Payments to members with purpose or decision",
  doCategories: "Categories, gross and on the right side",
  doContributions: "Contributions against promises and letters",
  doMembers: "Member list and status",
  doFunds: "Earmarked money and campaigns",
  doTransfers: "Transfers between accounts, funds and bodies",
  doConsolidation: "Returns of other bodies",
  doLiterature: "Literature: stock and sales",
  doInKind: "Contributions in kind",
  doRates: "Exchange rates",
  doGaps: "Numbers without gaps and doubles",
  doDuplicates: "Entries recorded twice",
  doClosed: "Changes after closing",
  doOffices: "Offices and mandates",
  doPrivacy: "Protection of member names",
  doReport: "Cash report against ledger, every figure",
  handVouchers: "By hand: vouchers seen in the original (which, how chosen)",
  handReceiptBook: "By hand: receipts against the receipt book",
  handMinutes: "By hand: large payments against minutes and decisions",
  handCash: "By hand: cash counted without notice",
});

/** What the auditors did: a row of A6 and the checks behind it. */
export interface Procedure {
  /** Stable for ever. */
  readonly key: string;
  readonly title: Message;
  /** Codes of checks; one that ends with "-" stands for the rest of its family. */
  readonly codes: readonly string[];
  /** Tables whose rows were gone through. */
  readonly tables: readonly string[];
}

/** Procedures of the program, in the order of the report. Each check belongs to exactly one. */
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
  { key: "balances", title: words.doBalances, codes: ["ACC-"], tables: ["Ledger"] },
  { key: "cash", title: words.doCash, codes: ["CSH-"], tables: ["CashCounts", "CountLines"] },
  {
    key: "vouchers",
    title: words.doVouchers,
    codes: ["LED-13", "LED-14", "LED-22"],
    tables: ["Ledger"],
  },
  { key: "approval", title: words.doApproval, codes: ["LED-16"], tables: ["Ledger"] },
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
  },
  { key: "members", title: words.doMembers, codes: ["MEM-"], tables: ["Members", "MemberStatus"] },
  { key: "funds", title: words.doFunds, codes: ["FND-", "ACC-04"], tables: ["Funds"] },
  { key: "transfers", title: words.doTransfers, codes: ["TRF-"], tables: ["Ledger"] },
  { key: "consolidation", title: words.doConsolidation, codes: ["CON-"], tables: ["Returns"] },
  {
    key: "literature",
    title: words.doLiterature,
    codes: ["LIT-"],
    tables: ["Literature", "StockMoves"],
  },
  { key: "in-kind", title: words.doInKind, codes: ["KND-"], tables: ["InKind"] },
  { key: "rates", title: words.doRates, codes: ["FX-"], tables: ["Rates"] },
  { key: "gaps", title: words.doGaps, codes: ["LED-07", "LED-08"], tables: ["Ledger"] },
  { key: "duplicates", title: words.doDuplicates, codes: ["LED-15", "LED-21"], tables: ["Ledger"] },
  { key: "closed", title: words.doClosed, codes: ["LED-05", "PER-"], tables: ["Periods"] },
  { key: "offices", title: words.doOffices, codes: ["GOV-", "AUD-"], tables: ["Mandates"] },
  { key: "privacy", title: words.doPrivacy, codes: ["PRV-"], tables: [] },
  { key: "report", title: words.doReport, codes: ["RPT-"], tables: ["Ledger"] },
];

/** What only people can do: their rows are left for the pen. */
export const handProcedures: readonly { readonly key: string; readonly title: Message }[] = [
  { key: "hand.vouchers", title: words.handVouchers },
  { key: "hand.receipt-book", title: words.handReceiptBook },
  { key: "hand.minutes", title: words.handMinutes },
  { key: "hand.cash", title: words.handCash },
];

/** The procedure of a check: the one that names it, else the one that names its family. */
export function procedureOf(code: string): Procedure | undefined {
  const family = code.replace(/\d+$/, "");
  return (
    procedures.find(({ codes }) => codes.includes(code)) ??
    procedures.find(({ codes }) => codes.includes(family))
  );
}
