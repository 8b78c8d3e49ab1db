import { PAPER_SIZE, type Paper } from "../paper";
import type { Sheet } from "./sheet";

/** Width of a digit of the default font, in which widths of columns are counted, in points; in Excel it is a little less. */
export const DIGIT_WIDTH = 5.56;
const POINTS_AN_INCH = 72;
/** Margins in inches. */
export const MARGINS = {
  left: 0.6,
  right: 0.6,
  top: 0.8,
  bottom: 0.8,
  header: 0.4,
  footer: 0.4,
} as const;

/** Paper on which a sheet is printed, between its margins in points. */
export interface PrintPage {
  readonly orientation: "portrait" | "landscape";
  readonly width: number;
  readonly height: number;
  /** Part of their size in which a sheet's columns fit the page; never above 1. */
  readonly scale: number;
  /** Whether it is smaller than its columns need, to stand on one page. */
  readonly isDrawnIn: boolean;
}

/** Columns are printed upright unless that makes them smaller than this. */
const UPRIGHT_SCALE_MIN = 0.78;
/** A sheet is made smaller than its columns need only to keep a table on one page, and no further than this. */
const SCALE_MIN = 0.58;
/** Heights differ a little between programs. */
const SAFETY = 0.97;

/** What is to be printed: widths of columns in digits, and the height of the table in points. */
interface Printed {
  readonly widths: readonly number[];
  readonly height: number;
  readonly paper: Paper;
}

/** The page on which a table is largest; upright where it is large enough so. */
export function printPage({ widths, height, paper }: Printed): PrintPage {
  const all = widths.reduce((sum, digits) => sum + digits, 0) * DIGIT_WIDTH;
  const wide = pageOf("portrait", { all, paper });
  const upright = drawnIn(wide, height);
  const turned = drawnIn(pageOf("landscape", { all, paper }), height);
  const isUpright = wide.scale >= UPRIGHT_SCALE_MIN || upright.scale >= turned.scale;
  return isUpright ? upright : turned;
}

function pageOf(
  orientation: PrintPage["orientation"],
  { all, paper }: { all: number; paper: Paper },
): PrintPage {
  const { width, height } = PAPER_SIZE[paper];
  const [across, down] = orientation === "portrait" ? [width, height] : [height, width];
  const room = across - (MARGINS.left + MARGINS.right) * POINTS_AN_INCH;
  return {
    orientation,
    width: room,
    height: down - (MARGINS.top + MARGINS.bottom) * POINTS_AN_INCH,
    scale: Math.min(1, room / all),
    isDrawnIn: false,
  };
}

/** The page with a table of a height on one page, where it is only somewhat too long for one. */
function drawnIn(page: PrintPage, height: number): PrintPage {
  const scale = (page.height * SAFETY) / height;
  return scale >= page.scale || scale < SCALE_MIN ? page : { ...page, scale, isDrawnIn: true };
}

/** Whether rows of a height stand on one page without becoming too small. */
export function fitsOnePage({ height: room, scale }: PrintPage, height: number): boolean {
  return Math.min(scale, (room * SAFETY) / height) >= SCALE_MIN;
}

/** Height of a page in the sheet's own points. */
export function pageHeight({ height, scale }: PrintPage): number {
  return (height * SAFETY) / scale;
}

/** Prints the sheet so: as wide as the page, or smaller where a table is drawn in. */
export function setPage(sheet: Sheet, page: PrintPage): void {
  sheet.orientation = page.orientation;
  if (page.isDrawnIn) sheet.fit = { scale: Math.floor(page.scale * 100) };
}
