import { escapeXml } from "../escape-xml";

/** How letters look, or those of a style. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** RRGGBB. */
  readonly color?: string;
  /** In half points, as Word counts them. */
  readonly size?: number;
  readonly isRightToLeft?: boolean;
}

/** Text of one look; each of its own lines begins a line. Nothing for no text. */
export function runXml(text: string, look: RunLook): string {
  if (text === "") return "";
  return text
    .split("\n")
    .map((line, index) => runOf(`${index > 0 ? "<w:br/>" : ""}${textXml(line)}`, look))
    .join("");
}

/** A run of what is XML already, such as a tab or a part of a field. */
export function runOf(content: string, look: RunLook): string {
  const properties = runProperties(look);
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

/** A line of text. Blanks at its ends and several in a row would be lost unless Word is told to keep them. */
export function textXml(text: string): string {
  const kept = /^\s|\s$|\s\s|\t/.test(text) ? ' xml:space="preserve"' : "";
  return `<w:t${kept}>${escapeXml(text)}</w:t>`;
}

/** What Word says of letters, in the order that its schema asks for; each for joined scripts, too. */
export function runProperties({ bold, italics, color, size, isRightToLeft }: RunLook): string {
  return [
    bold === true ? "<w:b/><w:bCs/>" : "",
    italics === true ? "<w:i/><w:iCs/>" : "",
    color === undefined ? "" : `<w:color w:val="${color}"/>`,
    size === undefined ? "" : `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`,
    isRightToLeft === true ? "<w:rtl/>" : "",
  ].join("");
}
