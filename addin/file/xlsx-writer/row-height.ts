import type { Row } from "exceljs";
import { rowHeight, type WrappedText } from "../../layout/row-height";

/** Makes the row as high as its longest text, since not every program does so when it opens a file. */
export function setHeight(row: Row, texts: readonly WrappedText[]): void {
  row.height = rowHeight(texts);
}
