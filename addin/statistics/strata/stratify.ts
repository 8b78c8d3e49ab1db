import { ArgumentError } from "../../core/faults";
import { amountsOfTexts } from "../populations/amounts";
import { numberOfUnits } from "../populations/number-of-units";
import {
  type Cells,
  type Population,
  type PopulationInput,
  populationOf,
} from "../populations/population";
import { bandTotals } from "./band-totals";
import { type StrataMethod, strataBounds } from "./strata-bounds";

export interface StratifyInput extends PopulationInput {
  /** Bounds of one's own, ascending. */
  readonly bands?: Cells;
  readonly bounds?: Cells;
  /** How to find bounds; the usual bands if neither bounds nor a method are given. */
  readonly method?: StrataMethod | "bands";
  /** Strata to make; 5 if not given. */
  readonly strata?: number;
  readonly classes?: number;
  /** True for bands [a, b), false for (a, b]; true if not given. */
  readonly lowerInclusive?: boolean;
  /** True when the last bound of [a, b), or the first of (a, b], belongs to its band; true for bounds that are found. */
  readonly includeOuter?: boolean;
}

/** Bands of a first look at a population, in whole currency (after the data profile of Nigrini, Forensic Analytics, 2011). */
const USUAL_BANDS = [0, 10, 50, 100, 500, 1000, 5000, 10_000, 100_000, 1_000_000, 100_000_000];

/** Count, sum and share of the amounts in bands, whose bounds are given or found. Sums are exact. */
export function stratify({ lowerInclusive = true, ...input }: StratifyInput) {
  const given = bandsOf(input);
  const decimals = given === undefined ? 0 : amountsOfTexts(given).decimals;
  const population = populationOf(input, decimals);
  const bounds =
    given === undefined ? foundBounds(input, population) : givenBounds(given, population);
  const isClosed = input.includeOuter ?? given === undefined;
  const totals = bandTotals(population.units, bounds, { lowerInclusive, isClosed });
  const sums = totals.sums.map((sum) => numberOfUnits(sum, population.decimals));
  const total = sums.reduce((sum, part) => sum + part, 0);
  return {
    bands: Array.from(bounds, (bound) => numberOfUnits(bound, population.decimals)),
    counts: Array.from(totals.counts),
    sums,
    shares: sums.map((sum) => sum / total),
    below: totals.below,
    above: totals.above,
  };
}

function bandsOf({ bands, bounds, method }: StratifyInput): Cells | undefined {
  const own = bands ?? bounds;
  return own === undefined && method === undefined ? USUAL_BANDS : own;
}

/** Bounds in the units of the amounts; beyond 2^53 units, where no amount is, a bound may be rounded. */
function givenBounds(bands: Cells, { decimals }: Population): Float64Array {
  const own = amountsOfTexts(bands);
  const bounds = own.units.map((bound) => bound * 10 ** (decimals - own.decimals));
  const isAscending = bounds.every((bound, index) => index === 0 || bound > bounds[index - 1]);
  if (bounds.length > 1 && isAscending) return bounds;
  throw new ArgumentError("bands wants two bounds or more, each above the one before");
}

function foundBounds(input: StratifyInput, { units }: Population): Float64Array {
  const { method = "quantile", strata = 5, classes = 100 } = input;
  if (method === "bands") throw new ArgumentError("bands is missing; give the bounds");
  if (!(Number.isSafeInteger(strata) && strata > 0 && strata <= 1000))
    throw new ArgumentError(`strata is ${strata}; it must lie between 1 and 1000`);
  if (!(Number.isSafeInteger(classes) && classes >= strata))
    throw new ArgumentError(
      `classes is ${classes}; it must be a whole number of ${strata} or more`,
    );
  if (units.length === 0) throw new ArgumentError("there are no amounts to stratify");
  const sorted = units.slice().sort();
  return Float64Array.from(strataBounds({ sorted, method, strata, classes }));
}
