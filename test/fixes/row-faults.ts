import fc from "fast-check";

const LISTS = `
Accounts
Account | Kind | Currency
CASH | cash | EUR
BANK | bank | EUR
DOLLAR | bank | USD

Categories
Category | Side | Report line
donations | receipt | receipts.donations
sales | receipt | receipts.literature
other-receipt | receipt | receipts.other
in-kind | receipt | receipts.donations
office | payment | payments.office
charges | payment | payments.bank-charges
other-payment | payment | payments.other
transfer | transfer |

Members
Key | Code
M1 | M1

InKind
No | Date | From | What | Value | Currency | Basis of valuation
S-1 | 2025-01-05 | M1 | paper | 12 | EUR | invoice

Splits
No | Line | Category | Fund | Member | Year | Amount

Literature
Item | Title | Price | Currency
BOOK | A book | 7.5 | EUR

StockMoves
No | Date | Item | Quantity | Kind | Unit price | Ledger No
S1 | 2025-01-05 | BOOK | 100 | in | |

CashCounts
Account | Date | Counted by | Counted

Statements
Account | Number | From | To | Opening | Closing

StatementLines
Account | Number | Date | Amount | Text | Bank id | Ledger No

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB

Settings
Key | Value
base-currency | EUR
language | LANGUAGE
`;

const HEADINGS =
  "No | Date | Voucher | Account | Text | In | Out | Currency | Category | Member | Transfer | Rate | Corrects | Note";

/** An entry that nothing is wrong with; what is told replaces it. */
interface Entry {
  readonly no: number;
  readonly date?: string;
  readonly voucher?: string;
  readonly account?: string;
  readonly text?: string;
  readonly in?: string;
  readonly out?: string;
  readonly currency?: string;
  readonly category?: string;
  readonly member?: string;
  readonly transfer?: string;
  readonly rate?: string;
}

function line(entry: Entry): string {
  const { no, in: received = "", out: paid = "" } = entry;
  const isIn = paid === "";
  return [
    `2025-${String(no).padStart(4, "0")}`,
    entry.date ?? "2025-01-10",
    entry.voucher ?? `V${no}`,
    entry.account ?? "CASH",
    entry.text ?? `Movement ${"abcdefghijklmnopqrstuvwxyz"[no % 26]} ${no}`,
    received,
    paid,
    entry.currency ?? "EUR",
    entry.category ?? (isIn ? "donations" : "office"),
    entry.member ?? "",
    entry.transfer ?? "",
    entry.rate ?? "",
    "",
    "",
  ].join(" | ");
}

/** What a seed decides: how many entries stand before and after the planted one, their amounts, and the planted amount. */
interface Seed {
  readonly before: number;
  readonly after: number;
  readonly cents: number;
}

export const seeds = fc.record({
  before: fc.integer({ min: 1, max: 5 }),
  after: fc.integer({ min: 1, max: 5 }),
  cents: fc.integer({ min: 1_000, max: 90_000 }),
});

/** What is planted: entries in the middle, and rows of other tables. */
interface Planted {
  readonly entries?: readonly Omit<Entry, "no">[];
  /** Numbers that are left out behind the planted entries. */
  readonly skipped?: number;
  readonly tables?: Readonly<Record<string, readonly string[]>>;
}

const isoOf = (at: number): string => `2025-01-${String(at).padStart(2, "0")}`;

/** A workbook of honest entries with something planted in their midst. */
export function book({ before, after, cents }: Seed, planted: Planted, language: string): string {
  let no = 0;
  const lines = ["CASH", "BANK", "DOLLAR"].map((account) => {
    no++;
    const currency = account === "DOLLAR" ? "USD" : "EUR";
    return line({ no, account, currency, in: String(90_000 + no), date: isoOf(2) });
  });
  const honest = (at: number): string => {
    no++;
    const size = ((cents * (at + 7) + no * 131) / 100).toFixed(2);
    return line({ no, date: isoOf(4), ...(at % 2 === 0 ? { in: size } : { out: size }) });
  };
  for (let at = 0; at < before; at++) lines.push(honest(at));
  for (const entry of planted.entries ?? []) {
    no++;
    lines.push(line({ no, date: isoOf(5), ...entry }));
  }
  no += planted.skipped ?? 0;
  for (let at = 0; at < after; at++) lines.push(honest(at + before));
  let lists = LISTS.replace("LANGUAGE", language);
  for (const [name, rows] of Object.entries(planted.tables ?? {}))
    lists = lists.replace(
      new RegExp(`(\n${name}\n(?:[^\n]+\n)+)`),
      (own) => `${own}${rows.join("\n")}\n`,
    );
  return `${lists}\nLedger\n${HEADINGS}\n${lines.join("\n")}\n`;
}

const size = ({ cents }: Seed): string => (cents / 100).toFixed(2);

export const PLANTED: Readonly<Record<string, (seed: Seed) => Planted>> = {
  "LED-06": (seed) => ({ entries: [{ in: size(seed), date: "2024-01-04" }] }),
  "LED-08": (seed) => ({ skipped: 1 + (seed.cents % 3) }),
  "LED-15": (seed) => {
    const twice = { out: size(seed), text: "Stamps", voucher: "" };
    return { entries: [twice, twice] };
  },
  "LED-17": (seed) => ({
    entries: [{ in: size(seed), text: `Gift ${((seed.cents + 150) / 100).toFixed(2)} less 1.50` }],
  }),
  "FX-01": (seed) => ({
    entries: [
      { account: "DOLLAR", currency: "USD", in: size(seed), date: isoOf(12), rate: "0.91" },
      { account: "DOLLAR", currency: "USD", in: "77.1", date: isoOf(14) },
    ],
  }),
  "FX-02": (seed) => ({
    entries: [{ account: "DOLLAR", currency: "USD", in: size(seed), rate: "1" }],
  }),
  "KND-01": (seed) => ({
    entries: [{ in: size(seed), text: "Chairs, in kind", member: "M1", category: "donations" }],
  }),
  "LIT-02": (seed) => ({
    entries: [{ in: String(7.5 * (3 + (seed.cents % 20))), category: "sales", text: "Book table" }],
    tables: {
      StockMoves: [`S2 | 2025-01-05 | BOOK | -${3 + (seed.cents % 20)} | sale | | 2024-9999`],
    },
  }),
  "LIT-04": (seed) => ({
    tables: { StockMoves: [`S2 | 2025-01-06 | BOOK | -${5 + (seed.cents % 20)} | count | |`] },
  }),
  "CSH-01": (seed) => ({
    tables: {
      CashCounts: [`CASH | 2025-01-20 | A, B | ${(90_000 - seed.cents / 100).toFixed(2)}`],
    },
  }),
  "TRF-01": (seed) => ({
    entries: [{ out: size(seed), text: "To the bank", category: "transfer", transfer: "T1" }],
  }),
  "TRF-02": (seed) => ({
    entries: [
      { out: size(seed), category: "transfer", transfer: "T1", text: "Sent" },
      {
        in: ((seed.cents - 150) / 100).toFixed(2),
        category: "transfer",
        transfer: "T1",
        text: "Arrived",
        account: "BANK",
      },
    ],
  }),
  "BNK-04": (seed) => ({
    entries: [{ account: "BANK", out: "11", text: "Fee of the bank", category: "charges" }],
    tables: {
      Statements: ["BANK | 1 | 2025-01-15 | 2025-01-20 | 0 | 0"],
      StatementLines: [`BANK | 1 | 2025-01-16 | -${size(seed)} | Fee of the bank | X1 |`],
    },
  }),
};
