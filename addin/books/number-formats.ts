/**
 * How a number format shows something else than its number. "hidden": nothing; "words": a text without figures;
 * "fixed": always the same figures; "beside": figures of its own beside the number; "scaled": a multiple or a part of it;
 * "sign": a minus that is not there, or none where there is one.
 */
export type FormatFault = "hidden" | "words" | "fixed" | "beside" | "scaled" | "sign";

interface Section {
  /** Comparison such as [>=100], by which it is chosen. */
  readonly isFor: ((value: number) => boolean) | undefined;
  /**
   * One letter for each part: 0 place of a figure, G General, d date or time, "." "," "%" as they are, D a literal figure
   * but 0, Z a literal 0, P a literal point or comma, "-" a minus or bracket, x another letter, space.
   */
  readonly shape: string;
  readonly hasColour: boolean;
}

/** What a cell's number format makes of a number, after ECMA-376, part 1, 18.8.31; undefined where it shows the number. */
export function formatFault(format: string, value: number): FormatFault | undefined {
  const sections = sectionsOf(format);
  const isConditional = sections.some(({ isFor }) => isFor !== undefined);
  const section = isConditional
    ? sections.find(({ isFor }) => isFor === undefined || isFor(value))
    : sections[indexOf(sections.length, value)];
  if (section === undefined) return undefined;
  if (value === 0) return /^[^0Gd]*D/.test(section.shape) ? "fixed" : undefined;
  return faultOfFigures(section) ?? (isConditional ? undefined : faultOfSign(sections, value));
}

/** Which section shows a number: one for all, or one each for numbers above, below and equal to 0. */
function indexOf(sections: number, value: number): number {
  if (value < 0) return sections > 1 ? 1 : 0;
  return value === 0 && sections > 2 ? 2 : 0;
}

function faultOfFigures({ shape }: Section): FormatFault | undefined {
  if (!/[0Gd]/.test(shape)) {
    if (/[DZ]/.test(shape)) return "fixed";
    return shape.trim() === "" ? "hidden" : "words";
  }
  if (/[DZ][0G]|[0G.][DZ]/.test(shape)) return "beside";
  // A comma behind the last place divides by a thousand; a literal point makes cents of units.
  if (/0,+([^0,]|$)/.test(shape) || shape.includes("%")) return "scaled";
  return /0P0/.test(shape) && !shape.includes(".") ? "scaled" : undefined;
}

/** A section of its own for numbers below 0 shows no minus unless it has one, or a colour or words in its place. */
function faultOfSign(sections: readonly Section[], value: number): FormatFault | undefined {
  const [positive, negative] = sections;
  if (value > 0) return /^[^0Gd]*-\s*[0G]/.test(positive.shape) ? "sign" : undefined;
  if (sections.length < 2 || !/[0G]/.test(negative.shape) || negative.hasColour) return undefined;
  return /[-x]/.test(negative.shape) ? undefined : "sign";
}

/** The sections for numbers; a fourth one is for text. */
function sectionsOf(format: string): readonly Section[] {
  return splitSections(format).slice(0, 3).map(sectionOf);
}

/** A text in quotes, a letter as it stands, a space as wide as a letter, a letter that is repeated, a word in brackets. */
const PART = /"([^"]*)"?|[\\!](.)|[_*].|\[([^\]]*)\]|General|AM\/PM|E[+-]|./gisu;

function splitSections(format: string): readonly string[] {
  const sections = [""];
  for (const [part] of format.matchAll(PART))
    if (part === ";") sections.push("");
    else sections[sections.length - 1] += part;
  return sections;
}

function sectionOf(text: string): Section {
  let [shape, hasColour] = ["", false];
  let isFor: Section["isFor"];
  for (const [part, quoted, escaped, bracket] of text.matchAll(PART)) {
    if (bracket === undefined) {
      shape += shapeOf(part, quoted ?? escaped);
      continue;
    }
    isFor ??= conditionOf(bracket);
    hasColour ||= /^(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i.test(bracket);
    if (bracket.startsWith("$")) shape += literalShape(bracket.slice(1).split("-")[0]);
    else if (/^[hms]+$/i.test(bracket)) shape += "d";
  }
  return { shape, hasColour, isFor };
}

function shapeOf(part: string, literal: string | undefined): string {
  if (literal !== undefined) return literalShape(literal);
  if (/^[_*]./s.test(part)) return " ";
  if (/^general$/i.test(part) || part === "@") return "G";
  if (/^E[+-]$/.test(part)) return ".";
  if (/^(am\/pm|[ymdhsgbe])$/i.test(part)) return "d";
  if (/^[0#?]$/.test(part)) return "0";
  return /^[.,%]$/.test(part) ? part : literalShape(part);
}

function literalShape(text: string): string {
  return [...text].map(shapeOfLetter).join("");
}

function shapeOfLetter(letter: string): string {
  if (/[1-9]/.test(letter)) return "D";
  if (letter === "0") return "Z";
  if (letter === "." || letter === ",") return "P";
  if (/[-−–()]/.test(letter)) return "-";
  return /\s/.test(letter) ? " " : "x";
}

/** Test of a condition such as >=100; undefined for a colour or a currency. */
function conditionOf(bracket: string): Section["isFor"] {
  const [, sign, typed] = /^(<>|<=|>=|<|>|=)\s*(-?\d+(?:\.\d+)?)$/.exec(bracket) ?? [];
  if (sign === undefined) return undefined;
  const limit = Number(typed);
  return (value) =>
    (sign.includes("<") && value < limit) ||
    (sign.includes(">") && value > limit) ||
    (sign.includes("=") && value === limit);
}
