import type { Cell } from "../core/cells";

/** A formula's new result, which stands in the file until a program calculates it itself. */
export interface NewResult {
  readonly cell: Cell;
  readonly content: { readonly result: number | string };
}
