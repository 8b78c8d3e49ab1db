import { PALETTE } from "../../layout/palette";

/** Lines or dots over a fill, so that it can be told from others without its colour. */
export interface Hatch {
  readonly kind: "rising" | "falling" | "dots" | "level" | "upright" | "cross";
  /** As RRGGBB. */
  readonly color: string;
}

/** How the marks of a series are filled. */
export interface SeriesFill {
  /** As RRGGBB. */
  readonly color: string;
  readonly hatch?: Hatch;
}

/**
 * Fills of the parts of a stack, from the ground up. Blue-green against amber and brown, which no common kind of colour
 * blindness takes for each other; dark and light take turns, so that neighbours differ in grey as well; and of two
 * fills that are alike in grey one bears a hatch.
 */
export const STACK_FILLS: readonly SeriesFill[] = [
  { color: "1D4E63" },
  { color: "EDB84C" },
  { color: "2E7D8C", hatch: { kind: "rising", color: "FFFFFF" } },
  { color: "DCE7EC", hatch: { kind: "dots", color: "1D4E63" } },
  { color: "7A3B24", hatch: { kind: "upright", color: "F5DDC9" } },
  { color: "F5DDC9", hatch: { kind: "falling", color: "7A3B24" } },
  { color: "56616A", hatch: { kind: "level", color: "FFFFFF" } },
  { color: "D9E2A0", hatch: { kind: "cross", color: "56616A" } },
];

/** Fill of a series by its place. More series than fills begin again; the legend stands in the order of the stack. */
export function stackFill(index: number): SeriesFill {
  return STACK_FILLS[index % STACK_FILLS.length];
}

/** What was hoped for: promises, budgets. */
export const PLANNED_FILL: SeriesFill = {
  color: "E9EEF1",
  hatch: { kind: "rising", color: "8A98A2" },
};
/** What has happened: receipts, payments. */
export const ACTUAL_FILL: SeriesFill = { color: PALETTE.accent };
/** Cash held. */
export const HELD_FILL: SeriesFill = { color: "D5E3E8" };
/** What must not be overlooked, such as cash below zero. */
export const BELOW_FILL: SeriesFill = {
  color: "F5DDC9",
  hatch: { kind: "falling", color: "7A3B24" },
};

/** Lightness of a colour from 0, black, to 100, white: L* of CIE 1976 under sRGB. */
export function lightness(color: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) =>
    linear(Number.parseInt(color.slice(at, at + 2), 16)),
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 216 / 24_389 ? 116 * Math.cbrt(luminance) - 16 : (luminance * 24_389) / 27;
}

function linear(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
