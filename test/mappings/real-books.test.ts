import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accountMovements, balancesOn, lowestBalances } from "../../addin/books/balances";
import { buildBooks } from "../../addin/books/books";
import { choosePeriod } from "../../addin/books/period";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { sayIn } from "../../addin/core/words";
import { readWorkbook } from "../../addin/file/read-workbook";
import { applyMapping } from "../../addin/mappings/apply-mapping";
import { parseMapping } from "../../addin/mappings/mapping";
import { proposeMapping } from "../../addin/mappings/propose-mapping";
import { hasRealData, realData } from "../real-data";

const say = sayIn("en");

function load(file: string, mappingName: string) {
  const workbook = readWorkbook(readFileSync(realData(file)), file.split("/").pop() ?? "");
  const text = readFileSync(
    new URL(`../../addin/mappings/${mappingName}.json`, import.meta.url),
    "utf8",
  );
  const mapping = parseMapping(text, { name: mappingName, say });
  const { tables, textDates } = applyMapping(workbook, { mapping, say });
  return { workbook, books: buildBooks({ tables, workbook }, say), textDates };
}

describe.skipIf(!hasRealData)("a collective's export", () => {
  test("year-end balances to the cent", () => {
    const { books } = load("open-collective/transactions-2017-2026.csv", "open-collective");
    const ends = Array.from({ length: 9 }, (_, index) => `${2017 + index}-12-31`);
    const balances = [...ends, "2026-07-07"].map((end) => balancesOn(books, dayOfIso(end) ?? 0)[0]);
    expect(balances).toEqual([
      10092, 29099, 37266, 143723, 468988, 686366, 746573, 737270, 717171, 568829,
    ]);
  });
});

describe.skipIf(!hasRealData)("a German club's cash book", () => {
  test("opening, receipts, payments, closing, lowest balance, text dates", () => {
    const { books, textDates } = load(
      "cashbooks/german-club-cash-book.xlsx",
      "german-club-cash-book",
    );
    const period = choosePeriod(books, {});
    const [movement] = accountMovements(books, period);
    expect(movement).toMatchObject({
      opening: 294610,
      in: 523400,
      out: 408231,
      closing: 409779,
    });
    const [lowest] = lowestBalances(books, period);
    expect(lowest.minor).toBe(264678);
    expect(textDates).toBe(52);
    expect(isoOfDay(period.from)).toBe("2022-10-01");
  });

  test("a proposed mapping reads the same figures", () => {
    const { workbook } = load("cashbooks/german-club-cash-book.xlsx", "german-club-cash-book");
    const { mapping, questions } = proposeMapping(workbook, { year: 2024, say });
    const again = parseMapping(JSON.stringify(mapping), { name: "proposed", say });
    const { tables } = applyMapping(workbook, { mapping: again, say });
    const books = buildBooks({ tables, workbook }, say);
    const [movement] = accountMovements(books, choosePeriod(books, {}));
    expect(movement.closing).toBe(409779);
    expect(questions.join("\n")).toContain("2024");
  });
});
