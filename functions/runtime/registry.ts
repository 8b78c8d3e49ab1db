import found from "virtual:functions";

/** Every custom function by its id, with what the generator read from its file: derived from the files, one function each. */
export const functions: ReadonlyMap<string, RegisteredFunction> = new Map(
  found.map((one) => [one.metadata.id, one]),
);
