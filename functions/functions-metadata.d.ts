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

/** What the build reads from the files of the functions. */
declare module "virtual:functions-metadata" {
  const metadata: {
    readonly functions: readonly FunctionMetadata[];
    /** File below functions/ and name of the declaration, by id. */
    readonly places: Readonly<Record<string, { readonly file: string; readonly name: string }>>;
  };
  export default metadata;
}
