import type { Attributes } from "./xml";

export const WHITE = "FFFFFF";
export const BLACK = "000000";

/** Excel's palette from number 8 on (ECMA-376, part 1, 18.8.27); the first eight are its numbers 8 to 15 again. */
const PALETTE =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );
/** Letters and ground of the window. */
const WINDOW: ReadonlyMap<number, string> = new Map([
  [64, BLACK],
  [65, WHITE],
]);

/** Colours of a theme by the number that cells name: ground, letters, ground 2, letters 2, accents, links. */
export type ThemeColours = readonly (string | undefined)[];

/** Ground and letters of nearly every theme, where a file has none. */
export const USUAL_THEME: ThemeColours = [WHITE, BLACK];

/** Red, green and blue of a colour as styles name it; undefined where it cannot be told. */
export function colourOf(attributes: Attributes, theme: ThemeColours): string | undefined {
  return tinted(plainColour(attributes, theme), Number(attributes.get("tint") ?? "0"));
}

function plainColour(attributes: Attributes, theme: ThemeColours): string | undefined {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) return /^[0-9A-F]{8}$/i.test(rgb) ? rgb.slice(2).toUpperCase() : undefined;
  const [themed, indexed] = [attributes.get("theme"), attributes.get("indexed")];
  if (themed !== undefined) return theme[Number(themed)];
  if (indexed === undefined) return undefined;
  const index = Number(indexed);
  return WINDOW.get(index) ?? PALETTE[index < 8 ? index : index - 8];
}

/** A colour made lighter (tint above 0) or darker by its lightness (ECMA-376, part 1, 18.8.19). */
function tinted(colour: string | undefined, tint: number): string | undefined {
  if (colour === undefined || tint === 0) return colour;
  if (!(Math.abs(tint) <= 1)) return undefined;
  const parts = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...parts) + Math.min(...parts)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return withLightness(parts, lightness, wanted)
    .map((part) => Math.round(Math.min(1, Math.max(0, part)) * 255))
    .map((part) => part.toString(16).padStart(2, "0").toUpperCase())
    .join("");
}

/** The same hue and saturation with another lightness: each part keeps its share of the widest distance from it. */
function withLightness(parts: readonly number[], from: number, to: number): readonly number[] {
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  if (room(from) === 0) return parts.map(() => to);
  return parts.map((part) => to + ((part - from) * room(to)) / room(from));
}
