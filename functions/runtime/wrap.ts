import { ArgumentError, InputError } from "../../addin/core/faults";
import { type Reason, reason } from "../../addin/core/reason";
import { noteAddresses } from "./addresses";
import { NotKnown } from "./not-known";

/** A custom function as its file exports it. */
export type Plain = (...args: never[]) => unknown;

/**
 * How a host shows an error in a cell: Excel's own object, or a plain one for the command line. The message is English; a
 * host that knows the user's language says the reason.
 */
export interface ErrorMaker {
  notAvailable(message: string, reason: Reason | string): unknown;
  invalidValue(message: string, reason: Reason | string): unknown;
}

/**
 * A function as the host calls it: addresses noted, faults of arguments and answers that are not known turned into errors
 * that carry their sentence. A fault of the program says that it is one.
 */
export function wrapped(run: Plain, errors: ErrorMaker): (...args: unknown[]) => unknown {
  return (...args) => {
    noteAddresses(args, addressesIn(args.at(-1)));
    try {
      return shown(run(...(args as never[])), errors); // as: the host keeps to the metadata
    } catch (fault) {
      throw errorOf(fault, errors);
    }
  };
}

function errorOf(fault: unknown, errors: ErrorMaker): unknown {
  if (fault instanceof NotKnown) return errors.notAvailable(fault.message, fault.reason);
  if (fault instanceof ArgumentError) return errors.invalidValue(fault.message, fault.reason);
  if (fault instanceof InputError) return errors.invalidValue(fault.sentence, fault.sentence);
  const told = reason`A fault in TREASURY, not in your table: ${fault instanceof Error ? fault.message : String(fault)}`;
  return errors.invalidValue(String(told), told);
}

/** Cells of a spilled answer that are not known become errors of their own; the others stay. */
function shown(answer: unknown, errors: ErrorMaker): unknown {
  if (!Array.isArray(answer)) return answer;
  return answer.map((row: unknown) =>
    Array.isArray(row)
      ? row.map((cell) =>
          cell instanceof NotKnown ? errors.notAvailable(cell.message, cell.reason) : cell,
        )
      : row,
  );
}

function addressesIn(invocation: unknown): unknown[] | undefined {
  if (typeof invocation !== "object" || invocation === null) return undefined;
  const told = "parameterAddresses" in invocation ? invocation.parameterAddresses : undefined;
  return Array.isArray(told) ? told : undefined;
}
