import type { Value } from "../core/value";
import { figureText } from "./figure-text";
import type { FigureChange, WordFigure } from "./figures";

/** Figures of a document that are not those of the books any more: the first of the six rules of "Check document". */
export function changedFigures(
  read: readonly WordFigure[],
  figures: ReadonlyMap<string, Value>,
): FigureChange[] {
  return read.flatMap(({ key, text }) => {
    const value = figures.get(key);
    const after = value === undefined ? text : figureText(value, text);
    return after === text ? [] : { key, before: text, after };
  });
}
