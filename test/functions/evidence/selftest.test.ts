import { expect, test } from "vitest";
import { resultsOf } from "../../../functions/runtime/self-test";
import { callFunction } from "../formula";

const rowsOf = (answer: unknown): unknown[][] => {
  if (!Array.isArray(answer)) throw new Error(JSON.stringify(answer));
  return answer;
};

test("all published figures agree, area by area", () => {
  const [headings, ...rows] = rowsOf(callFunction("SELFTEST"));
  expect(headings).toEqual(["Area", "Agree", "Of", "Figure", "Published", "Worked out"]);
  const total = rows.findIndex(([area]) => area === "Total");
  const areas = rows.slice(0, total);
  for (const [area, agree, all] of areas) expect([area, agree]).toEqual([area, all]);
  expect(rows[total][2]).toBe(areas.reduce((sum, [, , all]) => sum + Number(all), 0));
  expect(Number(rows[total][2])).toBeGreaterThan(300);
  expect(rows.at(-1)?.[1]).toMatch(/^All \d+ published figures were worked out here and agree\.$/);
});

test("a figure that is not the published one shows as a disagreement", () => {
  const one = {
    id: "wrong",
    area: "seal",
    fn: "sha256",
    input: { text: "abc" },
    expected: { hex: "00" },
    tolerance: 0,
  };
  const [result] = resultsOf({ cases: [one] }, "");
  expect(result.comparisons).toEqual([
    {
      place: "wrong.hex",
      expected: "00",
      found: expect.stringMatching(/^ba7816bf/),
      agrees: false,
    },
  ]);
});

test("one area, and no other name", () => {
  const rows = rowsOf(callFunction("SELFTEST", "seal"));
  expect(rows.slice(1, 3)).toEqual([
    ["seal", 2, 2, "", "", ""],
    ["Total", 2, 2, "", "", ""],
  ]);
  expect(callFunction("SELFTEST", "weather")).toHaveProperty(
    "message",
    expect.stringMatching(/^area is weather; it must be one of attribute-eval, /),
  );
});
