import { cleanText } from "../../layout/plain-text";

/** Text as a workbook writes it: Excel reads _x0041_ as the letter A, so such a piece hides its first sign. */
export function escapedText(text: string): string {
  const hidden = cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
  return withPairsEscaped(hidden);
}

/**
 * exceljs packs long parts in pieces and may cut a character of two code units, such as an emoji, in the
 * middle, which destroys it. So these travel through it as two escapes, and are put back behind it.
 */
export function withPairsEscaped(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}]/gu, (pair) =>
    pair.split("").map(escapedUnit).join(""),
  );
}

/** Undoes the escapes of pairs, and no others. */
export function withPairs(xml: string): string {
  return xml.replace(/_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_/g, (_, high, low) =>
    String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16)),
  );
}

function escapedUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`;
}
