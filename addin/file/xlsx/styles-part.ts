import type { CellLook } from "../../core/sheet";
import { refuse } from "../refusals";
import { BLACK, colourOf, type ThemeColours, USUAL_THEME, WHITE } from "./cell-colours";
import { LIMITS } from "./limits";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { Attributes, XmlHandler } from "./xml";

const FONT = "styleSheet/fonts/font";
const FILL = "styleSheet/fills/fill";
const DXF = "styleSheet/dxfs/dxf";

/** What a conditional format lays over a cell; undefined for what it leaves as it is. */
export interface ChangedLook {
  fontColour?: string | undefined;
  fill?: string | undefined;
  format?: string | undefined;
}

/** Collects the number format and the look of every cell format of xl/styles.xml. */
export class StylesPart implements XmlHandler {
  readonly decisive = new Set(["numFmts", "numFmt", "cellXfs", "xf"]);
  readonly #place: string;
  readonly #codes = new Map<string, string>();
  readonly #ids: string[] = [];
  readonly #fonts: { colour: string | undefined; size: number | undefined }[] = [];
  readonly #fills: (string | undefined)[] = [];
  readonly #looks: { font: number; fill: number }[] = [];

  readonly #theme: ThemeColours;
  /** Looks of conditional formats, by the index that their rules name. */
  readonly changedLooks: ChangedLook[] = [];

  constructor(place: string, theme: ThemeColours = USUAL_THEME) {
    this.#place = place;
    this.#theme = theme;
  }

  open(path: string, attributes: Attributes): void {
    if (path === "styleSheet/numFmts/numFmt")
      this.#codes.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "General");
    else if (path.startsWith(FONT)) this.#openFont(path, attributes);
    else if (path.startsWith(FILL)) this.#openFill(path, attributes);
    else if (path.startsWith(DXF)) this.#openChanged(path, attributes);
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
    if (path === `${FONT}/color`) font.colour = colourOf(attributes, this.#theme);
    if (path === `${FONT}/sz`) font.size = Number(attributes.get("val") ?? "") || undefined;
  }

  #openFill(path: string, attributes: Attributes): void {
    const last = this.#fills.length - 1;
    if (path === FILL) this.#fills.push(WHITE);
    else if (path === `${FILL}/patternFill` && !isPlain(attributes)) this.#fills[last] = undefined;
    else if (path === `${FILL}/gradientFill`) this.#fills[last] = undefined;
    else if (path === `${FILL}/patternFill/fgColor` && this.#fills[last] === undefined)
      this.#fills[last] = colourOf(attributes, this.#theme);
  }

  #openChanged(path: string, attributes: Attributes): void {
    if (path === DXF) this.changedLooks.push({});
    const look = this.changedLooks.at(-1);
    if (look === undefined) return;
    if (path === `${DXF}/font/color`) look.fontColour = colourOf(attributes, this.#theme);
    // A plain ground stands in the background colour here, elsewhere in that of the foreground.
    if (path === `${DXF}/fill/patternFill/bgColor`) look.fill = colourOf(attributes, this.#theme);
    if (path === `${DXF}/numFmt`) look.format = attributes.get("formatCode");
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
