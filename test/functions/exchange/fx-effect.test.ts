import { expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import { decimalOfMinor } from "../../../addin/core/money";
import { sayIn } from "../../../addin/core/words";
import { cashReport } from "../../../addin/reports/cash-report/cash-report";
import { callFunction, evaluate, sampleBooks, sampleRange } from "../formula";

const TABLES = "Ledger[#All],Accounts[#All],Rates[#All]";
const period = { from: "2021-11-15", to: "2025-06-14" };

/** The row of T1 with the effect, as the report on the sample shows it, by the heading of its column. */
function effectInReport(): ReadonlyMap<string, number> {
  const document = cashReport({
    books: sampleBooks(),
    period: { from: dayOfIso(period.from) ?? 0, to: dayOfIso(period.to) ?? 0 },
    base: "EUR",
    say: sayIn("en"),
    language: "en",
    today: dayOfIso("2025-12-31") ?? 0,
  });
  const table = document.blocks.find((block) => block.type === "table" && block.id === "T1");
  const row = table?.type === "table" && table.rows.find(({ key }) => key === "exchange-effect");
  if (!row) throw new Error("the report has no line with the effect of the rates");
  return new Map(
    Object.entries(row.values).flatMap(([key, value]) =>
      value.type === "amount" ? [[key, Number(decimalOfMinor(value.minor, 2))] as const] : [],
    ),
  );
}

function effectRows(formula: string): unknown[][] {
  const answer = evaluate(formula);
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

test("the total is the line of the cash report, for the period and for each of its years", () => {
  const shown = effectInReport();
  const years = [
    ["total", period.from, period.to],
    ["2022", "2022-01-01", "2022-12-31"],
    ["2023", "2023-01-01", "2023-12-31"],
    ["2024", "2024-01-01", "2024-12-31"],
  ];
  for (const [column, from, to] of years) {
    const dates = `"${from}","${to}","EUR"`;
    const rows = effectRows(`=TREASURY.FXEFFECT(${TABLES},${dates},Categories[#All],31)`);
    expect(rows[0]).toEqual(["Account", "Effect EUR"]);
    expect(rows.at(-1), column).toEqual(["Total", shown.get(column)]);
    expect(
      callFunction(
        "SUMEXACT",
        rows.slice(1, -1).map(([, effect]) => [effect]),
        [["EUR"]],
      ),
    ).toBe(shown.get(column));
  }
});

test("a book brings categories and settings along", () => {
  const book = callFunction(
    "BOOK",
    ...["Ledger", "Accounts", "Rates", "Categories", "Settings"].map(sampleRange),
  );
  const answer = callFunction(
    "FXEFFECT",
    [[book]],
    null,
    null,
    dayOfIso("2024-01-01"),
    dayOfIso("2024-12-31"),
    "EUR",
    null,
    "",
    false,
  );
  const dates = '"2024-01-01","2024-12-31","EUR"';
  expect(answer).toEqual(
    effectRows(`=TREASURY.FXEFFECT(${TABLES},${dates},Categories[#All],31,FALSE)`),
  );
});

test("without a rate that is young enough an effect is not known, and the answer names the rate", () => {
  const rows = effectRows(
    `=TREASURY.FXEFFECT(${TABLES},"2024-01-01","2024-12-31","EUR",Categories[#All],0)`,
  );
  expect(rows.at(-1)).toEqual([
    "Total",
    { error: "#N/A", message: expect.stringMatching(/^no rate between [A-Z]{3} and EUR on 20/) },
  ]);
});

test("a period that ends before it begins is refused", () => {
  expect(evaluate(`=TREASURY.FXEFFECT(${TABLES},"2024-01-01","2023-12-31","EUR")`)).toEqual({
    error: "#VALUE!",
    message: "to is 2023-12-31; it must not be before from, 2024-01-01",
  });
});

const HEADINGS = ["No", "Date", "Account", "In", "Out", "Currency", "Category", "Transfer", "Rate"];
const RATES = [
  ["Date", "From", "To", "Rate"],
  [45000, "USD", "EUR", 0.9],
  [45010, "USD", "EUR", 0.95],
  [45000, "EUR", "GBP", 0.8],
  [45010, "EUR", "GBP", 0.8],
];

test("what a fee of an own category took is no loss of changing money: without the table it is not known", () => {
  const ledger = [
    HEADINGS,
    ["1", 45000, "E", 100, "", "EUR", "donations", "", ""],
    ["2", 45000, "E", "", 46, "EUR", "transfer", "t", ""],
    ["3", 45000, "U", 50, "", "USD", "transfer", "t", ""],
    ["4", 45000, "E", "", 2, "EUR", "fees", "t", ""],
  ];
  const categories = [
    ["Category", "Side", "Report line"],
    ["donations", "receipt", ""],
    ["transfer", "transfer", ""],
    ["fees", "payment", ""],
  ];
  const effect = (table: unknown) =>
    callFunction("FXEFFECT", ledger, null, RATES, 45000, 45010, "EUR", table, 10, false);
  expect(effect(categories)).toEqual([
    ["U", 2.5],
    ["Changing money", -1],
    ["Total", 1.5],
  ]);
  const unknown = {
    error: "#N/A",
    message: expect.stringMatching(/^Ledger!G5: what the category fees means is told by/),
  };
  expect(effect(null)).toEqual([
    ["U", 2.5],
    ["Changing money", unknown],
    ["Total", unknown],
  ]);
});

test("rates typed with the entries that may lead to two currencies are not used", () => {
  const ledger = [
    HEADINGS,
    ["1", 45000, "E", 100, "", "EUR", "donations", "", ""],
    ["2", 45000, "G", 100, "", "GBP", "donations", "", ""],
    ["3", 45000, "U", 100, "", "USD", "donations", "", 0.5],
  ];
  const settings = [
    ["Key", "Value"],
    ["base-currency", "EUR"],
  ];
  const total = (book: unknown, base: string): unknown => {
    const rows = callFunction("FXEFFECT", book, null, RATES, 45000, 45010, base, null, 10);
    return Array.isArray(rows) ? rows.at(-1)[1] : rows;
  };
  for (const base of ["EUR", "GBP"])
    expect(total(ledger, base)).toEqual({
      error: "#N/A",
      message: expect.stringContaining("hand over TREASURY.BOOK with Settings[#All]"),
    });
  const told = [[callFunction("BOOK", ledger, settings)]];
  expect(total(told, "EUR")).toBe(45);
  expect(total(told, "GBP")).toBe(4);
});
