/** A tag of an XML text that was read before and is known to be well formed. */
export interface Tag {
  /** Place of "<" and the place behind ">". */
  readonly from: number;
  readonly to: number;
  /** Name without its prefix. */
  readonly name: string;
  /** Prefix with its colon, "" without one. */
  readonly prefix: string;
  /** Attributes as written. */
  readonly attributes: string;
  readonly kind: "open" | "close" | "empty";
}

/** Comments, CDATA and instructions are passed over; what stands between quotation marks ends no tag. */
const TAG =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>:]+:)?([^\s/>]+)((?:[^"'>/]|"[^"]*"|'[^']*'|\/(?!>))*)(\/?)>/g;

/** Tags of a text in their order. */
export function* tagsOf(xml: string): Generator<Tag> {
  for (const match of xml.matchAll(TAG)) {
    const [whole, slash, prefix = "", name, attributes = "", empty] = match;
    if (name === undefined) continue;
    const kind = slash ? "close" : empty ? "empty" : "open";
    yield { from: match.index, to: match.index + whole.length, name, prefix, attributes, kind };
  }
}

/** Value of an attribute as written, entities and all; undefined when it is not there. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const match = attributePattern(name).exec(attributes);
  return match === null ? undefined : (match[1] ?? match[2]);
}

export function withoutAttributes(attributes: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replace(attributePattern(name), ""), attributes);
}

/** Attributes with one set, in its place where it was there. */
export function withAttribute(attributes: string, name: string, value: string): string {
  const written = ` ${name}="${value}"`;
  const pattern = attributePattern(name);
  return pattern.test(attributes)
    ? attributes.replace(pattern, () => written)
    : `${attributes.trimEnd()}${written}`;
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
}

/** A tag as written, with other attributes. */
export function tagText({ prefix, name, kind }: Tag, attributes: string): string {
  return `<${prefix}${name}${attributes}${kind === "empty" ? "/" : ""}>`;
}

/** Text as XML content. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Text as the value of an attribute between double quotation marks; Excel reads line breaks there as escapes. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;");
}

/** The text that XML content stands for. */
export function textOfXml(xml: string): string {
  return xml
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) => xmlText(inner))
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return ENTITIES.get(name) ?? whole;
    });
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** A piece of a text that is replaced by another; from = to inserts. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all pieces replaced; what lies between them stays as it is. */
export function editText(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (edit.from < at) throw new Error("two edits of one place");
    pieces.push(text.slice(at, edit.from), edit.text);
    at = edit.to;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}
