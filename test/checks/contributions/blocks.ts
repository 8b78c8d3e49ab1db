/** Blocks of a workbook that the checks of contributions share. */
const settings = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 31
`;

const categories = `
Categories
Category | Parent | Side | Report line
contributions | | receipt | receipts.contributions
donations | | receipt | receipts.donations
solidarity | | payment | payments.solidarity
travel | | payment | payments.conference-travel
flights | travel | payment |
bank-charges | | payment | payments.bank-charges
opening | | opening |
transfer | | transfer |
`;

const accounts = `
Accounts
Account | Kind | Currency
A | bank | EUR
U | bank | USD
`;

export const contributions = (...rows: string[]): string => `
Ledger
No | Date | Account | Text | In | Out | Category | Member | CreditTo | Year | Corrects | Note
${rows.join("\n")}
`;

export const pledges = (...rows: string[]): string => `
Pledges
Member | Year | Recipient | Amount | Currency | Kind | Declared on | Document | Version | Status
${rows.join("\n")}
`;

/** The blocks as one workbook. */
export const workbook = (...blocks: string[]): string =>
  [settings, categories, accounts, ...blocks].join("\n\n");
