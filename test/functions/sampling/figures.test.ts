import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { version } from "../../../package.json";
import { callFunction, evaluate } from "../formula";
import { figureOf, rowsOf } from "./rows";

describe("RISKFACTOR", () => {
  // AICPA, Audit Sampling (2017), Tables C-2 and C-3.
  test.each([
    ["()", 3],
    ["(0.95,0)", 3],
    ["(0.95,1)", 4.75],
    ["(0.95,2)", 6.3],
    ["(0.9,1)", 3.89],
    ["(0.9,,0.3)", 4.33],
    ["(0.95,,0.2)", 4.63],
    ["(0.95,0,0,6)", 2.995733],
    ['("","","","")', 3],
    ["(0,0,0,0)", 3],
  ])("%s is %s", (args, factor) => {
    expect(evaluate(`=TREASURY.RISKFACTOR${args}`)).toBe(factor);
  });

  test.each([
    ["(95)", "confidence is 95; it must lie between 0 and 1; write 0.95 for 95 %"],
    ["(1)", "confidence is 1; it must lie between 0 and 1"],
    ["(0.95,1,0.2)", "errors and ratio are both told; tell one of them"],
    ["(0.95,-1)", "errors is -1; it must be a number from 0 on"],
    ["(0.95,,1.5)", "ratioExpectedToTolerable is 1.5; it must lie between -5e-324 and 1"],
  ])("%s is refused", (args, message) => {
    expect(evaluate(`=TREASURY.RISKFACTOR${args}`)).toEqual({ error: "#VALUE!", message });
  });
});

describe("CONFIDENCE", () => {
  // JASP for Audit: control risk medium is 52 %, detection risk 9.6 %.
  test.each([
    ['("high","medium")', 0.05 / 0.52],
    ['("medium","low")', 0.05 / (0.63 * 0.34)],
    ["(0.63,0.34,0.5)", 0.05 / (0.63 * 0.34 * 0.5)],
    ["()", 0.05],
    ['("HIGH",1,"high",0.1)', 0.1],
  ])("%s", (args, risk) => {
    const answer = evaluate(`=TREASURY.CONFIDENCE${args}`);
    expect(figureOf(answer, "Detection risk")).toBeCloseTo(risk, 14);
    expect(figureOf(answer, "Confidence")).toBeCloseTo(1 - risk, 14);
  });

  test("where nothing is left to a sample, it says so", () => {
    const answer = evaluate('=TREASURY.CONFIDENCE("low","low","low")');
    expect(figureOf(answer, "Confidence")).toBe(0);
    expect(figureOf(answer, "In words")).toMatch(/no sample is needed/);
  });

  test("a word that is no level is refused", () => {
    expect(evaluate('=TREASURY.CONFIDENCE("middling")')).toMatchObject({
      message:
        "inherent is middling; it must be high, medium or low, or a number above 0 and up to 1",
    });
  });
});

describe("LIMITS", () => {
  // AICPA Table A-3, binom.test of R 4.2.2 for both limits.
  test.each([
    [60, 0, 0.95, 0.0487, 0, 0.05963],
    [60, 1, 0.95, 0.0767, 0.000422, 0.0894],
    [20, 20, 0.95, 1, 0.8316, 1],
    [100, 3, 0.9, 0.0654, 0.00823, 0.0757],
  ])("%s items, %s errors, %s", (n, errors, confidence, upper, lower, both) => {
    const answer = callFunction("LIMITS", n, errors, confidence);
    const [, , , one] = rowOfLabel(answer, "Rate of errors: each limit for itself");
    const [, low, , high] = rowOfLabel(answer, "Rate of errors: both limits together");
    expect(one).toBeCloseTo(upper, 3);
    expect(low).toBeCloseTo(lower, 3);
    expect(high).toBeCloseTo(both, 3);
  });

  test("a finite list is counted in items, and p-value and limits are those of phyper", () => {
    const answer = callFunction("LIMITS", 100, 2, 0.95, 300, 0.06);
    expect(rowOfLabel(answer, "p-value of the tolerable rate")[2]).toBeCloseTo(
      0.0288869532005398,
      12,
    );
    expect(rowOfLabel(answer, "Items in error: each limit for itself")).toEqual([
      ...["Items in error: each limit for itself", 2, "", 16],
    ]);
  });

  test.each([
    ["(0,0)", "n is missing; it must be a whole number from 1 to 10000000"],
    ["(5,6)", "6 deviations in 5 items cannot be"],
    [
      "(60,1,0.95,0,5)",
      "tolerable is 5; it must be a part of the whole between 0 and 1, such as 0.05 for 5 %",
    ],
    ["(60,1,0.95,40)", "populationUnits is 40; it must be a whole number from 60 on"],
  ])("%s is refused", (args, message) => {
    expect(evaluate(`=TREASURY.LIMITS${args}`)).toEqual({ error: "#VALUE!", message });
  });
});

function rowOfLabel(answer: unknown, label: string): unknown[] {
  return rowsOf(answer).find(([first]) => first === label) ?? [];
}

describe("PLAN", () => {
  // AICPA Tables A-1 and C-1, jfa 0.7.4, CRAN MUS 0.1.6, FSaudit.
  test.each([
    ["(0.05)", 60],
    ["(0.05,0.01)", 93],
    ['(0.05,0,0.95,0,"binomial")', 59],
    ['(0.06,0.01,0.95,0,"binomial")', 78],
    ["(20000,5000,0.95,1000000)", 262],
    ['(20000,10000,0.95,1000000,"factor")', 577],
    ['(100000,20000,0.95,1000000,"stringer","distribution=binomial")', 44],
    ['(100000,20000,0.95,1000000,"stringer")', 47],
    ['(0.1,1,0.9,100,"hypergeometric")', 33],
    ['(0.03,0,0.95,0,"bayes","prior=impartial;likelihood=binomial")', 76],
    ['(0.05,0,0.95,0,"bayes","prior=strict")', 60],
    ['(0.02,0,0.95,0,"bayes","prior=arm;inherent=0.6;control=0.6")', 99],
  ])("%s asks for %s", (args, n) => {
    expect(figureOf(evaluate(`=TREASURY.PLAN${args}`), "Sample size")).toBe(n);
  });

  test("a plan says how many errors it allows, and what one more would ask for", () => {
    const answer = evaluate('=TREASURY.PLAN(0.05,1,0.95,0,"binomial")');
    expect(figureOf(answer, "Full errors allowed in it")).toBe(1);
    expect(figureOf(answer, "Sample size for 1 full error")).toBe(93);
    expect(figureOf(answer, "Sample size for 2 full errors")).toBe(124);
    expect(figureOf(answer, "In words")).toBe(
      "Look at 93 items, each as likely to be drawn as the others. If you find no more than 1 full error, you can say with 95 % confidence that no more than 5 % of the whole is in error.",
    );
  });

  test("the interval is the value over the size, in the currency's decimals", () => {
    expect(figureOf(evaluate("=TREASURY.PLAN(20000,5000,0.95,1000000)"), "Interval")).toBe(3816.79);
    expect(
      figureOf(evaluate('=TREASURY.PLAN(20000,5000,0.95,1000000,,"currency=XOF")'), "Interval"),
    ).toBe(3817);
  });

  test("a list so small that three errors can never be told from the tolerable ones names the sizes that exist", () => {
    const answer = evaluate('=TREASURY.PLAN(0.1,0,0.95,20,"hypergeometric")');
    expect(figureOf(answer, "Sample size for 1 full error")).toBe(20);
    expect(figureOf(answer, "Sample size for 2 full errors")).toBeUndefined();
  });

  test.each([
    ["(5)", /tolerable is 5: an amount needs population/],
    ["(0)", /tolerable is missing/],
    ["(0.05,0.05)", /expected 0.05 must be below tolerable 0.05/],
    ["(0.05,-1)", /expected is -1; it must be 0 or more/],
    ['(0.05,0,0.95,0,"hypergeometric")', /populationUnits is undefined|population/],
    ['(0.05,0,0.95,0,"guess")', /method is guess; it must be one of poisson/],
    ['(0.05,0,0.95,0,"bayes","priors=x")', /options has "priors=x"; write name=value/],
    [
      "(20000.001,0,0.95,1000000)",
      /tolerable is "20000.001"; it must be an amount with no more than 2 decimals/,
    ],
  ])("%s is refused", (args, message) => {
    expect(evaluate(`=TREASURY.PLAN${args}`)).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(message),
    });
  });
});

describe("PLANSTAGED", () => {
  test.each([
    ["(0.03,{1,0})", 105],
    ['(0.05,{1;0},0.9,"binomial")', 49],
  ])("%s draws %s a stage", (args, n) => {
    const [, first, second] = rowsOf(evaluate(`=TREASURY.PLANSTAGED${args}`));
    expect(first).toEqual([1, n, 0, 1]);
    expect(second).toEqual([2, n, 0, ""]);
  });

  test("a stage that is no number of errors is refused with its place", () => {
    expect(evaluate("=TREASURY.PLANSTAGED(0.03,{1,-2})")).toEqual({
      error: "#VALUE!",
      message: "stages, row 1, column 2 is -2; it must be a whole number from 0",
    });
  });
});

describe("BAYESFACTOR", () => {
  // jfa's printed tables of Bayes factors, impartial prior.
  test.each([
    ["(50,0,0.05)", 24.99],
    ["(50,2,0.1)", 13.54],
    ['(50,1,0.05,"impartial","likelihood=poisson")', 4.81],
    ['(50,3,0.1,"","likelihood=poisson")', 4.53],
  ])("%s is %s", (args, printed) => {
    const [, [, tolerable, intolerable]] = rowsOf(evaluate(`=TREASURY.BAYESFACTOR${args}`));
    expect(Number(Number(tolerable).toFixed(2))).toBe(printed);
    expect(Number(tolerable) * Number(intolerable)).toBeCloseTo(1, 12);
  });

  test("the words name the side that the sample speaks for", () => {
    expect(figureOf(evaluate("=TREASURY.BAYESFACTOR(60,0,0.05)"), "In words")).toBe(
      "No error in 60 is 42.4 times as probable if the part in error is below 5 % as if it is not: very strong evidence.",
    );
    expect(figureOf(evaluate("=TREASURY.BAYESFACTOR(20,5,0.05)"), "In words")).toMatch(
      /at or above 5 % as if it is not: extreme evidence/,
    );
  });

  test("a strict prior is refused in words", () => {
    expect(evaluate('=TREASURY.BAYESFACTOR(60,0,0.05,"strict")')).toMatchObject({
      message: "a strict prior has no odds: name another, such as impartial",
    });
  });
});

describe("STRATIFY", () => {
  test("bands of one's own: sums exact, ends included, the rest named", () => {
    const answer = evaluate("=TREASURY.STRATIFY({0.1;0.2;100;99.99;0;-5;250},{0,100,200})");
    expect(rowsOf(answer).slice(0, 6)).toEqual([
      ["From", "To", "Count", "Sum", "Share"],
      [0, 100, 3, 100.29, 100.29 / 200.29],
      [100, 200, 1, 100, 100 / 200.29],
      ["Below", 0, 1, "", ""],
      [200, "Above", 1, "", ""],
      ["Total", "", 4, 200.29, 1],
    ]);
    expect(figureOf(answer, "Left out")).toBe(3);
  });

  test("blanks in three forms are the same", () => {
    const of = (blank: unknown) => callFunction("STRATIFY", [[5], [blank], [7], [9]]);
    expect(of(null)).toEqual(of(""));
    expect(of(0)).toEqual(of(""));
  });

  test("a currency without decimals refuses a cent, with the cell", () => {
    expect(callFunction("STRATIFY", [[5], [7.5]], null, null, null, "XOF")).toEqual({
      error: "#VALUE!",
      message:
        'amounts, row 2, column 1 is "7.5"; it must be an amount with no more than 0 decimals',
    });
  });

  test("bands hold every amount once, whatever the order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 5, maxLength: 60 }),
        fc.constantFrom("quantile", "equal", "geometric", "equalSum", "cumulativeRootF"),
        (minors, method) => {
          const column = minors.map((minor) => [minor / 100]);
          const answer = callFunction("STRATIFY", column, null, method, 4);
          const total = rowsOf(answer).find(([first]) => first === "Total");
          expect(total?.[2]).toBe(minors.length);
          expect(total?.[3]).toBe(minors.reduce((sum, minor) => sum + minor, 0) / 100);
          expect(callFunction("STRATIFY", column.toReversed(), null, method, 4)).toEqual(answer);
        },
      ),
    );
  });
});

test.each([
  "=TREASURY.CONFIDENCE()",
  "=TREASURY.LIMITS(60,1)",
  "=TREASURY.PLAN(0.05)",
  "=TREASURY.PLANSTAGED(0.03,{1,0})",
  "=TREASURY.BAYESFACTOR(60,0,0.05)",
  "=TREASURY.STRATIFY({5;7})",
  "=TREASURY.EVALUATE({5;7},{5;7},100)",
  "=TREASURY.ESTIMATE({5;7},{5;6},10,60)",
  '=TREASURY.SELECT({5;7},"",1,"",1)',
])("%s ends with what was given, used, left out, method, version and a sentence", (formula) => {
  const rows = rowsOf(evaluate(formula));
  const labels = rows.map(([label]) => label).filter((label) => label !== "Seed");
  expect(labels.slice(-6)).toEqual(["Given", "Used", "Left out", "Method", "Version", "In words"]);
  expect(rows.at(-2)?.[1]).toBe(`TREASURY ${version}`);
  expect(String(rows.at(-1)?.[1])).toMatch(/^[A-Z].*\.$/);
  expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});
