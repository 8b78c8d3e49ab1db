import { ArgumentError } from "../../core/faults";

/** Where in an amount the figures of a test stand. */
export type DigitPlace = "leading" | "second" | "third" | "last";

/** A digit test: its figures, and the classes they fall into. */
export interface DigitTest {
  readonly place: DigitPlace;
  /** How many figures form a class: 2 for the first two. */
  readonly length: number;
  /** Least class: 10 for the first two figures. */
  readonly low: number;
  readonly classes: number;
  /** Name of its limits of conformity, if it has some. */
  readonly limits?: "first" | "second" | "firstTwo" | "firstThree";
}

const tests = {
  first: { place: "leading", length: 1, low: 1, classes: 9, limits: "first" },
  second: { place: "second", length: 1, low: 0, classes: 10, limits: "second" },
  third: { place: "third", length: 1, low: 0, classes: 10 },
  firsttwo: { place: "leading", length: 2, low: 10, classes: 90, limits: "firstTwo" },
  firstthree: { place: "leading", length: 3, low: 100, classes: 900, limits: "firstThree" },
  last: { place: "last", length: 1, low: 0, classes: 10 },
  lasttwo: { place: "last", length: 2, low: 0, classes: 100 },
} as const satisfies Record<string, DigitTest>;

const otherNames: Readonly<Record<string, keyof typeof tests>> = {
  "1": "first",
  first1: "first",
  "2": "firsttwo",
  first2: "firsttwo",
  "3": "firstthree",
  first3: "firstthree",
  last1: "last",
  last2: "lasttwo",
};

/**
 * The digit test of a name: first, second, third, firstTwo, firstThree, last or lastTwo; also first1, first2, first3,
 * last1 and last2. A number is the count of first figures.
 */
export function digitTestNamed(name: string | number = "first"): DigitTest {
  const plain = String(name)
    .toLowerCase()
    .replace(/[\s_-]/g, "");
  const test = Object.entries(tests).find(([key]) => key === (otherNames[plain] ?? plain));
  if (test !== undefined) return test[1];
  throw new ArgumentError(`test is ${name}; there are ${Object.keys(tests).join(", ")}`);
}
