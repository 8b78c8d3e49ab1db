import fc from "fast-check";
import { expect, test } from "vitest";
import { callFunction, evaluate } from "../formula";

test.each([
  ['("80present",28,7,0,35)', "adopted"],
  ['("80present",27,7,0,34)', "rejected"],
  ['("80present",28,0,7,35)', "adopted"],
  ['("simple",20,20)', "rejected"],
  ['("simple",20,20,0,40)', "rejected"],
  ['("simple",21,20,5)', "adopted"],
  ['("80entitled",46,0,0,57)', "adopted"],
  ['("80entitled",45,0,0,57)', "rejected"],
  ['("80entitled",45,0,0)', "base missing"],
  ['("80present",28,7,0,0)', "base missing"],
  ['("80PRESENT",4,1,0,5)', "adopted"],
])("MAJORITY%s is %s", (args, expected) => {
  const answer = evaluate(`=TREASURY.MAJORITY${args}`);
  expect(answer).toBe(expected);
});

test.each([
  ['("80present",28,8,0,35)', "#VALUE!", "base is 35, but 36 votes were cast"],
  [
    '("80present",28.5,8,0,35)',
    "#VALUE!",
    "yes is 28.5; it must be a whole number from 0 to 1000000",
  ],
  ['("",28,8)', "#VALUE!", "kind is missing"],
  ['("half",28,8)', "#VALUE!", "kind is half; it must be one of 80present, 80entitled, simple"],
  ['("simple",2,1,,,"icl")', "#N/A", "the rules icl have no majorities"],
])("MAJORITY%s: %s %s", (args, error, message) => {
  expect(evaluate(`=TREASURY.MAJORITY${args}`)).toEqual({ error, message });
});

test("four fifths, in whole numbers: a further vote for it never rejects, and the line lies where it should", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (base) => {
      const least = Math.ceil((base * 4) / 5);
      const ask = (yes: number) => callFunction("MAJORITY", "80entitled", yes, 0, 0, base);
      expect([ask(least - 1), ask(least)]).toEqual(["rejected", "adopted"]);
    }),
  );
});
