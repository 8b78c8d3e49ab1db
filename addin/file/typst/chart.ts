import type { ReportChart } from "../../core/document";
import { singleLine } from "../../layout/plain-text";
import { shapeOfSvg } from "../charts/shape";
import { chartCaption } from "../charts/words";
import { chartWidth } from "../docx-writer/heights";
import { FONT_FAMILIES } from "./fonts";
import { literal } from "./literal";
import type { Setting } from "./setting";

/** The name of a font inside a tag; in the words of a drawing the sign < is escaped. */
const FONT_NAME = /(<[^<>]*\sfont-family=)(?:"[^"]*"|'[^']*')/g;

/** The drawing with its title, and in words for those who cannot see it. */
export function chartBlock({ svgOf, room, language }: Setting, chart: ReportChart): string {
  const svg = svgOf(chart);
  if (svg === undefined) return "";
  // Only fonts that come with the program: a drawing must look the same on every machine.
  const drawing = svg.replace(FONT_NAME, `$1"${FONT_FAMILIES[0]}"`);
  const words = `${literal(chartCaption(chart, language))}, ${literal(singleLine(chart.alternativeText))}`;
  const width = chartWidth(shapeOfSvg(svg), room).toFixed(2);
  return `#report-chart(${literal(drawing)}, ${words}, ${width}pt)`;
}
