import type { Inline } from "../../core/document";
import { textContent } from "../../layout/cell-content";
import { isFormulaLike, singleLine } from "../../layout/plain-text";
import { shownInline } from "../../layout/report-cells";
import { rowHeight } from "../../layout/row-height";
import { type Alignment, type Font, font, startAlignment } from "./looks";
import { addRow, type CellValue, cellIn, type Sheet, type SheetCell, type SheetRow } from "./sheet";
import type { TextRun } from "./string-book";

/** Widths of the front page's two columns in digits: what a line is about, and the text. */
export const MARGIN_WIDTH = 23;
export const TEXT_WIDTH = 73;
/** Font of running text. */
export const PLAIN = font(10);

/** Adds a row whose text starts in the margin and may run on to the right. */
export function addTitle(sheet: Sheet, text: string, look: Font): SheetRow {
  const { value, format } = textContent(singleLine(text));
  const row = addRow(sheet);
  const alignment = startAlignment(sheet.isRightToLeft);
  row.cells.push({ value, look: { format, font: look, alignment } });
  row.height = rowHeight([{ text: "", size: look.size, width: MARGIN_WIDTH }]);
  return row;
}

/** Adds a row with a label in the margin and running text beside it. */
export function addLabelled(
  sheet: Sheet,
  { label, content, look }: { label: string; content: readonly Inline[]; look: Font },
): SheetRow {
  const row = addTitle(sheet, label, look);
  align(cellIn(row, 0), {
    wrapText: true,
    vertical: "top",
    ...startAlignment(sheet.isRightToLeft),
  });
  writeProse(sheet, row, { content, look: PLAIN });
  return row;
}

/** Has the words of a cell stand in another way. */
export function align(cell: SheetCell, alignment: Alignment): void {
  cell.look = { ...cell.look, alignment };
}

/** Running text, and the font of its words. */
export interface Prose {
  readonly content: readonly Inline[];
  readonly look: Font;
}

/** Writes running text into the text column and makes the row high enough for it and its label. */
export function writeProse(sheet: Sheet, row: SheetRow, { content, look }: Prose): void {
  const text = fillProse(sheet, cellIn(row, 1), { content, look });
  row.height = rowHeight([
    { text, size: look.size, width: TEXT_WIDTH - 2 },
    { text: wordsIn(row), size: look.size, width: MARGIN_WIDTH },
  ]);
}

/** Words of a row's label; none where there is no label. */
export function wordsIn({ cells }: SheetRow): string {
  const value = cells[0]?.value;
  return typeof value === "string" ? value : "";
}

/** Fills a cell with running text, and returns it as it is shown. */
export function fillProse(sheet: Sheet, cell: SheetCell, { content, look }: Prose): string {
  const { isRightToLeft } = sheet;
  const runs = content
    .map((inline) => ({
      text: shownInline(inline, isRightToLeft),
      font: isStrong(inline) ? { ...look, bold: true } : look,
    }))
    .filter(({ text }) => text !== "");
  const text = runs.map((run) => run.text).join("");
  cell.value = proseValue(runs, text);
  cell.look = {
    format: isFormulaLike(text) ? "@" : "General",
    font: runs[0]?.font ?? look,
    alignment: { wrapText: true, vertical: "top", ...startAlignment(isRightToLeft) },
  };
  return text;
}

const isStrong = (inline: Inline): boolean => typeof inline !== "string" && "strong" in inline;

/** Text of one font is plain text in a cell of that font, so that it keeps it when somebody types into the cell. */
function proseValue(runs: readonly TextRun[], text: string): CellValue {
  if (runs.length === 0) return null;
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && last.font.bold === run.font.bold)
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.length === 1 ? text : joined;
}
