import metadata from "virtual:functions-metadata";
import type { Plain } from "./wrap";

/** A custom function with what the generator read from its file. */
export interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly run: Plain;
}

const modules = import.meta.glob<Record<string, unknown>>(
  "../{contributions,cash,exchange,audit,completeness,bank,patterns,helpers}/*.ts",
  {
    eager: true,
  },
);

const isFunction = (value: unknown): value is Plain => typeof value === "function";

/** Every custom function by its id: derived from the files, one function each. */
export const functions: ReadonlyMap<string, RegisteredFunction> = new Map(
  metadata.functions.map((one) => {
    const { file, name } = metadata.places[one.id];
    const run = modules[`../${file}`]?.[name];
    if (!isFunction(run)) throw new Error(`${file} exports no function ${name}`);
    return [one.id, { metadata: one, run }];
  }),
);
