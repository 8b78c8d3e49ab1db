/** An error as a cell holds it. */
interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError;

/** A cell that holds something, or that has a number format of its own. */
export interface CellModel {
  readonly value: CellValue | undefined;
  /** As Excel shows it, with its "=". */
  readonly formula?: string;
  readonly format: string;
}

const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?\s*%?$/i;
const DATE = /^(?:\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?)$/;

/**
 * What becomes of something that is typed or written into a cell: text is read as a person's typing, unless the cell has
 * the text format or the text begins with an apostrophe. This is the trap that our writers must avoid.
 */
export function entered(input: unknown, format: string): CellModel {
  if (input === "" || input === undefined) return { value: undefined, format };
  // A cell of the text format makes text of everything.
  if (format === "@") return { value: String(input), format };
  if (typeof input === "number" || typeof input === "boolean") return { value: input, format };
  if (typeof input !== "string") throw new Error(`a cell cannot hold ${JSON.stringify(input)}`);
  if (input.startsWith("'")) return { value: input.slice(1), format };
  if (/^[=+@-]./.test(input) && !NUMBER.test(input))
    return { value: 0, formula: input.startsWith("=") ? input : `=${input}`, format };
  if (ERRORS.test(input)) return { value: { error: input }, format };
  if (/^(true|false)$/i.test(input)) return { value: input.toLowerCase() === "true", format };
  if (/\d/.test(input) && NUMBER.test(input)) return { value: readNumber(input), format };
  // Which day it becomes depends on the user's country; that it stays no text is what matters.
  if (DATE.test(input)) return { value: 1, format: "m/d/yyyy" };
  return { value: input, format };
}

function readNumber(text: string): number {
  const number = Number(text.replaceAll(",", "").replace(/\s*%$/, ""));
  return text.endsWith("%") ? number / 100 : number;
}
