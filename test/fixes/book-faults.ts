/** A small honest book, and what is planted in it: rows that are added to its tables. */
const TABLES: Readonly<Record<string, string>> = {
  Settings: `Key | Value
base-currency | EUR
body | ICC`,
  Bodies: `Body | Name | Parent
ICC | World |
CCC | Europe | ICC`,
  Accounts: `Account | Kind | Currency
BANK | bank | EUR
BOX | cash | EUR
DOLLAR | bank | USD`,
  Categories: `Category | Side | Report line
contributions | receipt | receipts.contributions
donations | receipt | receipts.donations
office | payment | payments.office
solidarity | payment | payments.solidarity
to-bodies | body-transfer |
transfer | transfer |
opening | opening |`,
  Funds: `Fund | Kind | To
general | general |
relief | restricted |`,
  Members: `Key | Code
k1 | M1
k2 | M2`,
  Periods: `Period | Body | From | To | Status | Sealed on
first | ICC | 2024-01-01 | 2024-12-31 | sealed | 2025-01-20
second | ICC | 2025-01-01 | 2025-12-31 | open |`,
  Pledges: `Member | Year | Recipient | Amount | Currency | Kind | Declared on | Document | Version | Status
M1 | 2025 | ICC | 100 | EUR | money | 2024-12-20 | letter 1 | 1 | valid
M1 | 2026 | ICC | 100 | EUR | money | 2024-12-20 | letter 2 | 1 | valid
M2 | 2025 | ICC | 100 | EUR | money | 2024-12-20 | letter 3 | 1 | valid`,
  Splits: `No | Line | Category | Fund | Member | Year | Amount
2025-0001 | 1 | opening | general | | | 9000`,
  Rates: `Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB`,
  Statements: "Account | Number | From | To | Opening | Closing",
  StatementLines: "Account | Number | Date | Amount | Text | Bank id | Ledger No",
  CashCounts: "Account | Date | Counted by | Counted",
  Returns: "Body | Period | Line | Currency | Amount | Counter body | Transfer",
  Ledger: `No | Date | Voucher | Account | Text | In | Out | Currency | Category | Member | Year | Fund | Note
2024-0001 | 2024-06-01 | v0 | BANK | Opening | 500 | | EUR | opening | | | general |
2025-0001 | 2025-01-02 | v1 | BANK | Opening | 9000 | | EUR | opening | | | general |
2025-0002 | 2025-01-03 | v2 | BOX | Gift | 300 | | EUR | donations | M2 | | relief |`,
  ChangeLog: "Time | Who | Table | Row no | Column | Old | New | Why | Undo id",
};

type Planted = Readonly<Record<string, readonly string[]>>;

/** The book with rows added; a row that begins with one that is there takes its place. */
export function bookWith(planted: Planted): string {
  const blocks = Object.entries(TABLES).map(([name, lines]) => {
    const own = lines.split("\n");
    for (const row of planted[name] ?? []) {
      const key = row.split("|")[0].trim();
      const at = name === "Ledger" ? own.findIndex((line) => line.startsWith(`${key} `)) : -1;
      if (at > 0) own[at] = row;
      else own.push(row);
    }
    return `${name}\n${own.join("\n")}`;
  });
  for (const [name, rows] of Object.entries(planted))
    if (TABLES[name] === undefined) blocks.push(`${name}\n${rows.join("\n")}`);
  return blocks.join("\n\n");
}

/** What offers the fix of each check, one case or more. */
export const BOOK_FAULTS: Readonly<Record<string, readonly Planted[]>> = {
  "ACC-04": [
    {
      Ledger: ["2025-0003 | 2025-01-04 | v3 | BANK | Gift | 20 | | EUR | donations | | | releif |"],
    },
    { Ledger: ["2025-0003 | 2025-01-04 | v3 | BANK | Gift | 20 | | EUR | donations | | | x |"] },
  ],
  "BNK-01": [
    {
      Statements: ["BANK | 1 | 2025-01-03 | 2025-01-31 | 9500 | 9480"],
      StatementLines: ["BANK | 1 | 2025-01-04 | 20 | Paper | x1 | 2025-0003"],
      Ledger: ["2025-0003 | 2025-01-04 | v3 | BANK | Paper | | 20 | EUR | office | | | general |"],
    },
    {
      Statements: ["BANK | 1 | 2025-01-03 | 2025-01-31 | 9500 | 9520"],
      StatementLines: ["BANK | 1 | 2025-01-04 | -20 | Gift | x1 |"],
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | BANK | Gift | 20 | | EUR | donations | | | general |",
      ],
    },
  ],
  "BNK-03": [
    {
      Statements: ["BANK | 1 | 2025-01-03 | 2025-01-31 | 9500 | 9480"],
      Ledger: ["2025-0003 | 2025-01-04 | v3 | BANK | Paper | 20 | | EUR | office | | | general |"],
    },
  ],
  "CSH-04": [
    { CashCounts: ["BOXX | 2025-01-31 | A, B | 300"] },
    {
      CashCounts: ["Till | 2025-01-31 | A, B | 20.5"],
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | Till | Gift | 20.50 | | EUR | donations | | | general |",
      ],
    },
  ],
  "FND-01": [
    {
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | BANK | Aid | | 400 | EUR | solidarity | M1 | | relief | aid",
      ],
    },
  ],
  "FX-02": [
    {
      Rates: ["2025-01-05 | USD | EUR | 1 | own", "2025-01-05 | USD | EUR | 0.91 | ECB"],
    },
    { Rates: ["2025-01-05 | USD | EUR | 1 | own", "2025-01-05 | EUR | USD | 1.1 | ECB"] },
  ],
  "FND-07": [
    {
      Funds: ["old | restricted"],
      Ledger: [
        "2024-0002 | 2023-06-01 | v0a | BANK | Aid | 50 | | EUR | donations | M1 | | old |",
        "2024-0003 | 2023-07-01 | v0b | BANK | Rest | | 50 | EUR | transfer | | | old |",
        "2024-0004 | 2023-07-01 | v0b | BANK | Rest | 50 | | EUR | transfer | | | general |",
      ],
    },
  ],
  "STR-01": [{ Regions: ["Regionn | Statutory continent", "Africa | Africa"] }],
  "PER-02": [
    {
      ChangeLog: ["2025-02-01 | X | Ledger | 2024-0001 | text | Begin | Opening | why | 1/E2"],
    },
    {
      ChangeLog: [
        "2025-02-01 | X | Ledger | 2024-0001 | in | '400 | '450 | why | 1/F2",
        "2025-02-02 | X | Ledger | 2024-0001 | in | '450 | '500 | why | 2/F2",
      ],
    },
  ],
  "PLG-05": [
    {
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | BANK | Contribution | 100 | | EUR | contributions | M1 | 2025 | general |",
        "2025-0004 | 2025-01-05 | v4 | BANK | Contribution | 30 | | EUR | contributions | M1 | 2025 | general |",
      ],
    },
    {
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | BANK | Contribution | 140 | | EUR | contributions | M1 | 2025 | general |",
      ],
    },
  ],
  "TRF-06": [
    {
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | BANK | Share | | 40 | EUR | to-bodies | | | general |",
      ],
    },
    {
      Bodies: ["RCC | North | ICC"],
      Returns: ["RCC | second | transfers.share | EUR | 40 | ICC | T9"],
      Ledger: [
        "2025-0003 | 2025-01-04 | v3 | BANK | Share | | 40 | EUR | to-bodies | | | general | see minutes",
      ],
    },
  ],
};
