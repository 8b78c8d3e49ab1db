import { ArgumentError } from "../../core/faults";
import { studentQuantile } from "../distributions/student";
import { demandCount } from "../terms/demand";
import { type Assurance, complement, riskOf } from "../terms/risk";
import { finiteFactor } from "./finite-factor";
import { covariance, mean } from "./moments";

export interface EstimateInput extends Assurance {
  /**
   * direct (mean per unit), difference, quotient (Touw and Hoogduin: the mean misstatement with the spread of the ratio),
   * ratio (Cochran: the ratio times the book value of the population) or regression.
   */
  readonly method?: string;
  readonly book: readonly number[];
  readonly audit: readonly number[];
  readonly populationItems: number;
  /** Book value of the population; needed by direct, ratio and regression. */
  readonly populationValue?: number;
  /** two (usual), upper or lower. */
  readonly sided?: string;
  /** Factor for a finite population: none (usual, as jfa), (N-n)/(N-1) (JASP) or (N-n)/N (FSaudit). */
  readonly fpc?: string;
}

/** Amounts for the whole population; misstatement is book less audited value. */
export interface Estimate {
  readonly misstatement: number;
  readonly lower: number;
  readonly upper: number;
  readonly precision: number;
  readonly standardError: number;
  /** Audited value of the population, where its book value is known. */
  readonly estimate?: number;
}

/**
 * Classical estimates from a simple random sample, with Student's t of n - 1 degrees of freedom. Cochran (1977),
 * Sampling Techniques, formulas 2.20, 6.9 and 7.26; Touw and Hoogduin (2011), chapter 6.
 */
export function estimate(input: EstimateInput): Estimate {
  const { book, audit, populationItems, populationValue, sided = "two" } = input;
  const n = demandPairs(book, audit);
  const N = demandCount("populationItems", populationItems, n);
  const { misstatement, deviation } = pointOf(input);
  const factor = finiteFactor(input.fpc ?? "none", { n, N });
  const standardError = (N * deviation * factor) / Math.sqrt(n);
  const risk = riskOf(input) / (sided === "two" ? 2 : 1);
  const precision = studentQuantile(complement(risk), n - 1) * standardError;
  return {
    misstatement,
    lower: sided === "upper" ? Number.NEGATIVE_INFINITY : misstatement - precision,
    upper: sided === "lower" ? Number.POSITIVE_INFINITY : misstatement + precision,
    precision,
    standardError,
    ...(populationValue === undefined ? {} : { estimate: populationValue - misstatement }),
  };
}

function demandPairs(book: readonly number[], audit: readonly number[]): number {
  if (book.length !== audit.length)
    throw new ArgumentError(`${book.length} book values stand beside ${audit.length} audit values`);
  return demandCount("number of items", book.length, 2);
}

interface Point {
  readonly misstatement: number;
  /** Standard deviation of what is left unexplained in one item. */
  readonly deviation: number;
}

function pointOf(input: EstimateInput): Point {
  const { method = "difference", book, audit, populationItems: N } = input;
  const [meanBook, meanAudit] = [mean(book), mean(audit)];
  const [varBook, varAudit] = [covariance(book, book), covariance(audit, audit)];
  const both = covariance(book, audit);
  switch (method) {
    case "direct":
      return {
        misstatement: bookTotal(input) - N * meanAudit,
        deviation: Math.sqrt(varAudit),
      };
    case "difference":
      return {
        misstatement: N * (meanBook - meanAudit),
        deviation: Math.sqrt(Math.max(0, varBook - 2 * both + varAudit)),
      };
    case "quotient":
    case "ratio": {
      if (meanBook === 0) throw new ArgumentError(`method ${method} needs a book value above 0`);
      const ratio = meanAudit / meanBook;
      const variance = varAudit - 2 * ratio * both + ratio ** 2 * varBook;
      const value = method === "ratio" ? bookTotal(input) : N * meanBook;
      return {
        misstatement: value * (1 - ratio),
        deviation: Math.sqrt(Math.max(0, variance)),
      };
    }
    case "regression": {
      if (varBook === 0) throw new ArgumentError("regression needs book values that differ");
      const value = bookTotal(input);
      const slope = both / varBook;
      return {
        misstatement: value - (N * meanAudit + slope * (value - N * meanBook)),
        deviation: Math.sqrt(Math.max(0, varAudit - slope * both)),
      };
    }
    default:
      throw new ArgumentError(
        `method is ${method}; it must be direct, difference, quotient, ratio or regression`,
      );
  }
}

function bookTotal({ populationValue, method }: EstimateInput): number {
  if (typeof populationValue === "number") return populationValue;
  throw new ArgumentError(`method ${method} needs populationValue, the book value of all items`);
}
