import type { Books } from "../../books/books";
import type { Period } from "../../books/period";
import { addMinor } from "../../core/money";

/** What the auditors work their figures out from. */
export interface FigureSource {
  readonly books: Books;
  readonly period: Period;
  /** ISO 4217 code of the currency that the cash report adds up in. */
  readonly base: string;
}

/** Stands for the currency of a figure that counts things and is no money. */
export const NO_MONEY = "";

/** A figure of the auditors with the place in the cash report where the same figure should stand. */
export interface OwnFigure {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** Minor units of the currency, or how many; NaN where the books do not tell. */
  readonly minor: number;
  readonly currency: string;
}

/** Adds amounts up by place. */
export class PlaceSums {
  readonly #sums = new Map<string, OwnFigure>();

  add(figure: OwnFigure): void {
    const key = placeKey(figure);
    const known = this.#sums.get(key);
    const minor = addMinor(known?.minor ?? 0, figure.minor);
    this.#sums.set(key, { ...figure, minor });
  }

  figures(): readonly OwnFigure[] {
    return [...this.#sums.values()];
  }
}

/** One key for a place of the cash report. */
export function placeKey({
  table,
  row,
  column,
}: Pick<OwnFigure, "table" | "row" | "column">): string {
  return `${table}\t${row}\t${column}`;
}
