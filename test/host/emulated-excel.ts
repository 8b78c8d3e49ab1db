/** One call of a function as Excel makes it. */
export interface Call {
  readonly id: string;
  /** One value a parameter; errors in cells as {@link cellError}. */
  readonly args: readonly unknown[];
  /** Where the formula stands, and its arguments: one address each, null for what has none. */
  readonly address?: string;
  readonly addresses?: readonly (string | null)[];
}

/** An error in a cell as Excel writes it into a message. */
export const cellError = (code: string) => ({ type: "CustomFunctionError", code });

/** An error as Excel would show it in a cell. */
interface CellFault {
  readonly error: string;
  readonly message: string;
}

/** Numbers of the errors in results. */
const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [1, "#N/A"],
  [7, "#VALUE!"],
  [10, "#NAME?"],
]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A cell of a spilled result; an error in it is an object that tells its code and why. */
function shownCell(value: unknown): unknown {
  if (!isObject(value)) return value;
  return { error: String(value.code), message: String(value.message ?? "") } satisfies CellFault;
}

/** A result as it comes over the wire: [id, whether it went well, value, number of the error]. */
export function shownResult([, isWell, value, code]: readonly unknown[]): unknown {
  if (isWell !== true)
    return { error: ERRORS.get(code) ?? `error ${String(code)}`, message: String(value ?? "") };
  if (!Array.isArray(value)) return shownCell(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(shownCell) : row));
}

/** Functions of ours are handed errors in cells, and cannot be cancelled. */
const FLAG_ALLOWS_ERRORS = 4;

/** The entry of a message that asks for a call. */
export function invocationEntry(invocation: number, call: Call): unknown[] {
  const { id, args, address = "Sheet1!A1", addresses = null } = call;
  return [1, 1000, "", [invocation, id, args, address, FLAG_ALLOWS_ERRORS, addresses], 0];
}

/** The entry that takes a call back. */
export function cancellationEntry(invocation: number): unknown[] {
  return [1, 1001, "", { invocationId: invocation }, 0];
}

/** Results in the body of a request of the runtime, and the answer to it: everything that was asked for is done. */
export function answerRequest(body: unknown): { results: unknown[][]; answer: unknown } {
  const actions = isObject(body) && Array.isArray(body.Actions) ? body.Actions : [];
  const results: unknown[][] = [];
  const done = actions.filter(isObject).map(({ Id, Name, ArgumentInfo }) => {
    if (
      Name === "SetInvocationArrayResults" &&
      isObject(ArgumentInfo) &&
      Array.isArray(ArgumentInfo.Arguments)
    )
      results.push(...ArgumentInfo.Arguments[0]);
    return { ActionId: Id, Value: null };
  });
  return { results, answer: { Results: done } };
}
