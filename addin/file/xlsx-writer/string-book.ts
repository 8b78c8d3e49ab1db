import { FONT } from "../../layout/palette";
import { cellText } from "./cell-text";
import type { Font } from "./looks";
import { lettersXml } from "./style-book";
import { NAMESPACE, XML_HEAD } from "./xml-names";

/** A piece of a cell's text with a font of its own. */
export interface TextRun {
  readonly text: string;
  readonly font: Font;
}

/** The texts of all cells of a workbook, each once: that is how Excel holds them. */
export class StringBook {
  readonly #plain = new Map<string, number>();
  readonly #rich = new Map<string, number>();
  readonly #items: string[] = [];
  #usedCount = 0;

  /** The number by which a cell names its text. */
  idOf(content: string | readonly TextRun[]): number {
    this.#usedCount++;
    if (typeof content !== "string") {
      const xml = content.map(runXml).join("");
      return this.#placed(this.#rich, xml, () => xml);
    }
    return this.#placed(this.#plain, content, () => textXml(content));
  }

  /** The part of shared texts. */
  xml(): string {
    const counts = `count="${this.#usedCount}" uniqueCount="${this.#items.length}"`;
    const items = this.#items.map((item) => `<si>${item}</si>`);
    return `${XML_HEAD}<sst xmlns="${NAMESPACE}" ${counts}>${items.join("")}</sst>`;
  }

  #placed(known: Map<string, number>, key: string, xmlOf: () => string): number {
    const place = known.get(key);
    if (place !== undefined) return place;
    known.set(key, this.#items.length);
    return this.#items.push(xmlOf()) - 1;
  }
}

/** Blanks at the ends, and line breaks, would be lost. */
function textXml(text: string): string {
  const start = /^\s|\n|\s$/.test(text) ? '<t xml:space="preserve">' : "<t>";
  return `${start}${cellText(text)}</t>`;
}

function runXml({ text, font }: TextRun): string {
  return `<r><rPr>${lettersXml(font)}<rFont val="${FONT}"/></rPr>${textXml(text)}</r>`;
}
