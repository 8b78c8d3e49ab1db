import type { ReportColumn } from "../../core/document";
import type { Value } from "../../core/value";
import * as layout from "../../layout/cell-content";
import { escapedText } from "./escapes";

/** A value as a cell of a file holds it. */
export function cellContent(value: Value, column?: ReportColumn): layout.CellContent {
  return escaped(layout.cellContent(value, column));
}

/** Text as text, as a cell of a file holds it. */
export function textContent(text: string): layout.CellContent {
  return escaped(layout.textContent(text));
}

function escaped(content: layout.CellContent): layout.CellContent {
  return typeof content.value === "string"
    ? { ...content, value: escapedText(content.value) }
    : content;
}
