import type { Edge, Look, Place, PlannedCell, PlannedChart, SheetPlan } from "./sheet-plan";

/** A digit of Excel's own font, in points: widths are counted in these. */
const DIGIT_POINTS = 5.56;
const TEXT_FORMAT = "@";
const FONT = "Arial";

/**
 * Asks Excel for a sheet of a plan under a draft's name. Text cells have the text format while they are filled, so that
 * nothing that looks like a number, a day or a formula becomes one; their own format comes afterwards.
 */
export function askForSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  draftName: string,
): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(draftName).load("id");
  sheet.visibility = "Hidden";
  sheet.showGridlines = false;
  fillCells(sheet, plan.cells);
  plan.widths.forEach((digits, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = digits * DIGIT_POINTS;
  });
  for (const [row, height] of plan.heights)
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  if (plan.nativeTable !== undefined) addTable(sheet, plan.nativeTable);
  for (const { place, look } of plan.looks) dress(rangeAt(sheet, place), look);
  if (plan.isRightToLeft) turnCells(sheet, plan.cells);
  const { frozen } = plan;
  if (frozen !== undefined)
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rowCount, frozen.columnCount));
  for (const chart of plan.charts) addChart(sheet, chart);
  return sheet;
}

/** Asks for a page as wide as its paper, with running head and page numbers. */
export function askForPrint(sheet: Excel.Worksheet, { print, cells }: SheetPlan): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.isTurned ? "Landscape" : "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  const place = { top: 0, left: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 1 };
  pageLayout.setPrintArea(rangeAt(sheet, place));
  if (print.titleRow !== undefined)
    pageLayout.setPrintTitleRows(`$${print.titleRow + 1}:$${print.titleRow + 1}`);
  pageLayout.headersFooters.defaultForAllPages.leftHeader = print.head;
  pageLayout.headersFooters.defaultForAllPages.rightFooter = print.foot;
}

function fillCells(sheet: Excel.Worksheet, cells: SheetPlan["cells"]): void {
  const columnCount = cells[0]?.length ?? 0;
  if (columnCount === 0) return;
  const range = sheet.getRangeByIndexes(0, 0, cells.length, columnCount);
  range.format.font.name = FONT;
  range.format.font.size = 10;
  const matrix = <Content>(content: (cell: PlannedCell) => Content, blank: Content) =>
    cells.map((row) => row.map((cell) => (cell === undefined ? blank : content(cell))));
  const isText = ({ value }: PlannedCell) => typeof value === "string";
  range.numberFormat = matrix((cell) => (isText(cell) ? TEXT_FORMAT : cell.format), "General");
  range.values = matrix<string | number>(({ value }) => value ?? "", "");
  range.numberFormat = matrix(({ format }) => format, "General");
  cells.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (cell?.formula !== undefined) sheet.getCell(at, column).formulas = [[`=${cell.formula}`]];
    });
  });
}

/** Words from right to left; figures keep their own direction, else a minus would change sides. */
function turnCells(sheet: Excel.Worksheet, cells: SheetPlan["cells"]): void {
  const columnCount = cells[0]?.length ?? 0;
  if (columnCount === 0) return;
  const whole = { top: 0, left: 0, rowCount: cells.length, columnCount };
  rangeAt(sheet, whole).format.readingOrder = "RightToLeft";
  for (let left = 0; left < columnCount; left++)
    for (const [top, rowCount] of figureRuns(cells.map((row) => row[left])))
      rangeAt(sheet, { top, left, rowCount, columnCount: 1 }).format.readingOrder = "LeftToRight";
}

/** First row and count of figures that follow each other in a column. */
function figureRuns(column: readonly (PlannedCell | undefined)[]): [number, number][] {
  const runs: [number, number][] = [];
  column.forEach((cell, row) => {
    if (typeof cell?.value !== "number") return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === row) last[1]++;
    else runs.push([row, 1]);
  });
  return runs;
}

function addTable(
  sheet: Excel.Worksheet,
  { name, place }: { readonly name: string; readonly place: Place },
): void {
  const table = sheet.tables.add(rangeAt(sheet, place), true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  // Filter buttons would let a reader sort totals into the lines they add.
  table.showFilterButton = false;
}

function dress({ format }: Excel.Range, look: Look): void {
  const { font, fill } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.color !== undefined) font.color = `#${look.color}`;
  if (look.isBold !== undefined) font.bold = look.isBold;
  if (look.isItalic !== undefined) font.italic = look.isItalic;
  if (look.isUnderlined) font.underline = "Single";
  if (look.fill !== undefined) fill.color = `#${look.fill}`;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.isWrapped !== undefined) format.wrapText = look.isWrapped;
  if (look.top !== undefined) drawEdge(format.borders.getItem("EdgeTop"), look.top);
  if (look.bottom === undefined) return;
  drawEdge(format.borders.getItem("EdgeBottom"), look.bottom);
  drawEdge(format.borders.getItem("InsideHorizontal"), look.bottom);
}

function drawEdge(border: Excel.RangeBorder, { weight, color }: Edge): void {
  border.style = "Continuous";
  border.weight = weight;
  border.color = `#${color}`;
}

function addChart(sheet: Excel.Worksheet, plan: PlannedChart): void {
  const chart = sheet.charts.add(plan.kind, rangeAt(sheet, plan.figures), "Columns");
  chart.name = plan.name;
  chart.title.text = plan.title;
  chart.legend.visible = plan.hasLegend;
  const { top, left, rowCount, columnCount } = plan.area;
  chart.setPosition(
    sheet.getCell(top, left),
    sheet.getCell(top + rowCount - 1, left + columnCount - 1),
  );
}

function rangeAt(sheet: Excel.Worksheet, place: Place): Excel.Range {
  return sheet.getRangeByIndexes(place.top, place.left, place.rowCount, place.columnCount);
}
