import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BLANKS, column, spilled, spilledOn } from "../answers";
import { callFunction } from "../formula";

const refusal = (error: string, message: string) => ({ error, message });
/** Amounts whose first figures are equally frequent, from 10.00 on. */
const uniform = (count: number) =>
  Array.from({ length: count }, (_, at) => 10 * (1 + (at % 9)) + 0.5);
/** Powers of a number near 1 follow Benford's law. */
const powers = (count: number) =>
  Array.from({ length: count }, (_, at) => Math.round(1000 * 1.0057 ** at) / 100);

describe("BENFORD", () => {
  test("counts, shares and chi-square of 900 amounts of equally frequent figures", () => {
    const { rows, counts, sentence } = spilled("BENFORD", column(uniform(900)));
    const expected = rows.slice(0, 9).map((_, at) => Math.log10(1 + 1 / (at + 1)));
    expect(rows.slice(0, 9).map(([digit, count, share]) => [digit, count, share])).toEqual(
      expected.map((_, at) => [String(at + 1), 100, 1 / 9]),
    );
    const chi = expected.reduce((sum, share) => sum + (900 * (1 / 9 - share) ** 2) / share, 0);
    expect(rows.find(([label]) => label === "Chi-square")?.[1]).toBeCloseTo(chi, 9);
    expect(rows[8][5]).toBe("more than expected");
    expect(rows[0][5]).toBe("fewer than expected");
    expect(counts).toEqual([900, 900, 0]);
    expect(sentence).toContain("otherwise than Benford's law expects");
    expect(sentence).toContain("only a reason to look");
  });

  test("amounts that grow by themselves ask for no look", () => {
    const { rows, sentence } = spilled("BENFORD", column(powers(1212)));
    expect(rows).toHaveLength(90 + 5);
    expect(sentence).toContain("much as in books that grow by themselves");
  });

  test.each([
    [299, undefined, 300],
    [999, "firstTwo", 1000],
    [999, "third", 1000],
    [9999, "firstThree", 10_000],
  ])("%i amounts are too few for %s", (count, name, least) => {
    expect(callFunction("BENFORD", column(uniform(count)), name)).toEqual(
      refusal(
        "#N/A",
        `${count} amounts can be used, and below ${least} the spread of figures is chance: such a test says nothing of them. Look at the amounts themselves, they are few`,
      ),
    );
  });

  test("signs are tested apart, small amounts and blanks are left out and told", () => {
    const amounts = [...uniform(300), -20, 9.99, 0, "", null, "Hall", { code: "#REF!" }, 1.005];
    const { counts, leftOut } = spilled("BENFORD", column(amounts));
    expect(counts).toEqual([308, 300, 8]);
    expect(leftOut).toBe(
      "3 blank or 0 (first at amounts, row 303, column 1), 3 no amount with at most 2 decimals (first at amounts, row 306, column 1), 1 below 0 (test them apart with sign minus) (at amounts, row 301, column 1), 1 too small (at amounts, row 302, column 1)",
    );
    const minus = spilled("BENFORD", column(uniform(300).map((amount) => -amount)), null, "minus");
    expect(minus.counts).toEqual([300, 300, 0]);
  });

  test("figures are those of the decimal text: 0.1 + 0.2 in a currency of three decimals begins with 3", () => {
    const { rows } = spilled(
      "BENFORD",
      column(uniform(300).map(() => 100.1 + 200.2)),
      "first",
      null,
      null,
      "TND",
    );
    expect(rows[2].slice(0, 3)).toEqual(["3", 300, 1]);
  });

  test("the order of the rows changes nothing", () => {
    const amounts = powers(400);
    expect(spilled("BENFORD", column(amounts.toReversed())).rows).toEqual(
      spilled("BENFORD", column(amounts)).rows,
    );
  });
});

describe("currencies", () => {
  const amounts = column([100, 200, 300, 5]);
  test("are not mixed; one of several is named", () => {
    expect(callFunction("REPEATS", amounts, null, column(["EUR", "EUR", "USD", "EUR"]))).toEqual(
      refusal(
        "#VALUE!",
        'the amounts are in EUR (3), USD (1); currencies are not mixed: name the one to look at in only, such as "EUR"',
      ),
    );
    expect(
      spilled("REPEATS", amounts, null, column(["EUR", "EUR", "USD", "EUR"]), "USD").counts,
    ).toEqual([4, 1, 3]);
  });
  test("one that is none is named with its cell", () => {
    expect(callFunction("REPEATS", amounts, null, column(["EUR", "EUR", "EURO", "EUR"]))).toEqual(
      refusal(
        "#VALUE!",
        'currency, row 3, column 1 is "EURO"; it must be a currency of ISO 4217, such as EUR',
      ),
    );
  });
  test("a column of another size is refused", () => {
    expect(callFunction("REPEATS", amounts, null, column(["EUR", "EUR"]))).toEqual(
      refusal("#VALUE!", "amounts has 4 cells and currency 2; they must be of one size"),
    );
  });
});

test("SECONDORDER: differences by size, without those of 0", () => {
  const amounts = Array.from({ length: 400 }, (_, at) => 100 + Math.floor(at / 2) * 2 + (at % 2));
  const { rows } = spilled("SECONDORDER", column(amounts), 1);
  expect(rows[0].slice(0, 3)).toEqual(["1", 399, 1]);
  expect(callFunction("SECONDORDER", column([1, 2, 2]), 1)).toMatchObject({ error: "#N/A" });
});

test("LASTTWO: the last two figures of the minor units, with the zero in front", () => {
  const amounts = Array.from({ length: 1000 }, (_, at) => (at < 900 ? 12.05 : 7.1));
  const { rows } = spilled("LASTTWO", column(amounts));
  expect(rows[5].slice(0, 4)).toEqual(["05", 900, 0.9, 0.01]);
  expect(rows[10].slice(0, 2)).toEqual(["10", 100]);
  const yen = spilled("LASTTWO", column(amounts.map(() => 1234)), "JPY");
  expect(yen.rows[34].slice(0, 2)).toEqual(["34", 1000]);
});

test("SUMMATION: exact sums, the largest first", () => {
  const { rows } = spilled("SUMMATION", column([0.1, 0.2, 0.11, -15]), 1);
  expect(rows.slice(0, 2).map(([figures, sum]) => [figures, sum])).toEqual([
    ["1", 15.21],
    ["2", 0.2],
  ]);
  expect(rows.at(-1)?.slice(0, 2)).toEqual(["Total", 15.41]);
});

test("ROUND: whole parts beside chance; z by hand", () => {
  const amounts = [
    ...Array.from({ length: 90 }, (_, at) => 11 + at * 10),
    ...Array.from({ length: 10 }, () => 100.5),
  ];
  const { rows } = spilled("ROUND", column(amounts), column([10, 100]));
  expect(rows[0].slice(0, 4)).toEqual([10, 10, 0.1, 0.1]);
  expect(rows[0][4]).toBe(0);
  expect(rows[1][4]).toBeCloseTo((0.1 - 0.01) / Math.sqrt((0.01 * 0.99) / 100), 12);
  expect(callFunction("ROUND", column([0.5, 0.9]))).toEqual(
    refusal("#N/A", "no amount is 1 or more, so none has a round whole part"),
  );
  expect(callFunction("ROUND", column([10]), column([2.5]))).toEqual(
    refusal("#VALUE!", "steps has 2.5; give whole numbers above 0"),
  );
});

test("REPEATS: frequencies, entropy and their cells", () => {
  const { rows } = spilled("REPEATS", column([5, 5, 5, 7, 7, 1, 0]), 1);
  expect(rows[0]).toEqual([
    5,
    3,
    0.5,
    "amounts, row 1, column 1, amounts, row 2, column 1, amounts, row 3, column 1",
  ]);
  const figure = (name: string) => rows.find(([label]) => label === name)?.[1];
  expect(figure("Different amounts")).toBe(3);
  expect(figure("Average frequency")).toBeCloseTo((9 + 4 + 1) / 6, 12);
  expect(figure("Entropy")).toBeCloseTo(
    -(0.5 * Math.log(0.5) + (1 / 3) * Math.log(1 / 3) + (1 / 6) * Math.log(1 / 6)),
    12,
  );
});

test.each([
  [undefined, undefined, ["Hall"]],
  [3, 2, ["Hall", "Post"]],
  [10.1, 3, []],
])("RSF: from factor %s and %s amounts on", (factor, least, expected) => {
  const amounts = [100, 1000, 90, 30, 10, 50, 49];
  const groups = ["Hall", "Hall", "Hall", "Post", "Post", "", "Tea"];
  const { rows } = spilled("RSF", column(amounts), column(groups), factor, least);
  expect(rows.map(([group]) => group)).toEqual(expected);
  if (expected.includes("Hall"))
    expect(rows[0]).toEqual(["Hall", 1000, 100, 10, 3, "amounts, row 2, column 1"]);
});

describe("OUTLIERS", () => {
  const amounts = [10, 11, 12, 13, 14, 200];
  test.each([
    ["modifiedZ", (0.6745 * (200 - 12.5)) / 1.5],
    ["tukey", (200 - 13.75) / (13.75 - 11.25)],
  ])("%s, score by hand", (method, score) => {
    const { rows } = spilled("OUTLIERS", column(amounts), null, method);
    expect(rows).toHaveLength(1);
    expect(rows[0].slice(0, 3)).toEqual([6, "", 200]);
    expect(rows[0][3]).toBeCloseTo(score, 9);
  });
  test("each group by itself; small groups are not judged, and that is said", () => {
    const groups = ["A", "A", "A", "A", "A", "B"];
    const { rows, sentence } = spilled("OUTLIERS", column(amounts), column(groups));
    expect(rows).toEqual([]);
    expect(sentence).toContain("1 group of fewer than 5 amounts could not be judged");
  });
  test("nothing stands out where all are alike", () => {
    expect(spilled("OUTLIERS", column([5, 5, 5, 5, 5, 5])).rows).toEqual([]);
  });
});

describe("JUSTUNDER", () => {
  const amounts = column([475, 474.99, 499.99, 500, 525, 525.01, -480]);
  test("the edges of the band are exact, a minus does not count", () => {
    const { rows } = spilled("JUSTUNDER", amounts, 500);
    expect(rows.slice(0, 3).map(([what, , count]) => [what, count])).toEqual([
      ["just below", 3],
      ["at the limit", 1],
      ["just above", 1],
    ]);
    expect(rows.slice(4).map((row) => row[3])).toEqual([475, 499.99, -480]);
  });
  test("payments to one party that pass the limit together within the days", () => {
    const dates = column(["2025-03-01", "2025-03-04", "2025-03-08", "2025-03-20", "2025-03-02"]);
    const party = column(["Hall", "Hall", "Hall", "Hall", "Post"]);
    const found = (days: number) =>
      spilled(
        "JUSTUNDER",
        column([300, 150, 60, 490, 300]),
        500,
        1,
        days,
        party,
        dates,
      ).rows.filter(([what]) => what === "together above the limit");
    expect(found(7).map(([, , count, sum, who]) => [count, sum, who])).toEqual([[3, 510, "Hall"]]);
    expect(found(6)).toEqual([]);
  });
  test("a limit that is none", () => {
    expect(callFunction("JUSTUNDER", amounts, column([500, "many"]))).toEqual(
      refusal(
        "#VALUE!",
        'limits, row 2, column 1 is "many"; it must be an amount above 0 with at most 2 decimals',
      ),
    );
  });
});

test("a blank in any of its forms changes no answer", () => {
  for (const id of ["REPEATS", "ROUND", "SUMMATION", "OUTLIERS"]) {
    const answers = BLANKS.map((blank) => spilled(id, column([10, 20, 20, blank, 30, 55])));
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(answers[0].counts).toEqual([6, 5, 1]);
  }
});

test("law: sums of SUMMATION are the sum of the amounts, in any order", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 40 }),
      (minor) => {
        const { rows } = spilled("SUMMATION", column(minor.map((units) => units / 100)), 1);
        const cents = rows
          .slice(0, -1)
          .reduce((sum, row) => sum + Math.round(Number(row[1]) * 100), 0);
        expect(cents).toBe(minor.reduce((sum, units) => sum + units, 0));
      },
    ),
  );
});

test("the sample ledger: payments in euro", () => {
  const { counts, sentence } = spilledOn(
    '=TREASURY.BENFORD(Ledger[Out],,,,Ledger[Currency],"EUR")',
  );
  expect(counts[0]).toBe(1364);
  expect(Number(counts[1])).toBeGreaterThanOrEqual(300);
  expect(sentence).not.toMatch(/fraud|manipulat/i);
});
