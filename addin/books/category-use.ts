import type { Category } from "./categories";
import { nearCodes } from "./near-codes";

/** Why a category cannot be booked where it stands. */
export type CategoryProblem = "unknown" | "parent" | "receipt" | "payment";

/** Judges the categories of entries and splits; each different code is looked up once. */
export class CategoryUse {
  readonly #byCode: ReadonlyMap<string, Category>;
  readonly #categories: readonly Category[];
  /** Codes like an unknown one, which many entries may share. */
  readonly #near = new Map<string, readonly string[]>();

  constructor(categories: readonly Category[]) {
    this.#categories = categories;
    this.#byCode = new Map(categories.map((category) => [category.category, category]));
  }

  /**
   * The problem of a category on a side, or undefined when there is none.
   * @param side "receipt" for money in, "payment" for money out, "" where either may be.
   */
  problemOf(code: string, side: "receipt" | "payment" | ""): CategoryProblem | undefined {
    const category = this.#byCode.get(code);
    if (category === undefined) return "unknown";
    if (!category.isLeaf) return "parent";
    if (category.side !== "receipt" && category.side !== "payment") return undefined;
    return side === "" || side === category.side ? undefined : category.side;
  }

  /** Codes to choose from: those like an unknown one, or the parts of one that is divided. */
  choices(code: string, problem: CategoryProblem): readonly string[] {
    if (problem === "unknown") return this.#nearOnes(code);
    if (problem !== "parent") return [];
    return this.#categories
      .filter(({ parent, isMarkedOfWhich }) => parent === code && !isMarkedOfWhich)
      .map(({ category }) => category)
      .slice(0, 5);
  }

  #nearOnes(code: string): readonly string[] {
    const codes = this.#categories.map(({ category }) => category);
    const near = this.#near.get(code) ?? nearCodes(code, codes);
    this.#near.set(code, near);
    return near;
  }
}
