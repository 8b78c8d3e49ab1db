import { ArgumentError } from "../../core/faults";
import { demandCount } from "../terms/demand";
import { rSample } from "./r-sample";
import { rStream } from "./r-stream";

export interface RRandomInput {
  readonly seed: number;
  readonly kind?: string;
  /** Rejection (R 3.6 and later; usual) or Rounding. */
  readonly "sample.kind"?: string;
  /** runif (usual), rnorm or sample. */
  readonly draw?: string;
  /** How many values; 8 where not given. */
  readonly count?: number;
  /** sample: from 1 to that number. */
  readonly of?: number;
}

/**
 * What R draws first after set.seed(seed): runif, rnorm or sample.int without replacement. Mersenne Twister by
 * Matsumoto and Nishimura (1998), rejection sampling by R 3.6. Bit for bit; rnorm to 1e-15.
 */
export function rRandom(input: RRandomInput): { values: number[] } {
  const { kind = "Mersenne-Twister", draw = "runif", count = 8 } = input;
  if (kind !== "Mersenne-Twister")
    throw new ArgumentError(`kind is ${kind}; only Mersenne-Twister is known here`);
  const stream = rStream(input.seed, input["sample.kind"]);
  const size = demandCount("count", count);
  if (draw === "sample") {
    const of = demandCount("of", input.of ?? count);
    return { values: rSample(stream, { of, size }) };
  }
  if (draw !== "runif" && draw !== "rnorm")
    throw new ArgumentError(`draw is ${draw}; it must be runif, rnorm or sample`);
  const next = draw === "runif" ? stream.uniform : stream.normal;
  return { values: Array.from({ length: size }, () => next()) };
}
