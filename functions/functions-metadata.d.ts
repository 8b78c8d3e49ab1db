/** One parameter as Excel knows it. */
interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any" | "string" | "number" | "boolean";
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** One function as Excel knows it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** A custom function with what the generator read from its file. */
interface RegisteredFunction {
  readonly metadata: FunctionMetadata;
  readonly run: (...args: never[]) => unknown;
}

/** Every custom function, as the build finds them in the files. */
declare module "virtual:functions" {
  const functions: readonly RegisteredFunction[];
  export default functions;
}
