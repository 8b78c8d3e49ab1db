import { type Options, optionNumbers } from "./given-options";
import { choiceOf } from "./scalars";

const METHODS = [
  ...(["stringer", "cell", "stringer.binomial", "stringer.poisson", "stringer.meikle"] as const),
  ...(["stringer.lta", "stringer.pvz", "moment", "coxsnell", "rohrbach", "mpu", "pps"] as const),
  ...(["binomial", "poisson", "hypergeometric", "bayes"] as const),
] as const;

/** How a sample is evaluated. */
export interface EvaluationTerms {
  readonly method: (typeof METHODS)[number];
  readonly distribution?: "poisson" | "binomial" | "hypergeometric";
  readonly populationItems?: number;
  readonly alpha?: number;
  readonly beta?: number;
  readonly delta?: number;
  readonly population?: "accounts" | "inventory";
}

/** Method and settings as the statistic takes them; poisson where no distribution is told, as PLAN has it. */
export function evaluationTerms(method: unknown, options: Options): EvaluationTerms {
  const { items, ...numbers } = optionNumbers(options, ["items", "alpha", "beta", "delta"]);
  return {
    ...numbers,
    method: choiceOf(method, "method", METHODS),
    distribution: choiceOf(options.get("distribution"), "options: distribution", [
      ...(["poisson", "binomial", "hypergeometric"] as const),
    ]),
    population: choiceOf(options.get("population"), "options: population", [
      ...(["accounts", "inventory"] as const),
    ]),
    ...(items === undefined ? {} : { populationItems: items }),
  };
}

const SOURCES: Readonly<Partial<Record<EvaluationTerms["method"], string>>> = {
  cell: "cell bound (Leslie, Teitlebaum and Anderson 1979)",
  moment: "moment bound (Dworin and Grimlund 1984)",
  coxsnell: "Cox and Snell bound (1979)",
  rohrbach: "variance augmentation (Rohrbach 1993)",
  mpu: "mean per unit, normal limit",
  pps: "mean taint, Student's limit",
  bayes: "Bayesian, beta prior (Derks and others 2021)",
};

/** The method with its source. */
export function evaluationMethod({ method, distribution }: EvaluationTerms): string {
  const source = SOURCES[method];
  if (method === "stringer") return `Stringer bound (1963), ${distribution} distribution`;
  if (method === "cell") return `${source}, ${distribution} distribution`;
  if (source !== undefined) return source;
  if (method.startsWith("stringer.")) return `Stringer bound (1963), ${method}`;
  return `exact limit of the sum of errors, ${method} distribution`;
}
