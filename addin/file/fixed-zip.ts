import { unzipSync, type Zippable, zipSync } from "fflate";

/** Readers expect this part first. */
const FIRST_PART = "[Content_Types].xml";
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SCHEMAS = "http://schemas.openxmlformats.org";

/** Half the time of the usual level 6, for files that are a twentieth larger. */
const LEVEL = 2;

/** Document properties that name nobody: no author, no program, no clock. */
const EMPTY_PROPERTIES: ReadonlyMap<string, string> = new Map([
  [
    "docProps/core.xml",
    `${XML_HEAD}<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties"/>`,
  ],
  [
    "docProps/app.xml",
    `${XML_HEAD}<Properties xmlns="${SCHEMAS}/officeDocument/2006/extended-properties"/>`,
  ],
]);

/** How one part is to be changed: gets its path and text, gives its new text. */
export type PartChange = (path: string, xml: string) => string;

/** How parts are to be added, or changed as a whole: gets those that are text, by path. */
export type PartsChange = (parts: Map<string, string>) => void;

/** Packs an Office file anew so that the same content always has the same bytes and names nobody. */
export function fixedZip(
  packed: Uint8Array,
  change: PartChange,
  changeAll?: PartsChange,
): Uint8Array {
  const unpacked = Object.entries(unzipSync(packed)).filter(([path]) => !path.endsWith("/"));
  const parts = new Map<string, string | Uint8Array>(unpacked);
  if (changeAll !== undefined) applyToText(parts, changeAll);
  return zipParts(parts, change);
}

/** Packs the parts of an Office file: the same content has the same bytes and names nobody. */
export function zipParts(
  parts: ReadonlyMap<string, string | Uint8Array>,
  change: PartChange,
): Uint8Array {
  const sorted = [...parts].sort(([a], [b]) => rank(a) - rank(b) || Number(a > b) - Number(a < b));
  const settled: Zippable = {};
  for (const [path, content] of sorted)
    settled[path] = [settledPart(path, content, change), { level: isPacked(path) ? 0 : LEVEL }];
  return zipSync(settled, { mtime: fixedDate() });
}

/**
 * Date of every part. ZIP holds local time without a zone, and fflate takes the local parts of a date: made of
 * local parts here, it gives the same bytes in every zone.
 */
function fixedDate(): Date {
  return new Date(2000, 0, 1, 12);
}

function applyToText(parts: Map<string, string | Uint8Array>, changeAll: PartsChange): void {
  const texts = [...parts].filter(([path]) => isText(path));
  const byPath = new Map(texts.map(([path, content]) => [path, textOf(content)]));
  changeAll(byPath);
  for (const [path, text] of byPath) parts.set(path, text);
}

const textOf = (content: string | Uint8Array): string =>
  typeof content === "string" ? content : new TextDecoder().decode(content);

const isText = (path: string): boolean => /\.(xml|rels)$/.test(path);

/** Pictures are packed already. */
const isPacked = (path: string): boolean => path.endsWith(".png");

function rank(path: string): number {
  return path === FIRST_PART ? 0 : 1;
}

function settledPart(path: string, content: string | Uint8Array, change: PartChange): Uint8Array {
  if (typeof content !== "string" && !isText(path)) return content;
  return new TextEncoder().encode(EMPTY_PROPERTIES.get(path) ?? change(path, textOf(content)));
}
