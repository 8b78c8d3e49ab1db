import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { FONT_FAMILIES } from "../file/typst/fonts";

const FAMILY = "DejaVu Sans";
const [slanting, steady] = FONT_FAMILIES;
const FACES = [
  [slanting, ["", "-Bold", "-Oblique", "-BoldOblique"]],
  [steady, ["", "-Bold"]],
] as const;

/** The fonts of the reports, under names that no font of this machine has. */
export function reportFonts(): Buffer[] {
  const { resolve } = createRequire(import.meta.url);
  return FACES.flatMap(([name, faces]) =>
    faces.map((face) => {
      const path = resolve(`dejavu-fonts-ttf/ttf/DejaVuSansCondensed${face}.ttf`);
      return renamed(readFileSync(path), name);
    }),
  );
}

/** A font with another family name of the same length, in both of the ways in which names are written. */
function renamed(font: Buffer, family: string): Buffer {
  for (const written of [wide, (text: string) => Buffer.from(text, "latin1")])
    for (
      let at = font.indexOf(written(FAMILY));
      at >= 0;
      at = font.indexOf(written(FAMILY), at + 1)
    )
      written(family).copy(font, at);
  return font;
}

function wide(text: string): Buffer {
  return Buffer.from(text, "utf16le").swap16();
}
