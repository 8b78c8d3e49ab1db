/** Lengths are in twips, twentieths of a point, as Word counts them. */
export const TWIPS_A_POINT = 20;
const A4_SHORT = 11_906;
const A4_LONG = 16_838;
const MARGIN_SIDE = 1_134;

/** A page of A4, upright or turned; docx itself swaps the lengths of a turned one. */
export const PAGE_SIZE = { width: A4_SHORT, height: A4_LONG };

/** Two centimetres at the sides, room for running head and page number above and below. */
export const PAGE_MARGIN = {
  top: 1_300,
  bottom: 1_200,
  left: MARGIN_SIDE,
  right: MARGIN_SIDE,
  header: 620,
  footer: 560,
};

/** Width between the margins. */
export const TEXT_WIDTH = {
  cover: A4_SHORT - 2 * MARGIN_SIDE,
  portrait: A4_SHORT - 2 * MARGIN_SIDE,
  landscape: A4_LONG - 2 * MARGIN_SIDE,
} as const;
