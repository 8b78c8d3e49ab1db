import { FONT } from "../../layout/palette";
import { escapeXml } from "../escape-xml";
import type { Alignment, Border, CellLook, Font } from "./looks";
import { NAMESPACE, XML_HEAD } from "./xml-names";

/**
 * The workbook's own font, by whose digits every program counts the widths of columns: one that every machine has, or
 * replaces by one of equal widths.
 */
const OWN_FONT = `<font><sz val="10"/><name val="${FONT}"/><family val="2"/></font>`;
/** The first two fills are fixed by the format, whatever a file says of them. */
const FIXED_FILLS = ["none", "gray125"].map(
  (pattern) => `<fill><patternFill patternType="${pattern}"/></fill>`,
);
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const SIDES = ["left", "right", "top", "bottom"] as const;

/** Number formats that every program knows by their number; those of a file begin at 164. */
const KNOWN_FORMATS: Readonly<Record<string, number>> = { General: 0, "@": 49 };
const FORMAT_START = 164;

/** Pieces of XML that stand in a part once each, by their place. */
class Pieces {
  readonly #places: Map<string, number>;

  constructor(first: readonly string[]) {
    this.#places = new Map(first.map((xml, place) => [xml, place]));
  }

  placeOf(xml: string): number {
    const place = this.#places.get(xml) ?? this.#places.size;
    if (place === this.#places.size) this.#places.set(xml, place);
    return place;
  }

  /** All pieces within an element that counts them. */
  within(element: string): string {
    const { size } = this.#places;
    if (size === 0) return "";
    return `<${element} count="${size}">${[...this.#places.keys()].join("")}</${element}>`;
  }
}

/** The looks of all cells of a workbook, each font, fill, border and combination of them once. */
export class StyleBook {
  readonly #ids = new Map<CellLook, number>();
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Pieces([OWN_FONT]);
  readonly #fills = new Pieces(FIXED_FILLS);
  readonly #borders = new Pieces([NO_BORDER]);
  readonly #looks = new Pieces(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** The number by which cells name their look; 0 is a cell without one. */
  idOf(look: CellLook): number {
    const known = this.#ids.get(look);
    if (known !== undefined) return known;
    const id = this.#looks.placeOf(this.#lookXml(look));
    this.#ids.set(look, id);
    return id;
  }

  /** The part of styles; the order of its elements is that of the schema (ECMA-376 part 1, 18.8.39). */
  xml(): string {
    const formats = [...this.#formats].map(
      ([format, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeXml(format)}"/>`,
    );
    return [
      `${XML_HEAD}<styleSheet xmlns="${NAMESPACE}">`,
      new Pieces(formats).within("numFmts"),
      this.#fonts.within("fonts"),
      this.#fills.within("fills"),
      this.#borders.within("borders"),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      this.#looks.within("cellXfs"),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }

  #lookXml({ format, font, fill, border, alignment }: CellLook): string {
    const numbers = {
      numFmtId: format === undefined ? 0 : this.#formatId(format),
      fontId: font === undefined ? 0 : this.#fonts.placeOf(fontXml(font)),
      fillId: fill === undefined ? 0 : this.#fills.placeOf(fillXml(fill)),
      borderId: border === undefined ? 0 : this.#borders.placeOf(borderXml(border)),
    };
    const named = Object.entries(numbers).map(([name, number]) => `${name}="${number}"`);
    const applied = [
      numbers.numFmtId > 0 ? ' applyNumberFormat="1"' : "",
      numbers.fontId > 0 ? ' applyFont="1"' : "",
      numbers.fillId > 0 ? ' applyFill="1"' : "",
      numbers.borderId > 0 ? ' applyBorder="1"' : "",
    ];
    const start = `<xf ${named.join(" ")} xfId="0"${applied.join("")}`;
    if (alignment === undefined) return `${start}/>`;
    return `${start} applyAlignment="1">${alignmentXml(alignment)}</xf>`;
  }

  #formatId(format: string): number {
    const known = KNOWN_FORMATS[format] ?? this.#formats.get(format);
    if (known !== undefined) return known;
    const id = FORMAT_START + this.#formats.size;
    this.#formats.set(format, id);
    return id;
  }
}

const colorXml = (rgb: string): string => `<color rgb="FF${rgb}"/>`;

/** A font without its name: a cell's font and that of a piece of text call the name differently. */
export function lettersXml({ size, color, bold, italic, underline }: Font): string {
  const marks = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${underline ? "<u/>" : ""}`;
  return `${marks}<sz val="${size}"/>${colorXml(color)}`;
}

function fontXml(font: Font): string {
  return `<font>${lettersXml(font)}<name val="${FONT}"/></font>`;
}

function fillXml(rgb: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
}

function borderXml(border: Border): string {
  const sides = SIDES.map((side) => {
    const line = border[side];
    if (line === undefined) return `<${side}/>`;
    return `<${side} style="${line.style}">${colorXml(line.color)}</${side}>`;
  });
  return `<border>${sides.join("")}<diagonal/></border>`;
}

/** Readers count reading orders: 2 is from right to left. */
function alignmentXml({
  horizontal,
  vertical,
  wrapText,
  indent = 0,
  isRightToLeft,
}: Alignment): string {
  return [
    "<alignment",
    horizontal === undefined ? "" : ` horizontal="${horizontal}"`,
    vertical === undefined ? "" : ` vertical="${vertical}"`,
    wrapText ? ' wrapText="1"' : "",
    indent > 0 ? ` indent="${indent}"` : "",
    isRightToLeft ? ' readingOrder="2"' : "",
    "/>",
  ].join("");
}
