/** One calm palette for every written report, as RRGGBB. Colour is never the only signal. */
export const PALETTE = {
  ink: "1F2933",
  muted: "5B6770",
  accent: "1D4E63",
  rule: "B9C4CB",
  hairline: "DDE3E7",
  groupFill: "EEF2F4",
  totalFill: "E2EAEE",
  warningInk: "7A3E00",
  warningRule: "C77700",
  warningFill: "FFF6E8",
} as const;

/** Present on every machine, or replaced by one of equal widths; its digits are all of one width. */
export const FONT = "Arial";
