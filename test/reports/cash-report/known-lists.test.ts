import { expect, test } from "vitest";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { inputOf, tableOf } from "./report-text";

const BOOK = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 400

Bodies
Body | Tier
ICC | world
CCC | continental

Members
Key | Code | Region | Body
m1 | AAA | Africa | ICC
m2 | BBB | Europe | CCC
m3 | CCC | Europe |

Accounts
Account | Kind | Currency | Holder
EUR-1 | bank | EUR | financial-officer
USD-1 | bank | USD | coordinator Africa
CHF-1 | bank | CHF | somebody
EUR-2 | cash | EUR |

Funds
Fund | Kind | Purpose
general | general |
CLINIC | solidarity | a clinic

Rates
Date | From | To | Rate | Source
2025-01-01 | USD | EUR | 0.9 | ECB reference rate
2025-01-01 | CHF | EUR | 1.1 | my bank

Budget
Category | Fund | Amount | Currency
donations | general | 5 | EUR
donations | CLINIC | 6 | EUR
office | general | 7 | EUR

Ledger
No | Date | Account | In | Out | Category | Member | Year | Fund
1 | 2025-01-05 | EUR-1 | 50 | | contributions | AAA | 2025 | general
2 | 2025-01-05 | USD-1 | 10 | | contributions | BBB | 2025 | general
3 | 2025-01-05 | CHF-1 | 10 | | contributions | CCC | 2025 | general
4 | 2025-01-05 | EUR-2 | 10 | | donations | | | CLINIC
`;
const period = { from: "2025-01-01", to: "2025-12-31" };
const reportIn = (language: string) => cashReport(inputOf(BOOK, { ...period, language }));
const rowsOf = (id: string, language = "en") => tableOf(reportIn(language), id).rows;

test("accounts stand in the order of their table, those of one currency together", () => {
  expect(rowsOf("T3").map(({ key }) => key)).toEqual([
    "account.EUR-1",
    "account.EUR-2",
    "currency.EUR",
    "account.USD-1",
    "currency.USD",
    "account.CHF-1",
    "currency.CHF",
    "total",
  ]);
});

test("words of known lists are said in the language of the report, others as typed", () => {
  const t3 = new Map(rowsOf("T3", "de").map(({ key, values }) => [key, values.holder]));
  expect(t3.get("account.USD-1")).toEqual({ type: "text", text: "Koordinator/in für Afrika" });
  expect(t3.get("account.CHF-1")).toEqual({ type: "text", text: "somebody" });
  expect(rowsOf("T13", "de").map(({ values }) => values.source)).toEqual([
    { type: "text", text: "my bank" },
    { type: "text", text: "Referenzkurs der EZB" },
  ]);
  expect(rowsOf("T2", "de").map(({ label }) => label)).toEqual([
    "Allgemeiner Fonds",
    "CLINIC",
    "Summe",
  ]);
  const [cover] = reportIn("de").blocks;
  expect(JSON.stringify(cover)).toContain("Referenzkurs der EZB, my bank");
});

test("T12 names the fund where a category stands several times, so that its chart can be read", () => {
  const lines = rowsOf("T12").filter(({ kind }) => kind === "line");
  expect(lines.map(({ label }) => label)).toEqual([
    "Annual contributions",
    "Donations (General fund)",
    "Donations (CLINIC)",
    "Office",
  ]);
});

test("T5 shows the tiers of the members' bodies below the total, where they are recorded", () => {
  const shown = rowsOf("T5").map(({ key, kind, label }) => [key, kind, label]);
  expect(shown).toEqual([
    ["continent.Africa", "line", "Africa"],
    ["continent.Europe", "line", "Europe"],
    ["total", "total", "Total"],
    ["tier.continental", "of-which", "of which tier of the body: continent"],
    ["tier.world", "of-which", "of which tier of the body: world"],
    ["tier.none", "of-which", "of which without a tier"],
  ]);
  const without = cashReport(inputOf(BOOK.replace(/Bodies[\s\S]*?\n\n/, ""), period));
  expect(tableOf(without, "T5").rows.map(({ key }) => key)).toEqual([
    "continent.Africa",
    "continent.Europe",
    "total",
  ]);
});
