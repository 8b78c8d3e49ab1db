const DUST = 1e-9;

/**
 * The next whole number at or above x, where 14.000000000000002 counts as 14: a typed rate times a count is
 * meant as a decimal, and binary dust must not ask for one item more.
 */
export function wholeUp(x: number): number {
  const near = Math.round(x);
  return Math.abs(x - near) <= Math.max(DUST, Math.abs(x) * 1e-15) ? near : Math.ceil(x);
}
