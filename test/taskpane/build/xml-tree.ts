import { SaxesParser } from "saxes";

/** An element of an XML text, with what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

interface Growing extends Element {
  readonly children: Growing[];
  text: string;
}

/** The root element of an XML text. Throws where it is not well-formed. */
export function xmlTree(xml: string): Element {
  const parser = new SaxesParser();
  const open: Growing[] = [{ name: "", attributes: {}, children: [], text: "" }];
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => void open.pop());
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.write(xml).close();
  return open[0].children[0];
}

/** Every element of a name, at any depth, the element itself among them. */
export function elements(root: Element, name: string): readonly Element[] {
  const below = root.children.flatMap((child) => elements(child, name));
  return root.name === name ? [root, ...below] : below;
}

/** Every element. */
export function allElements(root: Element): readonly Element[] {
  return [root, ...root.children.flatMap(allElements)];
}

/** The one element of a name. Throws Error where there are none or several. */
export function theElement(root: Element, name: string): Element {
  const found = elements(root, name);
  if (found.length !== 1) throw new Error(`${found.length} elements ${name}`);
  return found[0];
}
