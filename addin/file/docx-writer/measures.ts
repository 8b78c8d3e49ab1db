import { PAPER_SIZE, type Paper } from "../paper";

/** Lengths are in twips, twentieths of a point, as Word counts them. */
export const TWIPS_A_POINT = 20;
const MARGIN_SIDE = 1_134;

/** An upright page; docx itself swaps the lengths of a turned one. */
export function pageSize(paper: Paper): { readonly width: number; readonly height: number } {
  const { width, height } = PAPER_SIZE[paper];
  return { width: Math.round(width * TWIPS_A_POINT), height: Math.round(height * TWIPS_A_POINT) };
}

const SIDES = { left: MARGIN_SIDE, right: MARGIN_SIDE };
const UPRIGHT = { ...SIDES, top: 1_300, bottom: 1_200, header: 620, footer: 560 };

/** Two centimetres at the sides, room for running head and page number above and below; less on a turned page. */
export const PAGE_MARGIN = {
  cover: UPRIGHT,
  portrait: UPRIGHT,
  landscape: { ...SIDES, top: 1_120, bottom: 940, header: 540, footer: 440 },
} as const;

/** Width and height between the margins. */
export function textRoom(
  page: keyof typeof PAGE_MARGIN,
  paper: Paper,
): { readonly width: number; readonly height: number } {
  const { width, height } = pageSize(paper);
  const [across, down] = page === "landscape" ? [height, width] : [width, height];
  const { left, right, top, bottom } = PAGE_MARGIN[page];
  return { width: across - left - right, height: down - top - bottom };
}

/** So many offices stay together with the words above them. */
export const KEPT_OFFICES_MAX = 5;
