import type { XmlHandler } from "./xml";

/** Properties that name a person or a house. */
const NAMING = new Set([
  "coreProperties/creator",
  "coreProperties/lastModifiedBy",
  "Properties/Company",
  "Properties/Manager",
]);

/** Collects which properties of a file name somebody; never what they say. */
export class PropertiesPart implements XmlHandler {
  readonly decisive = new Set<string>();
  readonly namespaces = new Set([
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "http://purl.org/dc/elements/1.1/",
    "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
    "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
  ]);
  readonly #named = new Set<string>();

  open(): void {}

  text(path: string, text: string): void {
    if (NAMING.has(path) && text.trim() !== "") this.#named.add(path.replace(/^.*\//, ""));
  }

  get naming(): readonly string[] {
    return [...this.#named];
  }
}
