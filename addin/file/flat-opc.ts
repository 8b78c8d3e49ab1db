import { strFromU8, unzipSync } from "fflate";
import { escapeXml } from "./escape-xml";

const TYPES_PART = "[Content_Types].xml";
const XML_DECLARATION = /^\uFEFF?<\?xml[^>]*\?>\s*/;
/** Signs that are made text at once: more arguments than this are too many for a call. */
const BYTES_AT_ONCE = 8_192;

/**
 * A .docx file of our own writer as one XML text (Flat OPC, ECMA-376 part 2 in the form that Word saves as "Word XML
 * document"): XML parts as they are, all others as base64. For hosts that take no files.
 */
export function flatOpc(docx: Uint8Array): string {
  const files = Object.entries(unzipSync(docx)).filter(([path]) => !path.endsWith("/"));
  const types = contentTypes(strFromU8(new Map(files).get(TYPES_PART) ?? new Uint8Array()));
  const parts = files
    .filter(([path]) => path !== TYPES_PART)
    .map(([path, bytes]) => part(path, bytes, types));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><?mso-application progid="Word.Document"?>',
    '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">',
    ...parts,
    "</pkg:package>",
  ].join("");
}

/** What each paragraph of a .docx file of our own writer says, for recognising it in a document. */
export function docxTexts(docx: Uint8Array): readonly string[] {
  const { "word/document.xml": document = new Uint8Array() } = unzipSync(docx, {
    filter: ({ name }) => name === "word/document.xml",
  });
  return strFromU8(document)
    .split("</w:p>")
    .map((xml) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join(""))
    .map(unescapeXml);
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
]);

function unescapeXml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES.get(entity) ?? entity);
}

/** Type of a part by its path. */
type TypeOf = (path: string) => string;

function part(path: string, bytes: Uint8Array, typeOf: TypeOf): string {
  const type = typeOf(path);
  const isXml = /[/+]xml$/.test(type);
  const content = isXml
    ? `<pkg:xmlData>${strFromU8(bytes).replace(XML_DECLARATION, "")}</pkg:xmlData>`
    : `<pkg:binaryData>${base64Of(bytes)}</pkg:binaryData>`;
  const stored = isXml ? "" : ' pkg:compression="store"';
  return `<pkg:part pkg:name="/${escapeXml(path)}" pkg:contentType="${escapeXml(type)}"${stored}>${content}</pkg:part>`;
}

/** Types that the file tells by part, else by the ending of its name. */
function contentTypes(xml: string): TypeOf {
  const named = (element: string, name: string) =>
    new Map(
      [...xml.matchAll(new RegExp(`<${element}\\b([^>]*)>`, "g"))].map(([, attributes]) => [
        attribute(attributes, name).toLowerCase(),
        attribute(attributes, "ContentType"),
      ]),
    );
  const parts = named("Override", "PartName");
  const endings = named("Default", "Extension");
  return (path) => {
    const known = parts.get(`/${path}`.toLowerCase());
    const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    return known ?? endings.get(ending) ?? "application/octet-stream";
  };
}

function attribute(attributes: string, name: string): string {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += BYTES_AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(at, at + BYTES_AT_ONCE));
  return btoa(text);
}
