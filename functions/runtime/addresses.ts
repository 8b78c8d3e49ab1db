const addresses = new WeakMap<object, string>();

/** Addresses as Excel tells them, one for each argument; of repeated ones a list. */
export type ParameterAddresses = readonly unknown[];

/** Notes where Excel says that ranges stand, so that messages can name their cells. */
export function noteAddresses(
  args: readonly unknown[],
  told: ParameterAddresses | undefined,
): void {
  if (told === undefined) return;
  // Ranges of a repeated argument come as a list; their addresses as one list or one after another.
  const ranges = args.flatMap((argument) => (isList(argument) ? argument : [argument]));
  told.flat().forEach((address, at) => {
    const range = ranges[at];
    if (typeof range === "object" && range !== null && typeof address === "string")
      addresses.set(range, address);
  });
}

const isList = (argument: unknown): argument is unknown[] =>
  Array.isArray(argument) && Array.isArray(argument[0]) && Array.isArray(argument[0][0]);

/** Address of a range's values, such as Ledger!A3:W1367; undefined where Excel did not tell. */
export function addressOf(values: object): string | undefined {
  return addresses.get(values);
}
