import { FileChild } from "docx";

/** What stands in a document of docx where XML of our own comes. */
const PLACE = "treasury:place";

/** XML that was written beside docx, by the number of its place. */
export type Placed = string[];

/**
 * A piece of a document that docx need not make: it builds every cell of a table of many small objects, which took a
 * quarter of all the time that both reports take.
 */
class PlacedXml extends FileChild {
  readonly #number: number;

  constructor(number: number) {
    super(PLACE);
    this.#number = number;
  }

  override prepForXml() {
    return { [PLACE]: { _attr: { number: this.#number } } };
  }
}

/** Keeps the XML until the document is compiled, and gives what stands in its place. */
export function place(placed: Placed, xml: string): FileChild {
  placed.push(xml);
  return new PlacedXml(placed.length - 1);
}

/** The main part with everything in its place. */
export function withPlaced(documentXml: string, placed: readonly string[]): string {
  return documentXml.replace(
    new RegExp(`<${PLACE} number="(\\d+)"/>`, "g"),
    (_, number) => placed[Number(number)],
  );
}
