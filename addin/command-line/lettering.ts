import type { Face, Glyph } from "./glyphs";

/** The faces of which texts are drawn. */
export interface Faces {
  readonly usual: Face;
  readonly bold: Face;
}

/** A line of text as charts write it (charts/pen.ts). */
const TEXT =
  /<text x="([^"]+)" y="([^"]+)" font-size="([^"]+)" text-anchor="(start|middle|end)" fill="([^"]+)"( font-weight="bold")?>([^<]*)<\/text>/g;
const ENTITY = /&(amp|lt|gt|quot);/g;
const SIGNS = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
]);
/** Letters that stand one by one from left to right whatever is beside them: Latin, Greek, Cyrillic, signs. */
const SINGLE_LETTERS =
  /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u202f-\u205e\u20a0-\u20bf\u2100-\u23ff\u2500-\u27bf]*$/u;
/** Part of its width that stands before the place of a text. */
const BEFORE = new Map([
  ["start", 0],
  ["middle", 0.5],
  ["end", 1],
]);

/**
 * A picture with its texts as outlines. The renderer reads a whole font anew for each picture, which takes it longer
 * than to draw it; of a picture without texts it needs none. What has letters of another kind, or letters that the
 * font lacks, stays text.
 */
export function withOutlines(svg: string, { usual, bold }: Faces): string {
  return svg.replace(TEXT, (whole, ...found: readonly (string | undefined)[]) => {
    const [x, y, size, anchor = "", fill, weight, escaped = ""] = found;
    const content = escaped.replace(ENTITY, (_, name) => SIGNS.get(name) ?? "");
    const face = weight === undefined ? usual : bold;
    const glyphs = glyphsOf(content, face);
    if (glyphs === undefined) return whole;
    const width = glyphs.reduce((sum, { advance }) => sum + advance, 0);
    const scale = Number(size) / face.unitsPerEm;
    const left = Number(x) - (BEFORE.get(anchor) ?? 0) * width * scale;
    const upright = `translate(${left} ${y})scale(${scale} ${-scale})`;
    return `<path transform="${upright}" fill="${fill}" d="${outlines(glyphs)}"/>`;
  });
}

/** The letters of a text, blanks as a reader of SVG takes them; undefined where one cannot be drawn alone. */
function glyphsOf(content: string, face: Face): Glyph[] | undefined {
  const text = content.trim().replace(/ +/g, " ");
  if (!SINGLE_LETTERS.test(text)) return undefined;
  const glyphs = Array.from(text, (letter) => face.glyph(letter.charCodeAt(0)));
  return glyphs.every((glyph) => glyph !== undefined) ? glyphs : undefined;
}

function outlines(glyphs: readonly Glyph[]): string {
  let pen = 0;
  const pieces = glyphs.map(({ advance, path }) => {
    const piece = path === "" ? "" : `M${pen} 0${path}`;
    pen += advance;
    return piece;
  });
  return pieces.join("");
}
