import { type PopulationInput, populationOf } from "../populations/population";

/**
 * Mantissas (fractional parts of log10 |amount|): moments, mantissa arc test and distortion factor.
 * Under Benford's law mean 1/2, variance 1/12, excess kurtosis -6/5, skewness 0. Variance over n - 1, the others by
 * plain moments. Arc test: L2 is the squared distance of the centre of mass of the points on the unit circle from its
 * middle, p = exp(-n L2) (Alexander, 2009). Distortion factor: mean of the amounts moved into [10, 100) against
 * 90 / ln 10 (Nigrini 1996, for many amounts), in percent. Zeros and blanks are left out.
 */
export function mantissa(input: PopulationInput) {
  const sizes = populationOf(input).units.filter((units) => units !== 0);
  const n = sizes.length;
  const mantissas = sizes.map(mantissaOf);
  const arc = arcLength(mantissas);
  const { mean, m2, m3, m4 } = centralMoments(mantissas);
  const shown = mantissas.reduce((sum, value) => sum + 10 ** (1 + value), 0) / n;
  const wanted = 90 / Math.LN10;
  return {
    n,
    mean,
    var: (m2 * n) / (n - 1),
    excessKurtosis: m4 / m2 ** 2 - 3,
    skewness: m3 / m2 ** 1.5,
    arc_L2: arc,
    arc_p: Math.exp(-arc * n),
    distortionFactorPercent_Nigrini: (100 * (shown - wanted)) / wanted,
  };
}

/** Whole units have the mantissa of the amount: a power of ten does not change it. */
function mantissaOf(units: number): number {
  const log = Math.log10(Math.abs(units));
  return log - Math.floor(log);
}

function arcLength(mantissas: Float64Array): number {
  let x = 0;
  let y = 0;
  for (const value of mantissas) {
    x += Math.cos(2 * Math.PI * value);
    y += Math.sin(2 * Math.PI * value);
  }
  return (x ** 2 + y ** 2) / mantissas.length ** 2;
}

function centralMoments(values: Float64Array) {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power: number): number =>
    values.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  return { mean, m2: moment(2), m3: moment(3), m4: moment(4) };
}
