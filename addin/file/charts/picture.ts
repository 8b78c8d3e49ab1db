import type { ReportChart } from "../../core/document";
import { FONT } from "../../layout/palette";
import { singleLine } from "../../layout/plain-text";
import { escapeXml } from "../escape-xml";
import { rounded } from "./hatch";
import { type ChartLook, PICTURE_WIDTH } from "./pen";

/** Points to the centimetre. */
const POINTS_A_CENTIMETRE = 72 / 2.54;

/** Marks and the height that they take. */
export interface Drawing {
  readonly height: number;
  readonly marks: string;
}

/** The picture around the marks: its size, its words for those who do not see it, a white ground. */
export function picture(
  chart: ReportChart,
  { marks, height }: Drawing,
  { language }: ChartLook,
): string {
  const [width, tall] = [PICTURE_WIDTH, height].map(rounded);
  const size = [width, tall].map((points) => `${rounded(points / POINTS_A_CENTIMETRE)}cm`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${tall}" width="${size[0]}" height="${size[1]}" role="img" aria-label="${escapeXml(singleLine(chart.alternativeText))}" xml:lang="${escapeXml(language)}" font-family="${FONT}, 'DejaVu Sans', sans-serif" stroke-linecap="butt">`,
    `<title>${escapeXml(singleLine(chart.title))}</title>`,
    `<desc>${escapeXml(singleLine(chart.alternativeText))}</desc>`,
    `<rect width="${width}" height="${tall}" fill="#FFFFFF"/>`,
    marks,
    "</svg>",
  ].join("");
}
