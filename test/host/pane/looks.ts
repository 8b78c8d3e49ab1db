import type { BrowserContextOptions } from "playwright-core";

/** How a person sees the pane. Contrast themes are those of the system, which Chromium shows in two of their four colourings. */
type Theme = "light" | "dark" | "contrast-light" | "contrast-dark";

export interface Look {
  /** BCP 47 such as de-DE, of host and browser. */
  readonly language?: string;
  readonly theme?: Theme;
  /** Right to left: the language is then shown as one that is written so. */
  readonly direction?: "ltr" | "rtl";
  /** Width and height in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
}

/** The narrowest pane that Office shows. */
const WIDTH = 320;
const HEIGHT = 700;

/** What the browser must be told for a look. */
export function contextOf(look: Look): BrowserContextOptions {
  const { language = "en-US", theme = "light", width = WIDTH, height = HEIGHT } = look;
  return {
    locale: language,
    colorScheme: theme.endsWith("dark") ? "dark" : "light",
    forcedColors: theme.startsWith("contrast") ? "active" : "none",
    reducedMotion: "reduce",
    viewport: { width, height },
    acceptDownloads: true,
  };
}

/** Built programs hold the texts of a catalogue in a row: its direction is one of them. */
const DIRECTION = /(,\s*(["'`]))ltr(?=\2\s*,\s*\2)/g;

/** A program in which every catalogue says that its language is written from right to left. */
export function turnedText(program: string): string {
  return program.replace(DIRECTION, "$1rtl");
}

/** Whether a program has a catalogue that can be turned. */
export function hasDirection(program: string): boolean {
  return program.search(DIRECTION) >= 0;
}
