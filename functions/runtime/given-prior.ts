import type { PriorInput } from "../../addin/statistics/bayes/prior";
import { confidenceOf } from "./confidence";
import { type Options, optionNumbers } from "./given-options";

const NUMBERS = [
  ...(["alpha", "beta", "items", "expected", "probability", "bound"] as const),
  ...(["priorN", "priorErrors", "weight", "inherent", "control", "confidence"] as const),
] as const;

/** Settings that say what is believed before the sample. */
export const PRIOR_OPTIONS: readonly string[] = ["likelihood", ...NUMBERS];

/** Prior information of settings; the confidence is 0.95 where none is told. */
export function priorOf(options: Options, usual: string): PriorInput {
  const told = optionNumbers(options, NUMBERS);
  const named = {
    alpha: told.alpha,
    beta: told.beta,
    populationUnits: told.items,
    expectedFraction: told.expected,
    probabilityTolerable: told.probability,
    upperBound: told.bound,
    priorN: told.priorN,
    priorErrors: told.priorErrors,
    weight: told.weight,
    inherentRisk: told.inherent,
    controlRisk: told.control,
  };
  const given = Object.entries(named).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(given),
    likelihood: options.get("likelihood") ?? usual,
    confidence: confidenceOf(told.confidence ?? null),
  };
}
