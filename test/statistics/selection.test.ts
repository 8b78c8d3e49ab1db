import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { selectMus } from "../../addin/statistics/selection/select-mus";
import { selectRecords } from "../../addin/statistics/selection/select-records";
import { unitPoints } from "../../addin/statistics/selection/unit-points";

const values = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 5, maxLength: 80 });
const seed = fc.integer({ min: 1, max: 10_000 });

test("units lie where a plain search finds them", () => {
  fc.assert(
    fc.property(
      values,
      fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true })),
      (list, parts) => {
        const total = list.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0);
        const points = parts.map((part) => part * total);
        const ends: number[] = [];
        for (const value of list) ends.push((ends.at(-1) ?? 0) + value);
        expect(unitPoints(list, { points, isEndInside: false })).toEqual(
          points.map((point) => ends.findIndex((end) => end > point)),
        );
        expect(unitPoints(list, { points, isEndInside: true })).toEqual(
          points.map((point) => ends.findIndex((end) => end >= point)),
        );
      },
    ),
  );
});

describe("monetary units", () => {
  test.each(["interval", "fixed", "cell", "random"])(
    "%s draws n units, the same ones again",
    (method) => {
      fc.assert(
        fc.property(values, seed, fc.integer({ min: 1, max: 30 }), (list, rSeed, n) => {
          fc.pre(list.some((value) => value > 0));
          const found = selectMus({ replace: true, method, values: list, n, rSeed });
          expect(found).toEqual(selectMus({ replace: true, method, values: list, n, rSeed }));
          expect(found.times.reduce((sum, count) => sum + count, 0)).toBe(n);
          expect(found.totalUnits).toBe(n);
          expect(found.bv.every((value) => value > 0)).toBe(true);
          expect(new Set(found.rows).size).toBe(found.distinct);
        }),
      );
    },
  );

  test.each(["interval", "cell", "sieve", "modified.sieve"])(
    "%s takes every row of two intervals",
    (method) => {
      fc.assert(
        fc.property(values, seed, fc.integer({ min: 2, max: 12 }), (list, rSeed, n) => {
          fc.pre(list.some((value) => value > 0));
          const found = selectMus({ method, values: list, n, rSeed });
          for (const [index, value] of list.entries())
            if (value >= 2 * found.interval) expect(found.rows).toContain(index + 1);
        }),
      );
    },
  );

  test("rows of an interval or more are named", () => {
    const found = selectMus({ values: [10, 500, 20, 470], n: 4, start: 5 });
    expect(found.interval).toBe(250);
    expect(found.aboveInterval).toEqual([2, 4]);
    expect(found).toMatchObject({ rows: [1, 2, 4], times: [1, 2, 1], ids: [1, 2, 2, 4] });
  });

  test("the last unit and the border between rows", () => {
    const list = [5, 5];
    expect(selectMus({ values: list, n: 2, start: 5 }).rows).toEqual([1, 2]);
    expect(selectMus({ values: list, n: 1, start: 10 }).rows).toEqual([2]);
    expect(selectMus({ method: "random", values: list, n: 1, uniforms: [0.5] }).rows).toEqual([2]);
  });

  test("a million rows are passed once", () => {
    const many = Array.from({ length: 1_000_000 }, (_, index) => (index % 97) + 1);
    const found = selectMus({ values: many, n: 500, start: 17 });
    expect(found.totalUnits).toBe(500);
  });
});

describe("records", () => {
  test.each(["random", "modified.sieve"])("%s draws each record once at most", (method) => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), seed, (populationItems, rSeed) => {
        const n = Math.ceil(populationItems / 3);
        const { rows } = selectRecords({ method, populationItems, n, rSeed });
        expect(rows).toHaveLength(n);
        expect(new Set(rows).size).toBe(n);
        expect(Math.min(...rows)).toBeGreaterThanOrEqual(1);
        expect(Math.max(...rows)).toBeLessThanOrEqual(populationItems);
      }),
    );
  });

  test("cells draw one record each; one on their border may belong to both", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 200 }), seed, (populationItems, rSeed) => {
        const n = Math.ceil(populationItems / 3);
        const { rows, interval } = selectRecords({ method: "cell", populationItems, n, rSeed });
        for (const [cell, row] of rows.entries()) {
          expect(row).toBeGreaterThan(Math.floor(cell * interval));
          expect(row).toBeLessThanOrEqual(Math.ceil((cell + 1) * interval + 1e-9));
        }
      }),
    );
  });

  test("cells reach the first and the last record, and no record 0", () => {
    const ends = { method: "cell", ids: ["A", "B", "C", "D"], n: 2 };
    expect(selectRecords({ ...ends, uniforms: [0, 0] }).ids).toEqual(["A", "C"]);
    expect(selectRecords({ ...ends, uniforms: [0.999, 0.999] }).ids).toEqual(["B", "D"]);
  });

  test("random is sample.int of R", () => {
    // set.seed(1); sample.int(1000, 10)
    expect(selectRecords({ populationItems: 1000, n: 10, rSeed: 1 }).rows).toEqual([
      836, 679, 129, 930, 509, 471, 299, 270, 978, 187,
    ]);
  });
});

describe("the list is put in order first", () => {
  const list = [30, -5, 10, 20];
  const all = { values: list, ids: ["c", "minus", "a", "b"], n: 4 };
  test.each([
    [{ order: "values" }, ["a", "b", "c", "c"]],
    [{ order: "values", decreasing: true }, ["c", "c", "b", "a"]],
    [{ order: [2, 1, 4, 3] }, ["c", "c", "b", "a"]],
    [{ order: "ids" }, ["a", "b", "c", "c"]],
    [{ order: "Day", dataset: { columns: { Day: [3, 1, 2, 2] } } }, ["a", "b", "c", "c"]],
  ])("%j", (how, ids) => {
    expect(selectMus({ ...all, ...how, start: 10 }).ids).toEqual(ids);
  });

  test("records are named as they stood in the list", () => {
    const found = selectRecords({
      ...{ ids: ["c", "a", "b", "d"], n: 2, method: "interval", start: 1 },
      ...{ order: "ids", decreasing: true },
    });
    expect(found).toMatchObject({ rows: [4, 3], ids: ["d", "b"] });
  });

  test("whether a row could be drawn again is told", () => {
    const random = { values: list, method: "random", rSeed: 1 };
    expect(selectMus({ ...random, n: 2 }).replace).toBe(false);
    expect(selectMus({ ...random, n: 2, replace: true }).replace).toBe(true);
    expect(selectMus({ ...random, n: 9 }).replace).toBe(true);
    expect(selectMus({ ...random, n: 2, uniforms: [0.1, 0.2] }).replace).toBe(true);
    expect(selectMus({ values: list, n: 2, rSeed: 1 })).not.toHaveProperty("replace");
    const records = { populationItems: 9, n: 3, rSeed: 1 };
    expect(selectRecords(records).replace).toBe(false);
    expect(selectRecords({ ...records, replace: true }).replace).toBe(true);
  });

  test("half of a hundred thousand rows are drawn by weight without passing the list for each", () => {
    const many = Array.from({ length: 100_000 }, (_, index) => (index % 97) + 1);
    const found = selectMus({ method: "random", values: many, n: 50_000, rSeed: 3 });
    expect(found.distinct).toBe(50_000);
  });
});

describe("wrong arguments are answered in words", () => {
  const list = [10, 20, 30];
  test.each([
    [() => selectMus({ values: list, n: 2 }), "nothing is drawn unseen"],
    [() => selectMus({ values: [0, -5], n: 2, start: 1 }), "at least one of them above 0"],
    [() => selectMus({ values: [Number.NaN], n: 2, start: 1 }), "values must be numbers"],
    [
      () => selectMus({ values: list, n: 2, start: 31 }),
      "start is 31; it must be above 0 and at most 30",
    ],
    [() => selectMus({ values: list, n: 0, start: 1 }), "n is 0"],
    [() => selectMus({ values: list, n: 2, method: "cell", uniforms: [0.2] }), "2 are needed"],
    [() => selectMus({ values: list, n: 1, method: "guess", uniforms: [0.2] }), "method is guess"],
    [() => selectRecords({ populationItems: 5, n: 6, rSeed: 1 }), "n is 6; the list has 5 records"],
    [
      () => selectMus({ values: list, n: 2, start: 1, randomize: true }),
      "a seed or random numbers",
    ],
    [() => selectMus({ values: list, n: 2, start: 1, order: "Payee" }), "no such column"],
    [
      () => selectMus({ values: list, n: 2, start: 1, order: [1] }),
      "order has 1 ranks and the list 3",
    ],
    [() => selectRecords({ populationItems: 5, n: 2 }), "a seed is needed"],
    [() => selectRecords({ populationItems: 5, n: 2, method: "guess" }), "method is guess"],
  ])("%s", (call, words) => expect(call).toThrow(words));
});
