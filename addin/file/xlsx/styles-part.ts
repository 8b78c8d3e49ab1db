import type { CellLook } from "../../core/sheet";
import { refuse } from "../refusals";
import { LIMITS } from "./limits";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { Attributes, XmlHandler } from "./xml";

const FONT = "styleSheet/fonts/font";
const FILL = "styleSheet/fills/fill";
const WHITE = "FFFFFF";
const BLACK = "000000";
/** The first two of Excel's palette, twice, and the two of the window; the others are no usual ground. */
const INDEXED: ReadonlyMap<string, string> = new Map([
  ["0", BLACK],
  ["1", WHITE],
  ["8", BLACK],
  ["9", WHITE],
  ["64", BLACK],
  ["65", WHITE],
]);
/** Ground and letters of nearly every theme. */
const THEME: ReadonlyMap<string, string> = new Map([
  ["0", WHITE],
  ["1", BLACK],
]);

/** Collects the number format and the look of every cell format of xl/styles.xml. */
export class StylesPart implements XmlHandler {
  readonly decisive = new Set(["numFmts", "numFmt", "cellXfs", "xf"]);
  readonly #place: string;
  readonly #codes = new Map<string, string>();
  readonly #ids: string[] = [];
  readonly #fonts: { colour: string | undefined; size: number | undefined }[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #looks: { font: number; fill: number }[] = [];

  constructor(place: string) {
    this.#place = place;
  }

  open(path: string, attributes: Attributes): void {
    if (path === "styleSheet/numFmts/numFmt")
      this.#codes.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "General");
    else if (path.startsWith(FONT)) this.#openFont(path, attributes);
    else if (path.startsWith(FILL)) this.#openFill(path, attributes);
    if (path !== "styleSheet/cellXfs/xf") return;
    if (this.#ids.length >= LIMITS.formats) refuse("TOO_MANY_FORMATS", this.#place);
    this.#ids.push(attributes.get("numFmtId") ?? "0");
    const [font, fill] = [attributes.get("fontId"), attributes.get("fillId")];
    this.#looks.push({ font: Number(font ?? "0"), fill: Number(fill ?? "0") });
  }

  #openFont(path: string, attributes: Attributes): void {
    if (path === FONT) this.#fonts.push({ colour: BLACK, size: undefined });
    const font = this.#fonts.at(-1);
    if (font === undefined) return;
    if (path === `${FONT}/color`) font.colour = colourOf(attributes);
    if (path === `${FONT}/sz`) font.size = Number(attributes.get("val") ?? "") || undefined;
  }

  #openFill(path: string, attributes: Attributes): void {
    const last = this.#fills.length - 1;
    if (path === FILL) this.#fills.push(WHITE);
    else if (path === `${FILL}/patternFill` && !isPlain(attributes)) this.#fills[last] = undefined;
    else if (path === `${FILL}/gradientFill`) this.#fills[last] = undefined;
    else if (path === `${FILL}/patternFill/fgColor` && this.#fills[last] === undefined)
      this.#fills[last] = colourOf(attributes);
  }

  /** Looks by the index that cells name. */
  get looks(): CellLook[] {
    return this.#looks.map(({ font, fill }) => ({
      fontColour: this.#fonts[font]?.colour,
      fontSize: this.#fonts[font]?.size,
      fill: this.#fills[fill],
    }));
  }

  /** Number formats by the index that cells name. */
  get formats(): string[] {
    return this.#ids.map(
      (id) => this.#codes.get(id) ?? BUILT_IN_FORMATS.get(Number(id)) ?? "General",
    );
  }
}

/** True for no pattern: whatever colours it names are not shown. */
function isPlain(attributes: Attributes): boolean {
  return (attributes.get("patternType") ?? "none") === "none";
}

/** Red, green and blue; undefined for a colour that depends on a theme or on the machine. */
function colourOf(attributes: Attributes): string | undefined {
  const rgb = attributes.get("rgb");
  if (rgb !== undefined) return /^[0-9A-F]{8}$/i.test(rgb) ? rgb.slice(2).toUpperCase() : undefined;
  if (Number(attributes.get("tint") ?? "0") !== 0) return undefined;
  const theme = attributes.get("theme");
  return theme === undefined ? INDEXED.get(attributes.get("indexed") ?? "") : THEME.get(theme);
}
