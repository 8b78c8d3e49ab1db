const FIGURE = 0x30;
const FIGURES = 10;
/** Four bytes that are looked at together. */
const WORD = 4;

export const isFigureByte = (byte: number): boolean => (byte - FIGURE) >>> 0 < FIGURES;

/**
 * True where two texts of the same length, held as bytes, differ in nothing but figures in the same places. Four bytes are
 * compared together; the last four may lie over those before them.
 */
export function differInFiguresOnly(
  view: DataView,
  from: number,
  otherFrom: number,
  length: number,
): boolean {
  if (length < WORD) return differShortly(view, from, otherFrom, length);
  const last = length - WORD;
  for (let at = 0; at < last; at += WORD) {
    const one = view.getInt32(from + at, true);
    const other = view.getInt32(otherFrom + at, true);
    if (one !== other && !areFiguresApart(one, other)) return false;
  }
  const one = view.getInt32(from + last, true);
  const other = view.getInt32(otherFrom + last, true);
  return one === other || areFiguresApart(one, other);
}

function differShortly(view: DataView, from: number, otherFrom: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    const one = view.getUint8(from + at);
    const other = view.getUint8(otherFrom + at);
    if (one !== other && !(isFigureByte(one) && isFigureByte(other))) return false;
  }
  return true;
}

/** True where each of four bytes that differs is a figure in both. */
function areFiguresApart(one: number, other: number): boolean {
  const others = othersThanFigures(one) | othersThanFigures(other);
  // From a bit for each byte to all bits of that byte.
  return ((one ^ other) & Math.imul(others >>> 7, 0xff)) === 0;
}

/** The highest bit of each of four bytes that is no figure: less 30, figures are below 10, and 76 more leaves them below 80. */
function othersThanFigures(word: number): number {
  const less = word ^ 0x30303030;
  return (((less & 0x7f7f7f7f) + 0x76767676) | less) & 0x80808080;
}
