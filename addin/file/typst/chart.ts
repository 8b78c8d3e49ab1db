import type { ReportChart } from "../../core/document";
import { singleLine } from "../plain-text";
import { FONT_FAMILIES } from "./fonts";
import { literal } from "./literal";
import type { Setting } from "./setting";

/** The name of a font inside a tag; in the words of a drawing the sign < is escaped. */
const FONT_NAME = /(<[^<>]*\sfont-family=)(?:"[^"]*"|'[^']*')/g;

/** The drawing with its title, and in words for those who cannot see it. */
export function chartBlock({ svgOf }: Setting, chart: ReportChart): string {
  const svg = svgOf(chart);
  if (svg === undefined) return "";
  // Only fonts that come with the program: a drawing must look the same on every machine.
  const drawing = svg.replace(FONT_NAME, `$1"${FONT_FAMILIES[0]}"`);
  const words = `${literal(singleLine(chart.title))}, ${literal(singleLine(chart.alternativeText))}`;
  return `#report-chart(${literal(drawing)}, ${words})`;
}
