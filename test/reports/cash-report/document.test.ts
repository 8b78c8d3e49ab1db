import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import type { Block, Document, Inline } from "../../../addin/core/document";
import { NO_BREAK_SPACE, showValue } from "../../../addin/core/value";
import { keysOf, languages, sayIn, textOf } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { words } from "../../../addin/reports/cash-report/words";
import { officeTitles } from "../../../addin/statutes/offices";
import { reportLines } from "../../../addin/statutes/report-lines";
import { inputOf, tableOf } from "./report-text";

const book = (...rows: string[]): string => `
Settings
Key | Value
base-currency | EUR

Accounts
Account | Kind | Currency | Use | Reason
A | bank | EUR | |
B | bank | EUR | restricted | for the conference
N | bank | NOK | |

Rates
Date | From | To | Rate | Source
2024-12-31 | NOK | EUR | 0.1 | own

Ledger
No | Date | Account | In | Out | Category | Transfer
${rows.join("\n")}
`;
const period = { from: "2024-01-01", to: "2024-12-31" };
const reportOf = (...rows: string[]): Document => cashReport(inputOf(book(...rows), period));

const plain = (content: readonly Inline[]): string =>
  content
    .map((part) => {
      if (typeof part === "string") return part;
      return "figure" in part ? showValue(part.figure) : part.strong;
    })
    .join("")
    .replaceAll(NO_BREAK_SPACE, " ");

function paragraphs(document: Document, style: string): string[] {
  return document.blocks.flatMap((block) =>
    block.type === "paragraph" && block.style === style ? [plain(block.content)] : [],
  );
}

function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === "paragraph") return block.content;
  if (block.type === "facts") return block.items.flatMap((item) => item.content);
  return [];
}

describe("warnings", () => {
  test.each([
    ["nothing is wrong", ["1 | 2024-05-01 | A | 10 | | donations |"], []],
    [
      "money did not arrive",
      ["1 | 2024-05-01 | A | | 10 | transfer | T"],
      [
        "At the end of the period, transfers between own accounts had not arrived in full: −10.00 EUR. Their other side is dated later, or it or a fee is not yet recorded.",
      ],
    ],
    [
      "money that was under way before has arrived",
      [
        "1 | 2023-12-30 | A | | 10 | transfer | T",
        "2 | 2024-01-02 | B | 10 | | transfer | T",
        "3 | 2024-05-01 | A | 10 | | donations |",
      ],
      [],
    ],
    [
      "a rate is missing",
      ["1 | 2024-05-01 | N | 10 | | donations |"],
      [
        "Exchange rates are missing (NOK). Figures that need them are shown as n/a until the rates are entered.",
      ],
    ],
  ])("%s", (_, rows, expected) => {
    expect(paragraphs(reportOf(...rows), "warning")).toEqual(expected);
  });

  test("splits that are not the entry make the check fail, and the report says so", () => {
    const text = `${book("1 | 2024-05-01 | A | 10 | | donations |")}
Splits
No | Category | Amount
1 | donations | 4
1 | interest | 5
`;
    expect(paragraphs(cashReport(inputOf(text, period)), "warning")[0]).toMatch(
      /^This report does not agree with the accounts: the difference is −1\.00 EUR\./,
    );
  });
});

const earmarkedBook = `
Accounts
Account | Kind | Currency
A | bank | EUR

Funds
Fund | Kind | Purpose
G | general |
CLINIC | solidarity | a clinic
TENT | conference |
EMPTY | restricted | nothing

Ledger
No | Date | Account | In | Out | Category | Fund
1 | 2024-05-01 | A | 10 | | donations | CLINIC
2 | 2024-05-02 | A | | 3 | solidarity | CLINIC
3 | 2024-05-03 | A | | 1 | conference-rooms | TENT
4 | 2024-05-03 | A | 20 | | donations |
`;

describe("in short", () => {
  const rows = [
    "1 | 2024-05-01 | A | 10 | | contributions |",
    "2 | 2024-05-02 | B | 4 | | donations |",
    "3 | 2024-05-03 | A | | 3 | office |",
  ];

  test("says the same as the tables, in four sentences", () => {
    expect(paragraphs(reportOf(...rows), "lead")).toEqual([
      "From 2024-01-01 to 2024-12-31 receipts were 14.00 EUR and payments 3.00 EUR; so cash went from 0.00 EUR to 11.00 EUR.",
      "Of the receipts, 10.00 EUR were annual contributions.",
      "Of the cash at the end, 7.00 EUR is freely usable; in accounts for a set purpose only: 4.00 EUR.",
      "None of the 2 accounts is confirmed by a statement or a count yet.",
    ]);
  });

  test("money of earmarked funds is not called free: each fund with its figure", () => {
    const document = cashReport(inputOf(earmarkedBook, period));
    expect(paragraphs(document, "lead")[2]).toBe(
      "Of the cash at the end, 19.00 EUR is freely usable; held for a set purpose: a clinic (7.00 EUR).",
    );
    expect(paragraphs(document, "body")).toContain("Fund CLINIC: 7.00 EUR, for: a clinic.");
    expect(paragraphs(document, "body")).toContain("Fund TENT: −1.00 EUR, for: not recorded.");
  });

  test("funds that hold more than there is leave nothing free", () => {
    const spent = `${earmarkedBook}5 | 2024-05-04 | A | | 22 | office |\n`;
    expect(paragraphs(cashReport(inputOf(spent, period)), "lead")[2]).toBe(
      "Of the cash at the end nothing is freely usable: funds with a set purpose hold more than stands in freely usable accounts (−3.00 EUR); held for a set purpose: a clinic (7.00 EUR).",
    );
  });

  test("every figure names a cell of a table that holds it", () => {
    const document = reportOf(...rows);
    const figures = document.blocks
      .flatMap(inlinesOf)
      .flatMap((part) => (typeof part === "object" && "figure" in part ? [part] : []));
    expect(figures.length).toBeGreaterThan(8);
    for (const { key, figure } of figures) {
      const [, id, row, column] = /^([^/]+)\/(.+)\/([^/]+)$/.exec(key) ?? [];
      const cell = tableOf(document, id).rows.find((one) => one.key === row)?.values[column];
      expect([key, cell]).toEqual([key, figure]);
    }
  });
});

test("notes: an opening that is not the closing of the report before", () => {
  const previous = { tables: { T1: { rows: [{ key: "closing", values: { total: "7.00" } }] } } };
  const input = inputOf(book("1 | 2024-01-01 | A | 10 | | opening |"), { ...period, previous });
  expect(paragraphs(cashReport(input), "body")).toContain(
    "Cash at the beginning is 10.00 EUR; the previous report ended with 7.00 EUR. The difference is 3.00 EUR and needs an explanation.",
  );
});

test("notes: a previous report in another base currency is there, but not compared", () => {
  const previous = { base: "USD", tables: {} };
  const text = book("1 | 2024-05-01 | A | 10 | | donations |");
  const document = cashReport(inputOf(text, { ...period, previous }));
  expect(paragraphs(document, "body")).toContain(
    "The previous report was made in USD, not in EUR; its figures are not compared.",
  );
});

test("notes: a period that is longer than the cycle of the statute", () => {
  const input = inputOf(book("1 | 2024-01-01 | A | 10 | | opening |"), {
    from: "2021-01-01",
    to: "2024-12-31",
  });
  expect(paragraphs(cashReport(input), "body")).toContain(
    "These are 48 full months; the cycle of the statute (ICOR, statute of 6 October 2010) is 36 months. The period is longer by 12 months. The reason is not recorded (Settings: note.period).",
  );
});

test("notes: why a period is of another length is told as typed, else the conference tells it", () => {
  const span = { from: "2024-01-01", to: "2024-12-31" };
  const plain = book("1 | 2024-01-01 | A | 10 | | opening |");
  const reasonOf = (text: string) =>
    paragraphs(cashReport(inputOf(text, span)), "body").find((one) => one.includes("shorter by"));
  const conference = "\nConferences\nConference | From | To\nWC-9 | 2024-12-29 | 2024-12-31\n";
  expect(reasonOf(plain + conference)).toMatch(
    /shorter by 24 months\. It ends with the conference WC-9, held from 2024-12-29 to 2024-12-31\.$/,
  );
  const typed = plain.replace("Key | Value\n", "Key | Value\nnote.period | A first year.\n");
  expect(reasonOf(typed + conference)).toMatch(/24 months\. The reason: A first year\.$/);
});

test("the cover says that the report begins on the day after the last one, recorded or reported", () => {
  const text = book("1 | 2024-05-01 | A | 10 | | donations |");
  const coverOf = (to: string) => {
    const previous = {
      tables: {},
      period: { from: dayOfIso("2023-01-01") ?? 0, to: dayOfIso(to) ?? 0 },
    };
    const [cover] = cashReport(inputOf(text, { ...period, previous })).blocks;
    return cover.type === "cover" ? plain(cover.facts[0].content) : "";
  };
  expect(coverOf("2023-12-31")).toBe("2024-01-01 (the day after the last report) to 2024-12-31");
  expect(coverOf("2023-12-30")).toBe("2024-01-01 to 2024-12-31");
});

test("a base currency that is none is refused", () => {
  const input = inputOf(book("1 | 2024-01-01 | A | 10 | | opening |"), { ...period, base: "" });
  expect(() => cashReport(input)).toThrow('base currency is ""');
});

test("every word of the report is there in German, with the same places to fill", () => {
  // A brace behind "one", "other" or "=0" opens a variant, not a place.
  const places = (text: string): string[] =>
    [...new Set(text.match(/(?<=(?<!(?:one|other|=\d+) )\{)\w+(?=[,}])/g) ?? [])].sort();
  const german = new Set(keysOf("de"));
  const messages = [
    ...Object.values(words),
    ...officeTitles.values(),
    ...reportLines.map((line) => line.label),
  ];
  for (const message of messages) {
    expect([message.key, german.has(message.key)]).toEqual([message.key, true]);
    expect([message.key, places(textOf(message, "de"))]).toEqual([
      message.key,
      places(message.english),
    ]);
  }
});

test.each(languages)("the report in %s agrees with the English one in every figure", (language) => {
  const text = book("1 | 2024-05-01 | A | 10 | | contributions |");
  const figuresIn = (one: string) =>
    cashReport(inputOf(text, { ...period, language: one, say: sayIn(one) }))
      .blocks.filter((block) => block.type === "table")
      .flatMap((table) => table.rows.map(({ key, values }) => [table.id, key, values.total]));
  expect(figuresIn(language)).toEqual(figuresIn("en"));
});
