import type { RowKind } from "../../core/document";
import { PALETTE } from "../../layout/palette";
import type { Look } from "./sheet-plan";

const HAIRLINE = { weight: "Hairline", color: PALETTE.rule } as const;
const THIN = { weight: "Thin", color: PALETTE.ink } as const;

/** Each kind of row has a weight, a line or an indent of its own, so that no meaning hangs on colour. */
export const ROW_LOOKS: Readonly<Record<RowKind, Look>> = {
  line: { bottom: HAIRLINE, indent: 1 },
  group: { isBold: true, color: PALETTE.accent, fill: PALETTE.groupFill, bottom: HAIRLINE },
  "of-which": { isItalic: true, color: PALETTE.muted, bottom: HAIRLINE, indent: 3 },
  subtotal: { isBold: true, top: THIN, bottom: HAIRLINE },
  total: {
    isBold: true,
    fill: PALETTE.totalFill,
    top: { weight: "Medium", color: PALETTE.accent },
    bottom: { weight: "Thin", color: PALETTE.accent },
  },
  check: { isBold: true, isItalic: true, top: THIN, bottom: THIN },
};

export const BODY_SIZE = 9;
export const HEADING_LOOK: Look = {
  isBold: true,
  color: "FFFFFF",
  fill: PALETTE.accent,
  isWrapped: true,
  vertical: "Bottom",
};
export const TITLE_LOOK: Look = { size: 14, isBold: true, color: PALETTE.accent };
export const SMALL_LOOK: Look = { size: 8, color: PALETTE.muted };
