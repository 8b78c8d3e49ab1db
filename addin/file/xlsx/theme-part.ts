import type { ThemeColours } from "./cell-colours";
import type { Attributes, XmlHandler } from "./xml";

const SCHEME = /^theme\/themeElements\/clrScheme\/(\w+)\/(?:srgbClr|sysClr)$/;
/** Cells number them so, though the theme itself begins with the letters. */
const ORDER = [
  ..."lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" "),
];

/** Collects the colours of a theme. */
export class ThemePart implements XmlHandler {
  readonly decisive = new Set(["clrScheme"]);
  readonly namespaces = new Set([
    "http://schemas.openxmlformats.org/drawingml/2006/main",
    "http://purl.oclc.org/ooxml/drawingml/main",
  ]);
  readonly #colours = new Map<string, string>();

  open(path: string, attributes: Attributes): void {
    const name = SCHEME.exec(path)?.[1];
    const colour = attributes.get("lastClr") ?? attributes.get("val") ?? "";
    if (name !== undefined && /^[0-9A-F]{6}$/i.test(colour))
      this.#colours.set(name, colour.toUpperCase());
  }

  get colours(): ThemeColours {
    return ORDER.map((name) => this.#colours.get(name));
  }
}
