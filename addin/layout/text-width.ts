/** Widths in em of the usual sans serif; close enough to lay out columns without measuring on a screen. */
const DIGIT_WIDTH = 0.556;
const NARROW_WIDTH = 0.3;
/** Of r, which widens most of the narrow ones where letters are bold. */
const R_WIDTH = 0.36;
const CAPITAL_WIDTH = 0.7;
const WIDE_WIDTH = 0.9;
const FULL_WIDTH = 1;

/** Width in em of one line of text. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    width += code < LATIN_WIDTHS.length ? LATIN_WIDTHS[code] : letterWidth(letter);
  }
  return width;
}

/** Width in em of the widest piece that no line break should cut; a code such as LED-13 or 2025-0017 stays whole. */
export function wordWidth(text: string): number {
  return Math.max(0, ...text.split(/[ \n\t\u200b]|(?<=[-/])(?![0-9])/).map(textWidth));
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
    const isFitting = lines.length > 0 && last + NARROW_WIDTH + wordLength <= width;
    if (isFitting) lines[lines.length - 1] += ` ${word}`;
    else lines.push(word);
    last = isFitting ? last + NARROW_WIDTH + wordLength : wordLength;
  }
  return lines;
}
