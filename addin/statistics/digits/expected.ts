import { digitShares } from "./digit-shares";
import { digitTestNamed } from "./digit-tests";

const names = ["first", "second", "third", "firstTwo", "firstThree", "lastTwo"] as const;

/** Expected shares of every digit test (Benford 1938; last figures equal). Relative error below 1e-15. */
export function expected(): Record<(typeof names)[number], number[]> {
  const [first, second, third, firstTwo, firstThree, lastTwo] = names.map((name) =>
    Array.from(digitShares(digitTestNamed(name))),
  );
  return { first, second, third, firstTwo, firstThree, lastTwo };
}
