import { bookText, type RandomBook } from "./random-book";

/** Members with an entry each, by the index of the entry. */
const MEMBERS = ["", "AA", "BB", "CC"];
const CURRENCIES = ["EUR", "USD", "XOF", "TND"];

/**
 * A random book with all else that a report can show: the entries credit members for years, every seventh is split,
 * every eleventh is of a conference, and there are pledges, allocations, a budget, statements and counts, gifts in
 * kind, literature, delegations and other assets.
 */
export function memberBookText(book: RandomBook): string {
  const [before, ledger] = bookText(book).split("\nLedger\n");
  const [heading, ...rows] = ledger.trim().split("\n");
  const credited = rows.map((row, index) => {
    const year = 2023 + ((index * 5) % 4);
    return `${conferenceRow(row, index)} | ${MEMBERS[index % MEMBERS.length]} | ${year} | ${corrected(index)}`;
  });
  const splits = rows.flatMap((_, index) =>
    index % 7 === 6
      ? [`${index + 1} | office | 1 |`, `${index + 1} | contributions | 2 | 2024`]
      : [],
  );
  const allocations = rows.flatMap((_, index) =>
    index % 5 === 3 ? [`${index + 1} | ${MEMBERS[index % MEMBERS.length]} | 2024 | 3`] : [],
  );
  const own = before
    .replace("CAMPAIGN | solidarity", "CAMPAIGN | solidarity\nCONF | conference")
    .replace(
      "opening | | opening |",
      `conference-shares | | receipt | receipts.conference-shares
literature | | receipt | receipts.literature
purchase | | payment | payments.literature-purchase
travel | | payment | payments.conference-travel
opening | | opening |`,
    );
  return `${own}
Members
Key | Code | Region
${MEMBERS.slice(1)
  .map((code, index) => `${code} | ${code} | ${["Europe", "Africa", ""][index]}`)
  .join("\n")}

Pledges
Member | Year | Amount | Currency | Kind
${pledges().join("\n")}

Splits
No | Category | Amount | Year
${splits.join("\n")}

Allocations
No | Member | Year | Amount
${allocations.join("\n")}

Budget
Period | Category | Amount | Currency
2024-2025 | contributions | 1000 | EUR
2024-2025 | legacies | 70 | USD
2024-2025 | office | 333 | USD
2024-2025 | office | 10 |
2024-2025 | conference-shares | 900 | USD
2024-2025 | travel | 500 | EUR

Statements
Account | Number | From | To | Opening | Closing
A-EUR | 1 | 2024-01-01 | 2024-12-31 | 0 | 12
A-USD | 2 | 2024-01-01 | 2025-06-30 | 0 |

CashCounts
Account | Date | Counted
B-EUR | 2025-01-31 | 40
B-USD | 2025-02-28 |

CountLines
Account | Date | Denomination | Count
B-USD | 2025-02-28 | 20 | 3
B-USD | 2025-02-28 | 0.5 | 1

Conferences
Conference | From | To
WC | 2025-05-01 | 2025-05-04

Delegations
Conference | Member | Delegates
WC | AA | 2
WC | BB | 1
WC | AA | 1

InKind
No | Date | From | What | Quantity | Value | Currency | Basis of valuation | Paid directly
K1 | 2024-05-01 | AA | Paper | 3 | 12.50 | EUR | invoice |
K1 | 2024-06-01 | BB | Work | 0.5 | | | estimate |
K2 | 2025-06-01 | BB | Hall | | 80 | USD | invoice | yes
K3 | 2025-07-01 | CC | Van | | 70 | USD | invoice | yes

Literature
Item | Title | Price | Currency
L1 | Book | 5 | USD
L2 | Leaflet | 1 | EUR

StockMoves
No | Date | Item | Quantity | Kind | Unit price | Ledger No
S1 | 2023-12-01 | L1 | 40 | in | 2 | 1
S2 | 2024-03-01 | L1 | -7 | sale | 5 | 2
S3 | 2024-03-02 | L2 | -3 | sale | 1 | 2
S4 | 2025-12-30 | L1 | -2 | sale | 5 |
S5 | 2025-12-31 | L1 | -1 | count | |

AssetsAndLiabilities
No | Kind | What | Since | Amount | Currency
1 | advance | Advance to the office | 2025-11-01 | 45 | EUR
2 | advance | Advance for a journey | 2025-11-02 | 100 | USD
3 | own-use | Printer | 2024-02-01 | |
4 | unpaid-bill | Bill of the printer | 2025-12-01 | 70 | XXX

Ledger
${heading} | Member | Year | Corrects
${credited.join("\n")}
`;
}

/** Every eleventh entry that is one of operations, on a line and in the fund of a conference; others as they are. */
function conferenceRow(row: string, index: number): string {
  const cells = row.split("|").map((cell) => cell.trim());
  const isOther = !["contributions", "donations", "office"].includes(cells[5]);
  if (index % 11 > 2 || isOther) return row;
  const category = ["conference-shares", "travel", "literature"][index % 11];
  return cells
    .with(5, category)
    .with(6, index % 2 === 0 ? "CONF" : "")
    .join(" | ");
}

/** Every ninth entry gives back what the one before it brought. */
const corrected = (index: number): string => (index % 9 === 8 ? String(index) : "");

/** Promises of three years in the members' currencies; one is in kind, one is 0, one changes its currency. */
function pledges(): string[] {
  return MEMBERS.slice(1).flatMap((member, at) =>
    [2024, 2025, 2026].map((year, index) => {
      const currency = CURRENCIES[(at + (index === 1 ? 1 : 0)) % CURRENCIES.length];
      const kind = at === 2 && index === 0 ? "in-kind" : "money";
      return `${member} | ${year} | ${index === 2 ? 0 : 5000 * (at + 1)} | ${currency} | ${kind}`;
    }),
  );
}
