import type { Cell } from "../core/cells";
import type { Document } from "../core/document";
import { PROSE_CELL } from "./report-figures";

/** What a program reads and no person: keys and kinds. */
const NOT_SHOWN: ReadonlySet<string> = new Set([
  "key",
  "id",
  "type",
  "kind",
  "sum",
  "tableId",
  "rowKeys",
  "columnKeys",
]);

/** A text of a report, with the row of the sheet on which its table is written. */
export interface ShownText {
  readonly cell: Cell;
  readonly shown: string;
}

/** Every text that a reader sees, in the order of reading. */
export function* shownTexts({ blocks }: Document): Generator<ShownText> {
  for (const block of blocks) {
    if (block.type !== "table") {
      for (const shown of textsIn(block)) yield { cell: PROSE_CELL, shown };
      continue;
    }
    for (const [index, row] of block.rows.entries())
      for (const shown of textsIn(row))
        yield { cell: { sheet: block.id, row: index + 2, columnIndex: 0 }, shown };
    for (const shown of textsIn({ ...block, rows: [] }))
      yield { cell: { sheet: block.id, row: 1, columnIndex: 0 }, shown };
  }
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null)
    for (const [name, inner] of Object.entries(value))
      if (!NOT_SHOWN.has(name)) yield* textsIn(inner);
}
