import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { refuse } from "../refusals";
import { XmlDecoder } from "./decode-xml";
import { LIMITS } from "./limits";

const MAIN = new Set([
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
]);
const RELATIONSHIP = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);
const PACKAGE = new Set([
  "http://schemas.openxmlformats.org/package/2006/content-types",
  "http://schemas.openxmlformats.org/package/2006/relationships",
]);
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const SLICE = 65_536;

/** Attributes of an element: those without a prefix, and the id of a relationship. */
export interface Attributes {
  get(name: string): string | undefined;
  readonly relationshipId: string | undefined;
}

/** What a reader of a part is told. Paths are local names below each other, such as row/c. */
export interface XmlHandler {
  open(path: string, attributes: Attributes): void;
  close?(path: string): void;
  text?(path: string, text: string): void;
  /** Elements that must not stand in mc:AlternateContent, since two readers could choose differently. */
  readonly decisive: ReadonlySet<string>;
  /** Namespaces whose elements are told; those of workbooks and packages unless named. */
  readonly namespaces?: ReadonlySet<string>;
}

/** A parser of one part that is fed piece by piece. */
export class XmlReader {
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #place: string;
  readonly #handler: XmlHandler;
  /** Paths of the open elements, from the root inwards. */
  readonly #paths: string[] = [];
  #decoder: XmlDecoder | undefined;
  #attributeCount = 0;
  /** Depth at which a foreign subtree began; 0 outside of one. */
  #foreignDepth = 0;
  #isAlternate = false;
  /** Path of the innermost element as told last, "" in foreign subtrees. */
  path = "";

  constructor(place: string, handler: XmlHandler) {
    this.#place = place;
    this.#handler = handler;
    const parser = this.#parser;
    parser.on("error", () => refuse("BAD_XML", place));
    parser.on("doctype", () => refuse("DOCTYPE", place));
    parser.on("xmldecl", ({ encoding }) => this.#checkEncoding(encoding ?? "UTF-8"));
    parser.on("opentagstart", () => {
      this.#attributeCount = 0;
    });
    parser.on("attribute", () => {
      if (++this.#attributeCount > LIMITS.attributes) refuse("TOO_MANY_ATTRS", place);
    });
    parser.on("opentag", (tag) => this.#open(tag));
    parser.on("closetag", () => this.#close());
    parser.on("text", (text) => this.#text(text));
    parser.on("cdata", (text) => this.#text(text));
  }

  /** Reads on. */
  write(piece: Uint8Array): void {
    this.#decoder ??= new XmlDecoder(this.#place, piece);
    for (let at = 0; at < piece.length; at += SLICE)
      this.#parser.write(this.#decoder.decode(piece.subarray(at, at + SLICE)));
  }

  /** Ends the part, which must be whole. */
  end(): void {
    this.#parser.write(this.#decoder?.decode() ?? "");
    this.#parser.close();
  }

  #checkEncoding(stated: string): void {
    const name = stated.toLowerCase();
    const isWide = this.#decoder?.encoding !== "utf-8";
    const isRight = isWide ? name.startsWith("utf-16") : name === "utf-8";
    if (!isRight) refuse("BAD_ENCODING", this.#place);
  }

  #open(tag: SaxesTagNS): void {
    const depth = this.#paths.length + 1;
    const path = depth === 1 ? tag.local : `${this.#paths[depth - 2]}/${tag.local}`;
    this.#paths.push(path);
    if (depth > LIMITS.depth) refuse("TOO_DEEP", this.#place);
    const isKnown =
      this.#handler.namespaces?.has(tag.uri) ?? (MAIN.has(tag.uri) || PACKAGE.has(tag.uri));
    if (this.#foreignDepth > 0) {
      if (this.#isAlternate && isKnown && this.#handler.decisive.has(tag.local))
        refuse("ALTERNATE_CONTENT", this.#place);
      return;
    }
    if (!isKnown) {
      this.#foreignDepth = depth;
      this.#isAlternate = tag.uri === COMPATIBILITY && tag.local === "AlternateContent";
      this.path = "";
      return;
    }
    this.path = path;
    this.#handler.open(this.path, new TagAttributes(tag.attributes));
  }

  #close(): void {
    const depth = this.#paths.length;
    const isForeign = this.#foreignDepth > 0;
    if (!isForeign) this.#handler.close?.(this.path);
    else if (depth === this.#foreignDepth) this.#foreignDepth = 0;
    this.#paths.pop();
    if (this.#foreignDepth === 0) this.path = this.#paths[depth - 2] ?? "";
  }

  #text(text: string): void {
    if (this.#foreignDepth === 0 && this.path !== "") this.#handler.text?.(this.path, text);
  }
}

class TagAttributes implements Attributes {
  readonly #all: Readonly<Record<string, SaxesAttributeNS>>;

  constructor(all: Readonly<Record<string, SaxesAttributeNS>>) {
    // The parser makes this record without a prototype: no name in it can reach Object.
    this.#all = all;
  }

  get(name: string): string | undefined {
    return this.#all[name]?.value;
  }

  get relationshipId(): string | undefined {
    for (const attribute of Object.values(this.#all))
      if (attribute.local === "id" && RELATIONSHIP.has(attribute.uri)) return attribute.value;
    return undefined;
  }
}

/** Reads a whole part. */
export function readXml(place: string, pieces: Iterable<Uint8Array>, handler: XmlHandler): void {
  const reader = new XmlReader(place, handler);
  for (const piece of pieces) reader.write(piece);
  reader.end();
}

/** True for xsd:boolean's "1" and "true". */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
