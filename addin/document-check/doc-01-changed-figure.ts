import type { Value } from "../core/value";
import { catalogue } from "../core/words";
import { figureText } from "../layout/figure-text";
import type { WordFigure } from "../layout/word-document";
import type { DocumentFound, DocumentRule } from "./rule";

const words = catalogue("documentCheck.DOC-01", {
  changed:
    "The document says {before}; the books say {after} ({key}). Replace it, or refresh all figures.",
  gone: "The document says {before}; the reports no longer have this figure ({key}). Is the right workbook chosen? Else take the figure out.",
});

/** A figure that says something else now. */
interface FigureChange {
  readonly id: number;
  readonly key: string;
  readonly before: string;
  readonly after: string;
}

/** Figures of a document that are not those of the books any more; those that the books do not have are not judged. */
export function changedFigures(
  read: readonly WordFigure[],
  figures: ReadonlyMap<string, Value>,
): FigureChange[] {
  return read.flatMap(({ id, key, text }) => {
    const value = figures.get(key);
    const after = value === undefined ? text : figureText(value, text);
    return after === text ? [] : [{ id, key, before: text, after }];
  });
}

/** A figure that knows its key is the present figure of the books. */
export const changedFigure: DocumentRule = {
  code: "DOC-01",
  words,
  *find({ document, figures }) {
    const read = document.blocks.flatMap((block) => block.figures);
    for (const { id, key, before, after } of changedFigures(read, figures))
      yield {
        place: { type: "figure", id },
        severity: "error",
        message: words.changed,
        values: { before, after, key },
        replacement: { before, after },
      } satisfies DocumentFound;
    for (const { id, key, text } of read)
      if (!figures.has(key))
        yield {
          place: { type: "figure", id },
          severity: "warning",
          message: words.gone,
          values: { before: text, key },
        };
  },
};
