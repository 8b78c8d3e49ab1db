import { ArgumentError } from "../../core/faults";
import { integratedRateCurve } from "../distributions/integrated-rate-curve";
import { listedRateCurve } from "../distributions/listed-rate-curve";
import { demandAmount, demandBetween } from "../terms/demand";
import type { Belief } from "./likelihood-model";
import { type PriorShape, priorShapes, type ShapeParameters, shareBelow } from "./prior-shapes";

/** Priors without a formula, and how they are told. */
export interface ShapedPriorInput {
  readonly likelihood?: string;
  readonly distribution?: string;
  readonly priorMethod?: string;
  readonly method?: string;
  readonly tolerableFraction?: number;
  readonly expectedFraction?: number;
  readonly probabilityTolerable?: number;
  readonly alpha?: number;
  readonly beta?: number;
  /** binomial (usual) or poisson: how the sample counts, where likelihood names a shape of the prior. */
  readonly sampleLikelihood?: string;
  /** nonparam: draws from the prior; those outside 0 to 1 are left out. */
  readonly samples?: readonly number[];
}

/** A prior that no likelihood keeps in its form; undefined where another is named. */
export function shapedBelief(input: ShapedPriorInput): Belief | undefined {
  const method = input.priorMethod ?? input.method ?? "default";
  const named = [input.likelihood, input.distribution];
  const shapeName = named.find((name) => name !== undefined && Object.hasOwn(priorShapes, name));
  if (shapeName === undefined && method !== "nonparam") return undefined;
  const likelihood = countedBy(input.sampleLikelihood ?? named.find((name) => name !== shapeName));
  const base = { likelihood, open: 0, found: 0, units: 0 };
  if (method === "nonparam") return { ...base, alpha: 0, beta: 0, curve: listed(input.samples) };
  const shape = priorShapes[shapeName ?? "uniform"];
  const parameters = parametersOf(input, { shape, method, name: shapeName ?? "uniform" });
  const { low, high } = shape.ends?.(parameters) ?? { low: 0, high: 1 };
  const curve = integratedRateCurve({
    low,
    high,
    logDensity: (at) => shape.logDensity(at, parameters),
  });
  return { ...base, ...parameters, curve };
}

function countedBy(name: string | undefined): "binomial" | "poisson" {
  if (name === undefined || name === "binomial") return "binomial";
  if (name === "poisson") return "poisson";
  throw new ArgumentError(
    `a prior of this shape goes with a binomial or a poisson likelihood, and not with ${name}: only beta-binomial priors are known for a finite population`,
  );
}

function listed(samples: readonly number[] | undefined) {
  const rates = (samples ?? []).filter((rate) => rate >= 0 && rate <= 1);
  if (rates.length === 0)
    throw new ArgumentError("samples must hold draws from the prior, rates from 0 to 1");
  return listedRateCurve(rates.map((rate) => ({ rate, weight: 1 })));
}

interface Asked {
  readonly shape: PriorShape;
  readonly method: string;
  readonly name: string;
}

function parametersOf(input: ShapedPriorInput, { shape, method, name }: Asked): ShapeParameters {
  if (method === "default") return shape.usual;
  if (method === "param") return told(input, { shape, name });
  if (method === "impartial" || method === "hyp") {
    const probability = method === "impartial" ? 0.5 : input.probabilityTolerable;
    const p = demandBetween("probabilityTolerable", probability, { low: 0, high: 1 });
    const expected = demandAmount("expectedFraction", input.expectedFraction ?? 0);
    const limit = demandBetween("tolerableFraction", input.tolerableFraction, {
      low: expected,
      high: 1,
    });
    return withShare(p, { shape, name, limit, expected });
  }
  throw new ArgumentError(
    `priorMethod is ${method}; with a ${name} prior it must be default, param, impartial or hyp`,
  );
}

function told({ alpha, beta }: ShapedPriorInput, { shape, name }: Pick<Asked, "shape" | "name">) {
  if (shape.names.length === 1) {
    const positive = { low: 0, high: Number.POSITIVE_INFINITY };
    return { alpha: demandBetween(`alpha (${shape.names[0]})`, alpha, positive), beta: 0 };
  }
  const centre = demandAmount(`alpha (${shape.names[0]})`, alpha);
  const low = name === "uniform" ? centre : 0;
  const above = { low, high: Number.POSITIVE_INFINITY };
  if (centre >= 1 && name === "uniform")
    throw new ArgumentError(`alpha (lower end) is ${centre}; it must be below 1`);
  return { alpha: centre, beta: demandBetween(`beta (${shape.names[1]})`, beta, above) };
}

interface Wanted {
  readonly shape: PriorShape;
  readonly name: string;
  readonly limit: number;
  readonly expected: number;
}

/** The widest prior of its shape that gives rates below the limit the probability. */
function withShare(p: number, { shape, name, limit, expected }: Wanted): ShapeParameters {
  if (name === "uniform") return { alpha: 0, beta: Math.max(limit, limit / p) };
  const isPlaced = shape.names.length === 2;
  const at = (narrow: number): ShapeParameters =>
    isPlaced
      ? { alpha: expected, beta: 1 / narrow }
      : { alpha: name === "exponential" ? narrow : (name === "t" ? 0.5 : 1) / narrow, beta: 0 };
  const reaches = (narrow: number) => shareBelow(limit, shape, at(narrow)) >= p;
  if (reaches(1)) return at(1);
  let below = 1;
  let above = 2;
  while (!reaches(above)) {
    if (above > NARROWEST)
      throw new ArgumentError(
        `no ${name} prior gives rates below ${limit} the probability ${p}; name its parameters`,
      );
    below = above;
    above *= 2;
  }
  for (let middle = (below + above) / 2; middle > below && middle < above; ) {
    if (reaches(middle)) above = middle;
    else below = middle;
    middle = (below + above) / 2;
  }
  return at(above);
}

const NARROWEST = 1e9;
