import { type Contour, pathOf, readContours } from "./glyph-outlines";

/** How far a letter moves the pen, and its outline drawn from there, in units of the font, upwards. */
export interface Glyph {
  readonly advance: number;
  /** Commands of an SVG path, all relative; none for a space. */
  readonly path: string;
}

/** A face of letters. */
export interface Face {
  /** Of the height of the letters. */
  readonly unitsPerEm: number;
  /** Undefined for a letter that the face does not have. */
  readonly glyph: (code: number) => Glyph | undefined;
}

/**
 * Reads a TrueType font as far as letters that stand one by one need it: their outlines and advance widths, without
 * kerning and hints. Source: OpenType specification 1.9, tables head, maxp, hhea, hmtx, cmap format 4, loca and glyf.
 */
export function readFace(file: Uint8Array): Face {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = tablesOf(view);
  const [head, hhea, hmtx, loca, glyf] = ["head", "hhea", "hmtx", "loca", "glyf"].map((name) =>
    table(tables, name),
  );
  const metricCount = view.getUint16(hhea + 34);
  const isLong = view.getInt16(head + 50) === 1;
  const placeOf = (number: number) =>
    isLong ? view.getUint32(loca + 4 * number) : 2 * view.getUint16(loca + 2 * number);
  const contoursOf = (number: number): Contour[] =>
    placeOf(number) === placeOf(number + 1)
      ? []
      : readContours(view, glyf + placeOf(number), contoursOf);
  const numberOf = numbersOf(view, table(tables, "cmap"));
  const known = new Map<number, Glyph | undefined>();
  const made = (code: number): Glyph | undefined => {
    const number = numberOf(code);
    if (number === 0) return undefined;
    const advance = view.getUint16(hmtx + 4 * Math.min(number, metricCount - 1));
    return { advance, path: pathOf(contoursOf(number)) };
  };
  return {
    unitsPerEm: view.getUint16(head + 18),
    glyph: (code) => {
      if (!known.has(code)) known.set(code, made(code));
      return known.get(code);
    },
  };
}

/** Where each table begins, by its name of four letters. */
function tablesOf(view: DataView): ReadonlyMap<string, number> {
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const at = 12 + 16 * index;
      const letters = [0, 1, 2, 3].map((letter) => view.getUint8(at + letter));
      return [String.fromCharCode(...letters), view.getUint32(at + 8)];
    }),
  );
}

function table(tables: ReadonlyMap<string, number>, name: string): number {
  const at = tables.get(name);
  if (at === undefined) throw new Error(`the font has no table ${name}`);
  return at;
}

/** Numbers of glyphs by the letters' codes below 65536; 0 where there is none. */
function numbersOf(view: DataView, cmap: number): (code: number) => number {
  const at = segmentsAt(view, cmap);
  const size = view.getUint16(at + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + size, 16 + 2 * size, 16 + 3 * size].map(
    (offset) => at + offset,
  );
  return (code) => {
    let segment = 0;
    while (segment < size && view.getUint16(ends + segment) < code) segment += 2;
    if (segment === size || view.getUint16(starts + segment) > code) return 0;
    const delta = view.getUint16(deltas + segment);
    const range = view.getUint16(ranges + segment);
    if (range === 0) return (code + delta) & 0xffff;
    // The place is told from where its own offset stands.
    const place = ranges + segment + range + 2 * (code - view.getUint16(starts + segment));
    const number = view.getUint16(place);
    return number === 0 ? 0 : (number + delta) & 0xffff;
  };
}

/** Where the table of format 4 begins, in which codes are kept in segments. */
function segmentsAt(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    if (view.getUint16(at) === 4) return at;
  }
  throw new Error("the font does not keep its letters in format 4");
}
