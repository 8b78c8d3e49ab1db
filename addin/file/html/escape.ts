import { cleanText } from "../../layout/plain-text";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that stays text, between tags and in quoted attributes. */
export function escaped(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

/** Text whose own line breaks stay. */
export function escapedLines(text: string): string {
  return escaped(text).replaceAll("\n", "<br/>");
}

/** A code or a day, such as LED-13 or 2023-01-16, which a browser would break behind its hyphen. */
const CODE = /[^\s<>]{0,24}-\d[^\s<>]{0,16}(?=[\s<]|$)/g;

/** Text whose own line breaks stay and whose codes stay whole. */
export function escapedCell(text: string): string {
  return escapedLines(text).replace(CODE, '<span class="code">$&</span>');
}

/** A key as the id of an element: no blank, nothing that a link would have to write otherwise. */
export function idOf(key: string): string {
  const code = (sign: string) => `~${sign.codePointAt(0)?.toString(16)}~`;
  return key.replace(/[^\w./-]/gu, code);
}

/** Text as a string of a style sheet. */
export function styleString(text: string): string {
  const code = (sign: string) => `\\${sign.codePointAt(0)?.toString(16)} `;
  return `"${cleanText(text).replace(/[^a-z0-9 ]/giu, code)}"`;
}
