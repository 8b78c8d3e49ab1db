import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balancesOn } from "../../../addin/books/balances";
import { valueOn } from "../../../addin/books/valuation";
import type { Document, ReportRow, ReportTable } from "../../../addin/core/document";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { exchangeEffects } from "../../../addin/reports/cash-report/exchange-effect";
import { reportSource } from "../../../addin/reports/cash-report/source";
import { bookText, type RandomBook, randomBook } from "./random-book";
import { inputOf, tableOf } from "./report-text";

const PERIOD = { from: "2024-01-01", to: "2025-12-31" };
const inputOfBook = (book: RandomBook) => inputOf(bookText(book), PERIOD);
const reportOf = (book: RandomBook): Document => cashReport(inputOfBook(book));

const rowOf = (table: ReportTable, key: string): ReportRow | undefined =>
  table.rows.find((row) => row.key === key);

/** Minor units of a cell; 0 for a row that the table leaves out because it holds nothing. */
function minor(table: ReportTable, key: string, column: string): number {
  const row = rowOf(table, key);
  if (row === undefined) return 0;
  const value = row.values[column];
  if (value?.type !== "amount") throw new Error(`${table.id}/${key}/${column} is no amount`);
  return value.minor;
}

function holds(law: (book: RandomBook) => void): void {
  fc.assert(fc.property(randomBook, law), { numRuns: 80 });
}

describe("in short", () => {
  /** The figures with their signs: those that come before the cash at the end add up to it. */
  const SIGNS: Readonly<Record<string, number>> = { "T1/payments.total/total": -1 };

  test("the six figures lead from the cash at the beginning to that at the end", () => {
    holds((book) => {
      const block = reportOf(book).blocks.find((one) => one.type === "facts");
      const figures = (block?.type === "facts" ? block.items : []).flatMap(({ content }) =>
        content.flatMap((one) => (typeof one === "object" && "figure" in one ? [one] : [])),
      );
      expect(figures.length).toBe(6);
      const closing = figures.findIndex(({ key }) => key === "T1/closing/total");
      // With no other change the surplus stands after both sides; it is their sum and no further part.
      const hasSides = figures.some(({ key }) => key === "T1/receipts.total/total");
      const parts = figures
        .slice(0, closing)
        .filter(({ key }) => !(hasSides && key === "T1/surplus/total"));
      const minorOf = ({ figure }: (typeof figures)[number]) =>
        figure.type === "amount" ? figure.minor : Number.NaN;
      const sum = parts.reduce((all, one) => all + (SIGNS[one.key] ?? 1) * minorOf(one), 0);
      expect(sum).toBe(minorOf(figures[closing]));
    });
  });

  test("what is free and what is bound are the cash at the end", () => {
    holds((book) => {
      const use = tableOf(reportOf(book), "T3b");
      const free = rowOf(use, "usable") ? "usable" : "use.free";
      const bound = use.rows.filter(
        ({ key }) => key.startsWith("earmarked.") || (key.startsWith("use.") && key !== "use.free"),
      );
      const sum = bound.reduce((all, { key }) => all + minor(use, key, "base"), 0);
      // A row "of which" never adds to a sum.
      expect(bound.filter(({ kind }) => kind === "of-which")).toEqual([]);
      expect(minor(use, free, "base") + sum).toBe(minor(use, "total", "base"));
    });
  });
});

describe("T1", () => {
  test("the exchange effect, proved account by account, is what is left over, in every column", () => {
    holds((book) => {
      const input = inputOfBook(book);
      const t1 = tableOf(cashReport(input), "T1");
      const { books } = input;
      const worth = (day: number): number =>
        balancesOn(books, day).reduce(
          (sum, balance, account) =>
            sum +
            valueOn(books, {
              minor: balance,
              currency: books.accounts[account].currency,
              base: "EUR",
              day,
            }),
          0,
        );
      const closing = worth(input.period.to);
      const at = (key: string) => minor(t1, key, "total");
      expect(at("closing")).toBe(closing);
      const left =
        closing -
        at("opening") -
        at("receipts.total") +
        at("payments.total") -
        at("transfers.bodies") -
        at("transfers.under-way");
      expect(at("exchange-effect")).toBe(left);
      for (const column of ["2024", "2025", "total"]) expect(minor(t1, "check", column)).toBe(0);
    });
  });

  test("years add up to the period; a year opens with what the year before closed", () => {
    holds((book) => {
      const t1 = tableOf(reportOf(book), "T1");
      for (const { key, kind } of t1.rows) {
        if (kind === "group" || key === "opening" || key === "closing") continue;
        expect([key, minor(t1, key, "total")]).toEqual([
          key,
          minor(t1, key, "2024") + minor(t1, key, "2025"),
        ]);
      }
      expect(minor(t1, "closing", "total")).toBe(minor(t1, "closing", "2025"));
    });
  });

  test("each rounding is at most half a minor unit for each figure that was rounded", () => {
    holds((book) => {
      const { books, movements, period, base } = reportSource(inputOfBook(book));
      for (const [account, effect] of exchangeEffects(books, { movements, period, base })) {
        const own = movements.all.filter((movement) => movement.account === account).length;
        expect(effect.rounding.abs().lessThanOrEqualTo((own + 2) / 2)).toBe(true);
        const whole = effect.exact.plus(effect.rounding);
        expect(whole.minus(effect.minor).abs().lessThan(1e-20)).toBe(true);
      }
    });
  });
});

test("T2: the funds together are T1, and transfers between funds cancel out", () => {
  const pairs = [
    ["opening", "opening"],
    ["receipts", "receipts.total"],
    ["payments", "payments.total"],
    ["exchange", "exchange-effect"],
    ["closing", "closing"],
  ];
  holds((book) => {
    const report = reportOf(book);
    const [t1, t2] = [tableOf(report, "T1"), tableOf(report, "T2")];
    for (const [column, row] of pairs)
      expect([column, minor(t2, "total", column)]).toEqual([column, minor(t1, row, "total")]);
    expect(minor(t2, "total", "transfers")).toBe(0);
  });
});

test("T6: a fund with a purpose closes as in T2, and its columns lead there", () => {
  holds((book) => {
    const report = reportOf(book);
    const t2 = tableOf(report, "T2");
    const [t6] = withId(report, "T6");
    const at = (column: string) => {
      const value = t6 && "rows" in t6 ? rowOf(t6, "fund.CAMPAIGN")?.values[column] : undefined;
      return value?.type === "amount" ? value.minor : 0;
    };
    expect(at("closing")).toBe(minor(t2, "fund.CAMPAIGN", "closing"));
    const received = at("members") + at("actions") + at("others") + at("bodies");
    const moved = at("transfers") + at("underWay") + at("exchange");
    expect(at("closing")).toBe(at("opening") + received - at("passedOn") - at("costs") + moved);
    expect(at("passedOn") + at("costs") - at("bodies")).toBe(
      minor(t2, "fund.CAMPAIGN", "payments") -
        (rowOf(t2, "fund.CAMPAIGN")?.values.bodies ? minor(t2, "fund.CAMPAIGN", "bodies") : 0),
    );
  });
});

test("T3: closing = opening + in - out for every account and currency; the total is T1's closing cash", () => {
  holds((book) => {
    const report = reportOf(book);
    const t3 = tableOf(report, "T3");
    for (const { key } of t3.rows.slice(0, -1))
      expect([key, minor(t3, key, "closing")]).toEqual([
        key,
        minor(t3, key, "opening") + minor(t3, key, "in") - minor(t3, key, "out"),
      ]);
    expect(minor(t3, "total", "base")).toBe(minor(tableOf(report, "T1"), "closing", "total"));
  });
});

test("every total names the rows that it adds, and they add up in each of its columns", () => {
  holds((book) => {
    for (const block of reportOf(book).blocks) {
      if (block.type !== "table") continue;
      for (const { key, kind, sum, sumColumns, values } of block.rows) {
        if (kind !== "total" && kind !== "subtotal") continue;
        const known = Object.entries(values).filter(
          ([, value]) => value.type === "amount" && value.minor !== 0,
        );
        for (const [column] of known)
          expect([block.id, key, column, sumColumns?.includes(column)]).toEqual([
            block.id,
            key,
            column,
            true,
          ]);
        for (const column of sumColumns ?? []) {
          const parts = (sum ?? []).map(({ row, sign }) => {
            const value = rowOf(block, row)?.values[column];
            return value?.type === "amount" ? sign * value.minor : 0;
          });
          const total = values[column];
          if (total?.type === "amount")
            expect([block.id, key, column, total.minor]).toEqual([
              block.id,
              key,
              column,
              parts.reduce((all, part) => all + part, 0),
            ]);
        }
      }
    }
  });
});

/** The tables of an id: T13 and T13b are absent where they would be empty. */
const withId = ({ blocks }: Document, id: string) =>
  blocks.filter((block) => block.type === "table" && block.id === id);

test("the order of the rows does not matter", () => {
  const ids = ["T1", "T2", "T3", "T6", "T13", "T13b"];
  fc.assert(
    fc.property(
      randomBook.chain((book) =>
        fc.record({
          book: fc.constant(book),
          shuffled: fc.shuffledSubarray([...book.rows], {
            minLength: book.rows.length,
            maxLength: book.rows.length,
          }),
        }),
      ),
      ({ book, shuffled }) => {
        const [a, b] = [reportOf(book), reportOf({ ...book, rows: shuffled })];
        for (const id of ids) expect(withId(b, id)).toEqual(withId(a, id));
      },
    ),
    { numRuns: 80 },
  );
});
