import { bookText, type RandomBook } from "./random-book";

/** Members with an entry each, by the index of the entry. */
const MEMBERS = ["", "AA", "BB", "CC"];
const CURRENCIES = ["EUR", "USD", "XOF", "TND"];

/**
 * A random book with all else that a report can show: the entries credit members for years, every seventh is split,
 * and there are pledges, allocations, a budget, statements and counts.
 */
export function memberBookText(book: RandomBook): string {
  const [before, ledger] = bookText(book).split("\nLedger\n");
  const [heading, ...rows] = ledger.trim().split("\n");
  const credited = rows.map((row, index) => {
    const year = 2023 + ((index * 5) % 4);
    return `${row} | ${MEMBERS[index % MEMBERS.length]} | ${year} | ${corrected(index)}`;
  });
  const splits = rows.flatMap((_, index) =>
    index % 7 === 6
      ? [`${index + 1} | office | 1 |`, `${index + 1} | contributions | 2 | 2024`]
      : [],
  );
  const allocations = rows.flatMap((_, index) =>
    index % 5 === 3 ? [`${index + 1} | ${MEMBERS[index % MEMBERS.length]} | 2024 | 3`] : [],
  );
  return `${before}
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

Ledger
${heading} | Member | Year | Corrects
${credited.join("\n")}
`;
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
