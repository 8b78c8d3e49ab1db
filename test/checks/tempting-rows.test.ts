import { expect, test } from "vitest";
import { runChecks } from "../../addin/checks/run-checks";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { fullAddress } from "../../addin/core/cells";
import type { Document } from "../../addin/core/document";
import { sayIn } from "../../addin/core/words";
import { booksOf } from "../ledger-text";
import { honestText } from "./honest-text";
import { reportOf, tableOfText } from "./reports/documents";

// Each line of what must never be flagged, in the ways it comes in real books. Not even a note may come.
const pledge = (member: string, year: number, amount: string, kind = "money"): string =>
  `${member} | ${year} | ICC | ${amount} | EUR | ${kind} | 2024-12-20 | letter of ${member} | 1 | valid`;
const returned = (...lines: string[]): string =>
  ["Returns", "Body | Period | Line | Currency | Amount", ...lines]
    .map((line) => line.replace(/^=/, "AF | 2025 | "))
    .join("\n");

interface Tempting {
  readonly line: string;
  readonly way: string;
  readonly entries?: readonly string[];
  readonly pledges?: readonly string[];
  readonly more?: string;
}

const tempting: readonly Tempting[] = [
  {
    line: "of which",
    way: "texts of entries that tell a part",
    entries: [
      "5 | 2025-01-10 | | B | Sammlung, davon 20 in Münzen | 50 | | donations | M1 | | G | |",
      "6 | 2025-01-11 | | B | Collection, of which 20 for stamps | 30 | | donations | M2 | | G | |",
      "7 | 2025-01-12 | | B | Don, dont 5 de Paul | 15 | | donations | M3 | | G | |",
    ],
  },
  {
    line: "of which",
    way: "a return whose parts are less than the whole",
    more: returned(
      "=opening | EUR | 0",
      "=receipts.donations | EUR | 50",
      "=receipts.donations.legacies | EUR | 20",
      "=payments.office | EUR | 10",
      "=payments.office.paper | EUR | 3",
      "=closing | EUR | 40",
    ),
  },
  {
    line: "of which",
    way: "a budget of the whole and of its part",
    more: "Budget\nBody | Period | Category | Amount | Currency\nICC | 2025 | donations | 50 | EUR\nICC | 2025 | legacies | 20 | EUR",
  },
  {
    line: "of which",
    way: "a donation, and a legacy on the line below it",
    entries: [
      "5 | 2025-01-10 | | B | Donation | 50 | | donations | M1 | | G | |",
      "6 | 2025-01-11 | | B | Legacy | 20 | | legacies | | | G | |",
    ],
  },
  {
    line: "refunds with a negative sign in imported reports",
    way: "a refund in the ledger, on the line of its payments",
    entries: [
      "5 | 2025-01-10 | v5 | B | Paper | | 80 | office | | | G | |",
      "6 | 2025-01-20 | | B | Refund for paper | 30 | | office-refunds | | | G | |",
    ],
  },
  {
    line: "refunds with a negative sign in imported reports",
    way: "a return whose refunds exceed what was paid",
    more: returned(
      "=opening | EUR | 100",
      "=payments.office | EUR | -20",
      "=payments.solidarity | EUR | 30",
      "=closing | EUR | 90",
    ),
  },
  {
    line: "equal donations",
    way: "three members in cash, one list as voucher, one text",
    entries: ["M1", "M2", "M3"].map(
      (member, at) =>
        `${at + 5} | 2025-01-10 | list 1 | C | Donation | 50 | | donations | ${member} | | G | |`,
    ),
  },
  {
    line: "equal donations",
    way: "people who are named in the text alone, and two receipts of a book of receipts",
    entries: [
      "5 | 2025-01-10 | | B | Donation A. | 50 | | donations | | | G | |",
      "6 | 2025-01-10 | | B | Donation B. | 50 | | donations | | | G | |",
      "7 | 2025-01-10 | r7 | C | Donation | 20 | | donations | | | G | |",
      "8 | 2025-01-10 | r8 | C | Donation | 20 | | donations | | | G | |",
    ],
  },
  {
    line: "equal donations",
    way: "contributions that were promised alike, each by a letter of its own",
    entries: [
      "5 | 2025-01-10 | v5 | B | Contribution | 50 | | contributions | M1 | 2025 | G | |",
      "6 | 2025-01-10 | v6 | B | Contribution | 50 | | contributions | M2 | 2025 | G | |",
    ],
    pledges: [pledge("M1", 2025, "50"), pledge("M2", 2025, "50")],
  },
  {
    line: "advance and late payments",
    way: "two years ahead, five years late, and in two parts",
    entries: [
      "5 | 2025-01-10 | v5 | B | Contribution 2027 | 50 | | contributions | M1 | 2027 | G | |",
      "6 | 2025-01-11 | v6 | B | Contribution 2020, late | 40 | | contributions | M2 | 2020 | G | |",
      "7 | 2025-01-12 | v7 | B | Contribution 2025 | 20 | | contributions | M2 | 2025 | G | |",
      "8 | 2025-02-12 | v8 | B | Contribution 2025, rest | 30 | | contributions | M2 | 2025 | G | |",
    ],
    pledges: [pledge("M1", 2027, "50"), pledge("M2", 2020, "40"), pledge("M2", 2025, "50")],
  },
  {
    line: "advance and late payments",
    way: "what a member owed arrives after it left, and what it paid ahead stays",
    entries: [
      "5 | 2025-01-10 | v5 | B | Contribution 2025, in advance | 30 | | contributions | M3 | 2025 | G | |",
      "6 | 2025-02-20 | v6 | B | Contribution 2023 | 40 | | contributions | M3 | 2023 | G | |",
    ],
    pledges: [pledge("M3", 2025, "30"), pledge("M3", 2023, "40")],
  },
  {
    line: "conversions between own accounts",
    way: "into a currency without cents, a day later, at the rate of the counter",
    entries: [
      "5 | 2025-01-10 | v5 | B | Withdrawal | | 100 | transfer | | | G | X1 |",
      "6 | 2025-01-11 | v5 | X | Exchange | 64000 | | transfer | | | G | X1 |",
    ],
  },
  {
    line: "conversions between own accounts",
    way: "the same one twice on a day, its fee beside it, and one through cash",
    entries: [
      "5 | 2025-01-10 | v5 | B | Exchange | | 90 | transfer | | | G | X1 |",
      "6 | 2025-01-10 | v5 | U | Exchange | 100 | | transfer | | | G | X1 | 0.9",
      "7 | 2025-01-10 | v6 | B | Exchange | | 90 | transfer | | | G | X2 |",
      "8 | 2025-01-10 | v6 | U | Exchange | 100 | | transfer | | | G | X2 | 0.9",
      "9 | 2025-01-10 | v6 | B | Fee for the exchange | | 2 | bank-charges | | | G | |",
      "10 | 2025-01-20 | v7 | B | Barabhebung | | 50 | transfer | | | G | X3 |",
      "11 | 2025-01-24 | v7 | C | Barabhebung | 50 | | transfer | | | G | X3 |",
    ],
  },
  {
    line: "conversions between own accounts",
    way: "two days apart, at the bank's rate, its fee under the same number",
    entries: [
      "5 | 2025-01-10 | v5 | U | Exchange | | 100 | transfer | | | G | X1 | 0.8912",
      "6 | 2025-01-12 | v5 | B | Exchange | 89.12 | | transfer | | | G | X1 | 1",
      "7 | 2025-01-10 | v7 | U | Fee | | 2 | bank-charges | | | G | X1 | 0.8912",
    ],
  },
  {
    line: "interest of -0.00",
    way: "on either side, with the other side 0, and as Excel keeps it: 0",
    entries: [
      "5 | 2025-01-31 | | B | Interest | -0.00 | | interest | | | G | |",
      "6 | 2025-01-31 | | U | Interest | -0.00 | 0 | interest | | | G | |",
      "7 | 2025-02-28 | | B | Interest | | -0.00 | charges-of-interest | | | G | |",
      "8 | 2025-02-28 | | U | Interest | 0.00 | | interest | | | G | |",
    ],
  },
  {
    line: "interest of -0.00",
    way: "a line of a bank statement",
    more: "Statements\nAccount | Number | From | To | Opening | Closing\nB | 1 | 2025-01-01 | 2025-01-31 | 500 | 500\n\nStatementLines\nAccount | Number | Date | Amount | Text\nB | 1 | 2025-01-31 | -0.00 | Interest",
  },
  {
    line: "a deficit",
    way: "bank and cash spent to the last cent, and a conference that cost more than it brought",
    entries: [
      "5 | 2025-01-10 | v5 | B | Paper | | 500 | office | | | G | |",
      "6 | 2025-01-10 | v6 | C | Stamps | | 150.01 | office | | | G | |",
      "7 | 2025-01-11 | v7 | C | Hall | | 49.99 | office | | | K | |",
    ],
  },
  {
    line: "a deficit",
    way: "the general fund lives on what others left in the bank",
    entries: [
      "5 | 2025-01-10 | v5 | B | Collection | 300 | | donations | M1 | | S | |",
      "6 | 2025-01-11 | v6 | B | Printer | | 750 | office | | | G | |",
      "7 | 2025-02-14 | v7 | C | Passed on | | 150 | solidarity | | | S | |",
      "8 | 2025-02-14 | v8 | B | Passed on | | 50 | solidarity | | | S | |",
      "9 | 2025-02-15 | v9 | C | Passed on | | 50 | solidarity | | | S | |",
      "10 | 2025-02-15 | v10 | U | Passed on | | 55.56 | solidarity | | | S | | 0.9",
    ],
  },
  {
    line: "a promise of 0 or nothing",
    way: "five promises of 0 on one day, one of nothing, one in kind",
    pledges: [
      ...["M1", "M2", "M3"].map((member) => pledge(member, 2025, "0")),
      pledge("M1", 2026, "0"),
      pledge("M2", 2026, "0"),
      pledge("M3", 2023, ""),
      pledge("M1", 2023, "", "in-kind"),
    ],
  },
  {
    line: "a promise of 0 or nothing",
    way: "the member gives something all the same",
    entries: [
      "5 | 2025-01-10 | v5 | B | Contribution | 5 | | contributions | M1 | 2025 | G | |",
      "6 | 2025-01-10 | v6 | B | Gift | 7 | | contributions | M2 | 2025 | G | |",
    ],
    pledges: [pledge("M1", 2025, "0"), pledge("M2", 2025, "")],
  },
  { line: "a campaign without participation", way: "it ended, and nobody took part" },
  {
    line: "a campaign without participation",
    way: "a conference without an entry, and a campaign in which one member took part",
    entries: [
      "5 | 2025-01-10 | v5 | B | Campaign | 30 | | donations | M1 | | S | |",
      "6 | 2025-02-10 | v6 | B | Campaign, passed on | | 30 | solidarity | | | S | |",
    ],
  },
  {
    line: "a Benford deviation",
    way: "250 gifts of 900 and more from one member",
    entries: Array.from({ length: 250 }, (_, at) => {
      const day = isoOfDay((dayOfIso("2025-01-02") ?? 0) + Math.floor(at / 5));
      return `${at + 5} | ${day} | | B | Donation ${at} | ${900 + (at % 99)} | | donations | M1 | | G | |`;
    }),
  },
  {
    line: "a Benford deviation",
    way: "300 payments whose amounts begin with 9, none of them round",
    entries: Array.from(
      { length: 300 },
      (_, at) =>
        `${at + 5} | 2025-01-10 | q${at} | B | Stamps ${at} | | 0.9${at % 10} | office | | | G | |`,
    ),
  },
];

test.each(tempting)("$line: $way", ({ entries = [], pledges = [], more = "" }) => {
  expect(toldOf(honestText({ entries, pledges, more }))).toEqual([]);
});

test("refunds with a negative sign and parts of a line, in a report with its year before", () => {
  const rows = (period: number): string[] => [
    "group payments",
    `line office: period ${period}`,
    "of-which paper: period 3000",
    "of-which stamps: period 2000",
    "line meetings: period -1200",
    `total payments-total: period ${period - 1200} = +office +meetings`,
  ];
  const cashReport = reportOf("ICC", tableOfText("T1", ["period"], rows(8000)));
  const onReports = "RPT-01 RPT-03 RPT-04 RPT-05 RPT-07 PER-04".split(" ");
  expect(toldOf(honestText({}), { cashReport, only: onReports })).toEqual([]);
});

function toldOf(
  text: string,
  { cashReport, only = [] }: { cashReport?: Document; only?: readonly string[] } = {},
): readonly string[] {
  const input = { ...booksOf(text), today: dayOfIso("2025-03-01") ?? 0 };
  const { findings } = runChecks(
    { ...input, ...(cashReport && { cashReport }) },
    { say: sayIn("en"), only },
  );
  return findings.map(({ code, cell, message }) => `${code} ${fullAddress(cell)}: ${message}`);
}
