import { escapeXml } from "../escape-xml";

/** Text of a cell as XML: readers take _x0041_ for the letter A, so such a piece hides its first sign. */
export function cellText(text: string): string {
  return escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}
