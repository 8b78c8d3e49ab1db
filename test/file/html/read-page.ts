import { SaxesParser } from "saxes";

export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A page as a strict reader sees it: every element, and all words but the style sheet's, a line for each piece. */
export function readPage(html: string): { elements: PageElement[]; words: string } {
  const elements: PageElement[] = [];
  const words: string[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    open.push(name);
    elements.push({ name, attributes });
    words.push("\n");
  });
  parser.on("closetag", () => {
    if (open.pop() !== "br") words.push("\n");
  });
  parser.on("text", (text) => {
    if (!open.includes("style")) words.push(text);
  });
  parser.write(html).close();
  return { elements, words: words.join("") };
}
