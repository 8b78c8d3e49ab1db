import { cleanText } from "../../layout/plain-text";
import type { WrittenContent } from "./patch-content";
import { withoutAttributes, xmlText } from "./xml-tags";

/** What Excel would read as an escape of a character hides its first sign. */
function escapedText(text: string): string {
  return xmlText(cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
}

/** What the attributes of a cell say of its old content: its kind, and its part in a formula that spills. */
const OF_CONTENT = ["t", "cm", "vm"];

/**
 * A cell with new content and its old place and style. Text is stored inline, as text for ever: whatever it begins with,
 * it is no formula.
 * @param prefix Prefix of the sheet's own elements, with its colon.
 * @param attributes Address, style and whatever else the cell had.
 */
export function cellXml(prefix: string, attributes: string, content: WrittenContent): string {
  const kept = withoutAttributes(attributes, OF_CONTENT).trimEnd();
  const cell = (type: string, inner: string): string =>
    `<${prefix}c${kept}${type === "" ? "" : ` t="${type}"`}>${inner}</${prefix}c>`;
  if (content === null) return `<${prefix}c${kept}/>`;
  if (typeof content === "number") return cell("", valueXml(prefix, content));
  if (typeof content === "boolean") return cell("b", `<${prefix}v>${content ? 1 : 0}</${prefix}v>`);
  if (typeof content === "string") {
    const text = `<${prefix}t xml:space="preserve">${escapedText(content)}</${prefix}t>`;
    return cell("inlineStr", `<${prefix}is>${text}</${prefix}is>`);
  }
  const formula = `<${prefix}f>${xmlText(content.formula)}</${prefix}f>`;
  const { result } = content;
  if (result === undefined) return cell("", formula);
  return cell(typeof result === "string" ? "str" : "", formula + valueXml(prefix, result));
}

/** The formula of a cell as it is, with another result of the last calculation. */
export function withNewResult(
  { prefix, attributes, formula }: { prefix: string; attributes: string; formula: string },
  result: number | string,
): string {
  const kept = withoutAttributes(attributes, ["t"]).trimEnd();
  const type = typeof result === "string" ? ' t="str"' : "";
  return `<${prefix}c${kept}${type}>${formula}${valueXml(prefix, result)}</${prefix}c>`;
}

function valueXml(prefix: string, value: number | string): string {
  const text = typeof value === "string" ? escapedText(value) : numberText(value);
  return `<${prefix}v>${text}</${prefix}v>`;
}

function numberText(number: number): string {
  if (!Number.isFinite(number)) throw new Error("a cell holds no such number");
  return String(number + 0);
}
