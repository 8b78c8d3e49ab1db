import { jaro } from "./jaro";

const PREFIX_MAX = 4;

/**
 * Jaro's similarity, raised for up to four common letters at the beginning by `weight` of what lacks to 1 for each
 * (Winkler, Proceedings of the Section on Survey Research Methods, 1990), whatever the similarity.
 * @param weight From 0 to 0.25.
 */
export function jaroWinkler(a: Int32Array, b: Int32Array, weight = 0.1): number {
  const similarity = jaro(a, b);
  let prefix = 0;
  while (prefix < PREFIX_MAX && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return similarity + prefix * weight * (1 - similarity);
}
