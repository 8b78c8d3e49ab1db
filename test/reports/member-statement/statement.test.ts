import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Books } from "../../../addin/books/books";
import { makeMovements } from "../../../addin/books/movements";
import { choosePeriod, type Period } from "../../../addin/books/period";
import { readBooks } from "../../../addin/books/read-books";
import { dayOfIso } from "../../../addin/core/calendar";
import type { Document } from "../../../addin/core/document";
import { showValue } from "../../../addin/core/value";
import { sayIn } from "../../../addin/core/words";
import { readWorkbook } from "../../../addin/file/read-workbook";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { memberStatement } from "../../../addin/reports/member-statement/member-statement";
import { statementMembers, statementSource } from "../../../addin/reports/member-statement/source";
import { booksOf } from "../../ledger-text";
import { bookText, randomBook } from "../cash-report/random-book";

const sample = readFileSync(join(import.meta.dirname, "../../../addin/sample/ledger.xlsx"));
const today = dayOfIso("2025-12-31") ?? 0;
const period = { from: dayOfIso("2024-01-01") ?? 0, to: dayOfIso("2025-12-31") ?? 0 };

function inputOf(books: Books, ofPeriod: Period, language = "en") {
  return { books, period: ofPeriod, base: "EUR", say: sayIn(language), language, today };
}

function statementsOf(books: Books, ofPeriod: Period): Map<string, Document> {
  const source = statementSource(inputOf(books, ofPeriod));
  const members = statementMembers(source);
  return new Map(members.map((member) => [member, memberStatement(source, { member, name: "" })]));
}

/** Figures of T4 for one member: "2024.EUR promised" -> "100.00 EUR". */
function figuresOfT4(report: Document): Map<string, Map<string, string>> {
  const all = new Map<string, Map<string, string>>();
  const block = report.blocks.find((one) => one.type === "table" && one.id === "T4");
  for (const row of block?.type === "table" ? block.rows : []) {
    const [, member, currency = ""] = /^member\.(.*?)(?:\.([A-Z]{3}))?$/.exec(row.key) ?? [];
    if (member === undefined) continue;
    const figures = all.get(member) ?? new Map<string, string>();
    all.set(member, figures);
    for (const [key, value] of Object.entries(row.values)) {
      const [, name = "", year = "sum"] = /^(promised|received|open)(?:\.(\d+))?$/.exec(key) ?? [];
      if (name !== "") figures.set(`${year}.${currency} ${name}`, showValue(value));
    }
  }
  return all;
}

function figuresOfStatement({ blocks }: Document): Map<string, string> {
  const figures = new Map<string, string>();
  for (const block of blocks) {
    if (block.type === "facts")
      for (const inline of block.items.flatMap(({ content }) => content))
        if (typeof inline === "object" && "key" in inline && inline.key.startsWith("open."))
          figures.set(`sum.${inline.key.slice(5)} open`, showValue(inline.figure));
    if (block.type !== "table" || block.id !== "M1") continue;
    for (const { key, values } of block.rows)
      for (const name of ["promised", "received"])
        if (values[name] && key.startsWith("year."))
          figures.set(`${key.slice(5)} ${name}`, showValue(values[name]));
  }
  return figures;
}

function expectSameFigures(books: Books, ofPeriod: Period): number {
  const report = cashReport(inputOf(books, ofPeriod));
  const statements = statementsOf(books, ofPeriod);
  const t4 = figuresOfT4(report);
  for (const [member, figures] of t4) {
    const statement = statements.get(member);
    if (statement === undefined) throw new Error(`no statement for ${member}`);
    expect([member, figuresOfStatement(statement)]).toEqual([member, figures]);
  }
  return t4.size;
}

describe("the figures of every statement are those of T4", () => {
  test("of the sample", () => {
    const books = readBooks(readWorkbook(sample, "ledger.xlsx"), sayIn("en"));
    expect(expectSameFigures(books, choosePeriod(books, {}))).toBe(59);
  });

  test("of random books", () => {
    let shown = 0;
    fc.assert(
      fc.property(
        randomBook,
        fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
        (book, draws) => {
          shown += expectSameFigures(booksOf(withMembers(bookText(book), draws)), period);
        },
      ),
      { numRuns: 60 },
    );
    expect(shown).toBeGreaterThan(100);
  });
});

test("what the payments of a year count as is what was received for it", () => {
  fc.assert(
    fc.property(
      randomBook,
      fc.array(fc.nat(99), { minLength: 40, maxLength: 40 }),
      (book, draws) => {
        const source = statementSource(
          inputOf(booksOf(withMembers(bookText(book), draws)), period),
        );
        const counted = new Map<string, number>();
        for (const one of source.payments) {
          const key = `${one.member}.${one.year}`;
          counted.set(key, (counted.get(key) ?? 0) + one.counted);
        }
        for (const { member, contributions } of source.lines)
          for (const { year, received } of contributions)
            expect([member, year, counted.get(`${member}.${year}`) ?? 0]).toEqual([
              member,
              year,
              received,
            ]);
      },
    ),
    { numRuns: 60 },
  );
});

/** The book with members, promises in several currencies, and payers beside its entries. */
function withMembers(text: string, draws: readonly number[]): string {
  const codes = ["AA", "BB", "CC (X)"];
  const [head, ledger] = text.split("\nLedger\n");
  const [headings, ...rows] = ledger.trim().split("\n");
  const paid = rows.map((row, index) => {
    const draw = draws[index % draws.length];
    return `${row} | ${codes[draw % 3]} | ${draw % 4 === 0 ? "" : 2022 + (draw % 4)}`;
  });
  const pledges = draws.slice(0, 8).map((draw, index) => {
    const amount = draw % 5 === 0 ? "" : draw * 7;
    const status = draw % 7 === 0 ? "lapsed" : "valid";
    const kind = draw % 11 === 0 ? "in-kind" : "money";
    return `${codes[index % 3]} | ${2023 + (draw % 3)} | ${amount} | ${["EUR", "USD", "TND"][draw % 3]} | ${kind} | ${status}`;
  });
  return `${head}
Members
Key | Code
${codes.map((code, index) => `k${index} | ${code}`).join("\n")}

Pledges
Member | Year | Amount | Currency | Kind | Status
${pledges.join("\n")}

Ledger
${headings} | Member | Year
${paid.join("\n")}
`;
}

const book = `
Settings
Key | Value
base-currency | EUR
rates.max-age-days | 10

Accounts
Account | Kind | Currency
A | bank | EUR
U | bank | USD

Categories
Category | Side | Report line
contributions | receipt | receipts.contributions

Members
Key | Code
k1 | ROSE
k2 | OAK
k3 | ELM

Names
Key | Name
k1 | Rose Growers
k2 | Oak Friends

Pledges
Member | Year | Amount | Currency | Kind | Status
ROSE | 2024 | 100 | EUR | money | valid
ROSE | 2025 | 120 | EUR | money | valid
OAK | 2024 | 70 | EUR | money | lapsed
ELM | 2025 | 10 | EUR | money | valid

InKind
No | Date | From | What | Quantity | Unit | Value | Currency
K-1 | 2024-05-01 | ROSE | Paper, with Oak Friends | 3 | boxes | | EUR
K-2 | 2024-05-02 | OAK | Chairs | | | 20 | EUR

Ledger
No | Date | Account | Text | In | Out | Category | Member | CreditTo | Year | Voucher
1 | 2023-12-01 | A | Thanks from Rose growers | 40 | | contributions | ROSE | | 2024 | V-1
2 | 2024-02-01 | A | ROSE and OAK together | 60 | | contributions | ROSE | | 2024 |
3 | 2024-03-01 | A | paid by the oaks | 30 | | contributions | OAK | ROSE | 2025 |
4 | 2024-04-01 | U | in dollars | 9 | | contributions | ELM | | 2025 |
`;

/** All that a statement says, a line for each row. */
function linesOf(member: string, name = ""): string[] {
  const source = statementSource(inputOf(booksOf(book), period));
  const { blocks } = memberStatement(source, { member, name });
  return blocks.flatMap((block) =>
    block.type === "table"
      ? block.rows.map(({ label, values }) =>
          [label, ...Object.values(values).map(showValue)].join(" | ").replaceAll("\u00a0", " "),
        )
      : [],
  );
}

test("own payments, those before the period too; texts that may tell of others stay away", () => {
  expect(linesOf("ROSE")).toEqual([
    "2024 | EUR | 100.00 EUR | 100.00 EUR | 0.00 EUR | received, thank you",
    "2025 | EUR | 120.00 EUR | 30.00 EUR | 90.00 EUR | received in part, thank you",
    "Together in EUR | EUR | 220.00 EUR | 130.00 EUR | 90.00 EUR",
    "1 | 2023-12-01 | 2024 | 40.00 EUR | V-1 | Thanks from ROSE | EUR | 40.00 EUR",
    "2 | 2024-02-01 | 2024 | 60.00 EUR |  | text left out: it may tell of others | EUR | 60.00 EUR",
    "3 | 2024-03-01 | 2025 | 30.00 EUR |  | text left out: it may tell of others | EUR | 30.00 EUR",
    "Together in EUR | EUR | 130.00 EUR",
    "K-1 | 2024-05-01 | Paper, with OAK | 3 boxes",
  ]);
});

test("a lapsed promise is said neutrally, and nothing is called not yet received", () => {
  expect(linesOf("OAK")[0]).toBe("2024 | lapsed; the conference decides");
});

test("what a missing rate leaves unknown stays unknown", () => {
  expect(linesOf("ELM")).toEqual([
    "2024 | EUR | nothing recorded",
    "2025 | EUR | 10.00 EUR | n/a EUR | n/a EUR | not known, a rate is missing",
    "Together in EUR | EUR | 10.00 EUR | n/a EUR | n/a EUR",
    "4 | 2024-04-01 | 2025 | n/a EUR |  | in dollars | USD | 9.00 USD",
  ]);
});

test("a statement holds no other member's code, name or figure, but in the member's own words in kind", () => {
  const source = statementSource(inputOf(booksOf(book), period));
  const text = JSON.stringify(memberStatement(source, { member: "ELM", name: "" }));
  for (const other of ["ROSE", "OAK", "Rose", "Oak", "70", "V-1"])
    expect(text).not.toContain(other);
});

test("the name is there only when it was asked for", () => {
  const source = statementSource(inputOf(booksOf(book), period));
  const textWith = (name: string) =>
    JSON.stringify(memberStatement(source, { member: "ROSE", name }));
  expect(textWith("")).not.toContain("Rose Growers");
  expect(textWith("Rose Growers")).toContain("Rose Growers");
});

test("a member of whom nothing is recorded gets a friendly sentence", () => {
  const source = statementSource(inputOf(booksOf(book), period));
  const { blocks } = memberStatement(source, { member: "NOBODY", name: "" });
  expect(JSON.stringify(blocks)).toContain("hold no promise");
});

const GIFTS = `${book.replace(
  "contributions | receipt | receipts.contributions",
  `contributions | receipt | receipts.contributions
donations | receipt | receipts.donations
shares | receipt | receipts.conference-shares
given-back | payment | receipts.donations
solidarity | payment | payments.solidarity`,
)}5 | 2024-05-01 | A | a gift | 25 | | donations | ROSE | | |
6 | 2024-06-01 | A | for the conference | 15 | | shares | OAK | ROSE | | R-9
7 | 2024-06-02 | A | given back | | 5 | given-back | ROSE | | |
8 | 2023-06-02 | A | before the period | 7 | | donations | ROSE | | |
9 | 2024-06-03 | A | passed on to them | | 9 | solidarity | ROSE | | |
`;

function tableLines({ blocks }: Document, id: string): string[] {
  const table = blocks.find((block) => block.type === "table" && block.id === id);
  if (table?.type !== "table") return [];
  return table.rows.map(({ label, values }) =>
    [label, ...Object.values(values).map(showValue)].join(" | ").replaceAll("\u00a0", " "),
  );
}

test("what a member gave besides its contributions stands by kind, credited to the member it is for", () => {
  const books = booksOf(GIFTS);
  const source = statementSource(inputOf(books, period));
  const document = memberStatement(source, { member: "ROSE", name: "" });
  expect(tableLines(document, "M2b")).toEqual([
    "Donations | 2 | EUR | 20.00 EUR",
    "Conference shares of participants | 1 | EUR | 15.00 EUR",
    "Together in EUR | EUR | 35.00 EUR",
  ]);
  expect(JSON.stringify(document)).toContain('"key":"others.base"');
  expect(tableLines(memberStatement(source, { member: "OAK", name: "" }), "M2b")).toEqual([]);
});

test("contributions and other gifts of all members are the receipts of the cash report", () => {
  const books = readBooks(readWorkbook(new Uint8Array(sample), "ledger.xlsx"), sayIn("en"));
  const ofPeriod = choosePeriod(books, { from: undefined, to: undefined });
  const statements = [...statementsOf(books, ofPeriod).values()];
  const base = (key: string) =>
    statements.reduce((sum, { blocks }) => {
      const facts = blocks.find((block) => block.type === "facts");
      const inlines = facts?.type === "facts" ? facts.items.flatMap(({ content }) => content) : [];
      for (const one of inlines)
        if (typeof one === "object" && "key" in one && one.key === key)
          return sum + (one.figure.type === "amount" ? one.figure.minor : Number.NaN);
      return sum;
    }, 0);
  const { books: sameBooks, valuation } = statementSource(inputOf(books, ofPeriod));
  const byMembers = makeMovements(sameBooks, valuation)
    .all.filter(({ at }) => sameBooks.postings.member[at] !== "")
    .filter(
      ({ day, line }) => day >= ofPeriod.from && day <= ofPeriod.to && line.startsWith("receipts."),
    );
  expect(byMembers.length).toBeGreaterThan(100);
  expect(base("received.base") + base("others.base")).toBe(
    byMembers.reduce((sum, one) => sum + one.base, 0),
  );
});

test.each([
  ["its voucher", "| V-1 |", "| R-1 |", "V-1"],
  ["else the receipt given", "| |", "| R-1 |", "R-1"],
  ["else the line of the bank", "| |", "| |", "B-1"],
])("a payment is proved by %s", (_, voucher, receipt, shown) => {
  const text = book.replace(
    /Ledger\n[\s\S]*/,
    `Ledger
No | Date | Account | Text | In | Category | Member | Year | Voucher | Receipt | BankLine
1 | 2024-02-01 | A | thanks | 40 | contributions | ROSE | 2024 ${voucher.slice(0, -2)} ${receipt.slice(0, -2)} | B-1
`,
  );
  const source = statementSource(inputOf(booksOf(text), period));
  const [line] = tableLines(memberStatement(source, { member: "ROSE", name: "" }), "M2");
  expect(line.split(" | ")).toContain(shown);
});

test("a member with a promise of nothing and no payment gets one sentence and no empty rows", () => {
  const source = statementSource(
    inputOf(booksOf(book.replace(/^ELM.*\n/m, "").replace(/^4 \|.*\n/m, "")), period),
  );
  expect(statementMembers(source)).toContain("ELM");
  const { blocks } = memberStatement(source, { member: "ELM", name: "" });
  expect(blocks.filter(({ type }) => type === "table")).toEqual([]);
  expect(JSON.stringify(blocks)).toContain(
    "From 2024-01-01 to 2025-12-31 our books hold no promise, no payment and no gift in kind of yours.",
  );
  expect(JSON.stringify(blocks)).not.toContain("Thank you for everything");
});
