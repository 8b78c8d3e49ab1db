/** A small honest book of an organisation that knows no doubt: each test adds what real associations do. */
export const honestText = ({
  entries = [],
  pledges = [],
  more = "",
}: {
  readonly entries?: readonly string[];
  readonly pledges?: readonly string[];
  readonly more?: string;
}): string => `
Settings
Key | Value
base-currency | EUR
body | ICC
rates.max-age-days | 31

Bodies
Body | Name | Parent
ICC | World |
AF | Africa | ICC

Accounts
Account | Body | Kind | Currency | Opened
B | ICC | bank | EUR | 2024-12-01
C | ICC | cash | EUR | 2024-12-01
U | ICC | bank | USD | 2024-12-01
X | ICC | cash | XOF | 2024-12-01

Categories
Category | Side | Report line | Parent | Of which
contributions | receipt | receipts.contributions | |
donations | receipt | receipts.donations | |
legacies | receipt | | donations | yes
interest | receipt | receipts.interest | |
charges-of-interest | payment | payments.interest | |
solidarity | payment | payments.solidarity | |
office | payment | payments.office | |
office-refunds | receipt | payments.office | |
bank-charges | payment | payments.bank-charges | |
opening | opening | | |
transfer | transfer | | |

Funds
Fund | Kind | From | To
G | general | |
S | solidarity | 2025-01-01 | 2025-02-15
Z | solidarity | 2025-01-01 | 2025-01-31
K | conference | 2025-01-01 |

Members
Key | Code | Region
k1 | M1 | Europe
k2 | M2 | Europe
k3 | M3 | Africa

MemberStatus
Key | Status | From | Document
k1 | active | 2011-01-01 |
k2 | active | 2011-01-01 |
k3 | active | 2011-01-01 |
k3 | withdrawn | 2025-02-01 | letter of k3

Periods
Period | Body | From | To | Status
2024 | ICC | 2024-01-01 | 2024-12-31 | open
2025 | ICC | 2025-01-01 | 2025-12-31 | open

Pledges
Member | Year | Recipient | Amount | Currency | Kind | Declared on | Document | Version | Status
M1 | 2024 | ICC | | EUR | money | 2023-12-20 | letter 1 | 1 | valid
M2 | 2024 | ICC | 0 | EUR | money | 2023-12-21 | letter 2 | 1 | valid
M3 | 2024 | ICC | | EUR | in-kind | 2023-12-22 | letter 3 | 1 | valid
${pledges.join("\n")}

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB
2025-01-31 | USD | EUR | 0.9 | ECB
2025-01-01 | XOF | EUR | 0.0015245 | fixed
2025-01-31 | XOF | EUR | 0.0015245 | fixed

Ledger
No | Date | Voucher | Account | Text | In | Out | Category | Member | Year | Fund | Transfer | Rate
1 | 2025-01-01 | o1 | B | Opening | 500 | | opening | | | G | |
2 | 2025-01-01 | o2 | U | Opening | 500 | | opening | | | G | |
3 | 2025-01-01 | o3 | C | Opening | 200 | | opening | | | G | |
4 | 2025-01-01 | o4 | X | Opening | 90000 | | opening | | | G | |
${entries.join("\n")}

${more}
`;
