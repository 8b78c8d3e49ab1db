import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme as FluentTheme,
} from "@fluentui/react-components";

/** Shades around the one accent of the reports, from the dark end: equal steps of lightness in OKLCH, its own hue. */
const ACCENT: BrandVariants = {
  10: "#000e18",
  20: "#001722",
  30: "#01202e",
  40: "#062b39",
  50: "#0d3545",
  60: "#164052",
  70: "#1c495d",
  80: "#1d4e63",
  90: "#2f6279",
  100: "#40738b",
  110: "#52859d",
  120: "#6497b0",
  130: "#76aac3",
  140: "#94bbce",
  150: "#a7cee2",
  160: "#bae2f6",
};

const FONT =
  '"Segoe UI Variable Text", "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif';

export const lightTheme: FluentTheme = { ...createLightTheme(ACCENT), fontFamilyBase: FONT };

/** On dark ground the accent of letters is one of its light shades, else it could not be read. */
export const darkTheme: FluentTheme = {
  ...createDarkTheme(ACCENT),
  fontFamilyBase: FONT,
  colorBrandForeground1: ACCENT[140],
  colorBrandForeground2: ACCENT[150],
  colorBrandForegroundLink: ACCENT[140],
  colorBrandForegroundLinkHover: ACCENT[150],
  colorCompoundBrandForeground1: ACCENT[140],
  colorCompoundBrandStroke: ACCENT[130],
  colorCompoundBrandBackground: ACCENT[120],
  colorNeutralForeground2BrandHover: ACCENT[140],
};
