import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg } from "@resvg/resvg-js";

const FOLDER = fileURLToPath(new URL("../icons/", import.meta.url));

/** Widths in pixels: all that the ribbon takes, and 96 for pages. */
export const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96] as const;

/** The three colours of the drawings: lines, marks, and what shines through. */
export const ICON_INK = { line: "#2F7D9B", mark: "#C77700", paper: "#FFFFFF" } as const;

/** Drawings of one colour for contrast themes, by the ending of their names. */
const CONTRASTS = [
  { ending: "-on-black", line: "#FFFFFF", paper: "#000000" },
  { ending: "-on-white", line: "#000000", paper: "#FFFFFF" },
] as const;

/** Names of the drawings: the product, and the commands of the ribbon. */
export function iconNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".svg"))
    .map((name) => name.slice(0, -".svg".length))
    .sort();
}

/** A drawing as it stands in its file. */
export function drawing(name: string): string {
  return readFileSync(`${FOLDER}${name}.svg`, "utf8");
}

/** Every icon as PNG by its name in the folder of the add-in: icons/check-32.png, icons/check-32-on-black.png. */
export function iconFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map(
    iconNames().flatMap((name) => {
      const looks = [
        { ending: "", svg: drawing(name) },
        ...CONTRASTS.map(({ ending, ...colours }) => ({
          ending,
          svg: inOneColour(drawing(name), colours),
        })),
      ];
      return looks.flatMap(({ ending, svg }) =>
        ICON_SIZES.map((size): [string, Uint8Array] => [
          `icons/${name}-${size}${ending}.png`,
          picture(svg, size),
        ]),
      );
    }),
  );
}

/** The same drawing with lines and marks in one colour, and paper in the other. */
function inOneColour(svg: string, { line, paper }: { line: string; paper: string }): string {
  return svg.replace(/#[0-9A-F]{6}/g, (colour) => (colour === ICON_INK.paper ? paper : line));
}

function picture(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: "width", value: size } }).render().asPng();
}
