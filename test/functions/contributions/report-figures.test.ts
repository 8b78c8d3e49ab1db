import { beforeAll, describe, expect, test } from "vitest";
import { contributionsOf } from "../../../addin/books/contributions";
import { isoOfDay } from "../../../addin/core/calendar";
import type { Document, ReportTable } from "../../../addin/core/document";
import { sayIn } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { memberStatement } from "../../../addin/reports/member-statement/member-statement";
import { statementSource } from "../../../addin/reports/member-statement/source";
import { answerOf } from "../../../functions/runtime/answers";
import { tableOf } from "../../reports/cash-report/report-text";
import { callFunction, sampleBooks } from "../formula";
import { sampleHandle } from "../sample-handle";

const period = { from: 44515, to: 45822 };
const [from, to] = [period.from, period.to].map(isoOfDay);
const about = { period, base: "EUR", say: sayIn("en"), language: "en", today: period.to };
const YEARS = [2021, 2022, 2023, 2024, 2025];

let report: Document;
let book: unknown[][];

beforeAll(() => {
  report = cashReport({ ...about, books: sampleBooks() });
  book = sampleHandle();
});

/** Cells of a table of the report by row and column; blank ones are missing. */
function cellsOf(table: ReportTable): Map<string, unknown> {
  return new Map(
    table.rows.flatMap(({ label, values }) =>
      table.columns.flatMap(({ key }) =>
        values[key] === undefined ? [] : [[`${label}/${key}`, answerOf(values[key])] as const],
      ),
    ),
  );
}

const isFault = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "error" in answer && answer.error === "#N/A";

describe("member by member and year by year, the figures of T4", () => {
  const members = sampleBooks().members.map(({ code }) => code);

  test.each(YEARS)("%i", (year) => {
    const cells = cellsOf(tableOf(report, "T4"));
    let compared = 0;
    for (const member of members) {
      const labels = [member, ...["EUR", "USD", "XOF", "CHF"].map((code) => `${member} (${code})`)];
      const cell = (column: string) =>
        labels
          .map((label) => cells.get(`${label}/${column}.${year}`))
          .find((one) => one !== undefined);
      const [promised, received] = [cell("promised"), cell("received")];
      const pledge = callFunction("PLEDGE", book, member, year, to);
      const paid = callFunction("PAID", book, member, year, to);
      if (promised === undefined) expect(isFault(pledge), `${member} ${year}`).toBe(true);
      else expect(pledge, `${member} ${year}`).toBe(promised);
      expect(paid, `${member} ${year}`).toBe(received ?? 0);
      compared += Number(promised !== undefined) + Number(received !== undefined);
    }
    expect(compared).toBeGreaterThan(year === 2021 ? 10 : 80);
  });
});

test("what is open, over, and how it stands is what the reports are made of", () => {
  const seen = new Set<string>();
  for (const one of contributionsOf(sampleBooks(), { asOf: period.to })) {
    const { member, year, status, currency } = one;
    const ask = (id: string) => callFunction(id, book, book, member, year, to);
    seen.add(status);
    expect(ask("PLEDGESTATUS")).toBe(
      status.replaceAll("-", " ").replace("without", "without a recorded"),
    );
    if (Number.isNaN(one.promised)) {
      expect(isFault(ask("OUTSTANDING")) && isFault(ask("OVERPAID"))).toBe(true);
      continue;
    }
    const digits = { XOF: 0, CLP: 0, TND: 3 }[currency] ?? 2;
    expect([ask("OUTSTANDING"), ask("OVERPAID")], `${member} ${year}`).toEqual([
      Number((one.open / 10 ** digits).toFixed(digits)),
      Number((one.over / 10 ** digits).toFixed(digits)),
    ]);
  }
  expect(seen.size).toBeGreaterThan(4);
});

test.each([
  ["member", "T4"],
  ["continent", "T5"],
  ["year", "T5b"],
])("CONTRIBUTIONTABLE by %s is %s", (groupBy, id) => {
  const table = tableOf(report, id);
  const spill = callFunction("CONTRIBUTIONTABLE", book, book, book, null, from, to, "EUR", groupBy);
  expect(spill).toEqual([
    [table.labelHeading, ...table.columns.map(expectedHeading)],
    ...table.rows.map(({ label, values }) => [
      label,
      ...table.columns.map(({ key }) => answerOf(values[key])),
    ]),
  ]);
});

const expectedHeading = ({ label, currency = "" }: ReportTable["columns"][number]): string =>
  label.includes(currency) ? label : `${label} ${currency}`;

test("by body: the total is that of T5, since every member belongs to one body at most", () => {
  const spill = callFunction(
    "CONTRIBUTIONTABLE",
    book,
    book,
    book,
    null,
    from,
    to,
    "EUR",
    "body",
    null,
    false,
  );
  const total = tableOf(report, "T5").rows.at(-1);
  const columns = ["active", "promises", "promised", "received", "open"];
  expect(Array.isArray(spill) && spill.at(-1)).toEqual([
    "Total",
    ...columns.map((key) => answerOf(total?.values[key])),
  ]);
});

test("CONTRIBUTIONSHARE of amounts is a row of T5b until the same day", () => {
  const spill = callFunction(
    "CONTRIBUTIONSHARE",
    book,
    book,
    book,
    2023,
    "received",
    null,
    "EUR",
    null,
    to,
    false,
  );
  const row = tableOf(report, "T5b").rows.find(({ key }) => key === "2023");
  const [received, promised] = ["received", "promised"].map((key) => answerOf(row?.values[key]));
  expect(spill).toEqual([[Number(received) / Number(promised), received, promised]]);
});

test("MEMBERSTATEMENT has the figures of the statement that members get, and its payments sum to them", () => {
  const source = statementSource({ ...about, books: sampleBooks() });
  for (const member of ["AF-01", "AF-03", "AM-07", "AS-06", "EU-05", "EU-08", "EU-25"]) {
    const m1 = tableOf(memberStatement(source, { member, name: "" }), "M1");
    const spill = callFunction("MEMBERSTATEMENT", book, book, null, member, from, to);
    const rows = Array.isArray(spill) ? spill : [];
    expect(rows[0]).toEqual(
      "Date|Voucher|Text|Promised|Received|Not yet received|Currency".split("|"),
    );
    const sums = rows.filter(
      ([date, voucher, text]) => date === "" && voucher === "" && text !== "",
    );
    const figures = ["promised", "received", "open", "currency"];
    expect(sums.map((row) => row.slice(3))).toEqual(
      m1.rows.map(({ values }) => figures.map((key) => answerOf(values[key]))),
    );
    const paid = rows.filter(([, , text]) => /^Received for 202[1-5]\b/.test(text));
    const total = (column: number, own: unknown[][]) =>
      own.reduce((sum, row) => sum + Math.round(Number(row[column]) * 1000), 0);
    const years = sums.filter(([, , text]) => /^\d{4}: /.test(text));
    expect(total(4, paid)).toBe(total(4, years));
  }
});
