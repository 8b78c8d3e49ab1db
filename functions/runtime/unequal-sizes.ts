import { ArgumentError } from "../../addin/core/faults";
import { reason } from "../../addin/core/reason";

/** An argument that is a list, by its name. */
interface Sized {
  readonly name: string;
  readonly count: number;
}

/** Two lists whose cells belong together one by one, and are not as many. */
export function unequalSizes(one: Sized, other: Sized): ArgumentError {
  return new ArgumentError(
    reason`${one.name} has ${one.count} cells and ${other.name} ${other.count}; they must be of one size`,
  );
}
