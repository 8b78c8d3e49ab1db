import type { ReportChart, ReportTable } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import { bulletBars } from "./bullet-bars";
import { type ChartData, chartData, hasGap } from "./chart-data";
import { pairedColumns } from "./paired-columns";
import { type ChartLook, type Pen, PICTURE_WIDTH, penFor, SMALL_SIZE } from "./pen";
import { type Drawing, picture } from "./picture";
import { stackedColumns } from "./stacked-columns";
import { stepLines } from "./step-lines";
import { sayOf, words } from "./words";

const drawings: Readonly<Record<ReportChart["kind"], (pen: Pen, data: ChartData) => Drawing>> = {
  "stacked-columns": stackedColumns,
  "paired-columns": pairedColumns,
  "step-line": stepLines,
  bars: bulletBars,
};

/**
 * A chart as a picture: the text of an SVG file, 16 cm wide, without scripts, ids or anything from outside, so that it
 * can stand in a page as it is. The same chart and table always give the same text.
 */
export function chartSvg(chart: ReportChart, table: ReportTable, look: ChartLook): string {
  return chartPicture(chart, table, look).svg;
}

/** A picture with its size in points. */
export interface ChartPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** The same with its size, for writers that must tell it. */
export function chartPicture(
  chart: ReportChart,
  table: ReportTable,
  look: ChartLook,
): ChartPicture {
  const pen = penFor(look);
  const data = chartData(chart, table);
  const drawn = drawings[chart.kind](pen, data);
  const drawing = hasGap(data) ? withGapNote(pen, drawn, look) : drawn;
  return { svg: picture(chart, drawing, look), width: PICTURE_WIDTH, height: drawing.height };
}

/** Says below the chart what its gaps mean. */
function withGapNote(pen: Pen, { marks, height }: Drawing, { language }: ChartLook): Drawing {
  const at = { x: 0, y: height + SMALL_SIZE, anchor: "start", size: SMALL_SIZE } as const;
  const note = pen.text(sayOf(language)(words.notKnown), { ...at, color: PALETTE.muted });
  return { marks: marks + note, height: height + 2 * SMALL_SIZE };
}
