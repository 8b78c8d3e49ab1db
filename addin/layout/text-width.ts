/** Widths in em of the usual sans serif; close enough to lay out columns without measuring on a screen. */
const DIGIT_WIDTH = 0.556;
const NARROW_WIDTH = 0.3;
/** Width in em of the gap between two words. */
export const SPACE_WIDTH = NARROW_WIDTH;
/** Of r, which widens most of the narrow ones where letters are bold. */
const R_WIDTH = 0.36;
const CAPITAL_WIDTH = 0.7;
const WIDE_WIDTH = 0.9;
const FULL_WIDTH = 1;

/** Width in em of one line of text. */
export function textWidth(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < LATIN_WIDTHS.length) width += LATIN_WIDTHS[code];
    else {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code);
      width += letterWidth(letter);
      at += letter.length - 1;
    }
  }
  return width;
}

/** Width in em of the widest piece that no line break should cut; a code such as LED-13 or 2025-0017 stays whole. */
export function wordWidth(text: string): number {
  let widest = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const isGap = at === text.length || GAPS.includes(text[at]);
    if (!isGap && !isBreakable(text, at)) continue;
    widest = Math.max(widest, textWidth(text.slice(start, at)));
    start = isGap ? at + 1 : at;
  }
  return widest;
}

/** Signs at which a line may break and that are not shown then. */
const GAPS = " \n\t\u200b";

/** Whether a line may break before a letter: behind a hyphen or a stroke, unless a figure follows. */
function isBreakable(text: string, at: number): boolean {
  const before = text[at - 1];
  return (before === "-" || before === "/") && !/[0-9]/.test(text[at]);
}

function letterWidth(letter: string): number {
  if (
    /[\u2610-\u2612\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/.test(letter)
  )
    return FULL_WIDTH;
  if (/[MWmw%@\u2014]/.test(letter)) return WIDE_WIDTH;
  if (/[ \u00a0.,:;'|!ijltfI()[\]/-]/.test(letter)) return NARROW_WIDTH;
  if (letter === "r") return R_WIDTH;
  return /\p{Lu}/u.test(letter) ? CAPITAL_WIDTH : DIGIT_WIDTH;
}

/** Widths of the letters that nearly every text is made of, worked out once. */
const LATIN_WIDTHS = Float64Array.from({ length: 0x250 }, (_, code) =>
  letterWidth(String.fromCharCode(code)),
);

/** The text cut at its spaces into lines of a width in em; its own line breaks stay. */
export function cutLines(text: string, width: number): string[] {
  return text.split("\n").flatMap((line) => cutLine(line, width));
}

function cutLine(text: string, width: number): string[] {
  const lines: string[] = [];
  let last = 0;
  for (const word of text.split(/[ \t]/)) {
    const wordLength = textWidth(word);
    const isFitting = lines.length > 0 && last + SPACE_WIDTH + wordLength <= width;
    if (isFitting) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
    last = isFitting ? last + SPACE_WIDTH + wordLength : wordLength;
  }
  return lines;
}
