import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { dayOfIso, isoOfDay } from "../../addin/core/calendar";
import { isCurrency } from "../../addin/core/currencies";
import { convertMinor, makeRateBook, type RateRow } from "../../addin/core/exchange";
import { hasRealData, realData } from "../real-data";

// The European Central Bank's euro reference rates as published, which are not part of the project.
const FILE = realData("ecb/eurofxref-hist.csv");
const isAbsent = !hasRealData;

function rateRows(): RateRow[] {
  const [heading, ...lines] = readFileSync(FILE, "utf8").trim().split("\n");
  const codes = heading.split(",");
  return lines.flatMap((line) => {
    const [iso, ...rates] = line.split(",");
    const day = dayOfIso(iso);
    if (day === undefined) throw new Error(`${iso} is no day.`);
    return rates.flatMap((rate, index) => {
      const to = codes[index + 1];
      return rate === "N/A" || rate.trim() === ""
        ? []
        : [{ day, from: "EUR", to, rate, source: "ECB" }];
    });
  });
}

describe.skipIf(isAbsent)("ECB reference rates", () => {
  const rows = isAbsent ? [] : rateRows();
  const book = makeRateBook(rows);

  test("every row is used, every currency known", () => {
    expect(book.unusable).toEqual([]);
    expect(new Set(rows.map(({ day }) => day)).size).toBe(6983);
    expect([...new Set(rows.map(({ to }) => to))].filter((code) => !isCurrency(code))).toEqual([]);
  });

  test.each([
    ["EUR", "USD", "2022-12-31", "1.0666", "2022-12-30", "direct"],
    ["EUR", "USD", "2023-12-31", "1.105", "2023-12-29", "direct"],
    ["EUR", "USD", "2024-12-31", "1.0389", "2024-12-31", "direct"],
    ["EUR", "TRY", "2024-12-31", "36.7372", "2024-12-31", "direct"],
    ["USD", "TRY", "2024-12-31", "35.361632", "2024-12-31", "cross"],
  ])("%s to %s on %s is %s of %s", (from, to, iso, rate, ofDay, way) => {
    const answer = book.rateOn({ from, to, day: dayOfIso(iso) ?? 0 });
    if ("unknown" in answer) throw new Error(answer.unknown);
    const places = rate.split(".")[1].length;
    expect(answer.rate.toDecimalPlaces(places).toString()).toBe(rate);
    expect(isoOfDay(answer.day)).toBe(ofDay);
    expect(answer.way).toBe(way);
  });

  test.each([
    ["RUB", "EUR", "2022-12-30", "2022-03-01"],
    ["EUR", "HRK", "2023-01-31", "2022-12-30"],
    ["EUR", "BGN", "2026-01-31", "2025-12-31"],
  ])("%s to %s on %s is not known; the last was of %s", (from, to, iso, last) => {
    expect(book.rateOn({ from, to, day: dayOfIso(iso) ?? 0 })).toEqual({
      unknown: "too-old",
      lastDay: dayOfIso(last),
    });
  });

  test("before the first day there is none", () => {
    const day = dayOfIso("1998-12-31") ?? 0;
    expect(book.rateOn({ from: "EUR", to: "USD", day })).toEqual({ unknown: "no-rate" });
  });

  test.each([
    [1877275, "EUR", "USD", "2023-12-31", 2074389],
    [2082199, "EUR", "USD", "2024-12-31", 2163197],
    [10000, "USD", "EUR", "2023-12-31", 9050],
  ])("%i %s to %s on %s is %i", (minor, from, to, iso, converted) => {
    const answer = book.rateOn({ from, to, day: dayOfIso(iso) ?? 0 });
    if ("unknown" in answer) throw new Error(answer.unknown);
    expect(convertMinor(minor, answer.rate, from, to, "half-even")).toBe(converted);
  });
});
