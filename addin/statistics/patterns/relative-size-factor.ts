import { ArgumentError } from "../../core/faults";
import { type Cells, type PopulationInput, populationOf } from "../populations/population";
import { textCodes } from "../repeats/text-codes";

export interface RelativeSizeFactorInput extends PopulationInput {
  /** The group of each row: payee, member. */
  readonly group: Cells;
  /** How many groups to list; 10 if not given. */
  readonly top?: number;
}

/**
 * Relative size factor: the largest amount of a group over its second largest, the highest factor first (Nigrini,
 * Forensic Analytics, 2011). A group counts when it has two amounts and the second largest is above 0.
 */
export function relativeSizeFactor({ group, top = 10, ...input }: RelativeSizeFactorInput) {
  const { units, rows, given } = populationOf(input);
  if (group.length !== given)
    throw new ArgumentError(`group has ${group.length} rows, not ${given}`);
  const codes = textCodes(group);
  const sizes = new Int32Array(given);
  const largest = new Float64Array(given).fill(Number.NEGATIVE_INFINITY);
  const second = new Float64Array(given).fill(Number.NEGATIVE_INFINITY);
  const names: string[] = [];
  for (let index = 0; index < units.length; index++) {
    const code = codes[rows[index]];
    if (sizes[code]++ === 0) names[code] = String(group[rows[index]]);
    const value = units[index];
    if (value > largest[code]) {
      second[code] = largest[code];
      largest[code] = value;
    } else if (value > second[code]) second[code] = value;
  }
  const factor = (code: number): number => largest[code] / second[code];
  const several = Array.from(sizes.keys()).filter((code) => sizes[code] > 1);
  const shown = several
    .filter((code) => second[code] > 0)
    .sort((a, b) => factor(b) - factor(a) || (names[a] < names[b] ? -1 : 1))
    .slice(0, top);
  return {
    groupsWithTwoOrMore: several.length,
    topVendors: shown.map((code) => names[code]),
    topRSF: shown.map(factor),
    topCounts: shown.map((code) => sizes[code]),
  };
}
