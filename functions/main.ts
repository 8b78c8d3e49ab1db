import { functions } from "./runtime/registry";
import { wrapped } from "./runtime/wrap";

// The page of the custom functions' own runtime: it associates each id with its function, nothing else.
const { Error: ExcelError, ErrorCode } = CustomFunctions;
const errors = {
  notAvailable: (message: string) => new ExcelError(ErrorCode.notAvailable, message),
  invalidValue: (message: string) => new ExcelError(ErrorCode.invalidValue, message),
};
for (const [id, { run }] of functions) CustomFunctions.associate(id, wrapped(run, errors));
