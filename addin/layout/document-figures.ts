import type { Document } from "../core/document";
import type { Value } from "../core/value";
import { inlinesOf } from "./report-cells";

/** Every figure of a report by its key, TABLE/ROW/COLUMN; those of tables first, since text only repeats them. */
export function documentFigures({ blocks }: Document): ReadonlyMap<string, Value> {
  const figures = new Map<string, Value>();
  const add = (key: string, value: Value) => {
    if (!figures.has(key)) figures.set(key, value);
  };
  for (const block of blocks)
    if (block.type === "table")
      for (const row of block.rows)
        for (const [column, value] of Object.entries(row.values))
          add(`${block.id}/${row.key}/${column}`, value);
  for (const inline of blocks.flatMap(inlinesOf))
    if (typeof inline !== "string" && "figure" in inline) add(inline.key, inline.figure);
  return figures;
}
