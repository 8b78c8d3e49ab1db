import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";
import { scalarOf } from "./scalars";

/** Words for a risk as JASP for Audit reads them, each as a fraction; every kind of risk has its own three. */
const LEVELS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  inherent: { high: 1, medium: 0.63, low: 0.4 },
  control: { high: 1, medium: 0.52, low: 0.34 },
  analytical: { high: 1, medium: 0.5, low: 0.25 },
};

/** A risk told as high, medium or low, or as a fraction up to 1; high where it was left out. */
export function riskLevel(argument: unknown, kind: "inherent" | "control" | "analytical"): number {
  const value = scalarOf(argument, kind);
  // A blank cell may arrive as 0, and a risk of nothing is not believed.
  if (value === null || value === 0) return LEVELS[kind].high;
  const level = typeof value === "string" ? value.trim().toLowerCase() : "";
  if (Object.hasOwn(LEVELS[kind], level)) return LEVELS[kind][level];
  if (typeof value === "number" && value > 0 && value <= 1) return value;
  throw new ArgumentError(
    reason`${kind} is ${String(value)}; it must be high, medium or low, or a number above 0 and up to 1`,
  );
}
