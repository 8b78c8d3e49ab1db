import { PALETTE } from "../../layout/palette";
import { textWidth } from "../../layout/text-width";
import { escapeXml } from "../escape-xml";
import type { SeriesFill } from "./fills";
import { type Box, hatchDots, hatchLines, rounded } from "./hatch";

/** How a picture of a chart is to be made. */
export interface ChartLook {
  readonly direction: "ltr" | "rtl";
  /** BCP 47, such as en or de. */
  readonly language: string;
}

/** Width of every picture in points: 16 cm, so that a unit is a point where it is printed that wide. */
export const PICTURE_WIDTH = 454;
/** Sizes of letters in points. */
export const TEXT_SIZE = 8;
export const SMALL_SIZE = 7.5;
/** Height of a line of text relative to its letters. */
export const LINE_HEIGHT = 1.25;

/** Letters of the widest font in use are wider than those of the usual sans serif. */
const WIDEST_FONT = 1.16;

/** Width of a text in points, in the widest of the fonts that may be used. */
export function measured(text: string, size: number): number {
  return textWidth(text) * WIDEST_FONT * size;
}

/** A line of text: where it begins (start), has its middle or ends, and its base line. */
export interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly size?: number;
  readonly isBold?: boolean;
  readonly color?: string;
}

export interface Line {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly color?: string;
  readonly width?: number;
}

/** Draws for one direction: everything is laid out from left to right, and mirrored here where it is to be. */
export interface Pen {
  readonly text: (content: string, lettering: Lettering) => string;
  readonly line: (line: Line) => string;
  /** A filled box with words that a pointer or a screen reader finds on it. */
  readonly box: (box: Box, fill: SeriesFill, says?: string) => string;
  /** A line without a fill through points, which must be told in order. */
  readonly trace: (points: readonly (readonly [x: number, y: number])[], line: Stroke) => string;
}

interface Stroke {
  readonly color: string;
  readonly width: number;
}

const MIRRORED = { start: "end", middle: "middle", end: "start" } as const;

/** A pen for a picture of the usual width. */
export function penFor({ direction }: ChartLook): Pen {
  const isMirrored = direction === "rtl";
  const across = (x: number) => rounded(isMirrored ? PICTURE_WIDTH - x : x);
  return {
    text: (content, { x, y, anchor, size = TEXT_SIZE, isBold = false, color = PALETTE.ink }) => {
      const side = isMirrored ? MIRRORED[anchor] : anchor;
      const weight = isBold ? ' font-weight="bold"' : "";
      return `<text x="${across(x)}" y="${rounded(y)}" font-size="${size}" text-anchor="${side}" fill="#${color}"${weight}>${escapeXml(content)}</text>`;
    },
    line: ({ from, to, color = PALETTE.hairline, width = 0.6 }) =>
      `<path d="M${across(from[0])} ${rounded(from[1])}L${across(to[0])} ${rounded(to[1])}" stroke="#${color}" stroke-width="${width}"/>`,
    box: (box, fill, says = "") => {
      const x = isMirrored ? PICTURE_WIDTH - box.x - box.width : box.x;
      return filledBox({ ...box, x }, fill, says);
    },
    trace: (points, { color, width }) => {
      const places = points.map(([x, y]) => `${across(x)} ${rounded(y)}`);
      return `<path d="M${places.join("L")}" fill="none" stroke="#${color}" stroke-width="${width}" stroke-linejoin="miter"/>`;
    },
  };
}

function filledBox(box: Box, { color, hatch }: SeriesFill, says: string): string {
  const { x, y, width, height } = box;
  const rect = `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" fill="#${color}" shape-rendering="crispEdges"/>`;
  const title = says === "" ? "" : `<title>${escapeXml(says)}</title>`;
  return `<g>${title}${rect}${hatch === undefined ? "" : hatchOf(box, hatch)}</g>`;
}

function hatchOf(box: Box, hatch: NonNullable<SeriesFill["hatch"]>): string {
  if (hatch.kind === "dots") {
    const dots = hatchDots(box);
    return dots === "" ? "" : `<path d="${dots}" fill="#${hatch.color}"/>`;
  }
  const lines = hatchLines(box, hatch.kind);
  return lines === "" ? "" : `<path d="${lines}" stroke="#${hatch.color}" stroke-width="0.9"/>`;
}
