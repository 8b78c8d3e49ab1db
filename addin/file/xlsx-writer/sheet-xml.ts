import { columnName } from "../../core/cells";
import { escapeXml } from "../escape-xml";
import { ROW_HEIGHT, type Sheet, type SheetCell, type SheetRow } from "./sheet";
import { MARGINS } from "./sheet-look";
import type { StringBook } from "./string-book";
import type { StyleBook } from "./style-book";
import { NAMESPACE, RELATIONSHIPS, XML_HEAD } from "./xml-names";

/** Looks and texts of all sheets of a workbook. */
export interface Books {
  readonly styles: StyleBook;
  readonly strings: StringBook;
}

/** Number of the paper in a workbook, where Letter is what no number means. */
const A4 = 9;
/** Pages end across all columns that a sheet can have. */
const LAST_COLUMN = 16_383;
/** Decimals of a height that a screen could show. */
const HUNDREDTHS = 100;

/** Names by which a sheet knows its parts. */
export const DRAWING_ID = "rIdCharts";
export const tableId = (index: number): string => `rId${index + 1}`;

/**
 * A sheet as its part. The order of the elements is that of the schema (ECMA-376 part 1, 18.3.1.99), from which Excel
 * allows no deviation.
 */
export function sheetXml(
  sheet: Sheet,
  books: Books,
  { hasCharts }: { hasCharts: boolean },
): string {
  const { rows, last } = rowsXml(sheet, books);
  return [
    `${XML_HEAD}<worksheet xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}">`,
    "pages" in sheet.fit ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "",
    `<dimension ref="A1${last === "A1" ? "" : `:${last}`}"/>`,
    viewXml(sheet),
    `<sheetFormatPr defaultRowHeight="${ROW_HEIGHT}"/>`,
    columnsXml(sheet.widths),
    `<sheetData>${rows}</sheetData>`,
    mergesXml(sheet),
    linksXml(sheet),
    pageXml(sheet),
    breaksXml(sheet),
    hasCharts ? `<drawing r:id="${DRAWING_ID}"/>` : "",
    tablesXml(sheet),
    "</worksheet>",
  ].join("");
}

function viewXml({ isRightToLeft, frozenRows }: Sheet): string {
  const start = `<sheetView showGridLines="0"${isRightToLeft ? ' rightToLeft="1"' : ""} workbookViewId="0"`;
  if (frozenRows === 0) return `<sheetViews>${start}/></sheetViews>`;
  const pane = `<pane xSplit="1" ySplit="${frozenRows}" topLeftCell="B${frozenRows + 1}" activePane="bottomRight" state="frozen"/>`;
  return `<sheetViews>${start}>${pane}<selection pane="bottomRight"/></sheetView></sheetViews>`;
}

/** Columns that follow each other with one width are told of once. */
function columnsXml(widths: readonly number[]): string {
  let columns = "";
  for (let first = 0, next = 0; first < widths.length; first = next) {
    const width = widths[first];
    for (next = first; next < widths.length && widths[next] === width; ) next++;
    columns += `<col min="${first + 1}" max="${next}" width="${width}" customWidth="1"/>`;
  }
  return columns === "" ? "" : `<cols>${columns}</cols>`;
}

/** All rows, and the cell at the lower end corner of what they fill. */
function rowsXml({ rows }: Sheet, books: Books): { rows: string; last: string } {
  const width = Math.max(1, ...rows.map((row) => row?.cells.length ?? 0));
  const letters = Array.from({ length: width }, (_, index) => columnName(index));
  let xml = "";
  for (const row of rows) {
    if (row === undefined) continue;
    const cells = cellsXml(row, letters, books);
    if (cells === "" && row.height === undefined) continue;
    xml += `<row r="${row.number}"${heightOf(row)}>${cells}</row>`;
  }
  return { rows: xml, last: `${letters[width - 1]}${Math.max(1, rows.length)}` };
}

function heightOf({ height }: SheetRow): string {
  if (height === undefined) return "";
  return ` ht="${Math.round(height * HUNDREDTHS) / HUNDREDTHS}" customHeight="1"`;
}

function cellsXml({ number, cells }: SheetRow, letters: readonly string[], books: Books): string {
  let xml = "";
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at];
    if (cell !== undefined) xml += cellXml(cell, `${letters[at]}${number}`, books);
  }
  return xml;
}

function cellXml({ value, look }: SheetCell, address: string, { styles, strings }: Books): string {
  const id = styles.idOf(look);
  const start = id === 0 ? `<c r="${address}"` : `<c r="${address}" s="${id}"`;
  if (value === null) return id === 0 ? "" : `${start}/>`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "string" || !("formula" in value))
    return `${start} t="s"><v>${strings.idOf(value)}</v></c>`;
  return `${start}><f>${escapeXml(value.formula)}</f><v>${value.result}</v></c>`;
}

function mergesXml({ merges }: Sheet): string {
  if (merges.length === 0) return "";
  const cells = merges.map((ref) => `<mergeCell ref="${ref}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
}

function linksXml({ links }: Sheet): string {
  if (links.length === 0) return "";
  const all = links.map(
    ({ ref, location }) => `<hyperlink ref="${ref}" location="${escapeXml(location)}"/>`,
  );
  return `<hyperlinks>${all.join("")}</hyperlinks>`;
}

function pageXml({ paper, orientation, fit, head, foot }: Sheet): string {
  const margins = Object.entries(MARGINS).map(([side, inches]) => `${side}="${inches}"`);
  const size = paper === "a4" ? ` paperSize="${A4}"` : "";
  const scale = "scale" in fit ? ` scale="${fit.scale}"` : ` fitToHeight="${fit.pages}"`;
  return [
    `<pageMargins ${margins.join(" ")}/>`,
    `<pageSetup${size} orientation="${orientation}"${scale}/>`,
    `<headerFooter><oddHeader>${escapeXml(head)}</oddHeader><oddFooter>${escapeXml(foot)}</oddFooter></headerFooter>`,
  ].join("");
}

function breaksXml({ breaks }: Sheet): string {
  if (breaks.length === 0) return "";
  const all = breaks.map((row) => `<brk id="${row}" max="${LAST_COLUMN}" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${all.join("")}</rowBreaks>`;
}

function tablesXml({ tables }: Sheet): string {
  if (tables.length === 0) return "";
  const parts = tables.map((_, index) => `<tablePart r:id="${tableId(index)}"/>`);
  return `<tableParts count="${tables.length}">${parts.join("")}</tableParts>`;
}
