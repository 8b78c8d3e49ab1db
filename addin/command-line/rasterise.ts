import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Rasterise } from "../file/charts/rasterise";
import { indexedPng } from "./png";

const require = createRequire(import.meta.url);

/** The family that is always there, whatever the machine has: the same picture everywhere. */
const FAMILY = "DejaVu Sans";
const FONT_FILES = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"];

let loading: Promise<Rasterise> | undefined;

/** A picture in SVG as PNG of a width in pixels. The renderer and its fonts are loaded for the first one. */
export const rasterise: Rasterise = async (svg, widthPx) => {
  loading ??= load();
  return (await loading)(svg, widthPx);
};

async function load(): Promise<Rasterise> {
  const [{ initWasm, Resvg }, wasm, ...fontBuffers] = await Promise.all([
    import("@resvg/resvg-wasm"),
    readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")),
    ...FONT_FILES.map((name) => readFile(require.resolve(`dejavu-fonts-ttf/ttf/${name}`))),
  ]);
  await initWasm(wasm);
  return async (svg, widthPx) => {
    const font = { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY };
    const drawing = new Resvg(svg, { font, fitTo: { mode: "width", value: widthPx } });
    const image = drawing.render();
    const { width, height, pixels } = image;
    const png = indexedPng({ width, height, pixels }) ?? image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
