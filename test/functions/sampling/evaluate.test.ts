import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { referenceFile } from "../../../addin/statistics/reference/reference-file";
import { callFunction, evaluate, sampleRange } from "../formula";
import { figureOf, numberAt, rowsOf } from "./rows";

interface PublishedSample {
  readonly n: number;
  readonly taints: readonly number[];
}

/** Vouchers of 100.00, of which some are in error by the taints. */
function columnsOf({ n, taints }: PublishedSample): { book: number[][]; audited: unknown[][] } {
  const book = Array.from({ length: n }, () => [100]);
  const audited = book.map((_, at) => [Number((100 - 100 * (taints[at] ?? 0)).toFixed(2))]);
  return { book, audited };
}

/** How a name of the reference figures is asked for; undefined where only one side of it is asked here. */
function askedOf(name: string): { method: string; options: string } | undefined {
  const cell = /^cell_(binom|pois|hyper)\(/.exec(name)?.[1];
  const long = { binom: "binomial", pois: "poisson", hyper: "hypergeometric" };
  if (cell === "binom" || cell === "pois" || cell === "hyper")
    return { method: "cell", options: `distribution=${long[cell]}` };
  if (name.endsWith("two_sided")) return undefined;
  return { method: name.replace(/\(.*/, ""), options: /N=1000/.test(name) ? "items=1000" : "" };
}

/** One figure of one published sample. */
interface Published {
  readonly sample: PublishedSample;
  readonly method: string;
  readonly options: string;
  readonly confidence: number;
  readonly upper: number;
}

function* published(): Generator<readonly [string, Published]> {
  const url = new URL("../../reference/jfa.json", import.meta.url);
  const { cases = [] } = referenceFile.parse(JSON.parse(readFileSync(url, "utf8")));
  for (const { id, fn, input, expected } of cases) {
    if (fn !== "evaluateMus" || Array.isArray(input)) continue;
    const { n, taints, confidence } = input;
    if (typeof n !== "number" || typeof confidence !== "number" || !Array.isArray(taints)) continue;
    for (const [name, figures] of Object.entries(expected)) {
      const asked = askedOf(name);
      const upper = upperOf(figures);
      if (asked === undefined || upper === undefined) continue;
      yield [`${id} ${name}`, { ...asked, sample: { n, taints }, confidence, upper }];
    }
  }
}

function upperOf(figures: unknown): number | undefined {
  if (typeof figures !== "object" || figures === null) return undefined;
  const found =
    "upper" in figures ? figures.upper : "overUpper" in figures ? figures.overUpper : undefined;
  return typeof found === "number" ? found : undefined;
}

/** The sentence, with plain spaces between its figures. */
function wordsOf(answer: unknown): string {
  return String(figureOf(answer, "In words")).replaceAll("\u00a0", " ");
}

const POPULATION = 100_000_000;

describe("figures of jfa 0.7.4 and FSaudit", () => {
  const all = [...published()];

  test("there are as many as were published", () => expect(all.length).toBeGreaterThan(250));

  test.each(all)("%s", (_, { sample, method, options, confidence, upper }) => {
    const { book, audited } = columnsOf(sample);
    const args = [book, audited, POPULATION, null, null, null, method, confidence, options];
    const answer = callFunction("EVALUATE", ...args);
    const expected = upper > 1 ? upper : Math.max(0, upper) * POPULATION;
    const limit = numberAt(answer, "Upper limit");
    expect(Math.abs(limit - expected)).toBeLessThan(upper > 1 ? 1e-6 * upper : 0.011);
  });
});

// AICPA-like worked example of FSaudit's tests: 145 units, taints 1, 0.2 and 0.04, 13.5 millions.
test.each([
  ["binomial", 276052, 469619.52],
  ["poisson", 278914, 475998.28],
])("Stringer with parts, %s", (distribution, basic, upper) => {
  const { book, audited } = columnsOf({ n: 145, taints: [1, 0.2, 0.04] });
  const options = `distribution=${distribution}`;
  const args = [book, audited, 13_500_000, null, null, null, "stringer", 0.95, options];
  const answer = callFunction("EVALUATE", ...args);
  expect(figureOf(answer, "Basic precision")).toBe(basic);
  expect(numberAt(answer, "Upper limit")).toBeCloseTo(upper, 1);
  const parts = ["Projected misstatement", "Basic precision", "Allowance for the errors found"];
  const sum = parts.reduce((total, label) => total + numberAt(answer, label), 0);
  expect(sum).toBeCloseTo(numberAt(answer, "Upper limit of the sample"), 6);
});

describe("what lay auditors read", () => {
  const book = "{500;1200;80;300}";

  test("a clean sample supports the book value", () => {
    const n = 60;
    const same = Array.from({ length: n }, () => [50]);
    const answer = callFunction("EVALUATE", same, same, 100_000, 5000);
    expect(figureOf(answer, "Within it")).toBe("yes");
    expect(wordsOf(answer)).toBe(
      "With 95 % confidence the book value is too high by no more than 4 993.00, and too low by no more than 4 993.00: both are within the 5 000.00 that can be tolerated. The sample supports the book value.",
    );
  });

  test.each([[""], ["0"]])("a missing voucher (%s) is a full error, and is said", (blank) => {
    const answer = evaluate(
      `=TREASURY.EVALUATE(${book},{500;1200;${blank === "" ? '""' : 0};300},100000)`,
    );
    const full = callFunction(
      "EVALUATE",
      [[500], [1200], [80], [300]],
      [[500], [1200], [null], [300]],
      100000,
    );
    expect(answer).toEqual(full);
    expect(figureOf(answer, "Units in error")).toBe(1);
    expect(figureOf(answer, "Projected misstatement")).toBe(25000);
    expect(figureOf(answer, "In words")).toMatch(
      /1 voucher without an audited value counts as wholly in error, until shown\.$/,
    );
  });

  test("over- and understatement apart, swapped where the errors are", () => {
    const over = evaluate(`=TREASURY.EVALUATE(${book},{500;1200;60;300},100000)`);
    const under = evaluate(`=TREASURY.EVALUATE(${book},{500;1200;100;300},100000)`);
    for (const label of ["Projected misstatement", "Upper limit"]) {
      expect(figureOf(over, label, 1)).toBe(figureOf(under, label, 2));
      expect(figureOf(over, label, 2)).toBe(figureOf(under, label, 1));
    }
  });

  test("vouchers taken whole are known, and not projected", () => {
    const answer = evaluate(
      '=TREASURY.EVALUATE({500;40000;80;300},{500;39000;80;300},100000,,,{"sample";"whole";"sample";"sample"})',
    );
    expect(figureOf(answer, "Units in the sample")).toBe(3);
    expect(figureOf(answer, "Projected misstatement")).toBe(0);
    expect(figureOf(answer, "Found in vouchers taken whole")).toBe(1000);
    // Basic precision on the other 60 000, and what is known.
    expect(figureOf(answer, "Upper limit")).toBe(59_915 + 1000);
  });

  test("where everything was looked at, nothing is left to chance", () => {
    const answer = evaluate('=TREASURY.EVALUATE({500;300},{500;250},800,100,,{"whole";"whole"})');
    expect(figureOf(answer, "Upper limit")).toBe(50);
    expect(figureOf(answer, "Within it")).toBe("yes");
  });

  test("no more can be too high than there is; a voucher that shows a debt is more than all of itself", () => {
    const all = evaluate("=TREASURY.EVALUATE({500;300},{0;0},100000)");
    expect(figureOf(all, "Upper limit")).toBe(100000);
    const debt = evaluate("=TREASURY.EVALUATE({500;300},{-100;300},100000)");
    expect(numberAt(debt, "Upper limit")).toBeGreaterThan(100000);
  });

  test("most likely too much, and not excluded, are said apart", () => {
    const likely = evaluate(`=TREASURY.EVALUATE(${book},{500;600;80;300},100000,5000)`);
    expect(wordsOf(likely)).toMatch(/above the 5 000\.00 that can be tolerated/);
    const open = evaluate(`=TREASURY.EVALUATE(${book},{500;1200;80;300},100000,5000)`);
    expect(wordsOf(open)).toMatch(/is not excluded: look at more vouchers/);
  });
});

test.each([
  ["({500;300},{500},1000)", "audited has 1 cells and book 2; they must be of one size"],
  ["({500;300},{500;300},0)", "population is missing; tell the book value of the whole"],
  [
    "({500;-3},{500;1},1000)",
    "book, row 2, column 1 is below 0; a sample by units of money holds amounts above 0 only",
  ],
  [
    "({500;0},{500;1},1000)",
    "book, row 2, column 1 is blank or 0; a sample by units of money holds amounts above 0 only",
  ],
  [
    "({500;300},{500;300},700)",
    "population is 700; the vouchers that were looked at already come to more",
  ],
  [
    '({500;300},{500;"?"},1000)',
    'audited, row 2, column 1 is "?"; it must be an amount with no more than 2 decimals',
  ],
  [
    "({500;300},{500;300},1000,0,{1;1.5})",
    "hits, row 2, column 1 is 1.5; it must be a whole number from 0",
  ],
  [
    '({500;300},{500;300},1000,0,,{"top";""})',
    'stratum, row 1, column 1 is "top"; it must be whole or sample',
  ],
  ['({500;300},{500;300},1000,0,,,"pps")', "method pps needs at least two units in error"],
  [
    '({500;300},{500;300},1000,0,,,"multinomial")',
    expect.stringMatching(/^method is multinomial; it must be one of stringer/),
  ],
])("EVALUATE%s is refused", (args, message) => {
  expect(evaluate(`=TREASURY.EVALUATE${args}`)).toEqual({ error: "#VALUE!", message });
});

describe("a whole audit by functions alone", () => {
  const plan = evaluate("=TREASURY.PLAN(20000,0,0.95,234539.48)");
  const n = numberAt(plan, "Sample size");
  const drawn = rowsOf(
    callFunction("SELECT", sampleRange("Ledger"), "Out", n, "interval", 20251122, null, "EUR"),
  );
  const column = (at: number) => drawn.map((row) => [row[at]]);
  const [hits, stratum, amount] = [column(2), column(4), column(5)];
  const judge = (audited: unknown[][]) =>
    callFunction("EVALUATE", amount, audited, 234539.48, 20000, hits, stratum);

  test("a clean sample of that size is within what can be tolerated, just as planned", () => {
    const answer = judge(amount);
    expect(n).toBe(36);
    expect(figureOf(answer, "Within it")).toBe("yes");
    expect(numberAt(answer, "Upper limit")).toBeGreaterThan(19000);
    expect(figureOf(answer, "Left out")).toBe("7: blank rows");
  });

  test("one missing voucher, and it is not", () => {
    const audited = amount.map(([value], at) => [at === 3 ? "" : value]);
    const answer = judge(audited);
    expect(figureOf(answer, "Within it")).toBe("not shown");
    expect(figureOf(answer, "Units in error")).toBe(1);
  });
});

describe("laws", () => {
  const sample = fc.array(
    fc.record({
      book: fc.integer({ min: 1, max: 9999 }),
      error: fc.integer({ min: -50, max: 100 }),
    }),
    { minLength: 2, maxLength: 30 },
  );
  const judge = (rows: readonly { book: number; error: number }[], method: string) =>
    callFunction(
      "EVALUATE",
      rows.map(({ book }) => [book]),
      // Whole units, so that no cent is rounded.
      rows.map(({ book, error }) => [book - Math.trunc((book * error) / 100)]),
      ...[1_000_000, null, null, null, method],
    );

  test("the order of the vouchers says nothing", () => {
    fc.assert(
      fc.property(
        sample,
        fc.constantFrom("stringer", "cell", "stringer.binomial"),
        (rows, method) => {
          const [one, other] = [judge(rows, method), judge(rows.toReversed(), method)];
          for (const side of [1, 2])
            expect(numberAt(one, "Upper limit", side)).toBeCloseTo(
              numberAt(other, "Upper limit", side),
              1,
            );
        },
      ),
    );
  });

  test("two hits are two rows of one hit", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const [first, ...others] = rows;
        const twice = judge([first, first, ...others], "stringer");
        const book = rows.map(({ book: value }) => [value]);
        const audited = rows.map(({ book: value, error }) => [
          value - Math.trunc((value * error) / 100),
        ]);
        const hits = rows.map((_, at) => [at === 0 ? 2 : 1]);
        const once = callFunction("EVALUATE", book, audited, 1_000_000, null, hits);
        expect(figureOf(once, "Upper limit")).toBe(figureOf(twice, "Upper limit"));
      }),
    );
  });

  test("a further error never lowers a limit", () => {
    fc.assert(
      fc.property(sample, (rows) => {
        const clean = rows.map(({ book }, at) => ({ book, error: at === 0 ? 0 : 20 }));
        const worse = clean.map((one, at) => (at === 0 ? { ...one, error: 60 } : one));
        for (const method of ["stringer", "cell"])
          expect(
            numberAt(judge(worse, method), "Upper limit of the sample"),
          ).toBeGreaterThanOrEqual(
            numberAt(judge(clean, method), "Upper limit of the sample") - 0.01,
          );
      }),
    );
  });
});

describe("ESTIMATE", () => {
  test("difference by hand", () => {
    // Differences 0, 50, 0, 0, 5: mean 11, standard deviation 21.905; t(4) at 97.5 % is 2.776445.
    const answer = evaluate(
      '=TREASURY.ESTIMATE({500;1200;80;300;95},{500;1150;80;300;90},400,180000,"difference")',
    );
    expect(figureOf(answer, "Misstatement (book less audited)")).toBe(4400);
    const error = (400 * Math.sqrt(1920 / 4)) / Math.sqrt(5);
    expect(numberAt(answer, "Standard error")).toBeCloseTo(error, 2);
    expect(numberAt(answer, "Precision")).toBeCloseTo(error * 2.7764451052, 1);
    expect(figureOf(answer, "In words")).toMatch(/Only 2 entries differ: with fewer than 10/);
  });

  test("ratio by hand: the ratio times the book value", () => {
    const answer = evaluate(
      '=TREASURY.ESTIMATE({500;1200;80;300;95},{500;1150;80;300;90},400,180000,"ratio")',
    );
    expect(figureOf(answer, "Audited value of the whole")).toBeCloseTo((180000 * 2120) / 2175, 2);
  });

  test("best takes the more precise one, and names it", () => {
    const answer = evaluate(
      "=TREASURY.ESTIMATE({500;1200;80;300;95},{450;1080;72;270;85.5},400,180000)",
    );
    expect(figureOf(answer, "Method")).toMatch(/^ratio/);
    expect(figureOf(answer, "Audited value of the whole")).toBe(162000);
    expect(figureOf(answer, "Precision")).toBe(0);
  });

  test("a missing voucher is a full error, in three forms of a blank", () => {
    const of = (blank: unknown) =>
      callFunction("ESTIMATE", [[500], [80], [300]], [[500], [blank], [300]], 40, 12000);
    expect(of(null)).toEqual(of(""));
    expect(of(0)).toEqual(of(""));
    expect(figureOf(of(""), "In words")).toMatch(/1 voucher without an audited value counts/);
  });

  test("half the width asks for four times the sample", () => {
    const wide = numberAt(
      evaluate('=TREASURY.ESTIMATE({5;9;8;3},{5;8;8;2},4000,25000,"difference")'),
      "Precision",
    );
    const answer = callFunction(
      "ESTIMATE",
      [[5], [9], [8], [3]],
      [[5], [8], [8], [2]],
      4000,
      25000,
      "difference",
      null,
      Number((wide / 2).toFixed(2)),
    );
    expect(figureOf(answer, "Sample size for the precision wanted")).toBeGreaterThanOrEqual(16);
    expect(figureOf(answer, "Sample size for the precision wanted")).toBeLessThanOrEqual(17);
  });

  test.each([
    ["({5},{5},10,50)", "book has fewer than two amounts; an estimate needs a larger sample"],
    ["({5;6},{5;6},1,50)", "populationItems is 1; it must be a whole number from 2 on"],
    [
      '({5;6},{5;6},10,50,"guess")',
      "method is guess; it must be one of best, difference, ratio, quotient, direct, regression",
    ],
    ['({5;5},{5;6},10,50,"regression")', "regression needs book values that differ"],
  ])("%s is refused", (args, message) => {
    expect(evaluate(`=TREASURY.ESTIMATE${args}`)).toEqual({ error: "#VALUE!", message });
  });
});
