import { quantile } from "./quantile";

export interface FenceOptions {
  /** How many quartile distances the fences lie beyond the quartiles. */
  readonly k: number;
  readonly method: "inclusive" | "exclusive";
}

/** Quartiles and Tukey's fences beyond them (Exploratory Data Analysis, 1977). */
export function tukeyFences(values: Float64Array, { k, method }: FenceOptions) {
  const sorted = values.slice().sort();
  const quartiles = [0.25, 0.5, 0.75].map((part) => quantile(sorted, part, method));
  const reach = k * (quartiles[2] - quartiles[0]);
  return { quartiles, lower: quartiles[0] - reach, upper: quartiles[2] + reach };
}
