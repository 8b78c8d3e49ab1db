/** Upper limits of the mean absolute deviation for close, acceptable and marginal conformity; above is nonconformity. */
const limits = {
  first: [0.006, 0.012, 0.015],
  second: [0.008, 0.01, 0.012],
  firstTwo: [0.0012, 0.0018, 0.0022],
  firstThree: [0.00036, 0.00044, 0.0005],
} as const;

/** Names of the classes of conformity, from the best. */
export type Conformity =
  | "close conformity"
  | "acceptable conformity"
  | "marginally acceptable conformity"
  | "nonconformity";

const classes = [
  "close conformity",
  "acceptable conformity",
  "marginally acceptable conformity",
] as const;

export interface MadConformityInput {
  readonly test?: keyof typeof limits;
  readonly MAD?: number;
}

/**
 * Limits of conformity by the mean absolute deviation (Nigrini, Benford's Law, 2012, table 7.1), and the class of a
 * deviation where one is given. 0.012 for the second figure is Nigrini's; some packages have 0.011.
 */
export function madConformity({ test, MAD }: MadConformityInput = {}) {
  if (test === undefined || MAD === undefined) return limits;
  return { ...limits, class: conformityOf(limits[test], MAD) };
}

function conformityOf(uppers: readonly number[], deviation: number): Conformity {
  const index = uppers.findIndex((upper) => deviation <= upper);
  return classes[index] ?? "nonconformity";
}
