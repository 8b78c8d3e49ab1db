const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const PACKAGE_TYPE = "application/vnd.openxmlformats-package";
const OFFICE_TYPE = "application/vnd.openxmlformats-officedocument";
const NAMESPACES = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`;

/** What links a part to another one. */
export interface PartLink {
  readonly id: string;
  /** Last word of the type by which Word knows the kind of part. */
  readonly type: string;
  readonly target: string;
}

/** The parts of a Word file that are text of the program's own; each is the inside of its element. */
export interface WordContent {
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
  readonly header: string;
  readonly footer: string;
  /** Links of the body to pictures. */
  readonly links: readonly PartLink[];
}

/** Ids of the links of the body to header and footer. */
export const HEADER_ID = "header";
export const FOOTER_ID = "footer";

/** How the newest versions of Word lay out documents; without it they do as those of 2007 did. */
const SETTINGS =
  '<w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** Parts beside the body: by the word for their kind their paths. */
const OWN_PARTS: ReadonlyMap<string, string> = new Map([
  ["styles", "styles.xml"],
  ["numbering", "numbering.xml"],
  ["settings", "settings.xml"],
  [HEADER_ID, "header1.xml"],
  [FOOTER_ID, "footer1.xml"],
]);

/** The parts that every Word file has, by their paths. */
export function packageParts(content: WordContent): ReadonlyMap<string, string> {
  const { body, styles, numbering, header, footer, links } = content;
  const ownLinks = [...OWN_PARTS].map(([type, target]) => ({ id: type, type, target }));
  return new Map([
    ["[Content_Types].xml", contentTypes()],
    ["_rels/.rels", fileLinks()],
    // What stands in them, which is nothing, is settled where the file is packed.
    ["docProps/core.xml", ""],
    ["docProps/app.xml", ""],
    ["word/document.xml", part("document", `<w:body>${body}</w:body>`)],
    ["word/_rels/document.xml.rels", linksXml([...ownLinks, ...links].map(officeLink))],
    ["word/styles.xml", part("styles", styles)],
    ["word/numbering.xml", part("numbering", numbering)],
    ["word/settings.xml", part("settings", SETTINGS)],
    ["word/header1.xml", part("hdr", header)],
    ["word/footer1.xml", part("ftr", footer)],
  ]);
}

function part(element: string, content: string): string {
  return `${XML_HEAD}<w:${element} ${NAMESPACES}>${content}</w:${element}>`;
}

function fileLinks(): string {
  return linksXml([
    officeLink({ id: "document", type: "officeDocument", target: "word/document.xml" }),
    linkXml("core", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"),
    officeLink({ id: "app", type: "extended-properties", target: "docProps/app.xml" }),
  ]);
}

function linksXml(links: readonly string[]): string {
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join("")}</Relationships>`;
}

const officeLink = ({ id, type, target }: PartLink): string =>
  linkXml(id, `${OFFICE}/relationships/${type}`, target);

const linkXml = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

function contentTypes(): string {
  const endings = [
    ["rels", `${PACKAGE_TYPE}.relationships+xml`],
    ["xml", "application/xml"],
    ["png", "image/png"],
    ["svg", "image/svg+xml"],
  ].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
  const parts = [
    ["docProps/core.xml", `${PACKAGE_TYPE}.core-properties+xml`],
    ["docProps/app.xml", `${OFFICE_TYPE}.extended-properties+xml`],
    ["word/document.xml", `${OFFICE_TYPE}.wordprocessingml.document.main+xml`],
    ...[...OWN_PARTS].map(([type, path]) => [
      `word/${path}`,
      `${OFFICE_TYPE}.wordprocessingml.${type}+xml`,
    ]),
  ].map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types">${endings.join("")}${parts.join("")}</Types>`;
}
