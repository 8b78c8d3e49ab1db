import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOfIso } from "../../../addin/core/calendar";
import { callFunction, evaluate, sampleRange } from "../formula";
import { sampleHandle } from "../sample-handle";

const rowsOf = (answer: unknown): unknown[][] => Object(answer);
/** The answer stands in the last cell. */
const answerIn = (answer: unknown): unknown => rowsOf(answer).at(-1)?.at(-1);
const FULL = '{"Africa",5;"America",6;"Asia",4;"Europe",14}';

test.each([
  [29, "met"],
  [28, "exception"],
  [20, "exception"],
  [19, "not met"],
])("%i of 57 represented: %s", (represented, expected) => {
  expect(answerIn(evaluate(`=TREASURY.QUORUM(${represented},57,,,"2025-06-10")`))).toBe(expected);
});

test.each([
  ["invited on the last day", `(29,57,"2025-03-10",${FULL},"2025-06-10")`, "met"],
  ["invited a day too late", `(29,57,"2025-03-11",${FULL},"2025-06-10")`, "exception"],
  [
    "one delegation of a continent",
    `(29,57,"2025-03-01",{"Africa",1;"America",6;"Asia",4;"Europe",18},"2025-06-10")`,
    "not met",
  ],
  [
    "a continent without any",
    `(29,57,"2025-03-01",{"Africa",5;"America",6;"Asia",4},"2025-06-10")`,
    "not met",
  ],
  ["exception legitimated by half", `(20,57,,,"2025-06-10",,29)`, "exception"],
  ["exception legitimated by fewer", `(20,57,,,"2025-06-10",,28)`, "not met"],
])("%s: QUORUM%s is %s", (_, args, expected) => {
  expect(answerIn(evaluate(`=TREASURY.QUORUM${args}`))).toBe(expected);
});

test("each condition stands in a row of its own", () => {
  const spill = evaluate(
    `=TREASURY.QUORUM(28,57,"2025-03-11",{"Africa",1;"America",6;"Asia",4;"Europe",17},"2025-06-10")`,
  );
  expect(spill).toEqual([
    ["Condition", "Needed", "Actual", "Met"],
    ["Members represented", 29, 28, "not met"],
    [
      "Last invitation sent, at the latest",
      dayOfIso("2025-03-10"),
      dayOfIso("2025-03-11"),
      "not met",
    ],
    ["Exception: members legitimating it", 29, "", "not told"],
    ["Exception: members represented", 20, 28, "met"],
    ["Delegations of Africa", 2, 1, "not met"],
    ["Delegations of America", 2, 6, "met"],
    ["Delegations of Asia", 2, 4, "met"],
    ["Delegations of Europe", 2, 17, "met"],
    ["Quorum", "", "", "not met"],
  ]);
});

test("an answer that hangs on what nobody told says so", () => {
  const label = (args: string) => rowsOf(evaluate(`=TREASURY.QUORUM${args}`)).at(-1)?.[0];
  expect(label('(29,57,,,"2025-06-10")')).toBe("Quorum, as far as told");
  expect(label(`(29,57,"2025-03-01",${FULL},"2025-06-10")`)).toBe("Quorum");
  expect(label(`(20,57,"2025-03-01",${FULL},"2025-06-10")`)).toBe("Quorum, as far as told");
  expect(label('(19,57,,,"2025-06-10")')).toBe("Quorum");
});

describe("counted from the tables of the sample", () => {
  const book = sampleHandle();
  const spill = () => callFunction("QUORUM", null, book, book, book, "2025-06-10");

  test("members, invitations and delegations of that conference", () => {
    const delegations = sampleRange("Delegations").filter(
      ([conference]) => conference === "WC-2025",
    );
    const [, represented, invited] = rowsOf(spill());
    expect(represented.slice(1)).toEqual([29, delegations.length, "met"]);
    expect(invited[2]).toBe(
      Math.max(
        ...sampleRange("Invitations")
          .filter(([one]) => one === "WC-2025")
          .map(([, , sent]) => Number(sent)),
      ),
    );
    expect(answerIn(spill())).toBe("met");
  });

  test("without the table of conferences several of them are not mixed up", () => {
    const formula =
      '=TREASURY.QUORUM(,Members[#All],Invitations[#All],Delegations[#All],"2025-06-10")';
    expect(evaluate(formula)).toEqual({
      error: "#VALUE!",
      message: expect.stringContaining("several conferences (WC-2021, WC-2025)"),
    });
  });
});

test.each([
  ['(58,57,,,"2025-06-10")', "#VALUE!", "represented is 58, more than the 57 members"],
  ['(29,,,,"2025-06-10")', "#N/A", "how many members count is not told"],
  ['(,57,,,"2025-06-10")', "#N/A", "how many members are represented is not told"],
  ["(29,57,,,)", "#VALUE!", "date is missing; it must be a date"],
  [
    '(29,57,,{"Mars",2},"2025-06-10")',
    "#VALUE!",
    "delegations, row 1, column 1, is Mars; the continents are Africa, America, Asia, Europe",
  ],
  ['(29,57,,,"2025-06-10","icl")', "#N/A", "the rules icl have no quorum"],
])("QUORUM%s: %s %s", (args, error, message) => {
  expect(evaluate(`=TREASURY.QUORUM${args}`)).toEqual({ error, message });
});

test("more members represented never make the answer worse", () => {
  const rank = (answer: unknown) => ["not met", "exception", "met"].indexOf(String(answer));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (members, draw) => {
      const represented = draw % members;
      const ask = (number: number) =>
        rank(answerIn(callFunction("QUORUM", number, members, null, null, "2025-06-10")));
      expect(ask(represented)).toBeLessThanOrEqual(ask(represented + 1));
      expect(ask(represented) === 2).toBe(represented * 2 > members);
      expect(ask(represented) > 0).toBe(represented * 3 > members);
    }),
  );
});
