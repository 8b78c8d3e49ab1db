type Names = Readonly<Record<string, string>>;

/** What packages call an argument, and what it is called here. */
const everywhere: Names = {
  materiality: "tolerableFraction",
  "conf.level": "confidence",
  "N.units": "populationUnits",
  "N.items": "populationItems",
  ir: "inherentRisk",
  cr: "controlRisk",
  ub: "upperBound",
  "p.hmin": "probabilityTolerable",
  pHmin: "probabilityTolerable",
  "min.precision": "precision",
  minPrecision: "precision",
  likelihood: "distribution",
};

const inFunction: Readonly<Record<string, Names>> = {
  prior: { n: "priorN", x: "priorErrors", errors: "priorErrors", delta: "weight" },
  bayesFactor: { x: "errors", deviations: "errors" },
};

/** The arguments with those that packages name otherwise under our names too, where these are not given. */
export function withSynonyms(fn: string, input: Record<string, unknown>): Record<string, unknown> {
  const names = { ...everywhere, ...inFunction[fn] };
  const added = Object.entries(names)
    .filter(([other, ours]) => Object.hasOwn(input, other) && !Object.hasOwn(input, ours))
    .map(([other, ours]) => [ours, input[other]]);
  return { ...input, ...Object.fromEntries(added) };
}
