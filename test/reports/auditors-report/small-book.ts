import { dayOfIso } from "../../../addin/core/calendar";
import type { Block, Document, ReportTable } from "../../../addin/core/document";
import type { Finding, Severity } from "../../../addin/core/finding";
import { amount, NO_BREAK_SPACE, showValue, type Value } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import type { AuditorsReportInput } from "../../../addin/reports/auditors-report/audit";
import { auditorsReport } from "../../../addin/reports/auditors-report/auditors-report";
import { booksOf } from "../../ledger-text";

/**
 * A year of a small committee, worked out by hand:
 * 200.00 USD at 0.9 are 180.00; 50.55 USD at the typed 0.95 are 48.0225, so 48.02; 250.55 USD at 0.8 are 200.44.
 */
export const smallBook = `
Settings
Key | Value
organisation | ICOR
body | ICC
base-currency | EUR
rule-set | icor-2010

Accounts
Account | Kind | Currency
Kasse | cash | EUR
Bank | bank | EUR
BankUSD | bank | USD

Categories
Category | Parent | Side | Report line
opening | | opening |
transfer | | transfer |
contributions | | receipt | receipts.contributions
donations | | receipt | receipts.donations
office | | payment | payments.office
office-refund | | receipt | payments.office
bank-charges | | payment | payments.bank-charges
solidarity | | payment | payments.solidarity

Funds
Fund | Kind | Purpose | Decision | To | Leftover rule
General | general | | | |
Sol | solidarity | Strike in X | Minutes 3 | 2025-10-31 | next campaign

Mandates
Person code | Member | Body | Office | From | To | Elected by
P-03 | A | ICC | auditor | 2021-11-14 | | WC-2021
P-07 | B | ICC | auditor | 2021-11-14 | | WC-2021
P-01 | C | ICC | financial-officer | 2021-11-14 | |

Members
Key | Code
m1 | A
m2 | B

MemberStatus
Key | Status | From
m1 | active | 2010-10-06
m2 | active | 2010-10-06
m2 | withdrawn | 2025-06-30

Pledges
Member | Year | Amount | Currency | Document | Version | Status
A | 2025 | 250 | EUR | Letter 1 | 1 | replaced
A | 2025 | 300 | EUR | Letter 2 | 2 | valid
B | 2025 | 80 | EUR | | 1 | valid

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB
2025-12-31 | USD | EUR | 0.8 | ECB

Statements
Account | Number | From | To | Opening | Closing
Bank | 1 | 2025-01-01 | 2025-12-31 | 1000 | 1222

CashCounts
Account | Date | Counted by | Counted
Kasse | 2025-12-31 | P-03, P-07 |

CountLines
Account | Date | Denomination | Count
Kasse | 2025-12-31 | 50 | 3
Kasse | 2025-12-31 | 20 | 1
Kasse | 2025-12-31 | 1 | 9
Kasse | 2025-12-31 | 0.5 | 1

Ledger
No | Date | Voucher | Account | Currency | In | Out | Category | Member | Year | Fund | Transfer | Rate
2025-0001 | 2025-01-01 | | Kasse | EUR | 100 | | opening | | | | |
2025-0002 | 2025-01-01 | | Bank | EUR | 1000 | | opening | | | | |
2025-0003 | 2025-01-01 | | BankUSD | USD | 200 | | opening | | | | |
2025-0004 | 2025-02-01 | | Bank | EUR | 300 | | contributions | A | 2025 | | |
2025-0005 | 2025-03-01 | | BankUSD | USD | 50.55 | | donations | | | | | 0.95
2025-0006 | 2025-04-01 | V-1 | Kasse | EUR | | 20.50 | office | | | | |
2025-0007 | 2025-05-01 | | Bank | EUR | | 100 | transfer | | | | t1 |
2025-0008 | 2025-05-01 | | Kasse | EUR | 100 | | transfer | | | | t1 |
2025-0009 | 2025-06-01 | | Bank | EUR | | 5 | bank-charges | | | | |
2025-0010 | 2025-07-01 | | Bank | EUR | 40 | | donations | | | Sol | |
2025-0011 | 2025-08-01 | V-2 | Bank | EUR | | 15 | solidarity | | | Sol | |
2025-0012 | 2025-09-01 | | Bank | EUR | 2 | | office-refund | | | | |
`;

export const statementByHand: Readonly<Record<string, number>> = {
  "receipts.contributions": 30000,
  "receipts.donations": 8802,
  "receipts.total": 38802,
  "payments.office": 1850,
  "payments.office.office-refund": -200,
  "payments.solidarity": 1500,
  "payments.bank-charges": 500,
  "payments.total": 3850,
  surplus: 34952,
  "exchange-effect": -2758,
  opening: 128000,
  closing: 160194,
  check: 0,
};

type CashRow = Readonly<Record<"opening" | "in" | "out" | "closing", number>> & {
  readonly base: number;
  readonly currency: string;
};

export const cashByHand: Readonly<Record<string, CashRow>> = {
  "account.Kasse": {
    opening: 10000,
    in: 10000,
    out: 2050,
    closing: 17950,
    base: 17950,
    currency: "EUR",
  },
  "account.Bank": {
    opening: 100000,
    in: 34200,
    out: 12000,
    closing: 122200,
    base: 122200,
    currency: "EUR",
  },
  "currency.EUR": {
    opening: 110000,
    in: 44200,
    out: 14050,
    closing: 140150,
    base: 140150,
    currency: "EUR",
  },
  "account.BankUSD": {
    opening: 20000,
    in: 5055,
    out: 0,
    closing: 25055,
    base: 20044,
    currency: "USD",
  },
  "currency.USD": {
    opening: 20000,
    in: 5055,
    out: 0,
    closing: 25055,
    base: 20044,
    currency: "USD",
  },
};

/** A cash report as a financial officer would hand it over, with the figures of the hand. */
export function givenReport(
  statement: Readonly<Record<string, number>> = statementByHand,
  cash: Readonly<Record<string, CashRow>> = cashByHand,
): Document {
  const lines = Object.entries(statement).map(
    ([key, minor]): Row => [key, { total: amount(minor, "EUR") }],
  );
  const accounts = Object.entries(cash).map(([key, { base, currency, ...own }]): Row => {
    const amounts = Object.entries(own).map(([name, minor]) => [name, amount(minor, currency)]);
    return [key, { ...Object.fromEntries(amounts), base: amount(base, "EUR") }];
  });
  const total: Row = ["total", { base: amount(160194, "EUR") }];
  const blocks = [tableOf("T1", lines), tableOf("T3", [...accounts, total])];
  return {
    id: "cash-report",
    title: "Cash report",
    language: "en",
    direction: "ltr",
    runningHead: "",
    pageNumbering: "",
    blocks,
  };
}

type Row = readonly [string, Readonly<Record<string, Value>>];

function tableOf(id: string, rows: readonly Row[]): Block {
  const columns = [...new Set(rows.flatMap(([, values]) => Object.keys(values)))];
  return {
    type: "table",
    id,
    title: id,
    labelHeading: "",
    columns: columns.map((key) => ({ key, label: key, type: "amount" })),
    rows: rows.map(([key, values]) => ({ key, label: key, kind: "line", values })),
  };
}

export function dayOf(iso: string): number {
  const day = dayOfIso(iso);
  if (day === undefined) throw new Error(`${iso} is no day`);
  return day;
}

/** Input of a report about the small book; what is told replaces it. */
export function inputOf(
  changes: Partial<AuditorsReportInput> & { text?: string } = {},
): AuditorsReportInput {
  const { text = smallBook, ...others } = changes;
  return {
    books: booksOf(text),
    period: { from: dayOf("2025-01-01"), to: dayOf("2025-12-31") },
    base: "EUR",
    say: sayIn("en"),
    language: "en",
    findings: [],
    checksRun: ["ACC-03", "BNK-03", "LED-01", "LED-13"],
    checksNotRun: [{ code: "CON-01", tables: ["Returns"] }],
    cashReport: givenReport(),
    today: dayOf("2026-02-01"),
    ...others,
  };
}

export function reportOf(changes: Parameters<typeof inputOf>[0] = {}): Document {
  return auditorsReport(inputOf(changes));
}

/** A finding in a cell of the ledger. */
export function findingAt(
  code: string,
  {
    severity = "error",
    row = 7,
    entry,
  }: { severity?: Severity; row?: number; entry?: string } = {},
): Finding {
  return {
    code,
    severity,
    cell: { sheet: "Ledger", row, columnIndex: 6 },
    ...(entry ? { entry } : {}),
    message: `Fact of ${code}.`,
    advice: `Advice on ${code}.`,
    values: { in: amount(12000, "EUR"), difference: amount(-50, "EUR") },
  };
}

export function tableIn(document: Document, id: string): ReportTable {
  for (const block of document.blocks) if (block.type === "table" && block.id === id) return block;
  throw new Error(`there is no table ${id}`);
}

/** Rows of a table as text: key, then every column's value, "-" where blank. */
export function rowsOf(document: Document, id: string): string[] {
  const { columns, rows } = tableIn(document, id);
  return rows.map(({ key, values }) =>
    [key, ...columns.map((column) => shown(values[column.key]))].join(" | "),
  );
}

function shown(value: Value | undefined): string {
  return value === undefined ? "-" : plain(showValue(value));
}

const plain = (text: string): string => text.replaceAll(NO_BREAK_SPACE, " ");

/** Every text of paragraphs and lists. */
export function sentencesOf(document: Document): string[] {
  return document.blocks.flatMap((block) => {
    if (block.type === "paragraph") return [inlineText(block.content)];
    if (block.type === "list") return block.items.map(inlineText);
    return [];
  });
}

function inlineText(content: readonly unknown[]): string {
  return plain(content.map((part) => (typeof part === "string" ? part : "")).join(""));
}
