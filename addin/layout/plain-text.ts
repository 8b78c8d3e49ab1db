/**
 * What no XML part may hold: control characters but tab and line breaks, halves of surrogate pairs, and
 * the two last code points of the plane.
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that every file format can hold: what none may hold is replaced by U+FFFD, never dropped unseen. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(FORBIDDEN, "\ufffd");
}

/** Text on one line, for headings of columns and running heads. */
export function singleLine(text: string): string {
  return cleanText(text).replace(/\s*[\t\n]\s*/g, " ");
}

/** Signs that start a formula in a spreadsheet; the wide forms do so in East Asian editions. */
const FORMULA_SIGN = "[=+\\-@\uff1d\uff0b\uff0d\uff20]";
/** What a program may skip before it looks for such a sign. */
const SKIPPED = "[\\s\\p{C}]*";
const FORMULA_START = new RegExp(`^(?:${SKIPPED}${FORMULA_SIGN}|[\\t\\r\\n])`, "u");
const FORMULA_INSIDE = new RegExp(`([;|\\t\\r\\n][\\s\\p{C}"]*)(?=${FORMULA_SIGN})`, "gu");

/** Whether a spreadsheet could take the text for a formula when somebody opens or edits it. */
export function isFormulaLike(text: string): boolean {
  return FORMULA_START.test(text);
}

/**
 * Text that stays text in a separated file: an apostrophe before what could start a formula, also behind
 * signs at which a spreadsheet set to another separator would cut the line.
 */
export function disarmed(text: string): string {
  const inside = text.replace(FORMULA_INSIDE, "$1'");
  return isFormulaLike(text) ? `'${inside}` : inside;
}
