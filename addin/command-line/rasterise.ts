import { createRequire } from "node:module";
import type { Rasterise } from "../file/charts/rasterise";
import { indexedPng } from "./png";

const require = createRequire(import.meta.url);

/** The family that is always there, whatever the machine has: the same picture everywhere. */
const FAMILY = "DejaVu Sans";
const FONT_FILES = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

/**
 * Makes pictures of charts: SVG to PNG of a width in pixels. Undefined where the renderer has no part for this system;
 * the words of the charts stand in their place then.
 */
export async function loadRasteriser(): Promise<Rasterise | undefined> {
  const renderer = await import("@resvg/resvg-js").catch(() => undefined);
  if (renderer === undefined) return undefined;
  const font = {
    loadSystemFonts: false,
    fontFiles: FONT_FILES.map((name) => require.resolve(`dejavu-fonts-ttf/ttf/${name}`)),
    defaultFontFamily: FAMILY,
    sansSerifFamily: FAMILY,
  };
  return async (svg, widthPx) => {
    // Beside this thread, which lays out the document meanwhile.
    const image = await renderer.renderAsync(svg, {
      font,
      fitTo: { mode: "width", value: widthPx },
    });
    const { width, height, pixels } = image;
    return indexedPng({ width, height, pixels }) ?? image.asPng();
  };
}
