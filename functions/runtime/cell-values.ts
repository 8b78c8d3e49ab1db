/** An error in a cell as Excel hands it over: #REF!, #N/A. */
export interface CellError {
  readonly error: string;
}

/** A cell's value once the ways of the hosts are evened out. */
export type Plain = string | number | boolean | null | CellError;

/**
 * Evens out what hosts hand over: blanks arrive as null, undefined or "", values with a format as objects that hold a
 * basic value, errors as objects with a code.
 */
export function plainValue(value: unknown): Plain {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  if (typeof value !== "object") return String(value);
  if ("basicValue" in value && !("errorType" in value)) return plainValue(value.basicValue);
  const code = "code" in value ? value.code : "basicValue" in value ? value.basicValue : undefined;
  return { error: typeof code === "string" ? code : "#VALUE!" };
}

export function isCellError(value: Plain): value is CellError {
  return typeof value === "object" && value !== null;
}
