import { expect, test } from "vitest";
import { remembered } from "../../addin/books/remembered";

test("the same parts are asked once, a part of another kind anew", () => {
  let asked = 0;
  const ask = remembered(
    ({ ledger, day }: { ledger: object; day: number }) => {
      asked++;
      return { ledger, day };
    },
    ({ ledger, day }) => [ledger, day],
  );
  const ledger = {};
  const first = ask({ ledger, day: 1 });
  expect(ask({ ledger, day: 1 })).toBe(first);
  expect(asked).toBe(1);
  expect(ask({ ledger, day: 2 }).day).toBe(2);
  expect(ask({ ledger: {}, day: 2 }).ledger).not.toBe(ledger);
  expect(asked).toBe(3);
});
