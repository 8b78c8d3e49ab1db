import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Rasterise } from "../file/charts/rasterise";
import { readFace } from "./glyphs";
import { withOutlines } from "./lettering";
import { indexedPng } from "./png";

const require = createRequire(import.meta.url);

/** The family that is always there, whatever the machine has: the same picture everywhere. */
const FAMILY = "DejaVu Sans";
const fontFile = (name: string) => require.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/**
 * Makes pictures of charts: SVG to PNG of a width in pixels. Undefined where the renderer has no part for this system;
 * the words of the charts stand in their place then.
 */
export async function loadRasteriser(): Promise<Rasterise | undefined> {
  const renderer = await import("@resvg/resvg-js").catch(() => undefined);
  if (renderer === undefined) return undefined;
  const files = [fontFile("DejaVuSans"), fontFile("DejaVuSans-Bold")];
  const [usual, bold] = files.map((file) => readFace(readFileSync(file)));
  return async (svg, widthPx) => {
    const drawn = withOutlines(svg, { usual, bold });
    const font = {
      loadSystemFonts: false,
      // Only for texts that could not be drawn letter by letter.
      fontFiles: drawn.includes("<text") ? files : [],
      defaultFontFamily: FAMILY,
      sansSerifFamily: FAMILY,
    };
    // Beside this thread, which lays out the document meanwhile.
    const image = await renderer.renderAsync(drawn, {
      font,
      fitTo: { mode: "width", value: widthPx },
    });
    const { width, height, pixels } = image;
    return indexedPng({ width, height, pixels }) ?? image.asPng();
  };
}
