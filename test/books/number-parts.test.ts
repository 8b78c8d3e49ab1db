import { expect, test } from "vitest";
import { numberOfParts, partsOfNumber } from "../../addin/books/number-parts";

test.each([
  ["17", 0, 17],
  ["0017", 0, 17],
  ["2025-0017", 2025, 17],
  ["K-2026-007", 2026, 7],
  ["12/2025", 2025, 12],
  ["2025-2026", 2025, 2026],
  ["2025-01-003", 2025, 3],
  ["20250017", 2025, 17],
  ["B3-0017a", 0, 17],
  ["2025", 0, 2025],
  ["1998", 0, 1998],
])("%s is year %i, counter %i, and reads back", (no, year, counter) => {
  const parts = partsOfNumber(no);
  expect(parts).toMatchObject({ year, counter });
  expect(parts && numberOfParts(parts)).toBe(no);
});

test.each(["", "first", "1234567890123456"])("%s is no number of a series", (no) => {
  expect(partsOfNumber(no)).toBeUndefined();
});

test("numbers of one series have one pattern, whatever year and counter", () => {
  const pattern = (no: string): string | undefined => partsOfNumber(no)?.pattern;
  expect(pattern("K-2026-007")).toBe(pattern("K-2025-1234"));
  expect(pattern("K-2026-007")).not.toBe(pattern("B-2026-007"));
  expect(pattern("2025-01-003")).not.toBe(pattern("2025-02-003"));
});
