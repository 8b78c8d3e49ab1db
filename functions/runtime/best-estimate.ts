import {
  type Estimate,
  type EstimateInput,
  estimate,
} from "../../addin/statistics/estimation/estimate";

/** An estimate with the method that made it. */
export interface NamedEstimate extends Estimate {
  readonly method: string;
}

/** An estimate by one method, or by the more precise one of difference and ratio. */
export function bestEstimate(method: string, input: EstimateInput): NamedEstimate {
  const by = (name: string) => ({ ...estimate({ ...input, method: name }), method: name });
  if (method !== "best") return by(method);
  const [difference, ratio] = [by("difference"), by("ratio")];
  return ratio.standardError < difference.standardError ? ratio : difference;
}
