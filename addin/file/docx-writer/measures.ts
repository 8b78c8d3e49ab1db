/** Lengths are in twips, twentieths of a point, as Word counts them. */
export const TWIPS_A_POINT = 20;
const A4_SHORT = 11_906;
const A4_LONG = 16_838;
const MARGIN_SIDE = 1_134;

/** A page of A4, upright or turned; docx itself swaps the lengths of a turned one. */
export const PAGE_SIZE = { width: A4_SHORT, height: A4_LONG };

const SIDES = { left: MARGIN_SIDE, right: MARGIN_SIDE };
const UPRIGHT = { ...SIDES, top: 1_300, bottom: 1_200, header: 620, footer: 560 };

/** Two centimetres at the sides, room for running head and page number above and below; less on a turned page. */
export const PAGE_MARGIN = {
  cover: UPRIGHT,
  portrait: UPRIGHT,
  landscape: { ...SIDES, top: 1_120, bottom: 940, header: 540, footer: 440 },
} as const;

/** Width between the margins. */
export const TEXT_WIDTH = {
  cover: A4_SHORT - 2 * MARGIN_SIDE,
  portrait: A4_SHORT - 2 * MARGIN_SIDE,
  landscape: A4_LONG - 2 * MARGIN_SIDE,
} as const;

/** Height between the margins. */
export const TEXT_HEIGHT = {
  cover: A4_LONG - UPRIGHT.top - UPRIGHT.bottom,
  portrait: A4_LONG - UPRIGHT.top - UPRIGHT.bottom,
  landscape: A4_SHORT - PAGE_MARGIN.landscape.top - PAGE_MARGIN.landscape.bottom,
} as const;
