import { cleanText } from "../../layout/plain-text";

/** Signs that could end a string or start an escape in it, and those that an editor could change unseen. */
const ESCAPED = /["\\]|[^\P{C}\u{200b}-\u{200f}]|[\u2028\u2029]/gu;

/**
 * Text as a string literal of Typst. All words of a report enter the source this way and no other, so that nothing in
 * a cell is ever markup or code.
 */
export function literal(text: string): string {
  const escaped = cleanText(text).replace(ESCAPED, (sign) =>
    sign === '"' || sign === "\\" ? `\\${sign}` : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  );
  return `"${escaped}"`;
}

/** Text as content: its own line breaks stay. */
export function textContent(text: string): string {
  return cleanText(text).split("\n").map(literal).join(" + linebreak() + ");
}

/** An array of expressions; a single one needs a comma to be one. */
export function list(expressions: readonly string[]): string {
  return `(${expressions.map((expression) => `${expression}, `).join("")})`;
}
