import { ArgumentError } from "../../core/faults";
import { amountsOfTexts } from "../populations/amounts";
import { type PopulationInput, populationOf } from "../populations/population";

export interface JustBelowLimitInput extends PopulationInput {
  /** Amount from which another rule applies, above 0. */
  readonly limit: number | string;
  /** Width of the band on either side, in percent of the limit; 5 if not given. */
  readonly bandPercent?: number | string;
}

/**
 * Amounts just below a limit: `count` in [limit - band, limit), `atLimit`, and `aboveWithinBand` in (limit, limit +
 * band]. Compared as whole numbers, so that an edge is exact. `z` asks whether below outweighs above: (below - above) /
 * sqrt(below + above), standard normal when both sides are alike. `rows` are those below, from 1.
 */
export function justBelowLimit({ limit, bandPercent = 5, ...input }: JustBelowLimitInput) {
  const edge = amountsOfTexts([limit]);
  const band = amountsOfTexts([bandPercent]);
  const { units, decimals, rows } = populationOf(input, edge.decimals);
  const center = edge.units[0] * 10 ** (decimals - edge.decimals);
  const percent = 100 * 10 ** band.decimals;
  if (!(center > 0)) throw new ArgumentError(`limit is ${limit}; it must be above 0`);
  if (!(band.units[0] > 0 && band.units[0] <= percent))
    throw new ArgumentError(`bandPercent is ${bandPercent}; it must be above 0 and at most 100`);
  const width = center * band.units[0];
  const below: number[] = [];
  let atLimit = 0;
  let above = 0;
  for (let index = 0; index < units.length; index++) {
    const distance = (units[index] - center) * percent;
    if (distance === 0) atLimit++;
    else if (distance < 0 && distance >= -width) below.push(rows[index] + 1);
    else if (distance > 0 && distance <= width) above++;
  }
  const count = below.length;
  const z = count + above === 0 ? 0 : (count - above) / Math.sqrt(count + above);
  return { count, atLimit, aboveWithinBand: above, z, rows: below };
}
