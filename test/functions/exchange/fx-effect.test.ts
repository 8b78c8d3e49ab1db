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
