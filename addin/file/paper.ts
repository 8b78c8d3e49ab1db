import type { ReportChart } from "../core/document";

/** Papers that a report can be laid out for. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** Width and height of an upright page in points. */
export const PAPER_SIZE: Readonly<
  Record<Paper, { readonly width: number; readonly height: number }>
> = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
};

/** What a writer of printed pages is told besides the report. */
export interface PrintOptions {
  readonly paper: Paper;
  /**
   * The drawing of a chart as SVG text, with its own words escaped; the report's own drawing unless told. Where there
   * is none the chart is left out: its figures stand in the table beside it.
   */
  readonly svgOf?: (chart: ReportChart) => string | undefined;
}
