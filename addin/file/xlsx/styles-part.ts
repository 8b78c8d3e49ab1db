import { refuse } from "../refusals";
import { LIMITS } from "./limits";
import { BUILT_IN_FORMATS } from "./number-formats";
import type { Attributes, XmlHandler } from "./xml";

/** Collects the number format of every cell format of xl/styles.xml. */
export class StylesPart implements XmlHandler {
  readonly decisive = new Set(["numFmts", "numFmt", "cellXfs", "xf"]);
  readonly #place: string;
  readonly #codes = new Map<string, string>();
  readonly #ids: string[] = [];

  constructor(place: string) {
    this.#place = place;
  }

  open(path: string, attributes: Attributes): void {
    if (path === "styleSheet/numFmts/numFmt")
      this.#codes.set(attributes.get("numFmtId") ?? "", attributes.get("formatCode") ?? "General");
    if (path !== "styleSheet/cellXfs/xf") return;
    if (this.#ids.length >= LIMITS.formats) refuse("TOO_MANY_FORMATS", this.#place);
    this.#ids.push(attributes.get("numFmtId") ?? "0");
  }

  /** Number formats by the index that cells name. */
  get formats(): string[] {
    return this.#ids.map(
      (id) => this.#codes.get(id) ?? BUILT_IN_FORMATS.get(Number(id)) ?? "General",
    );
  }
}
