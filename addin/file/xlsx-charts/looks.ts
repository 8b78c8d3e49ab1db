import { FONT, PALETTE } from "../../layout/palette";
import type { SeriesFill } from "../charts/fills";

/** Ready-made patterns of the format that come nearest to the hatches of the pictures. */
const PATTERNS = {
  rising: "wdUpDiag",
  falling: "wdDnDiag",
  dots: "pct20",
  level: "narHorz",
  upright: "narVert",
  cross: "diagCross",
} as const;

const colored = (rgb: string): string => `<a:srgbClr val="${rgb}"/>`;

function filling({ color, hatch }: SeriesFill): string {
  if (hatch === undefined) return `<a:solidFill>${colored(color)}</a:solidFill>`;
  const prst = PATTERNS[hatch.kind];
  return `<a:pattFill prst="${prst}"><a:fgClr>${colored(hatch.color)}</a:fgClr><a:bgClr>${colored(color)}</a:bgClr></a:pattFill>`;
}

/** A line of a width in hundredths of a point. */
function lineOf(rgb: string, width: number): string {
  return `<a:ln w="${width * 127}"><a:solidFill>${colored(rgb)}</a:solidFill></a:ln>`;
}

/** Fill of a series, with a white edge that keeps it from its neighbours, or none where steps are to touch. */
export function seriesShape(fill: SeriesFill, { isTouching }: { isTouching: boolean }): string {
  const edge = isTouching ? "<a:ln><a:noFill/></a:ln>" : lineOf("FFFFFF", 75);
  return `<c:spPr>${filling(fill)}${edge}</c:spPr>`;
}

/** A line of the grid, or of an axis. */
export function lineShape(rgb: string): string {
  return `<c:spPr>${lineOf(rgb, 60)}</c:spPr>`;
}

/** Look of letters of a size in points. */
export function lettersLook(
  size: number,
  { isBold = false, color = PALETTE.ink as string } = {},
): string {
  return `<a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}"><a:solidFill>${colored(color)}</a:solidFill><a:latin typeface="${FONT}"/></a:defRPr>`;
}

/** Letters of an axis, a legend or a whole chart. */
export function letters(size: number, color: string = PALETTE.ink): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${lettersLook(size, { color })}</a:pPr><a:endParaRPr/></a:p></c:txPr>`;
}
